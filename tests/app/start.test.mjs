// The first start: language, group, passphrase, recovery sheet proved; and the ways back in.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { promise } from './harness/promise.mjs';
import { LANGS, say } from './harness/say.mjs';

const GOOD = 'syv stille cykler under kirken';

/** From the language to the recovery sheet. */
async function makeGroup(desk, lang = 'da') {
  await desk.find('heading', desk.say('start-language-title'));
  await desk.axe();
  await desk.screenshot('start-language');
  await desk.click('button', say('language-name-self', lang));
  desk.lang = lang;
  await desk.find('heading', desk.say('start-title'));
  await desk.axe();
  await desk.screenshot('start-ways');
  await desk.click('button', new RegExp(`^${desk.say('start-way-new')}`));
  await desk.fill(desk.say('field-group-name'), 'Venner i Tønder');
  await desk.fill(desk.say('start-municipalities'), 'Tønder');
  await desk.fill(new RegExp(`^${desk.say('start-areas')}`), 'Skærbæk\nTønder');
  await desk.axe();
  await desk.screenshot('start-group');
  await desk.click('button', desk.say('frame-next'));
  await desk.find('heading', desk.say('start-you-title'));
  await desk.fill(desk.say('start-your-name'), 'Kirsten Holm');
  await desk.fill(desk.say('start-new-passphrase'), GOOD);
  await desk.sees(desk.say('start-strength-strong'));
  await desk.fill(desk.say('start-again'), `${GOOD}?`);
  await desk.click('button', desk.say('start-make'));
  await desk.sees(desk.say('start-not-the-same'));
  await desk.axe();
  await desk.screenshot('start-you');
  await desk.fill(desk.say('start-again'), GOOD);
  await desk.click('button', desk.say('start-make'));
  await desk.find('heading', desk.say('start-sheet-title'));
}

/** The code on the printed sheet, in its groups. */
async function codeOf(pdf) {
  const { stdout } = await promisify(execFile)('pdftotext', [pdf, '-']);
  // The letters stand wide apart on paper, and come out in pieces.
  const lines = stdout.split('\n').filter((line) => /^[A-Z\s\u2066-\u2069-]+$/.test(line));
  const groups = lines.join('').replace(/[^A-Z]/g, '').match(/.{5}/g) ?? [];
  assert.equal(groups.length, 6, stdout);
  return groups;
}

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

/** Which of the six groups is asked for. */
async function askedGroup(desk) {
  for (const number of [1, 2, 3, 4, 5, 6]) {
    if (await desk.has('field', desk.say('start-proof', { number: String(number) }))) return number;
  }
  throw new Error('No group of the code is asked for');
}

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
    await desk.click('button', desk.say('start-open-try-out'));
    await desk.click('button', desk.say('start-make-own'));
    await desk.find('heading', desk.say('start-title'));
    await desk.screenshot('start-known');
    await desk.axe();
  });
}
