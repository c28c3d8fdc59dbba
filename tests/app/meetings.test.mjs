// What the screens of an introductory meeting promise. The way from the plan to registrations is in first_day.test.mjs.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ofFifteen, openMeeting, openMeetings, optional, plan, row, signUp } from './harness/job.mjs';
import { promise, promiseInEveryLanguage } from './harness/promise.mjs';
import { say } from './harness/say.mjs';


promise('a plan and a sheet that were being typed are there after the power went', { group: true }, async (desk) => {
  await desk.unlock();
  await openMeetings(desk);
  await desk.click('link', desk.say('meetings-plan'));
  await desk.fill(optional(desk, 'field-place'), 'Det halvt skrevne hus');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await desk.kill();
  await desk.open();
  await desk.unlock();
  await openMeetings(desk);
  await desk.click('link', desk.say('meetings-plan'));
  await desk.sees(desk.say('meetings-draft-found'));
  assert.equal(await desk.value(optional(desk, 'field-place')), 'Det halvt skrevne hus');
  await desk.click('button', desk.say('frame-cancel'));

  await openMeeting(desk, 'Vidåen');
  await desk.click('link', desk.say('meetings-type-back'));
  await desk.fill(`${desk.say('paper-name')}, ${row(desk, 10)}`, 'Nadia Gæst');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await desk.kill();
  await desk.open();
  await desk.unlock();
  await openMeeting(desk, 'Vidåen');
  await desk.click('link', desk.say('meetings-type-back'));
  await desk.sees(desk.say('meetings-draft-found'));
  assert.equal(await desk.value(`${desk.say('paper-name')}, ${row(desk, 10)}`), 'Nadia Gæst');
});

promise('a meeting that is planned while another is edited, or edited after another, begins with its own words', { group: true }, async (desk) => {
  await desk.unlock();
  const place = () => desk.value(optional(desk, 'field-place'));
  const meetings = [];
  for (const name of ['Vidåen', 'Sprogskolen']) {
    await openMeeting(desk, name);
    meetings.push(await desk.run(() => location.hash.split('/')[2]));
  }
  const goTo = (hash) => desk.run((to) => { location.hash = to; }, hash);
  await goTo(`#/meetings/${meetings[0]}/edit`);
  await desk.find('heading', desk.say('meetings-edit'));
  assert.equal(await place(), 'Kulturhuset ved Vidåen');
  await goTo(`#/meetings/${meetings[1]}/edit`);
  await desk.until('the other meeting', async () => (await place()) === 'Sprogskolen i Tønder');
  await desk.press('Control+k');
  await desk.fill(desk.say('frame-search'), desk.say('meetings-plan'));
  await desk.find('option', new RegExp(desk.say('meetings-plan')));
  await desk.press('Enter');
  await desk.find('heading', desk.say('meetings-plan-title'));
  assert.equal(await place(), '');
});

promise('a full meeting says so and takes nobody more', { group: true }, async (desk) => {
  await desk.unlock();
  await plan(desk, 'Det lille hus', {});
  await desk.click('link', desk.say('meetings-edit'));
  await desk.fill(desk.say('field-minimum'), '1');
  await desk.fill(optional(desk, 'field-maximum'), '1');
  await desk.click('button', desk.say('frame-save'));
  await signUp(desk, 'Amina Prøve');
  await desk.sees(desk.say('meetings-places-left', { count: 0 }));
  await signUp(desk, 'Bo Prøve');
  await desk.sees(desk.say('refusal-meeting-full', { left: 0, maximum: 1 }));
  await desk.sees(desk.say('meetings-of', { people: 1, minimum: 1 }));
});

promise('whoever is known comes up while her name is typed, however it is spelt', { group: true }, async (desk) => {
  await desk.unlock();
  await plan(desk, 'Prøvehuset');
  await desk.fill(desk.say('paper-name'), 'amal hadad');
  await desk.find('option', /Amal Haddad/);
  await desk.press('ArrowDown');
  await desk.press('Enter');
  assert.equal(await desk.value(desk.say('paper-name')), 'Amal Haddad');
  await desk.press('Enter');
  await desk.sees(ofFifteen(desk, 1));
});

promise('what is wrong in a plan is told at once, beside each field', { group: true }, async (desk) => {
  await desk.unlock();
  await openMeetings(desk);
  await desk.click('link', desk.say('meetings-plan'));
  await desk.fill(optional(desk, 'meetings-date'), '31.2.2027');
  await desk.fill(optional(desk, 'field-maximum'), 'mange');
  await desk.click('button', desk.say('frame-save'));
  await desk.sees(desk.say('refusal-not-a-date', { field: desk.say('field-at') }));
  await desk.sees(desk.say('refusal-out-of-range', { field: desk.say('field-maximum'), least: 15, most: '2.000' }));
});

promise('names and numbers are hidden at a key, on the list and on the sheet', { group: true }, async (desk) => {
  await desk.unlock();
  await openMeeting(desk, 'Vidåen');
  await desk.sees('Kirsten Bækgaard');
  await desk.press('F8');
  await desk.until('no name', async () => !/Kirsten|Haddad|\+45/.test(await signUpsText(desk)));
  await desk.click('link', desk.say('meetings-type-back'));
  await desk.find('heading', desk.say('meetings-printed-rows'));
  assert.doesNotMatch(await desk.text(), /Kirsten Bækgaard/);
  await desk.press('F8');
  await desk.sees('Kirsten Bækgaard');
});

const signUpsText = (desk) => desk.run(() => document.querySelector('main table').innerText);

promise('a message goes out in the receiver’s language, with receivers hidden from each other, and is undone as told', { group: true }, async (desk) => {
  await desk.unlock();
  await openMeeting(desk, 'Vidåen');
  await desk.click('link', /Inviter/);
  await desk.find('heading', 'English');
  await desk.sees(say('letter-invitation-opening', 'en'));
  await desk.click('button', desk.say('meetings-note-invited'));
  await desk.sees(desk.say('operation-invited'));
  await desk.seesNoMore(desk.say('meetings-to-invite'));
  await desk.press('Control+z');
  await desk.sees(desk.say('meetings-to-invite'));

  await desk.click('button', desk.say('meetings-kind-reminder'));
  await desk.find('heading', 'العربية');
  assert.equal(await desk.run(() => document.querySelector('.letter[lang=ar]').dir), 'rtl');
  await desk.sees(say('letter-greeting-everybody', 'ar'));
  await desk.click('button', desk.say('meetings-copy-text'));
  await desk.sees(desk.say('meetings-copied'));
  const file = join(desk.home, 'mail.eml');
  await desk.nextPath(file);
  await desk.click('button', desk.say('meetings-save-mail'));
  await desk.sees(desk.say('meetings-send-out-why'));
  await desk.click('button', desk.say('meetings-save-mail'));
  await desk.sees(desk.say('meetings-mail-saved'));
  assert.match(await readFile(file, 'utf8'), /^(Bcc|To): /m);
});

promiseInEveryLanguage('the meeting’s screens have no barrier', { group: true }, screens);
for (const lang of ['da', 'ar']) {
  promise(`the meeting’s screens have no barrier in the dark (${lang})`, { lang, scheme: 'dark', group: true }, screens);
}

async function screens(desk) {
  await desk.unlock();
  await openMeetings(desk);
  const look = async (name) => {
    // What was found is drawn.
    await desk.runAsync(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await desk.axe();
    await desk.screenshot(name);
  };
  await desk.find('heading', desk.say('meetings-past'));
  await look('meetings');
  await desk.click('link', desk.say('meetings-plan'));
  await desk.find('button', desk.say('frame-save'));
  await look('meeting-plan');
  await openMeeting(desk, 'Vidåen');
  await look('meeting');
  await desk.click('button', desk.say('meetings-change-sign-up', { number: 1 }));
  await desk.find('button', desk.say('meetings-remove-sign-up'));
  await look('meeting-sign-up');
  await desk.press('Escape');
  await desk.click('button', desk.say('meetings-confirm-consultant'));
  await desk.find('heading', desk.say('meetings-confirm-consultant'));
  await look('meeting-consultant');
  await desk.press('Escape');
  await desk.click('link', desk.say('meetings-print'));
  await desk.find('img', /./);
  await look('meeting-print');
  await openMeeting(desk, 'Vidåen');
  await desk.click('link', desk.say('meetings-type-back'));
  await desk.find('heading', desk.say('meetings-printed-rows'));
  await look('meeting-sheet');
  const id = await desk.run(() => location.hash.split('/')[2]);
  for (const kind of ['invitation', 'reminder']) {
    await desk.run((to) => (location.hash = to), `#/meetings/${id}/messages?kind=${kind}`);
    await desk.find('heading', desk.say('meetings-messages'));
    await desk.find('button', desk.say('meetings-copy-text'));
    await look(`meeting-messages-${kind}`);
  }
  await openMeeting(desk, 'Løgumkloster');
  await desk.find('heading', desk.say('meetings-results'));
  await look('meeting-held');
}

for (const lang of ['da', 'ar']) {
  promise(`what a day means is told while a meeting is planned, and on its page (${lang})`, { lang, group: true }, async (desk) => {
    const ramadan = `${desk.say('hint-ramadan')} ${desk.say('hint-may-shift')}`;
    await desk.unlock();
    await openMeetings(desk);
    await desk.click('link', desk.say('meetings-plan'));
    await desk.fill(optional(desk, 'meetings-date'), '24.12.2026');
    await desk.sees(desk.say('hint-christmas-eve'));
    await desk.fill(optional(desk, 'meetings-date'), '3.3.2027');
    await desk.sees(ramadan);
    await desk.seesNoMore(desk.say('hint-christmas-eve'));
    await desk.axe();
    await desk.screenshot('meeting-hints');
    await desk.fill(optional(desk, 'meetings-time'), '18.30');
    await desk.click('button', desk.say('frame-save'));
    await desk.find('heading', desk.say('meetings-sign-ups'));
    await desk.sees(ramadan);
    await desk.click('button', desk.say('frame-actions'));
    await desk.click('menuitem', desk.say('meetings-cancel'));
    await desk.seesNoMore(ramadan);
  });
}

for (const lang of ['da', 'ar']) {
  promise(`who wants both is registered on the side that is chosen, who stayed away not with the rest, and a held sheet is corrected (${lang})`, { lang, group: true }, async (desk) => {
    await desk.unlock();
    await plan(desk, 'Prøvehuset');
    await signUp(desk, 'Udeblevet Prove');
    await desk.sees('Udeblevet Prove');
    await desk.click('link', desk.say('meetings-type-back'));
    await desk.click('checkbox', `${desk.say('field-wants-friend')}, ${row(desk, 1)} Udeblevet Prove`);
    for (const [number, name] of [[2, 'Begge Prove'], [3, 'Omar Prove']]) {
      await desk.fill(`${desk.say('paper-name')}, ${row(desk, number)}`, name);
      await desk.fill(`${desk.say('paper-contact')}, ${row(desk, number)}`, `20 41 78 1${number}`);
      await desk.click('checkbox', `${desk.say('field-wants-friend')}, ${row(desk, number)}`);
    }
    await desk.click('checkbox', `${desk.say('field-wants-to-be-friend')}, ${row(desk, 2)}`);
    await desk.click('button', desk.say('meetings-save-sheet'));
    await desk.click('button', desk.say('meetings-note-results'));
    await desk.sees(desk.say('state-meeting-held'));
    await desk.find('button', desk.say('meetings-register-all', { count: 2 }));
    await desk.axe();
    await desk.screenshot('meeting-both-sides');
    await desk.click('button', desk.say('meetings-change-sign-up', { number: 1 }));
    await desk.fill(desk.say('paper-name'), 'Udeblevet Rettet');
    assert.equal(await desk.has('button', desk.say('meetings-remove-sign-up')), false);
    await desk.click('button', desk.say('frame-save'));
    await desk.sees('Udeblevet Rettet');
    await desk.click('button', desk.say('meetings-register-as-friend'));
    await desk.click('link', desk.say('meetings-registered'));
    await desk.find('heading', 'Begge Prove');
    await desk.until('the side that was chosen', () =>
      desk.run((side) => document.querySelector('section.detail').innerText.includes(side), desk.say('registration-side-friend')),
    );
  });
}
