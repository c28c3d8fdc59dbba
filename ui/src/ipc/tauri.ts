// The one place that speaks to the shell. Everything else goes through the files beside it.
import { invoke } from '@tauri-apps/api/core';
import { listen as subscribe } from '@tauri-apps/api/event';
import { asRefused } from './refused';

/** Calls a command of the shell. Throws `Refused` when the command says no. */
export async function call<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (error) {
    throw asRefused(error);
  }
}

/** Hears an event of the shell until the returned function is called. */
export function listen<T = null>(event: string, handler: (payload: T) => void): Promise<() => void> {
  return subscribe<T>(event, ({ payload }) => handler(payload));
}
