// The first start: language, group, passphrase, recovery sheet proved; and the ways back in.
import assert from 'node:assert/strict';
import { GOOD, askedGroup, codeOf, makeGroup } from './harness/job.mjs';
import { promise } from './harness/promise.mjs';
import { PASSPHRASE } from './harness/register.mjs';
import { LANGS, say } from './harness/say.mjs';

for (const lang of LANGS) {
  promise(`a new group is made, and its recovery sheet is proved before anything else (${lang})`, { lang: null }, async (desk) => {
    await makeGroup(desk, lang);
    await desk.click('button', desk.say('start-sheet-print'));
    const code = await codeOf(await desk.opened());
    await desk.axe();
    await desk.screenshot('start-sheet');
    const asked = await askedGroup(desk);
    await desk.fill(desk.say('start-proof', { number: String(asked) }), 'AAAAA');
    await desk.click('button', desk.say('start-proof-go-on'));
    await desk.sees(desk.say('start-proof-wrong'));
    await desk.fill(desk.say('start-proof', { number: String(asked) }), code[asked - 1].toLowerCase());
    await desk.click('button', desk.say('start-proof-go-on'));
    await desk.find('button', desk.say('frame-lock'));
    await desk.screenshot('today-empty');
  });
}

promise('municipalities are found by typing, and each gets its own towns', { lang: null }, async (desk) => {
  await desk.click('button', say('language-name-self', 'da'));
  await desk.click('button', new RegExp(`^${desk.say('start-way-new')}`));
  await desk.fill(desk.say('field-group-name'), 'Venner ved grænsen');
  await desk.fill(desk.say('start-municipalities'), 'hverken');
  await desk.sees(desk.say('start-municipality-none'));
  await desk.axe();
  // Several fit: whoever goes on from here, as a close look at the page may do, has chosen none of them.
  await desk.fill(desk.say('start-municipalities'), 'nder');
  await desk.axe();
  await desk.screenshot('start-municipality');
  // By a click, by the arrows, and by going on.
  await desk.fill(desk.say('start-municipalities'), 'tønde');
  await desk.click('option', 'Tønder');
  await desk.fill(desk.say('start-municipality-add'), 'sønder');
  await desk.press('ArrowDown');
  await desk.press('ArrowUp');
  await desk.press('Enter');
  await desk.find('button', desk.say('start-municipality-remove', { name: 'Sønderborg' }));
  await desk.fill(desk.say('start-municipality-add'), 'aabenr');
  await desk.press('Tab');
  await desk.fill(`${desk.say('start-areas-in', { municipality: 'Tønder' })} (${desk.say('frame-optional')})`, 'Skærbæk');
  await desk.fill(`${desk.say('start-areas-in', { municipality: 'Aabenraa' })} (${desk.say('frame-optional')})`, 'Padborg\nBov');
  await desk.axe();
  await desk.screenshot('start-areas');
  await desk.click('button', desk.say('frame-next'));
  await desk.fill(desk.say('start-your-name'), 'Kirsten Holm');
  await desk.fill(desk.say('start-new-passphrase'), GOOD);
  await desk.fill(desk.say('start-again'), GOOD);
  await desk.click('button', desk.say('start-make'));
  await desk.click('button', desk.say('start-sheet-print'));
  const code = await codeOf(await desk.opened());
  const asked = await askedGroup(desk);
  await desk.fill(desk.say('start-proof', { number: String(asked) }), code[asked - 1]);
  await desk.click('button', desk.say('start-proof-go-on'));
  await desk.click('link', desk.say('frame-settings'));
  await desk.click('link', desk.say('settings-areas'));
  const lines = () => desk.run(() => [...document.querySelectorAll('main table tbody tr')].map((row) => row.innerText.replace(/\s+/g, ' ')));
  await desk.until('the towns', async () => (await lines()).length === 3);
  const all = await lines();
  for (const [area, home] of [['Skærbæk', 'Tønder'], ['Padborg', 'Aabenraa'], ['Bov', 'Aabenraa']]) {
    assert.ok(all.some((line) => line.includes(area) && line.includes(home)), `${area} in ${home}: ${all.join(' | ')}`);
  }
});

promise('a forgotten passphrase is replaced with the sheet, and a sheet never proved is spoken of', { lang: null }, async (desk) => {
  await makeGroup(desk);
  await desk.click('button', desk.say('start-sheet-print'));
  const code = await codeOf(await desk.opened());
  await desk.restart();
  await desk.click('button', desk.say('start-forgot'));
  await desk.fill(desk.say('start-code'), code.join(' ').toLowerCase());
  await desk.fill(desk.say('start-new-passphrase'), 'otte andre ord i en anden rækkefølge');
  await desk.fill(desk.say('start-again'), 'otte andre ord i en anden rækkefølge');
  await desk.axe();
  await desk.screenshot('recover');
  await desk.click('button', desk.say('start-recover'));
  await desk.find('heading', desk.say('start-sheet-title'));
  await desk.restart();
  await desk.fill(desk.say('frame-passphrase'), 'otte andre ord i en anden rækkefølge');
  await desk.click('button', desk.say('frame-unlock'));
  await desk.sees(desk.say('start-unproved'));
  await desk.click('button', desk.say('start-renew'));
  await desk.find('heading', desk.say('start-sheet-title'));
});

for (const lang of ['da', 'ar', 'ti']) {
  promise(`the invented group opens without a passphrase, and is left for a group of one's own (${lang})`, { lang }, async (desk) => {
    await desk.click('button', new RegExp(`^${desk.say('start-way-try')}`));
    await desk.sees(desk.say('start-try-banner'));
    await desk.screenshot('try-out');
    await desk.restart();
    await desk.find('button', desk.say('start-open-try-out'));
    assert.equal(await desk.has('field', desk.say('frame-passphrase')), false, 'no passphrase is asked for where none is needed');
    await desk.axe();
    await desk.screenshot('try-out-locked');
    await desk.click('button', desk.say('start-open-try-out'));
    await desk.click('button', desk.say('start-make-own'));
    await desk.find('heading', desk.say('start-title'));
    await desk.screenshot('start-known');
    await desk.axe();
  });
}

for (const lang of ['da', 'ar']) {
  promise(`whoever waits long for her register to open is told why (${lang})`, { lang, group: true }, async (desk) => {
    // As slow as a large register that a newer program brings up to its form.
    await desk.run(() => {
      const send = window.fetch;
      window.fetch = async (...what) => {
        if (String(what[0]).endsWith('/unlock')) await new Promise((goOn) => { window.goOn = goOn; });
        return send(...what);
      };
    });
    await desk.fill(desk.say('frame-passphrase'), PASSPHRASE);
    await desk.click('button', desk.say('frame-unlock'));
    await desk.sees(desk.say('frame-unlock-long'));
    await desk.screenshot('unlock-long');
    await desk.run(() => window.goOn());
    await desk.find('button', desk.say('frame-lock'));
  });
}
