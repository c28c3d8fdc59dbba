// The window opens: the first screens, in every language, in light and dark.
import assert from 'node:assert/strict';
import { promise, promiseInEveryLanguage } from './harness/promise.mjs';

promiseInEveryLanguage('a locked register opens with its passphrase, and only with that', { group: true }, async (desk) => {
  await desk.find('heading', desk.say('frame-unlock-title'));
  assert.equal(await desk.run(() => document.documentElement.lang), desk.lang);
  assert.equal(await desk.run(() => document.documentElement.dir), ['ar', 'fa'].includes(desk.lang) ? 'rtl' : 'ltr');
  await desk.axe();
  await desk.screenshot('unlock');
  await desk.click('button', desk.say('frame-unlock'));
  await desk.sees(desk.say('frame-passphrase-empty'));
  await desk.unlock();
});

promise('a register is locked again after closing and opening', { group: true }, async (desk) => {
  await desk.unlock();
  await desk.restart();
  await desk.find('heading', desk.say('frame-unlock-title'));
  assert.equal(await desk.has('button', desk.say('frame-lock')), false);
  await desk.unlock();
});

for (const lang of ['da', 'ar']) {
  promise(`the first screens have no barrier in the dark (${lang})`, { lang, scheme: 'dark', group: true }, async (desk) => {
    assert.equal(await desk.run(() => matchMedia('(prefers-color-scheme: dark)').matches), true);
    await desk.axe();
    await desk.screenshot('unlock');
  });
}
