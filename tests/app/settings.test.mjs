// The settings in the real window: what is set is kept and can be undone, members and keys, backups and going back to one.
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promise } from './harness/promise.mjs';
import { PASSPHRASE } from './harness/register.mjs';

const PARTS = ['group', 'areas', 'meetings', 'matching', 'care', 'members', 'keys', 'backups', 'about'];

async function open(desk, part) {
  await desk.click('link', desk.say('frame-settings'));
  await desk.find('heading', desk.say('frame-settings'));
  await desk.click('link', desk.say(`settings-${part}`));
  // The part itself, and drawn: the picture of a screen lags behind its elements.
  await desk.until(`the settings' part ${part}`, () =>
    desk.run((href) => document.querySelector(`nav a[aria-current][href="${href}"]`) && document.querySelector('.part h2') !== null, `#/settings/${part}`),
  );
  await desk.runAsync(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn('drawn')))));
}

for (const [lang, scheme] of [['da', 'light'], ['da', 'dark'], ['ar', 'light'], ['ar', 'dark'], ['ti', 'light'], ['en', 'light'], ['fa', 'light']]) {
  promise(`the settings have no barrier (${lang}, ${scheme})`, { lang, scheme, group: true }, async (desk) => {
    await desk.unlock();
    for (const part of PARTS) {
      await open(desk, part);
      await desk.seesNoMore(desk.say('frame-busy'));
      await desk.axe();
      await desk.screenshot(`settings-${part}`);
    }
  });
}

for (const lang of ['da', 'ar']) {
  promise(`what is set is kept, told where it cannot be, and undone (${lang})`, { lang, group: true }, async (desk) => {
    await desk.unlock();
    await open(desk, 'meetings');
    const minimum = desk.say('field-meeting-minimum');
    await desk.fill(minimum, '18');
    await desk.click('button', desk.say('frame-save'));
    await desk.sees(desk.say('operation-group-changed'));
    await desk.restart();
    await desk.unlock();
    await open(desk, 'meetings');
    await desk.until('the number to be kept', async () => (await desk.value(minimum)) === '18');
    await desk.press('Control+z');
    await desk.click('heading', desk.say('frame-settings'));
    await desk.press('Control+z');
    await desk.until('the number as it was', async () => (await desk.value(minimum)) === '15');
    await desk.fill(minimum, '0');
    await desk.click('button', desk.say('frame-save'));
    await desk.sees(desk.say('refusal-out-of-range', { field: minimum, least: 1, most: 500 }));
  });

  promise(`an area gets another name, and one of that name is refused (${lang})`, { lang, group: true }, async (desk) => {
    await desk.unlock();
    await open(desk, 'areas');
    await desk.fill(desk.say('field-area'), 'Prøvebakken');
    await desk.press('Enter');
    await desk.sees('Prøvebakken');
    await desk.click('button', `${desk.say('settings-rename')}: Prøvebakken`);
    await desk.fill(desk.say('settings-new-name'), 'Prøvedalen');
    await desk.press('Enter');
    await desk.sees('Prøvedalen');
    await desk.seesNoMore('Prøvebakken');
    await desk.fill(desk.say('field-area'), 'prøvedalen');
    await desk.press('Enter');
    await desk.sees(desk.say('refusal-area-exists'));
  });
}

promise('how much counts when two are to fit each other is kept, and undone', { group: true }, async (desk) => {
  const TIMES = desk.say('match-criterion-times');
  /** What is chosen of one criterion: its weight's name. */
  const weight = () =>
    desk.run((legend) => {
      const group = [...document.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')?.textContent.trim() === legend);
      return group?.querySelector('input:checked')?.closest('label')?.textContent.trim() ?? '';
    }, TIMES);
  await desk.unlock();
  await open(desk, 'matching');
  await desk.until('the weights', async () => (await weight()) !== '');
  const before = await weight();
  assert.notEqual(before, desk.say('match-weight-off'));
  await desk.run(
    (legend) => [...document.querySelectorAll('fieldset')].find((one) => one.querySelector('legend')?.textContent.trim() === legend)?.querySelector('label').click(),
    TIMES,
  );
  assert.equal(await weight(), desk.say('match-weight-off'));
  await desk.click('button', desk.say('frame-save'));
  await desk.sees(desk.say('operation-group-changed'));
  await desk.restart();
  await desk.unlock();
  await open(desk, 'matching');
  await desk.until('the weight to be kept', async () => (await weight()) === desk.say('match-weight-off'));
  await desk.press('Control+z');
  await desk.until('the weight as it was', async () => (await weight()) === before);
});

promise('a member who was added opens the register with her own passphrase', { group: true }, async (desk) => {
  const hers = 'gynge tagsten mandag pileurt';
  await desk.unlock();
  await open(desk, 'members');
  await desk.click('button', desk.say('settings-member-add'));
  await desk.fill(desk.say('field-name'), 'Sofie Prøve');
  await desk.fill(desk.say('start-new-passphrase'), hers);
  await desk.fill(desk.say('start-again'), `${hers} og mere`);
  await desk.press('Enter');
  await desk.sees(desk.say('start-not-the-same'));
  await desk.axe();
  await desk.screenshot('settings-member-add');
  await desk.fill(desk.say('start-again'), hers);
  await desk.press('Enter');
  await desk.sees('Sofie Prøve');
  await desk.click('button', desk.say('frame-lock'));
  await desk.unlock(hers);
  await open(desk, 'members');
  await desk.sees(`Sofie Prøve (${desk.say('settings-member-me')})`);
});

promise('a changed passphrase opens the register, and the old one no longer does', { group: true }, async (desk) => {
  const fresh = 'hestesko lygte kaffekande regn';
  await desk.unlock();
  await open(desk, 'keys');
  await desk.fill(desk.say('start-new-passphrase'), fresh);
  await desk.fill(desk.say('start-again'), fresh);
  await desk.click('button', desk.say('settings-passphrase-change'));
  await desk.sees(desk.say('settings-passphrase-changed'));
  await desk.click('button', desk.say('frame-lock'));
  // The invented group asks only once it does not open without.
  await desk.click('button', desk.say('start-open-try-out'));
  await desk.sees(desk.say('refusal-wrong-passphrase'));
  await desk.click('button', desk.say('frame-close'));
  await desk.seesNoMore(desk.say('refusal-wrong-passphrase'));
  await desk.fill(desk.say('frame-passphrase'), PASSPHRASE);
  await desk.click('button', desk.say('frame-unlock'));
  await desk.sees(desk.say('refusal-wrong-passphrase'));
  await desk.fill(desk.say('frame-passphrase'), fresh);
  await desk.click('button', desk.say('frame-unlock'));
  await desk.find('button', desk.say('frame-lock'));
});

promise('a backup is taken out of the house, and a kept one brings back what was', { group: true }, async (desk) => {
  await desk.unlock();
  await open(desk, 'backups');
  await desk.sees(desk.say('settings-never-taken-out'));
  const place = join(desk.home, 'ude.vejviser-backup');
  await desk.nextPath(place);
  await desk.click('button', desk.say('settings-back-up'));
  await desk.sees(desk.say('settings-backed-up'));
  assert.ok((await stat(place)).size > 0);
  await desk.seesNoMore(desk.say('settings-never-taken-out'));

  await open(desk, 'group');
  const name = desk.say('field-group-name');
  const before = await desk.value(name);
  await desk.click('button', desk.say('frame-lock'));
  await desk.unlock();
  await open(desk, 'group');
  await desk.fill(name, 'Et andet navn');
  await desk.click('button', desk.say('frame-save'));
  await desk.sees(desk.say('operation-group-changed'));

  await open(desk, 'backups');
  await desk.click('button', new RegExp(`^${desk.say('settings-go-back')}: `));
  await desk.fill(desk.say('settings-go-back-passphrase'), 'helt forkert gæt');
  await desk.press('Enter');
  await desk.sees(desk.say('refusal-wrong-passphrase'));
  await desk.axe();
  await desk.screenshot('settings-go-back');
  await desk.fill(desk.say('settings-go-back-passphrase'), PASSPHRASE);
  await desk.press('Enter');
  await desk.seesNoMore(desk.say('settings-go-back-text'));
  await open(desk, 'group');
  await desk.until('the name as it was', async () => (await desk.value(name)) === before);
});

promise('the folder is shown by the system, and the page never learns where it is', { group: true }, async (desk) => {
  await desk.unlock();
  await open(desk, 'about');
  await desk.click('button', desk.say('settings-show-folder'));
  assert.equal(await desk.opened(), join(desk.home, 'group'));
  assert.equal((await desk.text()).includes(desk.home), false);
});
