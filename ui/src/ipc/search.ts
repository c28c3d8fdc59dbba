// People found by what is typed under Ctrl K.
import type { PersonHit } from '../bindings/PersonHit';
import { call } from './tauri';

export const findPeople = (text: string) => call<PersonHit[]>('find_people', { text });
