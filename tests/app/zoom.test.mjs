// Every screen at 200 %: 640 × 360 pixels of the page. Nothing is cut off sideways, and the main action can be reached.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { makeGroup } from './harness/job.mjs';
import { promise } from './harness/promise.mjs';

const LIST = fileURLToPath(new URL('../fixtures/venteliste-2026.xlsx', import.meta.url));
const PICTURES = ['waiting-detail', 'registration-new', 'meeting', 'match', 'plan', 'matching'];

/**
 * Makes everything twice as large, as anybody does who reads badly. The driver's clicks miss a page that
 * is enlarged: what is pressed meanwhile is pressed by the page itself or by keys.
 */
async function enlarge(desk) {
  for (let step = 0; step < 5; step += 1) await desk.press('Control+=');
  await desk.until('the page at twice its size', () => desk.run(() => innerWidth <= 640));
}

async function asItWas(desk) {
  await desk.press('Control+0');
  await desk.until('the page at its own size', () => desk.run(() => innerWidth === 1280));
}

/** What does not fit on the screen that is shown. */
function misfits() {
  const found = [];
  const named = (element) => `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return right > innerWidth + 1 || left < -1;
    });
    found.push(`the page is ${page.scrollWidth} wide, the window ${innerWidth}: ${wide.slice(0, 5).map(named).join(' · ')}`);
  }
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  for (const button of (modal ?? document).querySelectorAll('.button.main')) {
    if (!button.checkVisibility({ visibilityProperty: true })) continue;
    button.scrollIntoView({ block: 'center' });
    const { left, right, top, height, width } = button.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    if (left < 0 || right > innerWidth) found.push(`the main action is cut off: ${named(button)}`);
    else if (!button.disabled && !button.contains(there)) found.push(`the main action is covered: ${named(button)} by ${there ? named(there) : 'nothing'}`);
  }
  return found;
}

async function fits(desk, screen) {
  await desk.seesNoMore(desk.say('frame-busy'));
  await desk.run(() => scrollTo(0, 0));
  if (PICTURES.includes(screen)) await desk.screenshot(`zoom-${screen}`);
  assert.deepEqual(await desk.run(misfits), [], `${screen} (${desk.lang})`);
}

/** Goes to an address, and waits until its screen is there. */
async function go(desk, path) {
  await desk.run((hash) => void (location.hash = hash), `#/${path}`);
  await desk.until(`the screen ${path}`, () =>
    desk.run((hash) => location.hash.startsWith(hash) && document.querySelector('main h1') !== null && document.querySelector('main .busy') === null, `#/${path}`),
  );
  // Drawn, with what it has read.
  await desk.runAsync(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(() => drawn('drawn')), 300)));
}

for (const lang of ['da', 'ar', 'ti']) {
  promise(`every screen of the desk fits at 200 % (${lang})`, { lang, group: true }, async (desk) => {
    await enlarge(desk);
    await fits(desk, 'unlock');
    await asItWas(desk);
    await desk.unlock();
    await enlarge(desk);
    await go(desk, 'waiting');
    await desk.until('the rows', () => desk.run(() => document.querySelector('.virtual .item .first') !== null));
    await fits(desk, 'waiting');
    await desk.run(() => document.querySelector('.virtual .item').click());
    await desk.find('link', desk.say('waiting-edit'));
    await fits(desk, 'waiting-detail');
    const registration = await desk.run(() => /waiting\/([^/?]+)/.exec(location.hash)[1]);
    await go(desk, 'meetings');
    const meeting = await desk.run(() => /meetings\/([^/?]+)/.exec(document.querySelector('main a[href^="#/meetings/"]:not([href$="new"])').hash)[1]);
    await go(desk, 'courses');
    const course = await desk.run(() => /courses\/([^/?]+)/.exec(document.querySelector('main a[href^="#/courses/"]:not([href$="new"])').hash)[1]);
    await go(desk, 'matches');
    await desk.until('the matches', () => desk.run(() => document.querySelector('.virtual .item') !== null));
    await fits(desk, 'matches');
    await desk.run(() => document.querySelector('.virtual .item').click());
    await desk.find('heading', desk.say('matches-way'));
    await fits(desk, 'match');
    const match = await desk.run(() => /matches\/([^/?]+)/.exec(location.hash)[1]);
    const screens = {
      matching: `matching/${registration}`, plan: 'plan', 'plan-print': 'plan/print', 'match-messages': `matches/${match}/messages`,
      'follow-up': `matches/${match}/follow-up`, expectations: `matches/${match}/expectations`, today: 'today', 'registration-new': 'registration/new', 'registration-edit': `registration/${registration}`, areas: 'areas',
      meetings: 'meetings', 'meeting-new': 'meetings/new', meeting: `meetings/${meeting}`, 'meeting-edit': `meetings/${meeting}/edit`,
      'meeting-messages': `meetings/${meeting}/messages`, 'meeting-print': `meetings/${meeting}/print`, 'meeting-sheet': `meetings/${meeting}/sheet`,
      courses: 'courses', 'course-new': 'courses/new', course: `courses/${course}`, 'course-edit': `courses/${course}/edit`,
      'course-attendance': `courses/${course}/attendance`, 'course-messages': `courses/${course}/messages`, 'course-print': `courses/${course}/print`,
      log: 'log', import: 'import',
    };
    for (const [screen, path] of Object.entries(screens)) {
      await go(desk, path);
      await fits(desk, screen);
    }
    await desk.nextPath(LIST);
    await desk.run(() => document.querySelector('main .button.main').click());
    await desk.find('grid', desk.say('bring-in-rows'));
    await fits(desk, 'import-preview');
    for (const part of ['group', 'areas', 'meetings', 'care', 'members', 'keys', 'backups', 'about']) {
      await go(desk, `settings/${part}`);
      await fits(desk, `settings-${part}`);
    }
    await desk.press('Control+k');
    await desk.find('field', desk.say('frame-search'));
    await fits(desk, 'search');
  });
}

promise('the first start fits into a window of half the width', { lang: null, size: [640, 400] }, async (desk) => {
  await fits(desk, 'start-language');
  await makeGroup(desk, 'da');
  await fits(desk, 'start-sheet');
});
