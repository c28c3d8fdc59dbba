// Steps of a leader's first day that several tests take: from the first start to an introductory meeting.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { say } from './say.mjs';

/** A passphrase that nobody guesses. */
export const GOOD = 'syv stille cykler under kirken';

/** From the language to the recovery sheet. */
export async function makeGroup(desk, lang = 'da') {
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
  await desk.fill(desk.say('start-municipalities'), 'tønd');
  await desk.find('option', 'Tønder');
  await desk.press('Enter');
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
export async function codeOf(pdf) {
  const { stdout } = await promisify(execFile)('pdftotext', ['-raw', pdf, '-']);
  // The letters stand wide apart on paper: they come out in pieces, in the order they were set.
  const lines = stdout.split('\n').filter((line) => /^[A-Z\s\u2066-\u2069-]+$/.test(line));
  const groups = lines.join('').replace(/[^A-Z]/g, '').match(/.{5}/g) ?? [];
  assert.equal(groups.length, 6, stdout);
  return groups;
}

/** Which of the six groups is asked for. */
export async function askedGroup(desk) {
  for (const number of [1, 2, 3, 4, 5, 6]) {
    if (await desk.has('field', desk.say('start-proof', { number: String(number) }))) return number;
  }
  throw new Error('No group of the code is asked for');
}

export const optional = (desk, id) => `${desk.say(id)} (${desk.say('frame-optional')})`;
export const ofFifteen = (desk, people) => desk.say('meetings-of', { people, minimum: 15 });
export const row = (desk, number) => desk.say('meetings-row', { number });

export async function openMeetings(desk) {
  await desk.click('link', desk.say('frame-meetings'));
  await desk.find('heading', desk.say('frame-meetings'));
}

export async function openMeeting(desk, place) {
  await openMeetings(desk);
  await desk.click('link', new RegExp(place));
  await desk.find('heading', desk.say('meetings-sign-ups'));
}

export async function plan(desk, place, more = {}) {
  await openMeetings(desk);
  await desk.click('link', desk.say('meetings-plan'));
  await desk.fill(optional(desk, 'meetings-date'), '3.3.2027');
  await desk.fill(optional(desk, 'meetings-time'), '18.30');
  await desk.fill(optional(desk, 'field-place'), place);
  for (const [field, text] of Object.entries(more)) await desk.fill(optional(desk, field), text);
  await desk.click('button', desk.say('frame-save'));
  await desk.find('heading', desk.say('meetings-sign-ups'));
}

/** Signs up by the keyboard alone: a name, Enter, and on to the next. */
export async function signUp(desk, name) {
  await desk.fill(desk.say('paper-name'), name);
  await desk.press('Enter');
}

/** Chooses the row of a long list that holds this text. The driver has no names for the rows of a grid. */
export const clickRow = (desk, text) =>
  desk.until(`a row with ${text}`, () =>
    desk.run((wanted) => {
      const row = [...document.querySelectorAll('.virtual .item')].find((one) => one.innerText.includes(wanted));
      row?.click();
      return row !== undefined;
    }, text),
  );

/** How many links in the screen say this. */
export const links = (desk, id) =>
  desk.run((text) => [...document.querySelectorAll('main a')].filter((a) => a.textContent.trim() === text).length, desk.say(id));
