// Which cell of a grid a key goes to. Rows and columns are counted from 0, columns in reading order.

export interface Cell {
  row: number;
  column: number;
}

const page = 10;

/** The cell the key leads to, or null where the key does not move. In a right-to-left grid the next column is to the left. */
export function cellAfter(key: string, { row, column }: Cell, size: { rows: number; columns: number }, rtl: boolean, ctrl = false): Cell | null {
  const within = (at: number, count: number) => Math.max(0, Math.min(at, count - 1));
  const to = (down: number, onward: number): Cell => ({ row: within(row + down, size.rows), column: within(column + onward, size.columns) });
  switch (key) {
    case 'ArrowDown':
    case 'Enter':
      return to(1, 0);
    case 'ArrowUp':
      return to(-1, 0);
    case 'ArrowRight':
      return to(0, rtl ? -1 : 1);
    case 'ArrowLeft':
      return to(0, rtl ? 1 : -1);
    case 'PageDown':
      return to(page, 0);
    case 'PageUp':
      return to(-page, 0);
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return null;
  }
}
