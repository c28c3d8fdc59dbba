// What Ctrl K finds and does with registrations.
import { findRegistrations } from '../../ipc/registrations';
import { address } from '../../pages/address';
import { registerActions, registerFinder } from '../../pages/palette.svelte';
import { go } from '../../pages/router.svelte';
import * as m from '../../words/messages';

registerActions(() => [{ label: m.waitingNew(), icon: 'add', run: () => go('#/registration/new') }]);
registerFinder({
  title: m.frameWaitingList,
  find: async (text) =>
    (await findRegistrations(text)).flatMap(({ id, name, side_text, state_text, area }) =>
      // A protected person is found by no name.
      name === null
        ? []
        : [{ key: `registration ${id}`, label: name, name: true, icon: 'person' as const, detail: [side_text, state_text, area].filter(Boolean).join(' · '), href: address('waiting', id, { side: 'both', show: 'all' }) }],
    ),
});
