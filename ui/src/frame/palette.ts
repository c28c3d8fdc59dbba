// What Ctrl K does with the window itself: its language. The keys of the desk add theirs in GlobalKeys.
import { registerActions } from '../pages/palette.svelte';
import { chooseLanguage, session } from '../session.svelte';
import * as m from '../words/messages';

registerActions(() =>
  session.langs
    .filter(({ tag }) => tag !== session.lang)
    // Each by its own name, and found by the word for language in either of the two.
    .map(({ tag, name }) => ({
      label: `${m.frameLanguage()}: ${name}`,
      also: [`${m.frameLanguage(tag)} ${name}`],
      icon: 'language' as const,
      run: () => void chooseLanguage(tag),
    })),
);
