// What Ctrl K finds and does with registrations.
import { findPeople } from '../../ipc/search';
import { address } from '../../pages/address';
import { registerActions, registerFinder } from '../../pages/palette.svelte';
import { go } from '../../pages/router.svelte';
import * as m from '../../words/messages';

registerActions(() => [
  { label: m.waitingNew(), icon: 'add', run: () => go('#/registration/new') },
  { label: m.waitingImport(), icon: 'open', run: () => go('#/import') },
]);
registerFinder({
  title: m.framePeople,
  find: async (text) =>
    (await findPeople(text)).map(({ person, registration, name, own_script_name, detail }) => ({
      key: `person ${person}`,
      label: name,
      name: true,
      other: own_script_name ?? undefined,
      icon: 'person' as const,
      detail,
      href: address('waiting', registration, { side: 'both', show: 'all' }),
    })),
});
