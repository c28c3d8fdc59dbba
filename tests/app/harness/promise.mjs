// A test at a desk of its own: cleared afterwards, with evidence kept where the promise was broken.
import { test } from 'node:test';
import { Desk } from './desk.mjs';
import { LANGS } from './say.mjs';

/** How long one promise may take, in milliseconds. */
const TIMEOUT = 300_000;

/** Tests that something holds at a desk started with `options`. */
export function promise(title, options, atDesk) {
  test(title, { timeout: TIMEOUT }, async () => {
    const desk = await Desk.start(options);
    try {
      await atDesk(desk);
    } catch (error) {
      await desk.keepEvidence(title).catch((reason) => console.error(`No evidence could be kept: ${reason}`));
      throw error;
    } finally {
      await desk.leave();
    }
  });
}

/** Tests that it holds in each of the languages, in light or as told. */
export function promiseInEveryLanguage(title, options, atDesk, langs = LANGS) {
  for (const lang of langs) promise(`${title} (${lang})`, { ...options, lang }, atDesk);
}
