// A leader's whole first day in one go, from the first start to registrations made of a sheet typed back.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { GOOD, askedGroup, codeOf, links, makeGroup, ofFifteen, openMeeting, plan, row, signUp } from './harness/job.mjs';
import { promise } from './harness/promise.mjs';

const run = promisify(execFile);

/** The group's own list, and how many stand in it. */
const LIST = fileURLToPath(new URL('../fixtures/venteliste-2026.xlsx', import.meta.url));
const LISTED = 32;

/** Sixteen people who are all invented; the last comes to the door. */
const names = ['Amina Prøve', 'Bo Prøve', 'Carla Prøve', 'Dawit Prøve', 'Elin Prøve', 'Farid Prøve', 'Gerda Prøve', 'Hiwot Prøve', 'Ida Prøve', 'Jamal Prøve', 'Karen Prøve', 'Leila Prøve', 'Mona Prøve', 'سلمى التجربة'];

for (const lang of ['da', 'ar']) {
  promise(`the first day, from nothing to a sheet typed back (${lang})`, { lang: null }, async (desk) => {
    // A new group, its recovery sheet printed and proved.
    await makeGroup(desk, lang);
    await desk.click('button', desk.say('start-sheet-print'));
    const code = await codeOf(await desk.opened());
    const asked = await askedGroup(desk);
    await desk.fill(desk.say('start-proof', { number: String(asked) }), code[asked - 1]);
    await desk.click('button', desk.say('start-proof-go-on'));
    await desk.find('heading', desk.say('frame-today'));

    // The group's own spreadsheet, seen before it is taken in.
    await desk.click('link', desk.say('frame-waiting-list'));
    await desk.click('link', desk.say('waiting-import'));
    await desk.nextPath(LIST);
    await desk.click('button', desk.say('bring-in-choose'));
    await desk.find('grid', desk.say('bring-in-rows'));
    await desk.click('button', desk.say('bring-in-take-in', { count: LISTED }));
    await desk.sees(desk.say('bring-in-done-title', { count: LISTED }));

    // One more, by hand.
    await desk.click('link', desk.say('frame-waiting-list'));
    await desk.click('link', desk.say('waiting-new'));
    await desk.click('radio', desk.say('field-wants-friend'));
    await desk.fill(desk.say('field-name'), 'Prøve Ålborg Sørensen');
    await desk.click('button', desk.say('frame-save'));
    await desk.find('link', desk.say('waiting-edit'));

    // An introductory meeting, until it is ready.
    await plan(desk, 'Prøvehuset', { 'field-consultant': 'Ellen Ravn' });
    await desk.sees(ofFifteen(desk, 0));

    for (const [at, name] of names.entries()) {
      if (at === names.length - 1) await desk.fill(desk.say('meetings-people'), '2');
      await signUp(desk, name);
      await desk.sees(ofFifteen(desk, at === names.length - 1 ? 15 : at + 1));
    }
    assert.deepEqual((await desk.focus()).name, desk.say('paper-name'), 'ready for the next name');
    await desk.sees(desk.say('meetings-place-found'));
    await desk.click('button', desk.say('meetings-confirm-consultant'));
    await desk.click('button', desk.say('frame-save'));
    await desk.sees(desk.say('state-meeting-consultant-confirmed'));
    await desk.sees(desk.say('meetings-all-set'));

    // Seen before it is printed, in Arabic beside Danish.
    await desk.click('link', desk.say('meetings-print'));
    await desk.fill(desk.say('frame-language'), 'العربية');
    await desk.fill(desk.say('meetings-beside'), 'Dansk');
    await desk.fill(desk.say('field-blank-rows'), '8');
    await desk.find('img', new RegExp(`^${desk.say('paper-page-of', { page: '1', pages: '2' })}`));
    await desk.until('the page to be drawn', () =>
      desk.run(() => [...document.querySelectorAll('img')].every((img) => img.complete && img.naturalWidth > 0)),
    );
    await desk.click('button', desk.say('meetings-print-now'));
    const pdf = await desk.opened();
    const { stdout: text } = await run('pdftotext', ['-layout', pdf, '-']);
    assert.match(text, /Tilmeldingsark/);
    assert.match(text, /Amina Prøve/);
    assert.match(text, /[\u0600-\u06ff\ufb50-\ufeff]{3}/, 'Arabic beside the Danish');
    const { stdout: facts } = await run('pdfinfo', [pdf]);
    assert.match(facts, /^Pages:\s+2$/m);

    await desk.restart();
    await desk.unlock(GOOD);
    await openMeeting(desk, 'Prøvehuset');
    await desk.sees(ofFifteen(desk, 15));

    // Typed back in printed order: one came, and two who were not on the list.
    await desk.click('link', desk.say('meetings-type-back'));
    await desk.click('checkbox', `${desk.say('field-came')}, ${row(desk, 1)} ${names[0]}`);
    for (const [number, name] of [[15, 'Nadia Gæst'], [16, 'Omar Gæst']]) {
      await desk.fill(`${desk.say('paper-name')}, ${row(desk, number)}`, name);
      await desk.fill(`${desk.say('paper-contact')}, ${row(desk, number)}`, `20 41 77 ${number}`);
      await desk.click('checkbox', `${desk.say('field-wants-friend')}, ${row(desk, number)}`);
    }
    await desk.sees(desk.say('meetings-came', { count: 3 }));
    await desk.click('button', desk.say('meetings-save-sheet'));
    await desk.click('button', desk.say('meetings-note-results'));
    await desk.sees(desk.say('state-meeting-held'));

    await desk.click('button', desk.say('meetings-register-all', { count: 2 }));
    await desk.sees(desk.say('meetings-consent-next'));
    await desk.until('two registrations', async () => (await links(desk, 'meetings-registered')) === 2);
    await desk.press('Control+z');
    await desk.until('one taken back', async () => (await links(desk, 'meetings-registered')) === 1);

    await desk.restart();
    await desk.unlock(GOOD);
    await openMeeting(desk, 'Prøvehuset');
    await desk.sees(desk.say('meetings-consent-next'));
    assert.equal(await links(desk, 'meetings-registered'), 1);
    assert.equal(await desk.has('button', desk.say('meetings-register')), true);
  });
}
