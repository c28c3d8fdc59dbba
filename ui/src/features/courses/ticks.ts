// Who came to which session, while it is being ticked: only what differs from what is noted is kept.
import type { AttendanceLine } from '../../bindings/AttendanceLine';
import type { AttendanceNote } from '../../bindings/AttendanceNote';
import type { AttendanceView } from '../../bindings/AttendanceView';

/** Ticks set and taken away since the last save, by session and person. */
export type Ticks = Readonly<Record<string, boolean>>;
type Row = Pick<AttendanceLine, 'person' | 'marks'>;
export type Marks = Pick<AttendanceView, 'rows' | 'sessions'>;

const cell = (session: string, person: string) => `${session} ${person}`;

/** Whether the person came to the session at this place, by what is ticked so far. */
export function came(ticks: Ticks, sessions: Marks['sessions'], row: Row, at: number): boolean {
  const session = sessions[at];
  return (session && ticks[cell(session.id, row.person)]) ?? row.marks[at] ?? false;
}

/** Sets or takes away a tick. A tick taken from a session nobody has noted stays: he did not come. */
export function ticked(ticks: Ticks, sessions: Marks['sessions'], row: Row, at: number, value: boolean): Ticks {
  const session = sessions[at];
  if (!session) return ticks;
  const key = cell(session.id, row.person);
  const others = Object.fromEntries(Object.entries(ticks).filter(([other]) => other !== key));
  return value === row.marks[at] ? others : { ...others, [key]: value };
}

export const countOf = (ticks: Ticks, { rows, sessions }: Marks, at: number): number => rows.filter((row) => came(ticks, sessions, row, at)).length;

/** All came; where all have a tick already, nobody did. */
export function allTicked(ticks: Ticks, { rows, sessions }: Marks, at: number): Ticks {
  const value = countOf(ticks, { rows, sessions }, at) < rows.length;
  const session = sessions[at];
  if (!session) return ticks;
  const column = new Set(rows.map((row) => cell(session.id, row.person)));
  const others = Object.entries(ticks).filter(([key]) => !column.has(key));
  const changed = rows.filter((row) => row.marks[at] !== value).map((row) => [cell(session.id, row.person), value] as const);
  return Object.fromEntries([...others, ...changed]);
}

/** Something was ticked or unticked in the session at this place. */
const isTouched = (ticks: Ticks, { rows, sessions }: Marks, at: number): boolean =>
  rows.some((row) => cell(sessions[at]?.id ?? '', row.person) in ticks);

/** How many sessions have begun of which nobody has noted who came, neither before nor here. */
export const openSessions = (ticks: Ticks, marks: Marks): number =>
  marks.sessions.filter((session, at) => session.begun && !session.noted && !isTouched(ticks, marks, at)).length;

/** Without what is noted as it is ticked, or is of somebody who has no place any more. */
export function stillOpen(ticks: Ticks, { rows, sessions }: Marks): Ticks {
  const open = rows.flatMap((row) =>
    sessions.map((session, at) => [cell(session.id, row.person), row.marks[at]] as const).filter(([key, mark]) => key in ticks && ticks[key] !== mark),
  );
  return Object.fromEntries(open.map(([key]) => [key, ticks[key] ?? false]));
}

/** What the command is handed: in a session somebody ticked in, whoever has no tick did not come. */
export function toNote(ticks: Ticks, marks: Marks): AttendanceNote[] {
  return marks.sessions.flatMap((session, at) =>
    isTouched(ticks, marks, at)
      ? marks.rows
          .filter((row) => came(ticks, marks.sessions, row, at) !== row.marks[at])
          .map((row) => ({ session: session.id, enrolment: row.enrolment, person: row.person, came: came(ticks, marks.sessions, row, at) }))
      : [],
  );
}
