// What Ctrl K can do and find of matches.
import { findMatches } from '../../ipc/matches';
import { address } from '../../pages/address';
import { registerActions, registerFinder } from '../../pages/palette.svelte';
import { go } from '../../pages/router.svelte';
import * as m from '../../words/messages';

registerActions(() => [
  { label: m.matchesOpenMine(), icon: 'pair', run: () => go(address('matches', null, { mine: 'yes' })) },
  { label: m.matchesOpenAttention(), icon: 'pair', run: () => go(address('matches', null, { show: 'attention' })) },
]);

registerFinder({
  title: () => m.frameMatches(),
  find: async (text) =>
    (await findMatches(text)).map((line) => ({
      key: `match ${line.id}`,
      label: line.participant ?? m.waitingProtected(),
      name: line.participant !== null,
      other: line.friend ?? undefined,
      icon: 'pair' as const,
      detail: line.state_text,
      href: address('matches', line.id),
    })),
});
