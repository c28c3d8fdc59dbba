import type { Step } from "./Step";

export type UndoState = { undo: Step | null, redo: Step | null, last: string | null, };
