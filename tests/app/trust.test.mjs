// What the window must not do: reach the network, read files, run what was not built in, call what it may not.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { test } from 'node:test';
import { Desk } from './harness/desk.mjs';
import { promise } from './harness/promise.mjs';
import { listening, network } from './measure/network.mjs';

test('a session opens no socket to any network', { timeout: 300_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vejviser-calls-'));
  const desk = await Desk.start({ group: true, through: await listening(folder) });
  try {
    await desk.unlock();
    await desk.restart();
    await desk.unlock();
    assert.deepEqual(await network(folder, 2), []);
  } finally {
    await desk.leave();
    await rm(folder, { recursive: true });
  }
});

promise('the page can fetch nothing, neither from afar nor from this machine', { group: true }, async (desk) => {
  for (const address of ['https://example.org/', 'http://127.0.0.1/', 'file:///etc/hostname', 'asset://localhost/etc/hostname']) {
    const answer = await desk.runAsync((from) => fetch(from).then(() => 'answered', () => 'refused'), address);
    assert.equal(answer, 'refused', address);
  }
});

promise('the page runs no text as code and shows no page but its own', { group: true }, async (desk) => {
  const outcome = await desk.run(() => {
    const ran = [];
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    if (window.ranInline) ran.push('an inline script');
    const style = document.createElement('style');
    style.textContent = 'body { --ran-inline: yes }';
    document.head.append(style);
    if (getComputedStyle(document.body).getPropertyValue('--ran-inline')) ran.push('an inline style');
    try {
      (0, eval)('0');
      ran.push('eval');
    } catch {
      // As it should be.
    }
    return ran;
  });
  assert.deepEqual(outcome, []);
});

promise('a command that is not on the list is refused', { group: true }, async (desk) => {
  for (const command of ['plugin:fs|read_text_file', 'plugin:shell|execute', 'plugin:window|create', 'read_anything']) {
    const answer = await desk.runAsync(
      (name) => window.__TAURI_INTERNALS__.invoke(name, {}).then(() => 'answered', () => 'refused'),
      command,
    );
    assert.equal(answer, 'refused', command);
  }
});
