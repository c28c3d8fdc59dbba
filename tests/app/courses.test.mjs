// A workshop in the real window, from its plan to the certificates, and what the screens of courses promise.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { optional } from './harness/job.mjs';
import { promise, promiseInEveryLanguage } from './harness/promise.mjs';
import { say } from './harness/say.mjs';

const text = async (file) => (await promisify(execFile)('pdftotext', ['-layout', file, '-'])).stdout;
/** A day as it is typed, so many days from today. */
const day = (from) => new Date(Date.now() + from * 86_400_000).toLocaleDateString('da-DK', { timeZone: 'Europe/Copenhagen' });

/** The invented group's pairs, by one of the two: those come first who are enrolled first. */
const PAIRS = ['Biniam Tekle', 'Salma Idris', 'Yusuf Osman'];
const OTHERS = { 'Biniam Tekle': 'Lars Bertelsen', 'Salma Idris': 'Birgit Juhl', 'Yusuf Osman': 'Anne-Mette Skov' };

async function openCourses(desk) {
  await desk.click('link', desk.say('courses-all'));
  await desk.find('heading', desk.say('courses-all'));
}

async function openCourse(desk, title) {
  await openCourses(desk);
  await desk.click('link', new RegExp(title));
  await desk.find('heading', desk.say('courses-inside'));
}

/** What stands in a card of the course, by its heading; also below what is seen, where the web view draws nothing. */
const card = (desk, id) =>
  desk.run(
    (heading) => {
      const found = [...document.querySelectorAll('main h2')].find((one) => one.textContent.trim() === heading);
      return (found?.closest('section') ?? found?.parentElement?.parentElement)?.textContent ?? '';
    },
    desk.say(id),
  );
const standsIn = (desk, id, name) => desk.until(`${name} under ${id}`, async () => (await card(desk, id)).includes(name));
const leaves = (desk, id, name) => desk.until(`${name} no more under ${id}`, async () => !(await card(desk, id)).includes(name));

/** Enrols in the open dialog: types a name and takes the unit of this kind. */
async function enrol(desk, name, unit) {
  await desk.fill(desk.say('courses-enrol-who'), name);
  await desk.click('option', new RegExp(`${name}.*${desk.say(unit)}`));
}

/** Plans a workshop for six people that is held today. */
async function planWorkshop(desk, title) {
  await openCourses(desk);
  await desk.click('link', desk.say('courses-plan'));
  await desk.fill(say('language-name-self', desk.lang), title);
  await desk.fill(desk.say('field-kind'), desk.say('course-kind-workshop'));
  await desk.fill(desk.say('field-audience'), desk.say('course-audience-both'));
  await desk.click('button', desk.say('courses-session-add'));
  await desk.fill(desk.say('meetings-date'), day(0));
  await desk.fill(desk.say('field-starts-at'), '18.30');
  await desk.fill(desk.say('field-ends-at'), '20.30');
  await desk.fill(optional(desk, 'field-place'), 'Prøvesalen');
  await desk.fill(optional(desk, 'field-minimum'), '4');
  await desk.fill(optional(desk, 'field-maximum'), '6');
  await desk.fill(optional(desk, 'field-teacher'), 'Ellen Ravn');
  await desk.axe();
  await desk.screenshot('course-form-filled');
  await desk.click('button', desk.say('frame-save'));
  await desk.find('heading', desk.say('courses-inside'));
}

for (const lang of ['da', 'ar']) {
  promise(`a workshop from its plan to the certificates, and all of it is kept (${lang})`, { lang, group: true }, async (desk) => {
    const title = lang === 'ar' ? 'ورشة التجربة' : 'Prøveworkshop';
    await desk.unlock();
    await planWorkshop(desk, title);

    // Three pairs take the six places; a pair and a person wait in their order.
    await desk.click('button', desk.say('courses-enrol'));
    await desk.find('heading', desk.say('courses-enrol-title'));
    assert.equal((await desk.focus()).name, desk.say('courses-enrol-who'), 'a dialog begins with its first field');
    for (const name of PAIRS) {
      await enrol(desk, name, 'course-unit-match');
      await desk.sees(desk.say('courses-enrolled'));
    }
    await enrol(desk, 'Inge Clausen', 'course-unit-match');
    await desk.sees(desk.say('courses-enrolled-waits', { number: 1 }));
    await enrol(desk, 'Per Damgaard', 'course-unit-person');
    await desk.sees(desk.say('courses-enrolled-waits', { number: 2 }));
    await desk.axe();
    await desk.screenshot('course-enrol');
    await desk.click('button', desk.say('frame-close'));
    for (const name of [...PAIRS, ...Object.values(OTHERS)]) await standsIn(desk, 'courses-inside', name);
    for (const name of ['Inge Clausen', 'Per Damgaard']) await standsIn(desk, 'courses-waiting', name);

    await desk.restart();
    await desk.unlock();
    await openCourse(desk, title);
    await standsIn(desk, 'courses-waiting', 'Per Damgaard');

    // One pair signs off: the pair that waited longest has its place and is to be called.
    await desk.click('button', desk.say('courses-sign-off-number', { number: 2 }));
    await standsIn(desk, 'courses-called', 'Inge Clausen');
    await standsIn(desk, 'courses-inside', 'Inge Clausen');
    await standsIn(desk, 'courses-off', 'Salma Idris');
    await leaves(desk, 'courses-waiting', 'Inge Clausen');
    await standsIn(desk, 'courses-waiting', 'Per Damgaard');
    await desk.axe();
    await desk.screenshot('course-called');
    await desk.press('Control+z');
    await standsIn(desk, 'courses-waiting', 'Inge Clausen');
    await desk.click('button', desk.say('courses-sign-off-number', { number: 2 }));
    await standsIn(desk, 'courses-called', 'Inge Clausen');
    await desk.click('button', new RegExp(desk.say('courses-told-name', { name: '.+' })));
    await desk.until('nobody left to call', async () => (await card(desk, 'courses-called')) === '');

    // Who came: all but one.
    await desk.click('link', desk.say('courses-attendance'));
    const session = desk.say('paper-course-session', { number: '1' });
    await desk.click('button', desk.say('courses-all-came-to', { session }));
    await desk.click('checkbox', `Yusuf Osman, ${session}`);
    await desk.click('button', desk.say('courses-save-attendance'));
    await desk.sees(desk.say('courses-came-of', { came: 5, people: 6 }));
    await desk.axe();
    await desk.restart();
    await desk.unlock();
    await openCourse(desk, title);
    await desk.click('link', desk.say('courses-attendance'));
    await desk.sees(desk.say('courses-came-of', { came: 5, people: 6 }));
    assert.equal(await desk.value(`Yusuf Osman, ${session}`, 'checkbox'), false);
    assert.equal(await desk.value(`Biniam Tekle, ${session}`, 'checkbox'), true);

    // Over, with scores and no names; now the certificates.
    await openCourse(desk, title);
    await desk.click('button', desk.say('courses-hold'));
    await desk.find('field', '5');
    await desk.fill('4', '2');
    await desk.fill('5', '2');
    await desk.sees(desk.say('courses-scores-given', { count: 4 }));
    await desk.axe();
    await desk.click('button', desk.say('courses-hold'));
    await desk.sees(desk.say('courses-now-certificates'));
    await desk.click('link', desk.say('courses-print-title'));
    await desk.find('img', /./);
    await desk.axe();
    await desk.screenshot('course-certificates');
    await desk.click('button', desk.say('meetings-print-now'));
    assert.match(await desk.opened(), /\.pdf$/);
    const file = join(desk.home, 'certificates.pdf');
    await desk.nextPath(file);
    await desk.click('button', desk.say('meetings-save-pdf'));
    await desk.sees(desk.say('meetings-pdf-saved'));
    const printed = await text(file);
    for (const name of ['Biniam Tekle', 'Lars Bertelsen', 'Anne-Mette Skov', 'Inge Clausen']) assert.match(printed, new RegExp(name));
    assert.doesNotMatch(printed, /Yusuf Osman|Salma Idris/, 'a certificate is for who came');
  });
}

promise('by keyboard alone a workshop is planned, people enrolled, one signed off and who came noted', { group: true }, async (desk) => {
  const take = async (name, key = 'Enter') => {
    await desk.tabTo(name);
    await desk.press(key);
  };
  const write = async (name, typed) => {
    await desk.tabTo(name);
    await desk.type(typed);
  };
  await desk.unlock();
  await take(desk.say('courses-all'));
  await desk.find('heading', desk.say('courses-all'));
  await take(desk.say('courses-plan'));
  await desk.find('heading', desk.say('courses-new'));
  await write(say('language-name-self', 'da'), 'Tasteworkshop');
  await take(desk.say('courses-session-add'));
  await desk.until('the new session to take the focus', async () => (await desk.focus()).name === desk.say('meetings-date'));
  await desk.type(day(0));
  await write(desk.say('field-starts-at'), '10.00');
  await write(desk.say('field-ends-at'), '12.00');
  await write(optional(desk, 'field-maximum'), '1');
  await desk.press('Enter');
  await desk.find('heading', desk.say('courses-inside'));
  // What was typed last is saved as well, however soon Enter follows it.
  await desk.sees(desk.say('meetings-of', { people: 0, minimum: 1 }));

  await take(desk.say('courses-enrol'));
  for (const name of ['Per Damgaard', 'Inge Clausen']) {
    await desk.until('the field to take the focus', async () => (await desk.focus()).name === desk.say('courses-enrol-who'));
    await desk.type(name);
    await desk.find('option', new RegExp(name));
    await desk.press('Enter');
    await desk.sees(name === 'Per Damgaard' ? desk.say('courses-enrolled') : desk.say('courses-enrolled-waits', { number: 1 }));
  }
  await desk.press('Escape');
  await standsIn(desk, 'courses-inside', 'Per Damgaard');
  await take(desk.say('courses-sign-off-number', { number: 1 }));
  await standsIn(desk, 'courses-called', 'Inge Clausen');
  // The button is gone with its row: the focus stays with those inside, and no ring goes round them all.
  assert.deepEqual(await desk.focus(), { role: 'heading', name: desk.say('courses-inside') });
  await take(desk.say('courses-attendance'));
  const cell = `Inge Clausen, ${desk.say('paper-course-session', { number: '1' })}`;
  await desk.find('checkbox', cell);
  await take(cell, 'Space');
  await take(desk.say('courses-save-attendance'));
  await desk.sees(desk.say('courses-came-of', { came: 1, people: 1 }));
});

for (const lang of ['da', 'ar']) {
  for (const scheme of ['light', 'dark']) promise(`the screens of courses have no barrier (${lang}, ${scheme})`, { lang, scheme, group: true }, screens);
}

async function screens(desk) {
  const look = async (name) => {
    await desk.axe();
    await desk.screenshot(name);
  };
  /** Opens the first course of the list that still goes on, or the first that is over. */
  const first = async (section) => {
    await openCourses(desk);
    await desk.until('the courses', () =>
      desk.run((id) => {
        const link = document.querySelector(`section[aria-labelledby=${id}] a`);
        link?.click();
        return link !== null;
      }, section),
    );
    await desk.find('heading', desk.say('courses-inside'));
  };
  await desk.unlock();
  await openCourses(desk);
  await desk.until('the courses', () => desk.run(() => document.querySelector('main li') !== null));
  await look('courses');
  await desk.click('link', desk.say('courses-plan'));
  await desk.click('button', desk.say('courses-session-add'));
  await look('course-form');
  await desk.click('button', desk.say('frame-cancel'));
  await first('upcoming');
  await look('course');
  await desk.click('button', desk.say('courses-enrol'));
  await desk.fill(desk.say('courses-enrol-who'), 'Mariam');
  await desk.find('option', /Mariam/);
  await look('course-enrol-open');
  await desk.press('Escape');
  await desk.press('Escape');
  await desk.click('button', desk.say('frame-actions'));
  await desk.click('menuitem', desk.say('meetings-messages'));
  await desk.find('button', desk.say('meetings-copy-text'));
  await look('course-messages');
  await first('past');
  await look('course-held');
  await desk.click('link', desk.say('courses-attendance'));
  await desk.find('checkbox', /./);
  await look('course-attendance');
  await first('past');
  await desk.click('link', desk.say('courses-print-title'));
  await desk.find('img', /./);
  await look('course-print');
}
