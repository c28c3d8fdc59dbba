// Begins: asks the shell how things stand, then shows the window in that language.
import { mount } from 'svelte';
import App from './App.svelte';
import './features/courses/palette';
import './features/matches/palette';
import './features/matching/palette';
import './features/meetings/palette';
import './features/registrations/palette';
import './frame/palette';
import { begin } from './session.svelte';
import { report } from './trouble.svelte';
import './styles/base.css';

addEventListener('unhandledrejection', ({ reason }) => report(reason));

const target = document.getElementById('window');
// Without an answer from the shell the window still says what went wrong.
if (target) void begin().catch(report).finally(() => mount(App, { target }));
