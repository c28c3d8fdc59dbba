// Which languages a print begins with.
import { untrack } from 'svelte';
import { session } from '../../session.svelte';

/** The screen's, and Danish beside any other: the host and the group read it. */
export const firstLanguages = () => untrack(() => ({ lang: session.lang, beside: session.lang === 'da' ? '' : 'da' }));
