// The keys that work everywhere in the window.

export type GlobalKey = 'palette' | 'undo' | 'redo' | 'lock' | 'regions' | 'regionsBack' | 'privacy';

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What a key press means, or null. On a Mac ⌘ stands for Ctrl. */
export function globalKey(press: Pressed, mac: boolean): GlobalKey | null {
  if (press.key === 'F6') return press.shiftKey ? 'regionsBack' : 'regions';
  if (press.key === 'F8') return 'privacy';
  const command = mac ? press.metaKey && !press.ctrlKey : press.ctrlKey && !press.metaKey;
  if (!command || press.altKey) return null;
  switch (press.key.toLowerCase()) {
    case 'k':
      return 'palette';
    case 'l':
      return 'lock';
    case 'z':
      return press.shiftKey ? 'redo' : 'undo';
    case 'y':
      return mac ? null : 'redo';
    default:
      return null;
  }
}

/** Where the focus is while undo is asked for. */
export interface UndoPlace {
  /** The focus is in a field one can type in. */
  typing: boolean;
  /** Something was typed there since the field took the focus. */
  edited: boolean;
  /** A dialog lies over the screen. */
  dialog: boolean;
}

/** Whether Ctrl Z takes back a change of the records. Typing is undone by the field itself first, and nothing is undone behind a dialog. */
export function undoesRecords({ typing, edited, dialog }: UndoPlace): boolean {
  return !dialog && !(typing && edited);
}
