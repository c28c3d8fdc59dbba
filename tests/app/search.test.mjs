// Ctrl K: people in any spelling and script, meetings and actions, by the keyboard alone.
import assert from 'node:assert/strict';
import { promise, promiseInEveryLanguage } from './harness/promise.mjs';

const options = (desk) => desk.run(() => [...document.querySelectorAll('dialog[open] [role="option"]')].map((one) => one.innerText.replace(/[\u200e\u200f\u2066-\u2069]/g, '')));
const hash = (desk) => desk.run(() => location.hash);

async function search(desk, text) {
  await desk.press('Control+k');
  await desk.find('field', desk.say('frame-search'));
  await desk.fill(desk.say('frame-search'), text);
}

promiseInEveryLanguage('whoever is searched for is found and opened without the mouse', { group: true }, async (desk) => {
  await desk.unlock();
  await search(desk, 'Muhamad');
  await desk.until('him in his own letters, on top', async () => /محمد/.test((await options(desk))[0] ?? ''));
  assert.ok((await desk.text()).includes(desk.say('frame-people')));
  await desk.axe();
  await desk.screenshot('search');
  await desk.press('Enter');
  await desk.find('link', desk.say('waiting-edit'));
  assert.match(await desk.run(() => document.querySelector('section.detail h2')?.innerText ?? ''), /محمد/);
  assert.doesNotMatch(await desk.run(() => location.href), /Muhamad|محمد/, 'nothing typed stands in an address');
});

for (const lang of ['da', 'ar']) {
  promise(`what is found has no barrier in the dark (${lang})`, { lang, scheme: 'dark', group: true }, async (desk) => {
    await desk.unlock();
    await search(desk, 'محمد');
    await desk.until('somebody', async () => (await options(desk)).some((one) => /محمد/.test(one)));
    await desk.axe();
    await desk.screenshot('search');
  });
}

promise('actions are found by their words, and done', { group: true }, async (desk) => {
  await desk.unlock();
  for (const [text, action, where] of [
    ['regneark', desk.say('waiting-import'), '#/import'],
    ['indst', desk.say('frame-settings'), '#/settings'],
    ['planlæg et møde', desk.say('meetings-plan'), '#/meetings/new'],
  ]) {
    await search(desk, text);
    await desk.until(action, async () => (await options(desk))[0]?.startsWith(action));
    await desk.press('Enter');
    await desk.until(where, async () => (await hash(desk)) === where);
  }
  await search(desk, 'sprog');
  await desk.until('the languages', async () => (await options(desk)).length === 4);
  await desk.fill(desk.say('frame-search'), 'sprog العربية');
  await desk.until('Arabic alone', async () => (await options(desk)).length === 1);
  await desk.press('Enter');
  await desk.until('the window in Arabic', async () => (await desk.run(() => document.documentElement.lang)) === 'ar');
  desk.lang = 'ar';
  await search(desk, desk.say('frame-lock'));
  await desk.until('the lock', async () => (await options(desk)).length > 0);
  await desk.press('Enter');
  await desk.find('heading', desk.say('frame-unlock-title'));
});

promise('a name stays hidden in the search while names are hidden', { group: true }, async (desk) => {
  await desk.unlock();
  await desk.press('F8');
  await search(desk, 'Muhamad');
  await desk.until('somebody', async () => (await options(desk)).some((one) => one.includes('●●●●●')));
  assert.doesNotMatch((await options(desk)).join(' '), /محمد/);
});
