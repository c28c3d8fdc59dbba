// What the page's code may do: who may import what, and the usual slips.
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const shell = {
  group: ['@tauri-apps/*'],
  message: 'Only src/ipc/tauri.ts speaks to the shell; add a file beside it.',
};
const words = {
  group: ['**/words/*', '**/features/*', '**/pages/*', '**/bindings/*'],
  message: 'Components know no domain words: take them as props or snippets.',
};

export default ts.config(
  { ignores: ['dist', 'src/bindings', 'src/words/messages*', 'src/words/*/**'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-imports': ['error', { patterns: [shell] }],
      'svelte/no-at-html-tags': 'error',
      // Maps that nothing on the screen follows need not be reactive; those it follows are replaced whole.
      'svelte/prefer-svelte-reactivity': 'off',
      // The router is our own; this rule speaks of SvelteKit's.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['src/components/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [shell, words] }] },
  },
  { files: ['src/ipc/tauri.ts'], rules: { 'no-restricted-imports': 'off' } },
);
