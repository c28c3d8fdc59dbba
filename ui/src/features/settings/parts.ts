// The parts of the settings, in their order: address, name, screen.
import type { Component } from 'svelte';
import * as m from '../../words/messages';
import About from './About.svelte';
import Areas from './Areas.svelte';
import Backups from './Backups.svelte';
import Care from './Care.svelte';
import Group from './Group.svelte';
import Keys from './Keys.svelte';
import Matching from './Matching.svelte';
import Meetings from './Meetings.svelte';
import Members from './Members.svelte';

export interface Part {
  id: string;
  label: () => string;
  shown: Component;
}

export const parts: readonly [Part, ...Part[]] = [
  { id: 'group', label: m.settingsGroup, shown: Group },
  { id: 'areas', label: m.settingsAreas, shown: Areas },
  { id: 'meetings', label: m.settingsMeetings, shown: Meetings },
  { id: 'matching', label: m.settingsMatching, shown: Matching },
  { id: 'care', label: m.settingsCare, shown: Care },
  { id: 'members', label: m.settingsMembers, shown: Members },
  { id: 'keys', label: m.settingsKeys, shown: Keys },
  { id: 'backups', label: m.settingsBackups, shown: Backups },
  { id: 'about', label: m.settingsAbout, shown: About },
];

/** The part of an address; the first where the address names none. */
export const partOf = (id: string | undefined): Part => parts.find((part) => part.id === id) ?? parts[0];
