// Matching for one, and the matching meeting: from suggestions to drafts, and what is held fast stays held.
import assert from 'node:assert/strict';
import { clickRow } from './harness/job.mjs';
import { promise, promiseInEveryLanguage } from './harness/promise.mjs';

async function openWaitingList(desk) {
  await desk.click('link', desk.say('frame-waiting-list'));
  await desk.find('heading', desk.say('frame-waiting-list'));
}

/** Opens a participant's suggestions from the waiting list, as a leader does. */
async function openSuggestions(desk, name) {
  await openWaitingList(desk);
  await desk.fill(desk.say('waiting-search'), name);
  await clickRow(desk, name);
  await desk.click('link', desk.say('matching-find-friend'));
  await desk.find('heading', desk.say('matching-who-friend', { name }));
}

/** The same for a friend. */
async function openRequests(desk, name) {
  await openWaitingList(desk);
  await desk.click('button', new RegExp(desk.say('waiting-friends')));
  await clickRow(desk, name);
  await desk.click('link', desk.say('matching-find-participant'));
  await desk.find('heading', desk.say('matching-who-participant', { name }));
}

async function openPlan(desk) {
  await desk.click('link', desk.say('frame-waiting-list'));
  await desk.click('link', desk.say('matching-plan'));
  await desk.find('heading', desk.say('matching-plan'));
  await desk.until('the pairs', async () => (await pairs(desk)).length > 1);
}

/** The planned pairs as they are read: participant, friend, whether they are locked. */
const pairs = (desk) =>
  desk.run(
    (locked) =>
      [...(document.querySelector('main table')?.querySelectorAll('tbody tr') ?? [])].map((row) => {
        const [participant, friend] = [...row.cells].map((cell) => cell.querySelector('bdi')?.textContent ?? '');
        return { participant, friend, locked: row.innerText.includes(locked) };
      }),
    desk.say('matching-locked'),
  );

const change = (desk, number) => desk.click('button', desk.say('matching-change-of', { number }));
const suggested = (desk) => desk.run(() => [...document.querySelectorAll('main ol a')].map((one) => one.innerText));

for (const lang of ['da', 'fa']) {
  promise(`somebody is found for a friend, with reasons, and proposed (${lang})`, { lang, group: true }, async (desk) => {
    await desk.unlock();
    await openRequests(desk, 'Søren Østergård');
    await desk.until('suggestions', async () => (await suggested(desk)).length > 1);
    // The best is open beside the list.
    await desk.find('button', desk.say('matching-propose'));
    await desk.sees(desk.say('matching-nobody-told'));
    await desk.sees(desk.say('match-criterion-times'));
    const bars = await desk.run(() => document.querySelectorAll('section.detail dl dt').length);
    assert.ok(bars >= 6, `${bars} bars`);

    // Another of the suggestions, by the keyboard alone.
    await desk.run(() => document.querySelector('main ol a').focus());
    await desk.press('ArrowDown');
    await desk.press('Enter');
    await desk.until('the second beside the list', () =>
      desk.run(() => document.querySelectorAll('main ol a')[1]?.getAttribute('aria-current') === 'true'),
    );
    await desk.find('button', desk.say('matching-propose'));
    await desk.fill(`${desk.say('field-why')} (${desk.say('frame-optional')})`, 'Begge kommer fra havnen');
    await desk.click('button', desk.say('matching-propose'));
    await desk.sees(desk.say('operation-match-proposed'));
    await desk.until('the match', async () => /^#\/matches\/./.test(await desk.run(() => location.hash)));

    await desk.restart();
    await desk.unlock();
    await openRequests(desk, 'Søren Østergård');
    await desk.sees(desk.say('matching-already'));
    await desk.sees(desk.say('state-match-draft'));
  });
}

promise('two who are kept apart are told why, and may be suggested again', { group: true }, async (desk) => {
  await desk.unlock();
  await openSuggestions(desk, 'زهرا حسینی');
  await desk.find('button', desk.say('matching-propose'));
  const before = (await suggested(desk)).length;
  await desk.click('button', desk.say('matching-apart'));
  await desk.click('radio', desk.say('match-decline-reason-chemistry'));
  await desk.axe();
  await desk.click('button', desk.say('matching-apart-do'));
  await desk.until('one less', async () => (await suggested(desk)).length === before - 1);
  // With nobody left who fits, why not is open by itself.
  if (before > 1) await desk.run(() => document.querySelector('main details summary').click());
  await desk.sees(desk.say('match-why-not-declined-before'));
  await desk.axe();
  await desk.click('button', desk.say('matching-lift'));
  await desk.until('all again', async () => (await suggested(desk)).length === before);
});

promise('a matching meeting with a lock and a friend chosen against, saved', { lang: 'ar', group: true }, async (desk) => {
  await desk.unlock();
  await openPlan(desk);
  const [first, second] = await pairs(desk);

  await change(desk, 1);
  await desk.click('menuitem', desk.say('matching-lock'));
  await desk.until('the first locked', async () => (await pairs(desk))[0].locked);
  await change(desk, 2);
  await desk.click('menuitem', desk.say('matching-not-in-plan'));
  await desk.find('heading', desk.say('matching-forbidden'));
  await desk.sees(desk.say('operation-pair-chosen'));
  const apart = async () => !(await pairs(desk)).some((one) => one.participant === second.participant && one.friend === second.friend);
  await desk.until('the second apart', apart);

  await desk.restart();
  await desk.unlock();
  await openPlan(desk);
  const [still] = await pairs(desk);
  assert.deepEqual(still, { ...first, locked: true });
  assert.ok(await apart());

  // What another friend would cost is said before she is chosen.
  await change(desk, 1);
  await desk.click('menuitem', desk.say('matching-another-friend'));
  await desk.find('heading', desk.say('matching-alternatives'));
  await desk.sees(desk.say('matching-cost-nothing'));
  await desk.axe();
  await desk.screenshot('plan-alternatives');
  await desk.press('Escape');

  const many = (await pairs(desk)).length;
  await desk.click('button', desk.say('matching-draft'));
  await desk.sees(desk.say('matching-drafted', { count: many }));
  await desk.press('Control+z');
  await desk.until('the plan again', async () => (await pairs(desk)).length === many);
});

promise('another friend is chosen by a click and held, and a lock that no longer holds is told with its reason', { group: true }, async (desk) => {
  await desk.unlock();
  await openPlan(desk);
  /** Whom the dialog offers, once it has read them. */
  const offered = () =>
    desk.until('the friends who fit', () =>
      desk.run(() => {
        const names = [...document.querySelectorAll('dialog[open] li button')].map((one) => one.querySelector('bdi').textContent);
        return names.length > 0 && names;
      }),
    );
  let participant, other;
  for (const [at, pair] of (await pairs(desk)).entries()) {
    await change(desk, at + 1);
    await desk.click('menuitem', desk.say('matching-another-friend'));
    other = (await offered()).find((name) => name !== pair.friend);
    participant = pair.participant;
    if (other) break;
    await desk.press('Escape');
  }
  assert.ok(other, 'somebody of the invented group fits two friends');
  await desk.click('button', new RegExp(`^${other}`));
  const held = async () => (await pairs(desk)).find((one) => one.participant === participant);
  await desk.until('the other friend, held', async () => {
    const now = await held();
    return now?.friend === other && now.locked;
  });

  // She is to be talked with once more: the plan is made without the lock, which says why and can be taken off.
  await openWaitingList(desk);
  await desk.click('button', new RegExp(desk.say('waiting-friends')));
  await clickRow(desk, other);
  await desk.click('button', desk.say('waiting-more-steps'));
  await desk.click('menuitem', desk.say('waiting-step-talk-arranged'));
  await desk.sees(desk.say('state-registration-talk-arranged'));
  await openPlan(desk);
  await desk.sees(desk.say('matching-refused-title'));
  await desk.sees(desk.say('match-why-not-not-ready', { name: other, lacks: desk.say('match-lacks-waiting-list') }));
  await desk.axe();
  await desk.screenshot('plan-refused');
  assert.notEqual((await held())?.friend, other);
  await desk.click('button', desk.say('matching-release'));
  await desk.seesNoMore(desk.say('matching-refused-title'));
});

promise('the plan is printed with initials, so that nobody is named', { group: true }, async (desk) => {
  await desk.unlock();
  await openPlan(desk);
  await desk.click('link', desk.say('matching-print'));
  await desk.find('img', /./);
  await desk.axe();
  await desk.click('button', desk.say('meetings-print-now'));
  assert.match(await desk.opened(), /\.pdf$/);
});

promise('names are hidden at a key, in sentences too', { group: true }, async (desk) => {
  await desk.unlock();
  await openPlan(desk);
  const names = (await pairs(desk)).flatMap(({ participant, friend }) => [participant, friend]).filter(Boolean);
  await desk.press('F8');
  await desk.until('no name', async () => {
    const text = await desk.text();
    return names.every((name) => !text.includes(name));
  });
});

promiseInEveryLanguage('matching has no barrier', { group: true }, screens);
for (const lang of ['da', 'ar']) {
  promise(`matching has no barrier in the dark (${lang})`, { lang, scheme: 'dark', group: true }, screens);
}

promise('a meeting about many has no barrier', { people: 240 }, async (desk) => {
  await desk.unlock();
  await openWaitingList(desk);
  await clickRow(desk, desk.say('state-registration-ready'));
  await desk.click('link', desk.say('matching-find-friend'));
  await desk.until('what was found', () => desk.run(() => document.querySelector('main details') !== null));
  await desk.axe();
  await desk.screenshot('matching-many');
  await openPlan(desk);
  await desk.axe();
  await desk.screenshot('plan-many');
});

async function screens(desk) {
  await desk.unlock();
  await openRequests(desk, 'Søren Østergård');
  await desk.find('button', desk.say('matching-propose'));
  await desk.axe();
  await desk.screenshot('matching');
  await desk.run(() => document.querySelector('main details summary').click());
  await desk.axe();
  await desk.screenshot('matching-why-not');
  await openPlan(desk);
  await desk.axe();
  await desk.screenshot('plan');
  await change(desk, 1);
  await desk.find('menuitem', desk.say('matching-lock'));
  await desk.screenshot('plan-menu');
  await desk.click('menuitem', desk.say('matching-see-reasons'));
  await desk.find('heading', desk.say('matching-pair'));
  await desk.sees(desk.say('matching-bars'));
  await desk.axe();
  await desk.screenshot('plan-reasons');
  await desk.press('Escape');
  await desk.run(() => document.querySelector('main').scrollTo(0, 100_000));
  await desk.axe();
  await desk.screenshot('plan-below');
}
