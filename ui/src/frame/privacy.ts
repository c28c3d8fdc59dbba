// Hiding and showing names, and saying so.
import { announce } from '../components/announce.svelte';
import { hideNames, privacy } from '../components/privacy.svelte';
import * as m from '../words/messages';

export const privacyKey = 'F8';

export function switchPrivacy(): void {
  hideNames(!privacy.hidden);
  announce(privacy.hidden ? m.frameNamesHidden({ key: privacyKey }) : m.frameNamesShown());
}
