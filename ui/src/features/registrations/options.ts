// The shell's closed lists as the answers of a field.
import type { Choice } from '../../bindings/Choice';
import type { Option } from '../../components/other';

export const options = (choices: readonly Choice[]): Option[] => choices.map(({ code, text }) => ({ value: code, label: text }));
