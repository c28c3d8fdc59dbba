// The title of the screen in view, for the window's title and for what is announced on arrival.

let title = $state('');

export const screenTitle = {
  get text() { return title; },
};

export function titleScreen(text: string): void {
  title = text;
}
