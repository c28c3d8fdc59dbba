// Enrolling in a course from where somebody stands: her registration, her match, a meeting's sign-ups. And a long print, stopped.
import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { clickRow, openMeeting } from './harness/job.mjs';
import { promise } from './harness/promise.mjs';
import { cli } from './harness/register.mjs';

/** Opens a row of a list by a name in it. */
async function openRow(desk, list, name) {
  await desk.click('link', desk.say(list));
  await desk.find('heading', desk.say(list));
  await clickRow(desk, name);
  await desk.until(`${name} in the detail`, () => desk.run((wanted) => document.querySelector('section.detail')?.innerText.includes(wanted) ?? false, name));
}

async function askForCourse(desk) {
  await desk.click('button', desk.say('waiting-more-steps'));
  await desk.click('menuitem', desk.say('courses-enrol-in'));
  await desk.find('field', desk.say('courses-enrol-which'));
}

/** Who stands in a list of the course, also below what is seen. */
const standsIn = (desk, heading, ...names) =>
  desk.until(`${names} under ${heading}`, () =>
    desk.run(
      (title, wanted) => {
        const found = [...document.querySelectorAll('main h2')].find((one) => one.textContent.trim() === title);
        const text = found?.closest('section')?.textContent ?? '';
        return wanted.every((name) => text.includes(name));
      },
      desk.say(heading),
      names,
    ),
  );

for (const lang of ['da', 'ar']) {
  promise(`a family is enrolled from its registration, and taken out again (${lang})`, { lang, group: true }, async (desk) => {
    await desk.unlock();
    await openRow(desk, 'frame-waiting-list', 'Reza Karimi');
    await askForCourse(desk);
    await desk.axe();
    await desk.screenshot('registration-enrol');
    await desk.click('radio', new RegExp(`^${desk.say('course-unit-household')}`));
    await desk.click('button', desk.say('courses-enrol'));
    // Five have the five places and three wait.
    await desk.sees(desk.say('courses-enrolled-waits', { number: 4 }));
    await desk.axe();
    await desk.click('link', desk.say('courses-show'));
    await desk.find('heading', desk.say('courses-inside'));
    await standsIn(desk, 'courses-waiting', 'Reza Karimi');
    await desk.press('Control+z');
    await desk.until('the family to be out again', () =>
      desk.run(() => !document.querySelector('main').textContent.includes('Reza Karimi')));
  });

  promise(`a pair is enrolled from its match, by keyboard (${lang})`, { lang, group: true }, async (desk) => {
    await desk.unlock();
    await openRow(desk, 'frame-matches', 'Yusuf Osman');
    await desk.tabTo(desk.say('waiting-more-steps'));
    await desk.press('Enter');
    await desk.until('the step in the menu to have the focus', async () => {
      if ((await desk.focus()).name === desk.say('courses-enrol-in')) return true;
      await desk.press('ArrowDown');
      return false;
    });
    await desk.press('Enter');
    await desk.find('field', desk.say('courses-enrol-which'));
    await desk.axe();
    await desk.screenshot('match-enrol');
    await desk.tabTo(desk.say('courses-enrol'));
    await desk.press('Enter');
    await desk.sees(desk.say('courses-enrolled-waits', { number: 4 }));
    await desk.tabTo(desk.say('courses-show'));
    await desk.press('Enter');
    await desk.find('heading', desk.say('courses-inside'));
    await standsIn(desk, 'courses-waiting', 'Yusuf Osman', 'Anne-Mette Skov');
  });

  promise(`those who signed up to a meeting are enrolled together, and only once (${lang})`, { lang, group: true }, async (desk) => {
    await desk.unlock();
    await openMeeting(desk, 'Vidåen');
    const enrol = async () => {
      await desk.click('button', desk.say('courses-enrol-in'));
      await desk.find('field', desk.say('courses-enrol-which'));
    };
    await enrol();
    await desk.click('button', desk.say('courses-enrol'));
    await desk.sees(desk.say('courses-choose-someone'));
    const known = await desk.run(() => [...document.querySelectorAll('dialog[open] input[type=checkbox]')].map((box) => (box.click(), box.closest('label').innerText.split('\n')[0].trim())));
    assert.ok(known.length > 1, `several are known: ${known}`);
    await desk.seesNoMore(desk.say('courses-choose-someone'));
    await desk.axe();
    await desk.screenshot('meeting-enrol');
    await desk.click('button', desk.say('courses-enrol'));
    // Three of them have a place or wait already.
    await desk.sees(desk.say('courses-many-waiting', { count: known.length - 3 }));
    await desk.sees(desk.say('courses-many-already', { count: 3 }));
    await desk.axe();
    await desk.click('button', desk.say('frame-close'));
    await enrol();
    await desk.run(() => document.querySelectorAll('dialog[open] input[type=checkbox]').forEach((box) => box.click()));
    await desk.click('button', desk.say('courses-enrol'));
    await desk.sees(desk.say('courses-many-already', { count: known.length }));
    await desk.click('link', desk.say('courses-show'));
    await desk.find('heading', desk.say('courses-inside'));
    await standsIn(desk, 'courses-waiting', ...known);
  });
}

/** In the page: enrols these people. */
async function enrolAll(course, people) {
  const { invoke } = window.__TAURI_INTERNALS__;
  for (const id of people) await invoke('enrol', { course, who: { unit: 'person', id }, people: null });
  return null;
}

/** In the page: notes that everybody came to the first session. */
async function allCame(course) {
  const { invoke } = window.__TAURI_INTERNALS__;
  const { sessions, rows } = await invoke('course_attendance', { id: course });
  const notes = rows.map(({ enrolment, person }) => ({ session: sessions[0].id, enrolment, person, came: true }));
  await invoke('note_attendance', { course, notes });
  return null;
}

promise('a long print tells how far it is, and stopped it leaves no file', { people: 600 }, async (desk) => {
  const register = join(desk.home, 'group');
  const added = ['course', 'add', '--title', 'Den store dag', '--kind', 'theme_day', '--audience', 'both', '--session', '2026-11-02T10:00/15:00'];
  const course = JSON.parse(await cli(register, '--json', ...added)).id;
  const people = JSON.parse(await cli(register, '--json', 'people')).people.slice(0, 400);
  await desk.unlock();
  // As many hands would: through the same commands that the screen calls, some at a time.
  for (let from = 0; from < people.length; from += 100) {
    const some = people.slice(from, from + 100).map(({ id }) => id);
    assert.equal(await desk.runAsync(enrolAll, course, some), null);
  }
  assert.equal(await desk.runAsync(allCame, course), null);
  await desk.run((id) => { location.hash = `#/courses/${id}/print?kind=certificates`; }, course);
  await desk.find('img', /./);
  const file = join(desk.home, 'certificates.pdf');
  await desk.nextPath(file);
  await desk.click('button', desk.say('meetings-save-pdf'));
  await desk.find('progressbar', desk.say('courses-making-pages'));
  await desk.click('button', desk.say('courses-print-stop'));
  await desk.sees(desk.say('courses-print-stopped'));
  await assert.rejects(access(file), 'a stopped print leaves no file');
  // And again to its end.
  await desk.click('button', desk.say('meetings-save-pdf'));
  await desk.find('progressbar', desk.say('courses-making-pages'));
  await desk.screenshot('course-print-going');
  await desk.axe();
  await desk.until('the file', () => access(file).then(() => true, () => false));
  await desk.sees(desk.say('meetings-pdf-saved'));
});
