// What Ctrl K does with matching: the plan for everybody, and suggestions for the registration that is open.
import { address } from '../../pages/address';
import { registerActions } from '../../pages/palette.svelte';
import { go, here } from '../../pages/router.svelte';
import * as m from '../../words/messages';

registerActions(() => {
  const open = here.address?.pattern === 'waiting/:id?' ? here.params['id'] : undefined;
  return [
    { label: m.matchingPlan(), icon: 'people' as const, run: () => go(address('plan')) },
    ...(open ? [{ label: m.matchingSuggest(), icon: 'swap' as const, run: () => go(address('matching', open)) }] : []),
  ];
});
