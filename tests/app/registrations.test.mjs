// The waiting list, a registration and its form in the real window, and what its screens promise.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { clickRow, optional } from './harness/job.mjs';
import { promise, promiseInEveryLanguage } from './harness/promise.mjs';

/** Somebody invented, in the letters of each language. */
const names = { da: 'Prøve Ålborg Sørensen', en: 'Test Person Newcomer', ar: 'سلمى التجربة', fa: 'پروین آزمایش', ti: 'ፈተነ ተስፋይ' };

async function openList(desk) {
  await desk.click('link', desk.say('frame-waiting-list'));
  await desk.find('heading', desk.say('frame-waiting-list'));
  await desk.until('the rows', async () => (await rows(desk)).length > 0);
}

async function openForm(desk) {
  await openList(desk);
  await desk.click('link', desk.say('waiting-new'));
  await desk.find('heading', desk.say('waiting-new'));
  await desk.find('field', desk.say('field-name'));
}

/** Opens somebody's detail by her name. */
async function openDetail(desk, name) {
  await desk.fill(desk.say('waiting-search'), name);
  await clickRow(desk, name);
  await desk.find('link', desk.say('waiting-edit'));
}

const detail = (desk) => desk.run(() => document.querySelector('section.detail')?.innerText.replace(/[\u200e\u200f\u2066-\u2069]/g, '') ?? '');
const rows = (desk) => desk.run(() => [...document.querySelectorAll('.virtual .item')].map((row) => row.innerText));
const seesInDetail = (desk, text) => desk.until(`“${text}” in the detail`, async () => (await detail(desk)).includes(text));

/** The state's own words stand on the button as well: that the next step is offered shows that this one was taken. */
const putOnList = async (desk) => {
  await desk.click('button', desk.say('waiting-step-ready'));
  await desk.find('button', desk.say('waiting-step-matched'));
  await seesInDetail(desk, desk.say('state-registration-ready'));
};

promiseInEveryLanguage('a registration is written, found and read', { group: true }, async (desk) => {
  const name = names[desk.lang];
  await desk.unlock();
  await openForm(desk);
  await desk.click('radio', desk.say('field-wants-friend'));
  await desk.fill(desk.say('field-name'), name);
  await desk.fill(optional(desk, 'field-phone'), '20 99 88 77');
  await desk.fill(desk.say('field-children-ages'), '4, 9');
  await desk.fill(desk.say('waiting-language-of', { number: '1' }), desk.say('language-tigrinya'));
  await desk.fill(desk.say('waiting-level-of', { number: '1' }), desk.say('language-level-mother-tongue'));
  await desk.click('checkbox', desk.say('registration-topic-homework'));
  await desk.click('checkbox', desk.say('consent-purpose-find-friend'));
  await desk.click('radio', desk.say('consent-how-signed-slip'));
  await desk.fill(desk.say('field-read-in'), 'ትግርኛ');
  await desk.fill(desk.say('field-note'), 'ring efter kl. 16');
  await desk.click('button', desk.say('frame-save'));
  await desk.find('link', desk.say('waiting-edit'));
  for (const text of [name, '+45 20 99 88 77', desk.say('registration-topic-homework'), 'ring efter kl. 16', desk.say('language-tigrinya')]) {
    await seesInDetail(desk, text);
  }
  await putOnList(desk);
  await desk.restart();
  await desk.unlock();
  await openList(desk);
  await openDetail(desk, name);
  await seesInDetail(desk, '+45 20 99 88 77');
});

promise('somebody is found in another spelling and script, and filters narrow the list', { group: true }, async (desk) => {
  await desk.unlock();
  await openList(desk);
  const all = (await rows(desk)).length;
  assert.ok(all > 4);
  await desk.fill(desk.say('waiting-search'), 'Muhamad');
  await desk.until('only him', async () => {
    const found = await rows(desk);
    return found.length > 0 && found.length < all && found.every((row) => /محمد|M[ou]ham/.test(row));
  });
  assert.doesNotMatch(await desk.run(() => location.href), /Muhamad/, 'what is typed stands in no address');
  await desk.fill(desk.say('waiting-search'), '');
  await desk.click('button', desk.say('frame-language'));
  await desk.click('radio', desk.say('language-tigrinya'));
  await desk.press('Escape');
  await desk.until('those who speak it', async () => {
    const found = await rows(desk);
    return found.length > 0 && found.every((row) => row.includes(desk.say('language-tigrinya')));
  });
  assert.match(await desk.run(() => location.hash), /language=ti/);
  await desk.click('button', new RegExp(desk.say('waiting-friends')));
  await desk.until('the other side', async () => /side=friend/.test(await desk.run(() => location.hash)));
});

promise('a form survives the end of the program, and is gone on with from the list', { group: true }, async (desk) => {
  await desk.unlock();
  await openForm(desk);
  await desk.click('radio', desk.say('field-wants-to-be-friend'));
  await desk.fill(desk.say('field-name'), 'Halvfærdig Prøve');
  await desk.fill(desk.say('field-own-words'), 'kan lide at cykle');
  await pause(1_000);
  await desk.kill();
  await desk.open();
  await desk.unlock();
  await openList(desk);
  await desk.sees(desk.say('waiting-unfinished', { count: 1 }));
  await desk.sees('Halvfærdig Prøve');
  await desk.click('link', desk.say('waiting-continue'));
  await desk.find('heading', desk.say('waiting-new'));
  await desk.until('what was typed', async () => (await desk.value(desk.say('field-own-words'))) === 'kan lide at cykle');
  assert.equal(await desk.value(desk.say('field-name')), 'Halvfærdig Prøve');
  await desk.click('button', desk.say('frame-save'));
  await desk.find('link', desk.say('waiting-edit'));
  await desk.seesNoMore(desk.say('waiting-unfinished', { count: 1 }));
});

promise('a draft that is not wanted is discarded', { group: true }, async (desk) => {
  await desk.unlock();
  await openForm(desk);
  await desk.fill(desk.say('field-name'), 'Fortrudt Prøve');
  await pause(1_000);
  await openList(desk);
  await desk.sees('Fortrudt Prøve');
  await desk.click('button', desk.say('waiting-discard'));
  await desk.seesNoMore('Fortrudt Prøve');
});

promise('who may be here already is told while typing, and opens beside the form', { group: true }, async (desk) => {
  await desk.unlock();
  await openForm(desk);
  await desk.fill(desk.say('field-name'), 'Amal Hadad');
  await desk.sees(desk.say('waiting-likely'));
  await desk.click('button', desk.say('waiting-open-beside'));
  await seesInDetail(desk, 'Amal Haddad');
  assert.equal(await desk.value(desk.say('field-name')), 'Amal Hadad', 'the form stays as it was');
});

promise('every wrong field is told at once, and a CPR number as soon as its field is left', { group: true }, async (desk) => {
  await desk.unlock();
  await openForm(desk);
  await desk.fill(desk.say('field-own-words'), 'mit nummer er 010190-1234');
  await desk.press('Tab');
  await desk.sees(desk.say('refusal-cpr-number', { field: desk.say('field-own-words') }));
  await desk.fill(optional(desk, 'field-phone'), '12');
  await desk.fill(desk.say('field-children-ages'), '4, 25');
  await desk.click('button', desk.say('frame-save'));
  await desk.sees(desk.say('frame-errors-title'));
  for (const refusal of [
    desk.say('refusal-missing', { field: desk.say('field-side') }),
    desk.say('refusal-missing', { field: desk.say('field-name') }),
    desk.say('refusal-not-a-phone'),
    desk.say('refusal-out-of-range', { field: desk.say('field-children-ages'), least: 0, most: 17 }),
    desk.say('refusal-cpr-number', { field: desk.say('field-own-words') }),
  ]) {
    const times = (await desk.text()).split(refusal).length - 1;
    assert.ok(times >= 2, `“${refusal}” stands on top and beside its field, not ${times} times`);
  }
  await desk.axe();
  await desk.screenshot('registration-errors');
});

promise('an edit is one change, and one undo takes it back', { group: true }, async (desk) => {
  await desk.unlock();
  await openList(desk);
  await openDetail(desk, 'Amal Haddad');
  const before = await detail(desk);
  await desk.click('link', desk.say('waiting-edit'));
  await desk.find('heading', desk.say('waiting-edit-title'));
  await desk.fill(optional(desk, 'field-phone'), '20 11 22 33');
  await desk.fill(desk.say('field-children-ages'), '1, 2, 3');
  await desk.click('checkbox', desk.say('registration-topic-waste-sorting'));
  await desk.click('button', desk.say('waiting-adult-add'));
  await desk.type('Ny Voksen');
  await desk.click('button', desk.say('frame-save'));
  await desk.find('link', desk.say('waiting-edit'));
  await seesInDetail(desk, '+45 20 11 22 33');
  await seesInDetail(desk, 'Ny Voksen');
  await desk.press('Control+z');
  await desk.until('all of it taken back', async () => (await detail(desk)) === before);
});

promise('without consent nobody comes onto the list: the refusal leads to noting it', { group: true }, async (desk) => {
  await desk.unlock();
  await openForm(desk);
  await desk.click('radio', desk.say('field-wants-friend'));
  await desk.fill(desk.say('field-name'), 'Uden Samtykke');
  await desk.click('button', desk.say('frame-save'));
  await desk.click('button', desk.say('waiting-step-ready'));
  await desk.sees(desk.say('refusal-consent-missing'));
  await desk.click('button', desk.say('waiting-consent-give'));
  await desk.find('heading', desk.say('waiting-consent-give'));
  await desk.click('button', desk.say('frame-save'));
  await desk.sees(desk.say('refusal-missing', { field: desk.say('field-how') }));
  await desk.click('radio', desk.say('consent-how-witnessed-word'));
  await desk.fill(desk.say('field-read-in'), 'العربية');
  await desk.click('button', desk.say('frame-save'));
  await seesInDetail(desk, desk.say('language-arabic'));
  await putOnList(desk);
  await desk.click('button', `${desk.say('waiting-consent-withdraw')}: ${desk.say('consent-purpose-find-friend')}`);
  await desk.find('heading', desk.say('waiting-consent-withdraw'));
  await desk.click('button', desk.say('waiting-consent-withdraw'));
  await seesInDetail(desk, desk.say('state-registration-withdrawn'));
});

promise('a note is added in one line, and the wish for a meeting is noted', { group: true }, async (desk) => {
  await desk.unlock();
  await openList(desk);
  await openDetail(desk, 'Reza Karimi');
  await desk.fill(desk.say('waiting-note-add'), 'vil gerne ringes op om aftenen');
  await desk.press('Enter');
  await seesInDetail(desk, 'vil gerne ringes op om aftenen');
  const wants = await desk.has('button', desk.say('waiting-meeting-note'));
  await desk.click('button', desk.say(wants ? 'waiting-meeting-note' : 'waiting-meeting-forget'));
  await desk.find('button', desk.say(wants ? 'waiting-meeting-forget' : 'waiting-meeting-note'));
});

promise('a protected person has no name in the list, and in her detail only on purpose', { group: true }, async (desk) => {
  await desk.unlock();
  await openList(desk);
  await clickRow(desk, desk.say('waiting-protected'));
  await desk.find('button', desk.say('waiting-open-protected'));
  assert.doesNotMatch(await detail(desk), /\+45/);
  await desk.axe();
  await desk.screenshot('registration-protected');
  await desk.click('button', desk.say('waiting-open-protected'));
  await desk.seesNoMore(desk.say('waiting-protected-why'));
  assert.ok(await desk.has('button', desk.say('waiting-note-add')) || (await detail(desk)).includes(desk.say('waiting-notes')));
});

promise('a registration by the keyboard alone', { group: true }, async (desk) => {
  await desk.unlock();
  await openForm(desk);
  await desk.run(() => document.querySelector('h1').focus());
  await desk.tabTo(desk.say('field-wants-friend'));
  await desk.press('Space');
  await desk.tabTo(desk.say('field-name'));
  await desk.type('Tastatur Test');
  await desk.tabTo(optional(desk, 'field-phone'));
  await desk.type('20 66 55 44');
  await desk.tabTo(desk.say('registration-topic-everyday-danish'));
  await desk.press('Space');
  await desk.tabTo(desk.say('date-time-of-week', { weekday: desk.say('date-weekday-monday'), part: desk.say('date-part-morning') }));
  await desk.press('ArrowRight');
  await desk.press('ArrowDown');
  await desk.press('ArrowDown');
  await desk.press('Space');
  await desk.press('Tab');
  await desk.tabTo(desk.say('field-class-or-teacher'));
  await desk.press('Enter');
  await desk.find('link', desk.say('waiting-edit'));
  await seesInDetail(desk, 'Tastatur Test');
  assert.equal(
    await desk.run(() => document.querySelector('section.detail td.on .unseen').textContent),
    desk.say('date-time-of-week', { weekday: desk.say('date-weekday-tuesday'), part: desk.say('date-part-evening') }),
  );
});

promise('an empty list says what comes here and how to begin', { group: true }, async (desk) => {
  await desk.unlock();
  await openList(desk);
  await desk.fill(desk.say('waiting-search'), 'xqzw');
  await desk.find('heading', desk.say('waiting-none-title'));
  await desk.axe();
  await desk.screenshot('waiting-none');
  await desk.click('button', desk.say('waiting-clear'));
  await desk.until('everybody', async () => (await rows(desk)).some((row) => row.includes('Amal Haddad')));
});

promise('an area leads to who waits there', { group: true }, async (desk) => {
  await desk.unlock();
  await desk.click('link', desk.say('frame-areas'));
  await desk.sees(desk.say('waiting-areas-best', { area: 'Skærbæk', count: 4 }));
  await desk.click('link', 'Skærbæk');
  await desk.find('heading', desk.say('frame-waiting-list'));
  await desk.until('only those', async () => {
    const found = await rows(desk);
    return found.length > 0 && found.every((row) => row.includes('Skærbæk'));
  });
});

for (const lang of ['da', 'ar']) {
  for (const scheme of ['light', 'dark']) {
    promise(`the screens of the waiting list have no barrier (${lang}, ${scheme})`, { lang, scheme, group: true }, screens);
  }
}
promiseInEveryLanguage('the screens of the waiting list have no barrier', { group: true }, screens, ['en', 'fa', 'ti']);

async function screens(desk) {
  await desk.unlock();
  await openList(desk);
  const look = async (name) => {
    await desk.axe();
    await desk.screenshot(name);
  };
  await look('waiting');
  await clickRow(desk, 'Amal Haddad');
  await desk.find('link', desk.say('waiting-edit'));
  await look('waiting-detail');
  await desk.click('button', new RegExp(`^${desk.say('waiting-consent-give')}`));
  await desk.find('heading', desk.say('waiting-consent-give'));
  await look('waiting-consent');
  await desk.press('Escape');
  await desk.click('link', desk.say('frame-areas'));
  await desk.find('table', /./);
  await look('areas');
  await openForm(desk);
  await look('registration-new');
  await desk.click('radio', desk.say('field-wants-to-be-friend'));
  await desk.fill(optional(desk, 'field-email'), 'forkert');
  await desk.click('button', desk.say('frame-save'));
  await desk.sees(desk.say('frame-errors-title'));
  await look('registration-errors');
}

promise('a form that was opened by mistake is left by its own button and by the navigation', { group: true }, async (desk) => {
  await desk.unlock();
  await openForm(desk);
  await desk.click('button', desk.say('frame-cancel'));
  await desk.find('heading', desk.say('frame-waiting-list'));
  await desk.click('link', desk.say('waiting-new'));
  await desk.find('field', desk.say('field-name'));
  await desk.click('link', desk.say('frame-meetings'));
  await desk.find('heading', desk.say('frame-meetings'));
  await pause(500);
  assert.equal(await desk.run(() => location.hash), '#/meetings');
});

promise('a form and the import stand under the waiting list in the navigation', { group: true }, async (desk) => {
  const current = () => desk.run(() => document.querySelector('nav a[aria-current="page"]')?.getAttribute('href'));
  await desk.unlock();
  await openForm(desk);
  assert.equal(await current(), '#/waiting');
  await desk.click('button', desk.say('frame-cancel'));
  await desk.click('link', desk.say('waiting-import'));
  await desk.find('heading', desk.say('waiting-import'));
  assert.equal(await current(), '#/waiting');
});

promiseInEveryLanguage('what can be searched for is not cut beside an open registration', { group: true }, async (desk) => {
  await desk.unlock();
  await openList(desk);
  await desk.run(() => document.querySelector('.virtual .item').click());
  await desk.find('link', desk.say('waiting-edit'));
  const [needed, there] = await desk.run(() => {
    const field = document.querySelector('main input[type=search]');
    const words = document.createElement('span');
    words.textContent = field.placeholder;
    words.style.cssText = 'position: absolute; white-space: nowrap';
    words.style.font = getComputedStyle(field).font;
    document.body.append(words);
    const style = getComputedStyle(field);
    const room = field.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
    const width = words.getBoundingClientRect().width;
    words.remove();
    return [width, room];
  });
  assert.ok(needed <= there, `${needed} pixels of words, ${there} of room`);
  await desk.screenshot('waiting-search-beside');
});

for (const lang of ['da', 'ar']) {
  promise(`another adult is asked what the first is asked, and what she speaks is kept (${lang})`, { lang, group: true }, async (desk) => {
    const hers = (field) => desk.say('waiting-adult-field', { adult: '1', field });
    const language = (number) => hers(desk.say('waiting-language-of', { number }));
    const level = (number) => hers(desk.say('waiting-level-of', { number }));
    const [tigrinya, dari, danish] = ['tigrinya', 'dari', 'danish'].map((one) => desk.say(`language-${one}`));
    const [fluent, notAsked] = [desk.say('language-level-fluent'), desk.say('waiting-not-asked')];
    const standsThere = async (spoken) => {
      await desk.until('the other adult', async () => (await desk.value(desk.say('waiting-adult-name', { number: '1' }))) === 'Nadia Prove');
      assert.equal(await desk.value(hers(desk.say('field-gender'))), desk.say('person-gender-woman'));
      assert.equal(await desk.value(hers(desk.say('field-birth-year'))), '1990');
      for (const [at, [named, well]] of spoken.entries()) {
        assert.equal(await desk.value(language(String(at + 1))), named);
        assert.equal(await desk.value(level(String(at + 1))), well);
      }
      assert.ok(!(await desk.has('field', language(String(spoken.length + 1)))));
    };
    await desk.unlock();
    await openForm(desk);
    await desk.click('radio', desk.say('field-wants-friend'));
    await desk.fill(desk.say('field-name'), names[lang]);
    await desk.click('button', desk.say('waiting-adult-add'));
    await desk.fill(desk.say('waiting-adult-name', { number: '1' }), 'Nadia Prove');
    await desk.fill(hers(desk.say('field-gender')), desk.say('person-gender-woman'));
    await desk.fill(hers(desk.say('field-birth-year')), '1990');
    await desk.fill(language('1'), tigrinya);
    await desk.fill(level('1'), fluent);
    await desk.axe();
    await desk.screenshot('registration-other-adult');
    await pause(1_000);
    await desk.kill();
    await desk.open();
    await desk.unlock();
    await openList(desk);
    await desk.click('link', desk.say('waiting-continue'));
    await standsThere([[tigrinya, fluent]]);
    await desk.click('button', desk.say('frame-save'));
    await desk.find('link', desk.say('waiting-edit'));
    await desk.restart();
    await desk.unlock();
    await openList(desk);
    await openDetail(desk, names[lang]);
    await seesInDetail(desk, 'Nadia Prove');
    await seesInDetail(desk, tigrinya);
    await desk.screenshot('registration-other-adult-read');
    await desk.click('link', desk.say('waiting-edit'));
    await standsThere([[tigrinya, fluent]]);
    await desk.fill(language('1'), dari);
    await desk.click('button', desk.say('waiting-adult-language-add', { adult: '1' }));
    await desk.fill(language('2'), danish);
    await desk.click('button', desk.say('frame-save'));
    await desk.find('link', desk.say('waiting-edit'));
    await seesInDetail(desk, dari);
    assert.ok(!(await detail(desk)).includes(tigrinya));
    await desk.click('link', desk.say('waiting-edit'));
    await standsThere([[dari, fluent], [danish, notAsked]]);
  });
}
