// The group's settings, its areas, its members and its backups.
import type { BackupsView } from '../bindings/BackupsView';
import type { CareDefaults } from '../bindings/CareDefaults';
import type { GroupSettings } from '../bindings/GroupSettings';
import type { MatchingDefaults } from '../bindings/MatchingDefaults';
import type { MeetingDefaults } from '../bindings/MeetingDefaults';
import type { MemberLine } from '../bindings/MemberLine';
import type { NewArea } from '../bindings/NewArea';
import type { NewMember } from '../bindings/NewMember';
import type { Settings } from '../bindings/Settings';
import type { Status } from '../bindings/Status';
import { call } from './tauri';

export const settings = () => call<Settings>('settings');
export const changeGroup = (form: GroupSettings) => call<null>('change_group', { form });
export const changeMeetingDefaults = (form: MeetingDefaults) => call<null>('change_meeting_defaults', { form });
export const changeMatchingDefaults = (form: MatchingDefaults) => call<null>('change_matching_defaults', { form });
export const changeCareDefaults = (form: CareDefaults) => call<null>('change_care_defaults', { form });
export const showRegisterFolder = () => call<null>('show_register_folder');

export const addArea = (form: NewArea) => call<null>('add_area', { form });
export const renameArea = (id: string, area: string) => call<null>('rename_area', { id, area });

export const members = () => call<MemberLine[]>('members');
export const addMember = (form: NewMember) => call<null>('add_member', { form });
export const renameMember = (id: string, name: string) => call<null>('rename_member', { id, name });
export const removeMember = (id: string) => call<null>('remove_member', { id });
export const changePassphrase = (passphrase: string) => call<null>('change_passphrase', { passphrase });

export const backups = () => call<BackupsView>('backups');
/** False where the dialog was closed. */
export const backUp = () => call<boolean>('back_up');
export const goBackTo = (id: string, passphrase: string) => call<Status>('go_back_to', { id, passphrase });
