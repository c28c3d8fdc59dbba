// A match's whole life in the real window, from the draft to the end, and what its screens promise.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { clickRow, optional } from './harness/job.mjs';
import { promise, promiseInEveryLanguage } from './harness/promise.mjs';
import { PASSPHRASE } from './harness/register.mjs';
import { say } from './harness/say.mjs';

const rows = (desk) => desk.run(() => [...document.querySelectorAll('.virtual .item')].map((row) => row.innerText));
const shown = (desk, selector) =>
  desk.run((where) => [...document.querySelectorAll(where)].map((one) => one.innerText).join('\n').replace(/[\u200e\u200f\u2066-\u2069]/g, ''), selector);
const detail = (desk) => shown(desk, 'section.detail');
const seesInDetail = (desk, text) => desk.until(`“${text}” in the detail`, async () => (await detail(desk)).includes(text));
const seesNoMoreInDetail = (desk, text) => desk.until(`no “${text}” in the detail`, async () => !(await detail(desk)).includes(text));

async function openMatches(desk) {
  await desk.click('link', desk.say('frame-matches'));
  await desk.find('heading', desk.say('frame-matches'));
  await desk.until('the rows', async () => (await rows(desk)).length > 0);
}

/** Opens a match by the name of one of the two. */
async function openMatch(desk, name) {
  await openMatches(desk);
  await clickRow(desk, name);
  await desk.until(`the match of ${name}`, async () => (await shown(desk, 'section.detail h2')).includes(name));
}

const more = async (desk, id) => {
  await desk.click('button', desk.say('waiting-more-steps'));
  await desk.click('menuitem', desk.say(id));
};
const answer = (desk, side, said) => `${desk.say(side)}: ${desk.say(said)}`;
/** A day as it is typed, so many days from today. */
const day = (from) => new Date(Date.now() + from * 86_400_000).toLocaleDateString('da-DK', { timeZone: 'Europe/Copenhagen' });

const NUMBER = '+45 37 00 45 67';

/** Notes somebody's number and address, from her match. */
async function reach(desk, name) {
  await desk.click('link', name);
  await desk.click('link', desk.say('waiting-edit'));
  await desk.fill(optional(desk, 'field-phone'), NUMBER);
  await desk.fill(optional(desk, 'field-email'), 'mariam@example.org');
  await desk.click('button', desk.say('frame-save'));
  await desk.find('link', desk.say('waiting-edit'));
}

promise('the expectations sheet is seen in two languages, printed and saved', { lang: 'ar', group: true }, async (desk) => {
  await desk.unlock();
  await openMatch(desk, 'Salma Idris');
  await more(desk, 'paper-expectations');
  await desk.find('heading', desk.say('paper-expectations'));
  await desk.find('img', /./);
  assert.equal(await desk.value(desk.say('meetings-beside')), 'Dansk');
  await desk.axe();
  await desk.screenshot('expectations');
  await desk.click('button', desk.say('meetings-print-now'));
  assert.match(await desk.opened(), /\.pdf$/);
  const file = join(desk.home, 'expectations.pdf');
  await desk.nextPath(file);
  await desk.click('button', desk.say('meetings-save-pdf'));
  await desk.sees(desk.say('meetings-pdf-saved'));
  const { stdout: text } = await promisify(execFile)('pdftotext', ['-layout', file, '-']);
  assert.match(text, new RegExp(say('paper-expectations', 'da')));
  assert.match(text, /Salma Idris/, 'both have said yes, so their names stand on it');
});

for (const lang of ['da', 'fa']) {
  promise(`a match is approved, asked, met, followed up and ended, and all of it is kept (${lang})`, { lang, group: true }, async (desk) => {
    await desk.unlock();
    await openMatch(desk, 'Mariam Saleh');
    await seesInDetail(desk, desk.say('state-match-draft'));
    await reach(desk, 'Mariam Saleh');
    await openMatch(desk, 'Mariam Saleh');
    await desk.axe();
    await desk.click('button', desk.say('matches-step-approved'));
    await desk.find('button', desk.say('matches-step-both-asked'));

    // Asked in her own language, and nobody is named yet.
    await desk.click('link', desk.say('matches-write'));
    await desk.sees(say('letter-match-asked-participant', 'ar'));
    const [toMariam, toHanne] = await desk.run(() => [...document.querySelectorAll('.letter')].map((one) => one.innerText));
    assert.doesNotMatch(toMariam, /Hanne/, 'nobody is named before both said yes');
    assert.doesNotMatch(toHanne, /Mariam/, 'nobody is named before both said yes');
    await desk.click('button', desk.say('matches-step-both-asked'));

    // Each answer is a step of its own that can be taken back.
    await desk.click('button', answer(desk, 'field-participant', 'matches-said-yes'));
    await desk.sees(desk.say('operation-match-answered'));
    await desk.press('Control+z');
    await desk.until('the answer to be gone', async () =>
      desk.run(() => document.querySelectorAll('section.detail .chip[aria-pressed=true]').length === 0));
    await desk.click('button', answer(desk, 'field-participant', 'matches-said-yes'));
    assert.ok(!(await detail(desk)).includes(NUMBER), 'no contact data after one yes');
    await desk.click('button', answer(desk, 'field-friend', 'matches-said-yes'));
    await seesInDetail(desk, NUMBER);

    await desk.click('button', desk.say('matches-step-first-meeting'));
    await desk.fill(optional(desk, 'meetings-date'), day(-1));
    await desk.fill(optional(desk, 'meetings-time'), '16.30');
    await desk.fill(optional(desk, 'field-place'), 'Biblioteket i Prøveby');
    await desk.axe();
    await desk.click('button', desk.say('matches-step-first-meeting'));
    await desk.find('button', desk.say('matches-step-active'));
    await desk.restart();
    await desk.unlock();
    await openMatch(desk, 'Mariam Saleh');
    await seesInDetail(desk, 'Biblioteket i Prøveby');
    await desk.click('link', desk.say('matches-write'));
    await desk.until('the other one’s name in each letter', async () => {
      const letters = await shown(desk, '.letter');
      return letters.includes('Hanne Thomsen') && letters.includes('Mariam Saleh');
    });
    const file = join(desk.home, 'mail.eml');
    await desk.nextPath(file);
    await desk.click('button', desk.say('meetings-save-mail'));
    await desk.sees(desk.say('meetings-send-out-why'));
    await desk.click('button', desk.say('meetings-save-mail'));
    await desk.sees(desk.say('meetings-mail-saved'));
    assert.match(await readFile(file, 'utf8'), /^To: .*mariam@example\.org/m);

    await openMatch(desk, 'Mariam Saleh');
    await desk.click('button', desk.say('matches-step-active'));
    await desk.until('the step to be taken', async () => !(await desk.has('button', desk.say('matches-step-active'))));
    await desk.click('link', desk.say('matches-follow-up-note'));
    await desk.find('heading', desk.say('matches-three-questions'));
    await desk.fill(optional(desk, 'field-did'), 'Var på biblioteket');
    await desk.fill(optional(desk, 'field-times-met'), '2');
    await pause(1_500);
    await desk.kill();
    await desk.open();
    await desk.unlock();
    await openMatch(desk, 'Mariam Saleh');
    await desk.click('link', desk.say('matches-follow-up-note'));
    await desk.sees(desk.say('meetings-draft-found'));
    assert.equal(await desk.value(optional(desk, 'field-did')), 'Var på biblioteket');
    await desk.click('radio', desk.say('match-talked-with-both'));
    await desk.click('radio', desk.say('match-outcome-better'));
    await desk.click('button', desk.say('frame-save'));
    await seesInDetail(desk, 'Var på biblioteket');
    await seesInDetail(desk, desk.say('matches-follow-up-number', { number: 1 }));
    await seesInDetail(desk, desk.say('match-outcome-better'));

    await desk.click('button', desk.say('matches-raise-concern'));
    await desk.fill(desk.say('field-topic'), desk.say('match-concern-boundaries'));
    await desk.click('checkbox', desk.say('matches-cannot-wait'));
    await desk.fill(optional(desk, 'matches-concern-text'), 'Ringer meget sent');
    await desk.axe();
    await desk.click('button', desk.say('frame-save'));
    await seesInDetail(desk, 'Ringer meget sent');
    await seesInDetail(desk, desk.say('matches-urgent'));
    await desk.click('button', `${desk.say('matches-solve')}: ${desk.say('match-concern-boundaries')}`);
    await desk.fill(optional(desk, 'field-solution'), 'De har aftalt tider');
    await desk.click('button', desk.say('frame-save'));
    await seesInDetail(desk, 'De har aftalt tider');
    await seesNoMoreInDetail(desk, desk.say('matches-urgent'));

    await more(desk, 'matches-step-ended');
    await desk.find('field', desk.say('field-end-reason'));
    assert.equal((await desk.focus()).name, desk.say('field-end-reason'), 'a dialog begins with its first field');
    await desk.axe();
    await desk.click('button', desk.say('matches-step-ended'));
    // Said once, beside the field, which takes the focus.
    const missing = desk.say('refusal-missing', { field: desk.say('field-end-reason') });
    await desk.sees(missing);
    assert.equal((await desk.text()).split(missing).length, 2);
    await desk.until('the field to take the focus', async () => (await desk.focus()).name === desk.say('field-end-reason'));
    await desk.fill(desk.say('field-end-reason'), desk.say('match-end-reason-moved'));
    await desk.fill(desk.say('field-participant-again'), desk.say('answer-yes'));
    await desk.click('button', desk.say('matches-step-ended'));
    await seesInDetail(desk, desk.say('state-match-ended'));
    await desk.click('link', desk.say('matches-thank'));
    await desk.sees(say('letter-match-thanks-opening', 'ar'));
    await desk.click('button', desk.say('meetings-print-letters', { count: 1 }));
    assert.match(await desk.opened(), /\.pdf$/);

    await desk.restart();
    await desk.unlock();
    await openMatches(desk);
    await desk.click('button', new RegExp(desk.say('matches-show-over')));
    await desk.until('the ended match', async () => (await rows(desk)).some((row) => row.includes('Mariam Saleh') && row.includes(desk.say('state-match-ended'))));
  });
}

promise('a no is noted with who and why, keeps the two apart, and can be lifted', { group: true }, async (desk) => {
  await desk.unlock();
  await openMatch(desk, 'Morten Friis');
  await desk.click('button', answer(desk, 'field-participant', 'matches-said-no'));
  await desk.click('button', desk.say('matches-step-declined'));
  await desk.fill(desk.say('field-decline-reason'), desk.say('match-decline-reason-distance'));
  await desk.click('button', desk.say('matches-step-declined'));
  await seesInDetail(desk, desk.say('match-declined-by-participant'));
  await seesInDetail(desk, desk.say('match-decline-reason-distance'));
  await desk.click('button', desk.say('matches-lift'));
  await seesInDetail(desk, desk.say('field-lifted-on'));
  await desk.press('Control+z');
  await desk.find('button', desk.say('matches-lift'));
});

promise('without consent to share, contact data stays away and the missing consent is named with a way to note it', { group: true }, async (desk) => {
  await desk.unlock();
  await openMatch(desk, 'Salma Idris');
  await desk.click('link', /Salma Idris/);
  await desk.find('link', desk.say('waiting-edit'));
  await desk.click('button', `${desk.say('waiting-consent-withdraw')}: ${desk.say('consent-purpose-share-with-friend')}`);
  await desk.click('button', desk.say('waiting-consent-withdraw'));
  await desk.sees(desk.say('operation-consent-withdrawn'));
  await openMatch(desk, 'Salma Idris');
  await seesInDetail(desk, desk.say('matches-consent-missing', { side: desk.say('field-participant') }));
  await desk.click('link', desk.say('matches-write'));
  await desk.sees(desk.say('consent-purpose-share-with-friend'));
  const letters = await desk.run(() => [...document.querySelectorAll('.letter')].map((one) => one.innerText));
  assert.equal(letters.length, 1, 'the other one is not told of her');
  assert.match(letters[0], /Salma Idris/);
  await desk.click('link', desk.say('matches-note-consent'));
  await desk.find('link', desk.say('waiting-edit'));
});

promise('a registration leads to its match, Ctrl K finds it, and a line of its history is taken back', { group: true }, async (desk) => {
  await desk.unlock();
  await desk.press('Control+k');
  await desk.type('Biniam');
  await desk.find('option', /Biniam Tekle.*Lars Bertelsen/);
  await desk.press('Escape');
  await openMatch(desk, 'Biniam Tekle');
  await desk.click('link', /Biniam Tekle/);
  await desk.click('link', desk.say('waiting-open-match'));
  await desk.until('the match', async () => (await shown(desk, 'section.detail h2')).includes('Lars Bertelsen'));
  await more(desk, 'matches-step-paused');
  await desk.click('button', desk.say('matches-step-paused'));
  await seesInDetail(desk, desk.say('state-match-paused'));
  await desk.click('button', desk.say('history-title'));
  await desk.sees(desk.say('operation-match-stepped'));
  await desk.click('button', desk.say('history-undo'));
  await desk.find('link', desk.say('matches-follow-up-note'));
});

for (const lang of ['da', 'ar']) {
  promise(`by keyboard alone a match is found, approved, asked and met, a step taken back, and after a restart followed up and ended (${lang})`, { lang, group: true }, async (desk) => {
    const heading = () => desk.run(() => document.querySelector('section.detail h2')?.innerText ?? '');
    /** Goes to a control by Tab and takes it. */
    const take = async (name, key = 'Enter') => {
      await desk.tabTo(name);
      await desk.press(key);
    };
    /** Takes a step by its button; the focus stays in the match. */
    const step = (id) => take(desk.say(id));
    const stays = () => desk.until('the focus to stay in the match', () => desk.run(() => document.activeElement?.closest('section.detail') !== null));
    /** From anywhere to the match of Mariam Saleh, and into it. */
    const seek = async () => {
      await step('frame-matches');
      await desk.until('the rows', async () => (await rows(desk)).length > 0);
      for (let at = 0; at < 30 && !(await desk.run(() => document.activeElement?.role === 'grid')); at += 1) await desk.press('Tab');
      for (let row = 0; row < 9 && !(await heading()).includes('Mariam Saleh'); row += 1) {
        const before = await heading();
        await desk.press('ArrowDown');
        await desk.press('Enter');
        await desk.until('another match', async () => (await heading()) !== before);
      }
      await desk.press('F6');
    };
    await desk.unlock();
    await seek();
    await step('matches-step-approved');
    await desk.find('button', desk.say('matches-step-both-asked'));
    await stays();
    await step('matches-step-both-asked');
    await desk.find('button', answer(desk, 'field-participant', 'matches-said-yes'));
    await stays();
    for (const side of ['field-participant', 'field-friend']) await take(answer(desk, side, 'matches-said-yes'), 'Space');
    await desk.find('button', desk.say('matches-step-first-meeting'));
    await step('matches-step-first-meeting');
    await desk.tabTo(optional(desk, 'meetings-date'));
    await desk.type('24.12.2026');
    await desk.press('Enter');
    // A day without a time is no appointment; what was typed stays.
    await desk.sees(desk.say('refusal-missing', { field: desk.say('field-first-meeting-at') }));
    await desk.tabTo(optional(desk, 'meetings-time'));
    await desk.type('16.30');
    await desk.press('Enter');
    await desk.find('button', desk.say('matches-step-active'));
    await stays();
    await step('matches-step-active');
    await desk.find('link', desk.say('matches-follow-up-note'));
    await stays();
    await desk.press('Control+z');
    await desk.find('button', desk.say('matches-step-active'));
    await step('matches-step-active');
    await desk.find('link', desk.say('matches-follow-up-note'));
    await desk.press('Escape');
    await desk.until('the list alone', async () => (await detail(desk)) === '');

    await desk.restart();
    // The invented group is tried without a passphrase first; ours has one all the same.
    await step('start-open-try-out');
    await desk.find('field', desk.say('frame-passphrase'));
    if ((await desk.focus()).name !== desk.say('frame-passphrase')) await desk.tabTo(desk.say('frame-passphrase'));
    await desk.type(PASSPHRASE);
    await desk.press('Enter');
    await desk.find('button', desk.say('frame-lock'));
    await seek();
    await step('matches-follow-up-note');
    await desk.find('heading', desk.say('matches-three-questions'));
    // Three questions, and how often they have met.
    const said = { 'field-times-met': '3', 'field-did': 'Var i svømmehallen', 'field-good': 'De griner meget', 'field-hard': 'Tiden er knap' };
    for (const [id, text] of Object.entries(said)) {
      await desk.tabTo(optional(desk, id));
      await desk.type(text);
    }
    await step('frame-save');
    for (const text of Object.values(said)) await seesInDetail(desk, text);

    await desk.press('F6');
    await step('waiting-more-steps');
    await desk.until('the menu to take the focus', async () => (await desk.focus()).role === 'menuitem');
    for (let at = 0; at < 5 && (await desk.focus()).name !== desk.say('matches-step-ended'); at += 1) await desk.press('ArrowDown');
    await desk.press('Enter');
    await desk.tabTo(desk.say('field-end-reason'));
    await desk.press('ArrowDown');
    const reason = await desk.value(desk.say('field-end-reason'));
    assert.notEqual(reason, '');
    await step('matches-step-ended');
    await seesInDetail(desk, desk.say('state-match-ended'));
    await seesInDetail(desk, reason);
    await stays();
    await step('matches-thank');
    await desk.sees(say('letter-match-thanks-opening', 'ar'));
  });
}

promiseInEveryLanguage('the screens of matches have no barrier', { group: true }, screens);
for (const lang of ['da', 'ar']) promise(`the screens of matches have no barrier in the dark (${lang})`, { lang, scheme: 'dark', group: true }, screens);

async function screens(desk) {
  const look = async (name) => {
    await desk.axe();
    await desk.screenshot(name);
  };
  await desk.unlock();
  await openMatches(desk);
  await look('matches');
  await openMatch(desk, 'Biniam Tekle');
  await desk.find('heading', desk.say('matches-follow-ups'));
  await look('match');
  await openMatch(desk, 'Inge Clausen');
  await desk.find('heading', desk.say('matches-concerns'));
  await look('match-quiet');
  await openMatch(desk, 'Morten Friis');
  await desk.find('heading', desk.say('matches-way'));
  await look('match-asked');
  await openMatch(desk, 'Salma Idris');
  await desk.click('link', desk.say('matches-write'));
  await desk.find('button', desk.say('meetings-copy-text'));
  await look('match-messages');
  await openMatch(desk, 'Biniam Tekle');
  await desk.click('link', desk.say('matches-follow-up-note'));
  await desk.find('heading', desk.say('matches-three-questions'));
  await look('follow-up');
  await desk.click('link', desk.say('frame-settings'));
  await desk.click('link', desk.say('settings-matching'));
  await desk.find('heading', desk.say('field-match-weights'));
  await desk.find('radio', desk.say('match-weight-high'));
  await look('settings-matching');
}
