// The first start, the recovery sheet, and other ways into a register.
import type { GroupForm } from '../bindings/GroupForm';
import type { MemberForm } from '../bindings/MemberForm';
import type { RecoverForm } from '../bindings/RecoverForm';
import type { RegisterChoice } from '../bindings/RegisterChoice';
import type { SheetToProve } from '../bindings/SheetToProve';
import type { Status } from '../bindings/Status';
import type { Strength } from '../bindings/Strength';
import { call } from './tauri';

export const checkGroup = (group: GroupForm) => call<null>('check_group', { group });
export const pickFolder = () => call<boolean>('pick_folder');
export const makeGroup = (group: GroupForm, member: MemberForm) => call<Status>('make_group', { group, member });
export const makeTryOut = () => call<Status>('make_try_out');
export const pickBackup = () => call<boolean>('pick_backup');
export const restoreBackup = (passphrase: string) => call<Status>('restore_backup', { passphrase });
export const pickRegister = () => call<Status>('pick_register');
export const knownRegisters = () => call<RegisterChoice[]>('known_registers');
export const chooseRegister = (place: number) => call<Status>('choose_register', { place });

export const sheetToProve = () => call<SheetToProve | null>('sheet_to_prove');
export const showCode = () => call<string | null>('show_code');
export const printRecovery = () => call<null>('print_recovery');
export const saveRecovery = () => call<boolean>('save_recovery');
export const proveRecovery = (typed: string) => call<Status>('prove_recovery', { typed });
export const renewRecovery = () => call<Status>('renew_recovery');
export const recover = (form: RecoverForm) => call<Status>('recover', { form });
export const restoreNewest = (passphrase: string) => call<Status>('restore_newest', { passphrase });

export const strength = (passphrase: string, about: string[]) => call<Strength>('strength', { passphrase, about });
