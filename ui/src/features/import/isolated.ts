// A text out of the user's own file as part of a label: kept in its own direction, whichever way the screen runs.
export const isolated = (text: string) => `\u2068${text}\u2069`;
