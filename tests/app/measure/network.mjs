// What the window asks of the network, listened to with strace.
import { readFile } from 'node:fs/promises';

/** The calls with which a program makes itself known outside. */
const CALLS = 'socket,connect,bind,listen,sendto,sendmsg,sendmmsg';

/** The command that starts the window and writes each of these calls into `file`, after what stands there. */
export const listening = (file) => ['strace', '-f', '-A', '-qq', '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', file];

/**
 * Every internet socket that was opened and every internet address that was used, but for the line on this
 * machine by which WebDriver drives the window: that one is ours, and the program people use has none.
 */
export async function network(file) {
  const calls = (await readFile(file, 'utf8')).split('\n').filter((call) => /AF_INET6?\b/.test(call));
  const drivers = calls.map((call) => LINE.exec(call)?.[1]).find(Boolean);
  const isDrivers = (call) => LINE.exec(call)?.[1] === drivers && drivers !== undefined;
  return calls.filter((call, at) => {
    const socket = /^(\d+) +socket\(.* = (\d+)$/.exec(call);
    if (!socket) return !isDrivers(call);
    const [, process, number] = socket;
    const next = calls.slice(at + 1).find((later) => new RegExp(`^${process} +(bind|connect)\\(${number},`).test(later));
    return !next || !isDrivers(next);
  });
}

/** A bound or connected address on this machine, with its port. */
const LINE = /\b(?:bind|connect)\(\d+, \{sa_family=AF_INET, sin_port=htons\((\d+)\), sin_addr=inet_addr\("127\.0\.0\.1"\)/;
