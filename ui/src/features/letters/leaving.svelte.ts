// What leaves the program from a screen of messages: asked for once, then copied or saved, and said.
import { announce } from '../../components/announce.svelte';
import { report } from '../../trouble.svelte';
import * as m from '../../words/messages';
import { copy } from '../meetings/clipboard';

export class Leaving {
  /** What was done last, to be shown. */
  done = $state('');
  busy = $state(false);
  asking = $state(false);
  /** What is about to leave the program, until it was asked. */
  waiting = $state.raw<{ label: string; take: () => Promise<void> } | null>(null);

  say(text: string): void {
    this.done = text;
    announce(text);
  }

  async copied(text: string): Promise<void> {
    if (await copy(text)) this.say(m.meetingsCopied());
    else report(new Error('clipboard'));
  }

  ask(label: string, take: () => Promise<void>): void {
    this.waiting = { label, take };
    this.asking = true;
  }

  async work(what: () => Promise<void>): Promise<void> {
    this.busy = true;
    try {
      await what();
    } catch (error) {
      report(error);
    } finally {
      this.busy = false;
    }
  }
}
