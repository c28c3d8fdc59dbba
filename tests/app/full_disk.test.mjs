// The disk is full while somebody writes, in the real window: it is said, nothing is half done, and all is well once there is room.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { promise } from './harness/promise.mjs';

const NAMES = { da: 'Trængsel Prøvesen', ar: 'زحمة التجربة' };

/** A write beyond the limit is refused, as on a full disk, rather than ending the program. */
const through = ['/bin/sh', '-c', 'trap "" XFSZ; "$@"; exit $?', 'sh'];

/** No file of the program can grow beyond so many bytes from now on. */
const room = (desk, bytes) => promisify(execFile)('prlimit', ['--pid', String(desk.process), `--fsize=${bytes}:unlimited`]);

const rows = (desk) => desk.run(() => [...document.querySelectorAll('.virtual .item')].map((row) => row.innerText));

async function openList(desk) {
  await desk.click('link', desk.say('frame-waiting-list'));
  await desk.find('heading', desk.say('frame-waiting-list'));
}

async function find(desk, name) {
  await openList(desk);
  await desk.until('the rows', async () => (await rows(desk)).length > 1);
  await desk.fill(desk.say('waiting-search'), name);
  await desk.until('only who is looked for', async () => (await rows(desk)).every((row) => row.includes(name)));
  return (await rows(desk)).length;
}

for (const lang of ['da', 'ar']) {
  promise(`a full disk is said, loses nothing, and saving works when there is room again (${lang})`, { lang, group: true, through }, async (desk) => {
    const name = NAMES[lang];
    await desk.unlock();
    await openList(desk);
    await desk.click('link', desk.say('waiting-new'));
    await desk.click('radio', desk.say('field-wants-friend'));
    await desk.fill(desk.say('field-name'), name);
    await desk.fill(desk.say('field-own-words'), 'kan lide at cykle');
    // What is typed is kept beside the register a moment later.
    await pause(1_500);
    await room(desk, 4096);
    await desk.click('button', desk.say('frame-save'));
    await desk.sees(desk.say('refusal-disk-full'));
    // The limit holds for the web view's pictures as well, which a full disk does not: only what is saved meets it.
    await room(desk, 'unlimited');
    await desk.axe();
    await desk.screenshot('disk-full');
    assert.equal(await desk.value(desk.say('field-name')), name, 'what was typed stands where it stood');
    // Nobody half written is in the list; what is not saved waits there to be gone on with.
    assert.equal(await find(desk, name), 0);
    await desk.fill(desk.say('waiting-search'), '');
    await desk.click('link', desk.say('waiting-continue'));
    await desk.until('what was typed', async () => (await desk.value(desk.say('field-own-words'))) === 'kan lide at cykle');
    await desk.click('button', desk.say('frame-save'));
    await desk.find('link', desk.say('waiting-edit'));
    await desk.restart();
    await desk.unlock();
    assert.equal(await find(desk, name), 1);
  });
}
