// The members that something can be given to.
import type { MemberLine } from '../../bindings/MemberLine';
import type { Option } from '../../components/other';

/** Those who are there, and the one it was given to, who may have left since. */
export const memberOptions = (all: readonly MemberLine[], given: string): Option[] =>
  all.filter(({ id, left_on }) => left_on === null || id === given).map(({ id, name }) => ({ value: id, label: name }));
