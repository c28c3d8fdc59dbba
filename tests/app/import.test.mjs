// A spreadsheet in the real window: looked at, read otherwise, taken in, undone, and refused where it must be.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promise } from './harness/promise.mjs';

const SCHOOL = fileURLToPath(new URL('../fixtures/sprogskole-hold.csv', import.meta.url));
const LIST = fileURLToPath(new URL('../fixtures/venteliste-2026.xlsx', import.meta.url));

async function open(desk) {
  await desk.unlock();
  await desk.click('link', desk.say('frame-waiting-list'));
  await desk.click('link', desk.say('waiting-import'));
  await desk.find('heading', desk.say('waiting-import'));
}

async function choose(desk, path) {
  await desk.nextPath(path);
  await desk.click('button', desk.say('bring-in-choose'));
}

/** A text file with rows of invented people. */
async function written(desk, name, lines) {
  const path = join(desk.home, name);
  await writeFile(path, lines.join('\r\n'));
  return path;
}

for (const [lang, scheme] of [['da', 'light'], ['da', 'dark'], ['ar', 'light'], ['ar', 'dark'], ['ti', 'light']]) {
  promise(`the group's own spreadsheet is seen before it is taken in (${lang}, ${scheme})`, { lang, scheme, group: true }, async (desk) => {
    await open(desk);
    await desk.axe();
    await desk.screenshot('import-begin');
    await choose(desk, LIST);
    await desk.find('grid', desk.say('bring-in-rows'));
    await desk.sees('venteliste-2026.xlsx');
    await desk.axe();
    await desk.screenshot('import-preview');
    await desk.press('Escape');
    await desk.click('button', desk.say('bring-in-count-look', { count: 11 }));
    await desk.find('grid', desk.say('bring-in-rows'));
    await desk.screenshot('import-look');
    await desk.run(() => document.querySelector('.virtual .item')?.click());
    await desk.find('button', desk.say('frame-close'));
    await desk.axe();
    await desk.screenshot('import-row');
  });
}

for (const lang of ['da', 'ar']) {
  promise(`a list read otherwise is taken in, undone, done again and still there (${lang})`, { lang, group: true }, async (desk) => {
    const file = await written(desk, 'liste.csv', ['Deltager;Mobil;Hund', 'Amina Prøvesen;20 41 77 03;Hobro', 'Yusuf Prøvedal;20 41 77 04;Hobro']);
    await open(desk);
    await choose(desk, file);
    await desk.sees('Amina Prøvesen');
    await desk.fill('Hund', desk.say('field-interests'));
    await desk.until('the column to be read otherwise', async () => (await desk.has('field', 'Hund')) && (await desk.value('Hund')) === desk.say('field-interests'));
    await desk.click('button', desk.say('bring-in-take-in', { count: 2 }));
    await desk.sees(desk.say('bring-in-done-title', { count: 2 }));
    await desk.axe();
    await desk.screenshot('import-done');
    await desk.click('link', desk.say('bring-in-to-list'));
    await desk.fill(desk.say('waiting-search'), 'Prøvesen');
    await desk.sees('Amina Prøvesen');
    await desk.click('heading', desk.say('frame-waiting-list'));
    await desk.press('Control+z');
    await desk.seesNoMore('Amina Prøvesen');
    await desk.press('Control+Shift+z');
    await desk.sees('Amina Prøvesen');
    await desk.restart();
    await desk.unlock();
    await desk.click('link', desk.say('frame-waiting-list'));
    await desk.fill(desk.say('waiting-search'), 'Prøvesen');
    await desk.sees('Amina Prøvesen');
    // What was said about the column is remembered for the next file of the kind.
    await desk.click('link', desk.say('waiting-import'));
    await choose(desk, file);
    await desk.sees('Amina Prøvesen');
    await desk.until('the column as it was read before', async () => (await desk.value('Hund')) === desk.say('field-interests'));
  });

  promise(`a column of CPR numbers is left out before anything is read (${lang})`, { lang, group: true }, async (desk) => {
    const file = await written(desk, 'cpr.csv', ['Deltager;Mobil;CPR', 'Amina Prøvesen;20 41 77 03;010190-1234', 'Yusuf Prøvedal;20 41 77 04;020290-4321']);
    await open(desk);
    await choose(desk, file);
    await desk.sees(desk.say('import-cpr-column', { column: 'CPR' }));
    await desk.axe();
    await desk.screenshot('import-cpr');
    await desk.click('button', desk.say('bring-in-without-cpr'));
    await desk.sees('Amina Prøvesen');
    await desk.seesNoMore('010190');
    await desk.find('button', desk.say('bring-in-take-in', { count: 2 }));
  });

  promise(`a file that is no spreadsheet is refused in words, and another can be chosen (${lang})`, { lang, group: true }, async (desk) => {
    const file = await written(desk, 'brev.pdf', ['%PDF-1.7', 'ikke et regneark']);
    await open(desk);
    await choose(desk, file);
    await desk.sees(desk.say('import-wrong-type-pdf'));
    await desk.axe();
    await desk.screenshot('import-refused');
    await desk.nextPath(LIST);
    await desk.click('button', desk.say('bring-in-choose-other'));
    await desk.find('grid', desk.say('bring-in-rows'));
  });
}

for (const lang of ['da', 'ar']) {
  promise(`a school's list is read in another encoding and as the other side, and is taken in (${lang})`, { lang, group: true }, async (desk) => {
    await open(desk);
    await choose(desk, SCHOOL);
    await desk.sees('Hêlîn Demir');
    await reads(desk, 'bring-in-encoding', 'Mac Roman');
    await desk.seesNoMore('Hêlîn Demir');
    await desk.sees('HÍlÓn Demir');
    await reads(desk, 'bring-in-encoding', 'Windows (1252)');
    await desk.sees('Hêlîn Demir');
    assert.equal(await desk.value(desk.say('bring-in-whose')), desk.say('registration-side-participant'));
    await reads(desk, 'bring-in-whose', desk.say('registration-side-friend'));
    await desk.axe();
    await desk.screenshot('import-other-side');
    await desk.click('button', desk.say('bring-in-take-in', { count: 14 }));
    await desk.sees(desk.say('bring-in-done-title', { count: 14 }));
    await desk.click('link', desk.say('bring-in-to-list'));
    await desk.click('button', new RegExp(desk.say('waiting-friends')));
    await desk.fill(desk.say('waiting-search'), 'Hêlîn');
    await desk.sees('Hêlîn Demir');
    await desk.run(() => document.querySelector('.virtual .item').click());
    await desk.find('link', desk.say('waiting-edit'));
    await desk.until('the side that was chosen', () =>
      desk.run((side) => document.querySelector('section.detail').innerText.includes(side), desk.say('registration-side-friend')),
    );
  });

  promise(`ten thousand rows come in with progress, and can be scrolled to the last (${lang})`, { lang, group: true }, async (desk) => {
    const file = await many(desk, 10_000);
    await open(desk);
    await hearProgress(desk);
    await choose(desk, file);
    await patiently(desk, 'the rows', () => desk.has('grid', desk.say('bring-in-rows')));
    const heard = await desk.run(() => window.heard);
    assert.ok(heard.some((text) => /[0-9]/.test(text)), `no row was counted aloud: ${heard.join(' | ')}`);
    await desk.run(() => (document.querySelector('.virtual').scrollTop = 1e9));
    await desk.sees('Prøve Nummer 10000');
    await desk.click('button', desk.say('bring-in-take-in', { count: 10_000 }));
    await patiently(desk, 'all of them', async () => (await desk.text()).includes(desk.say('bring-in-done-title', { count: 10_000 }).replace(/[\u2068\u2069]/g, '')));
  });

  promise(`a long reading is stopped, nothing has changed, and it can be begun again (${lang})`, { lang, group: true }, async (desk) => {
    const file = await many(desk, 40_000);
    await open(desk);
    await choose(desk, file);
    await desk.click('button', desk.say('frame-stop'));
    await desk.sees(desk.say('import-stopped'));
    await desk.axe();
    await desk.screenshot('import-stopped');
    assert.equal(await desk.has('grid', desk.say('bring-in-rows')), false);
    await desk.nextPath(LIST);
    await desk.click('button', desk.say('bring-in-choose-other'));
    await desk.find('grid', desk.say('bring-in-rows'));
    await desk.sees('venteliste-2026.xlsx');
  });
}

/** Says how the file is to be read, and waits until it has been. */
async function reads(desk, label, wanted) {
  await desk.fill(desk.say(label), wanted);
  await desk.until('the file to be read so', async () => (await desk.value(desk.say(label))) === wanted && !(await desk.run(() => document.querySelector('fieldset:disabled'))));
}

/** A file with so many invented people. */
function many(desk, count) {
  const rows = Array.from({ length: count }, (_, at) => `Prøve Nummer ${at + 1};${20_000_000 + at};arabisk`);
  return written(desk, 'mange.csv', ['Deltager;Mobil;Modersmål', ...rows]);
}

/** Keeps what is announced while a file is read. */
function hearProgress(desk) {
  return desk.run(() => {
    window.heard = [];
    new MutationObserver(() => {
      const text = document.querySelector('.busy')?.textContent;
      if (text && window.heard.at(-1) !== text) window.heard.push(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Waits longer than a person would for a click: much is being read. */
async function patiently(desk, what, looked) {
  for (const until = Date.now() + 120_000; Date.now() < until; await pause(200)) if (await looked()) return;
  throw new Error(`Waited in vain for ${what}. There is: ${await desk.text()}`);
}

for (const lang of ['da', 'ar']) {
  promise(`a row and a whole sheet are left out by hand, and only the rest is taken in (${lang})`, { lang, group: true }, async (desk) => {
    await open(desk);
    await choose(desk, LIST);
    await desk.find('button', desk.say('bring-in-take-in', { count: 32 }));
    await desk.until('the rows', () => desk.run(() => document.querySelector('.virtual .item .first') !== null));
    const left = await desk.run(() => {
      const row = document.querySelector('.virtual .item');
      row.click();
      return row.querySelector('.first').innerText;
    });
    await desk.click('button', desk.say('bring-in-leave-row-out'));
    await desk.find('button', desk.say('bring-in-take-in', { count: 31 }));
    // Seen again among those that are not taken in, and taken in after all.
    await desk.run(() => [...document.querySelectorAll('main .chip')][2].click());
    await desk.sees(left);
    await desk.run((name) => [...document.querySelectorAll('.virtual .item')].find((row) => row.innerText.includes(name)).click(), left);
    await desk.axe();
    await desk.screenshot('import-left-out');
    await desk.click('button', desk.say('bring-in-take-row'));
    await desk.find('button', desk.say('bring-in-take-in', { count: 32 }));
    await desk.run(() => document.querySelector('main .chip').click());
    const count = () => desk.run(() => Number(/[0-9]+/.exec(document.querySelector('header .button.main').innerText)?.[0]));
    await desk.click('checkbox', desk.say('bring-in-take-sheet'));
    await desk.until('fewer to be taken in', async () => (await count()) < 32);
    const rest = await count();
    await desk.click('button', desk.say('bring-in-take-in', { count: rest }));
    await desk.sees(desk.say('bring-in-done-title', { count: rest }));
  });
}
