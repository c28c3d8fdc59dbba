// A screen that nobody sees, one for each test file: windows on the same screen take the keyboard from each other.
import { spawn } from 'node:child_process';

let started;

/** The screen's name, such as `:7`; `VEJVISER_SCREEN` names one to look on at instead. */
export const screen = () => (started ??= process.env.VEJVISER_SCREEN ? Promise.resolve(process.env.VEJVISER_SCREEN) : start());

async function start() {
  // Xvfb finds a number that is free, and tells it on its fourth channel. It begins anew when its last window
  // closes, unless it is told not to, and the next window could come in between.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const told = server.stdio[3];
  process.on('exit', () => server.kill());
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it had a screen')));
    let line = '';
    told.on('data', (data) => {
      line += data;
      if (line.endsWith('\n')) resolve(line.trim());
    });
  });
  // The tests may end while it still runs.
  told.unref();
  server.unref();
  return `:${number}`;
}
