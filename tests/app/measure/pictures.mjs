// Takes the README's pictures anew from the real window: `node tests/app/measure/pictures.mjs`.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Desk } from '../harness/desk.mjs';
import { SCREENS } from '../harness/places.mjs';

const pictures = new URL('../../../docs/pictures/', import.meta.url).pathname;

/** Opens the invented group in a language, goes somewhere and keeps what is seen there. */
async function take(lang, name, go) {
  const desk = await Desk.start({ lang, group: true });
  try {
    await desk.unlock();
    await go(desk);
    await desk.screenshot(name);
    await mkdir(pictures, { recursive: true });
    await copyFile(join(SCREENS, lang, `${name}.png`), join(pictures, `${name}-${lang}.png`));
  } finally {
    await desk.leave();
  }
}

await take('da', 'waiting-list', async (desk) => {
  await desk.click('link', desk.say('frame-waiting-list'));
  await desk.until('somebody on the list', () =>
    desk.run(() => {
      const rows = [...document.querySelectorAll('.virtual .item')];
      rows[1]?.click();
      return rows.length > 3;
    }),
  );
  await desk.find('link', desk.say('waiting-edit'));
});

await take('ar', 'meeting', async (desk) => {
  await desk.click('link', desk.say('frame-meetings'));
  await desk.click('link', /Vidåen/);
  await desk.find('heading', desk.say('meetings-sign-ups'));
});

await take('da', 'course', async (desk) => {
  await desk.click('link', desk.say('courses-all'));
  await desk.until('the courses', () =>
    desk.run(() => {
      const open = document.querySelector('main a[href^="#/courses/"]:not([href$="new"])');
      open?.click();
      return open !== null;
    }),
  );
  await desk.find('heading', desk.say('courses-waiting'));
});

await take('fa', 'matching', async (desk) => {
  await desk.click('link', desk.say('frame-waiting-list'));
  await desk.click('link', desk.say('matching-plan'));
  await desk.until('the pairs', () => desk.run(() => document.querySelectorAll('main table tbody tr').length > 1));
});

await take('ti', 'today', async (desk) => {
  await desk.find('heading', desk.say('frame-today'));
  await desk.until('what is due', () => desk.run(() => document.querySelectorAll('main li').length > 2));
});
