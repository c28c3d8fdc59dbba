// Unlocking, until Today can be used, with many people beside an empty register, by turns in one run; and turning the language: `node measure/unlock.mjs [TIMES] [PEOPLE]`.
import { Desk } from '../harness/desk.mjs';
import { PASSPHRASE } from '../harness/register.mjs';
import { median } from './start.mjs';

/** In the page: from the click until something that is due, or the first steps, is drawn. */
function untilToday() {
  const form = document.querySelector('form');
  return new Promise((done) => {
    const start = performance.now();
    const look = () => {
      if (document.querySelector('.today li, .today h2')) requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      else requestAnimationFrame(look);
    };
    form.requestSubmit();
    look();
  });
}

/** In the page: from the choice of another language until its words are drawn. */
function untilTurned(lang) {
  return new Promise((done) => {
    const item = [...document.querySelectorAll('[role^="menuitem"]')].find((one) => one.lang === lang || one.querySelector(`[lang="${lang}"]`));
    const start = performance.now();
    const before = document.querySelector('h1').textContent;
    const look = () => {
      if (document.querySelector('h1').textContent !== before) requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      else requestAnimationFrame(look);
    };
    item.click();
    look();
  });
}

async function unlocked(desk) {
  await desk.restart();
  // By then the page has read what comes after the passphrase, as it has when a person has typed it.
  await desk.runAsync(() => new Promise((read) => setTimeout(() => read(null), 2000)));
  // People of a sample are invented: their group offers to open without, and asks all the same.
  const without = desk.say('start-open-try-out');
  if (await desk.has('button', without)) await desk.click('button', without);
  await desk.fill(desk.say('frame-passphrase'), PASSPHRASE);
  return desk.runAsync(untilToday);
}

async function main(times, people) {
  const [empty, many] = [await Desk.start({ people: 0 }), await Desk.start({ people })];
  const runs = { empty: [], many: [], turned: [] };
  try {
    for (let run = 0; run <= times; run += 1) {
      for (const [name, desk] of [['empty', empty], ['many', many]]) {
        const took = await unlocked(desk);
        if (run > 0) runs[name].push(took);
      }
      for (const lang of ['ar', 'da']) {
        await many.run(() => [...document.querySelectorAll('button[aria-haspopup="menu"]')].find((one) => /Dansk|العربية/.test(one.textContent)).click());
        const took = await many.runAsync(untilTurned, lang);
        if (run > 0) runs.turned.push(took);
      }
    }
  } finally {
    await empty.leave();
    await many.leave();
  }
  const [few, all, turned, longest] = [median(runs.empty), median(runs.many), median(runs.turned), Math.max(...runs.turned)];
  console.log(`unlock to Today, the middle of ${times}: empty ${few.toFixed(0)} ms, ${people} people ${all.toFixed(0)} ms, bound ${(few * 1.3).toFixed(0)} ms`);
  console.log(`turning the language, the middle of ${runs.turned.length}: ${turned.toFixed(0)} ms, the longest ${longest.toFixed(0)} ms, bound 100 ms`);
  process.exitCode = all <= few * 1.3 && turned <= 100 ? 0 : 1;
}

await main(Number(process.argv[2] ?? 7), Number(process.argv[3] ?? 50_000));
