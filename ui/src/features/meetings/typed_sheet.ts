// A paper sheet while it is being typed back: the printed rows in their order, then the rows people wrote on.
import type { SheetRowForm } from '../../bindings/SheetRowForm';
import type { SignUpLine } from '../../bindings/SignUpLine';
import type { WalkInForm } from '../../bindings/WalkInForm';

export interface TypedRow {
  id: string;
  /** A tick beside the row: somebody came. */
  came: boolean;
  /** How many of them; as many as were signed up, until another number is typed. */
  number: number | null;
  toBeFriend: boolean;
  friend: boolean;
  illegible: boolean;
}

export interface TypedSheet {
  rows: TypedRow[];
  walkIns: WalkInForm[];
}

export const emptyWalkIn = (): WalkInForm => ({
  name: '',
  contact: '',
  people: 1,
  illegible: false,
  wants_to_be_friend: false,
  wants_friend: false,
});

const blankRows = 3;

/** The sheet as it was printed, with what is noted already. */
export function sheetOf(lines: readonly SignUpLine[], draft: TypedSheet | null = null): TypedSheet {
  const kept = new Map(draft?.rows.map((row) => [row.id, row]));
  return {
    rows: lines.map(
      (line) =>
        kept.get(line.id) ?? {
          id: line.id,
          came: (line.came ?? 0) > 0,
          number: line.came !== null && line.came > 0 ? line.came : line.people,
          toBeFriend: line.wants_to_be_friend,
          friend: line.wants_friend,
          illegible: line.illegible,
        },
    ),
    walkIns: draft?.walkIns.length ? draft.walkIns : Array.from({ length: blankRows }, emptyWalkIn),
  };
}

/** A row nobody wrote on. */
export const isBlank = (row: WalkInForm): boolean => row.name.trim() === '' && row.contact.trim() === '' && !row.illegible;

/** There is always a row to go on writing in. */
export function withRoom(rows: WalkInForm[]): WalkInForm[] {
  const last = rows.at(-1);
  return last && isBlank(last) ? rows : [...rows, emptyWalkIn()];
}

/** How many came by what is typed so far. */
export function came(sheet: TypedSheet): number {
  const printed = sheet.rows.reduce((sum, row) => sum + (row.came ? (row.number ?? 0) : 0), 0);
  return sheet.walkIns.reduce((sum, row) => sum + (isBlank(row) ? 0 : (row.people ?? 0)), printed);
}

/** What the command is handed. A row without a tick did not come, unless nobody could read it. */
export function toSave(sheet: TypedSheet, lines: readonly SignUpLine[]): SheetRowForm[] {
  const people = new Map(lines.map((line) => [line.id, line.people]));
  return sheet.rows.map((row) => ({
    sign_up: row.id,
    people: people.get(row.id) ?? 1,
    came: row.came ? row.number : row.illegible ? null : 0,
    illegible: row.illegible,
    wants_to_be_friend: row.toBeFriend,
    wants_friend: row.friend,
  }));
}
