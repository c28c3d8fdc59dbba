// Names hidden on the screen, for meetings where others look along.

let hidden = $state(false);

export const privacy = {
  get hidden() { return hidden; },
};

export function hideNames(hide: boolean): void {
  hidden = hide;
}
