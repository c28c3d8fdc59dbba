// Every screen of the desk: its address, its component, its place in the navigation. A feature adds its lines here.
import type { Component } from 'svelte';
import type { IconName } from '../components/Icon.svelte';
import { todayCount } from '../ipc/today';
import * as m from '../words/messages';

/** What each screen's component is given. */
export interface ScreenProps {
  params: Record<string, string>;
  query: URLSearchParams;
}

export interface Route {
  /** 'waiting/:id?' – see address.ts. A list and its detail share one route, so that the list stays. */
  path: string;
  // Screens may take fewer props than they are given.
  load: () => Promise<{ default: Component<ScreenProps> | Component }>;
  /** Its line in the navigation; a screen without one is reached from another. */
  nav?: { label: () => string; icon: IconName; below?: boolean; count?: () => Promise<number> };
  /** A screen without a line in the navigation: which line it belongs under. */
  under?: string;
  /** What is typed on it belongs to what its address names: another address begins it anew. */
  anew?: boolean;
}

/** In the order of the navigation; the first with a line in it is the screen the desk opens with. */
export const routes: readonly Route[] = [
  { path: 'today', load: () => import('../features/today/Today.svelte'), nav: { label: m.frameToday, icon: 'today', count: todayCount } },
  { path: 'waiting/:id?', load: () => import('../features/registrations/Waiting.svelte'), nav: { label: m.frameWaitingList, icon: 'list' } },
  { path: 'matching/:id', load: () => import('../features/matching/Matching.svelte'), under: 'waiting' },
  { path: 'plan/print', load: () => import('../features/matching/PlanPrint.svelte'), under: 'matches' },
  { path: 'plan', load: () => import('../features/matching/Plan.svelte'), under: 'matches' },
  { path: 'registration/new', load: () => import('../features/registrations/FormScreen.svelte'), under: 'waiting' },
  { path: 'registration/:id', load: () => import('../features/registrations/FormScreen.svelte'), under: 'waiting' },
  { path: 'import', load: () => import('../features/import/Import.svelte'), under: 'waiting' },
  { path: 'areas', load: () => import('../features/registrations/Areas.svelte'), nav: { label: m.frameAreas, icon: 'area' } },
  { path: 'matches/:id/messages', load: () => import('../features/matches/Messages.svelte') },
  { path: 'matches/:id/expectations', load: () => import('../features/matches/Expectations.svelte') },
  { path: 'matches/:id/follow-up/:follow?', load: () => import('../features/matches/FollowUpForm.svelte'), anew: true },
  { path: 'matches/:id?', load: () => import('../features/matches/Matches.svelte'), nav: { label: m.frameMatches, icon: 'pair' } },
  { path: 'meetings/new', load: () => import('../features/meetings/MeetingForm.svelte') },
  { path: 'meetings/:id/edit', load: () => import('../features/meetings/MeetingForm.svelte'), anew: true },
  { path: 'meetings/:id/messages', load: () => import('../features/meetings/Messages.svelte') },
  { path: 'meetings/:id/print', load: () => import('../features/meetings/Print.svelte') },
  { path: 'meetings/:id/sheet', load: () => import('../features/meetings/TypeBack.svelte'), anew: true },
  { path: 'meetings/:id', load: () => import('../features/meetings/Meeting.svelte') },
  { path: 'meetings', load: () => import('../features/meetings/Meetings.svelte'), nav: { label: m.frameMeetings, icon: 'people' } },
  { path: 'courses/:id/attendance', load: () => import('../features/courses/Attendance.svelte'), anew: true },
  { path: 'courses/:id/messages', load: () => import('../features/courses/Messages.svelte') },
  { path: 'courses/:id/print', load: () => import('../features/courses/Print.svelte') },
  { path: 'courses/new', load: () => import('../features/courses/FormScreen.svelte') },
  { path: 'courses/:id/edit', load: () => import('../features/courses/FormScreen.svelte') },
  { path: 'courses/:id', load: () => import('../features/courses/Course.svelte') },
  { path: 'courses', load: () => import('../features/courses/Courses.svelte'), nav: { label: m.coursesAll, icon: 'course' } },
  { path: 'settings/:part?', load: () => import('../features/settings/Settings.svelte'), nav: { label: m.frameSettings, icon: 'settings', below: true } },
  { path: 'log', load: () => import('../features/history/Log.svelte'), nav: { label: m.historyLog, icon: 'clock', below: true } },
];

/** The line of the navigation that a screen's address belongs under. */
export const lineOf = (pattern: string) => routes.find(({ path }) => path === pattern)?.under ?? root(pattern);

/** The first part of a route's address: where its navigation line leads, and what marks it as current. */
export const root = (path: string) => path.split('/')[0] ?? '';

export const home = () => root(routes.find(({ nav }) => nav)?.path ?? '');
