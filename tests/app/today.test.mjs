// Today leads to what it says; a record's history takes back a line; the log of use tells who opened.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { promise, promiseInEveryLanguage } from './harness/promise.mjs';

const due = (desk) => desk.run(() => [...document.querySelectorAll('[aria-labelledby="due"] a')].map((a) => ({ href: a.getAttribute('href'), text: a.textContent })));

promiseInEveryLanguage('Today is the first screen and leads to what is due', { group: true }, async (desk) => {
  await desk.unlock();
  await desk.find('heading', desk.say('frame-today'));
  const lines = await desk.until('what is due', async () => {
    const all = await due(desk);
    return all.length > 0 && all;
  });
  await desk.sees(desk.say('today-due', { count: lines.length }));
  await desk.axe();
  await desk.screenshot('today');
  const nowhere = desk.say('frame-no-such-page');
  for (const { href, text } of lines) {
    await desk.run((to) => document.querySelector(`[aria-labelledby="due"] a[href="${to}"]`).click(), href);
    await desk.until(`“${text}” to open its screen`, () =>
      desk.run((today) => ![today, undefined].includes(document.querySelector('main h1')?.textContent), desk.say('frame-today')),
    );
    assert.equal((await desk.text()).includes(nowhere), false, href);
    await desk.run(() => { location.hash = '#/today'; });
    await desk.until('Today again', async () => (await due(desk)).length === lines.length);
  }
});

promise('what was begun is listed under Today, gone on with and let go of', { group: true }, async (desk) => {
  await desk.unlock();
  await desk.run(() => { location.hash = '#/meetings/new'; });
  await desk.fill(`${desk.say('field-place')} (${desk.say('frame-optional')})`, 'Det halve hus');
  await pause(1500);
  await desk.run(() => { location.hash = '#/today'; });
  await desk.sees(desk.say('today-draft-new-meeting'));
  await desk.click('button', desk.say('waiting-discard'));
  await desk.seesNoMore(desk.say('today-draft-new-meeting'));
});

promise('a line of the history is taken back on its own, and the log tells who opened', { group: true }, async (desk) => {
  await desk.unlock();
  await desk.run(() => { location.hash = '#/meetings'; });
  await desk.click('link', /Vidåen/);
  await desk.click('link', desk.say('meetings-edit'));
  await desk.fill(desk.say('field-minimum'), '12');
  await desk.click('button', desk.say('frame-save'));
  await desk.click('button', desk.say('history-title'));
  await desk.find('button', desk.say('history-undo'));
  await desk.run(() => document.querySelector('main .history ol').scrollIntoView());
  await desk.screenshot('history');
  await desk.click('button', desk.say('history-undo'));
  await desk.sees(desk.say('history-undone'));
  await desk.run(() => { location.hash = '#/log'; });
  await desk.sees(desk.say('operation-opened'));
  await desk.axe();
  await desk.screenshot('log');
});

promise('Today and the log are without barriers in the dark', { group: true, lang: 'ar', scheme: 'dark' }, async (desk) => {
  await desk.unlock();
  await desk.find('heading', desk.say('frame-today'));
  await desk.until('what is due', async () => (await due(desk)).length > 0);
  await desk.axe();
  await desk.screenshot('today');
  await desk.run(() => { location.hash = '#/log'; });
  await desk.sees(desk.say('operation-opened'));
  await desk.axe();
});
