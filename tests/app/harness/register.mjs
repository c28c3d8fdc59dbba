// Registers made before the window opens, with the same program that scripts use: everybody in them is invented.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CLI } from './places.mjs';

/** Opens the registers made here. */
export const PASSPHRASE = 'en rolig aften i prøvebyen';

/** Runs `vejviser-cli` on a register and gives back what it prints. */
export async function cli(register, ...args) {
  const env = { ...process.env, VEJVISER_PASSPHRASE: PASSPHRASE, VEJVISER_LANG: 'da' };
  const { stdout } = await promisify(execFile)(CLI, ['--register', register, ...args], { env, maxBuffer: 2 ** 26 });
  return stdout;
}

/**
 * Makes the invented group's register in a desk's folder; with `people`, one of so many registrations
 * instead, which may be none. Gives back what the program remembers of it.
 */
export async function prepare(home, people) {
  const register = join(home, 'group');
  const sample = people ? ['--sample', String(people), '--seed', '1'] : ['--municipality', '0550'];
  await cli(register, 'new', ...(people === undefined ? ['--try-out'] : ['--group', 'Prøvegruppen', ...sample]));
  return { folder: register, group: 'Prøvegruppen', try_out: false };
}
