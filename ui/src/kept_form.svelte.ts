// A form whose typing survives: begun from the register, gone on with from its draft, let go of once it is saved.
import { untrack } from 'svelte';
import { Draft } from './draft.svelte';
import type { DraftKind } from './ipc/drafts';
import type { FieldRefusal } from './ipc/refused';
import { ledger } from './ledger.svelte';
import { report } from './trouble.svelte';

interface About<View, Content> {
  /** The draft's id, its kind and the record that it is about, as `new Draft` takes them. */
  draft: readonly [id: string, kind: DraftKind, about: string | null];
  /** Reads the form and what stands around it: lists, names, what is noted. */
  read: () => Promise<View>;
  /** What the fields begin with: what the register holds, and over it what was typed last and not saved. */
  begin: (view: View, kept: Content | null) => Content;
}

export interface KeptForm<View, Content> {
  /** What stands in the fields, to bind them to; null until it is read, and once the form is done. */
  readonly form: Content | null;
  /** What stands around the fields; it follows the register and the language, what is typed stays. */
  readonly around: View | null;
  /** What was typed last is shown, and may be dropped. */
  readonly fromDraft: boolean;
  /** Why the draft is not kept, by the fields, for `Form`. */
  readonly told: readonly FieldRefusal[];
  /** Keeps at once what was typed: call when a field is left. */
  flush: () => void;
  /** Lets go of what was typed and begins with what the register holds. */
  anew: () => void;
  /** The form is saved, or not wanted: its draft is let go of. */
  done: () => Promise<void>;
}

/**
 * Call while a component is being set up, with what it is about at that moment: another address makes the
 * component anew (`anew` in the list of routes).
 */
export function keptForm<View, Content extends object>({ draft: [id, kind, about], read, begin }: About<View, Content>): KeptForm<View, Content> {
  let told = $state.raw<readonly FieldRefusal[]>([]);
  const draft = new Draft<Content>(id, kind, about, (refused) => (told = refused?.fields ?? []));
  let around = $state.raw<View | null>(null);
  let form = $state<Content | null>(null);
  let fromDraft = $state(false);
  let begun = '';
  let typed = false;

  async function start(forget: boolean) {
    try {
      if (forget) await draft.drop();
      const [view, kept] = await Promise.all([read(), draft.found()]);
      const content = begin(view, kept);
      begun = JSON.stringify(content);
      typed = false;
      around = view;
      fromDraft = kept !== null;
      form = content;
    } catch (error) {
      report(error);
    }
  }
  void untrack(() => start(false));

  $effect(() => {
    if (!form) return;
    const content = $state.snapshot(form) as Content;
    // From the first change on everything is kept, also what puts back the form as it was.
    typed ||= JSON.stringify(content) !== begun;
    if (typed) untrack(() => draft.keep(content));
  });
  $effect(() => () => draft.flush());

  $effect(() => {
    void ledger.version;
    if (untrack(() => form === null)) return undefined;
    let current = true;
    untrack(read).then((view) => { if (current) around = view; }).catch(report);
    return () => { current = false; };
  });

  return {
    get form() { return form; },
    get around() { return around; },
    get fromDraft() { return fromDraft; },
    get told() { return told; },
    flush: () => draft.flush(),
    anew: () => void start(true),
    async done() {
      form = null;
      await draft.drop();
    },
  };
}
