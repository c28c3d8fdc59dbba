// Where something that opens under a button goes: at its start edge, inside the window, above where there is no room below.

export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Size {
  width: number;
  height: number;
}

const gap = 4;

/** Top and left corner in pixels of the window. */
export function beside(trigger: Box, popup: Size, window: Size, rtl: boolean): { top: number; left: number } {
  const below = trigger.bottom + gap;
  const above = trigger.top - gap - popup.height;
  const top = below + popup.height <= window.height || above < 0 ? below : above;
  const start = rtl ? trigger.right - popup.width : trigger.left;
  const left = Math.max(gap, Math.min(start, window.width - popup.width - gap));
  return { top, left };
}
