// What the window asks of the network, listened to with strace.
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The calls with which a program makes itself known outside. */
const CALLS = 'socket,connect,bind,listen,sendto,sendmsg,sendmmsg';

/** The command that starts the window and writes each of these calls into `folder`, a file for each thread. */
export async function listening(folder) {
  await mkdir(folder, { recursive: true });
  return ['strace', '-ff', '-qq', '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', join(folder, 'calls')];
}

/**
 * Every internet socket that was opened and every internet address that was used while the window was
 * started `starts` times, but for the line on this machine by which WebDriver drives it: for that the
 * window waits on one port each time. The program people use does not.
 */
export async function network(folder, starts) {
  const threads = await Promise.all(
    (await readdir(folder)).map(async (name) => (await readFile(join(folder, name), 'utf8')).split('\n')),
  );
  const calls = threads.map((thread) => thread.filter((call) => /\bAF_INET6?\b/.test(call)));
  const ports = calls.flat().map((call) => LINE.exec(call)).filter((line) => line?.[1] === 'bind').map((line) => line[2]);
  const drivers = ports.slice(0, starts);
  return calls.flatMap((thread) => thread.filter((call, at) => !isDrivers(call, thread.slice(at + 1), drivers)));
}

/** Whether a call uses the driver's line, or opens the socket for it, as a later call of the thread shows. */
function isDrivers(call, later, drivers) {
  const socket = /^socket\(.* = (\d+)$/.exec(call)?.[1];
  const use = socket ? later.find((other) => other.includes(`(${socket}, `)) : call;
  return drivers.includes(LINE.exec(use ?? '')?.[2]);
}

/** An address on this machine that is bound or connected to: how, and on which port. */
const LINE = /^(bind|connect)\(\d+, \{sa_family=AF_INET, sin_port=htons\((\d+)\), sin_addr=inet_addr\("127\.0\.0\.1"\)/;
