// What a command answers when it cannot do what it was asked: worded by the shell in the window's language.

/** A reason that belongs to one field of a form. */
export type FieldRefusal = { field: string; message: string };

/** A command said no. `code` is set only where a screen branches on it. */
export class Refused extends Error {
  readonly code: string | null;
  readonly fields: readonly FieldRefusal[];

  constructor(message: string, code: string | null = null, fields: readonly FieldRefusal[] = []) {
    super(message);
    this.name = 'Refused';
    this.code = code;
    this.fields = fields;
  }
}

/** Makes a `Refused` of a command's own error; anything else (a bug, a lost window) stays what it is. */
export function asRefused(error: unknown): unknown {
  if (typeof error !== 'object' || error === null || error instanceof Error) return error;
  const { message, code, fields } = error as Record<string, unknown>;
  if (typeof message !== 'string') return error;
  return new Refused(message, typeof code === 'string' ? code : null, isFields(fields) ? fields : []);
}

function isFields(value: unknown): value is FieldRefusal[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one?.field === 'string' && typeof one?.message === 'string')
  );
}
