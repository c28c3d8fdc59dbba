// Whether the ways to begin are shown though a register is known: to go to another, or make a new one.
let asked = $state(false);

export const start = {
  get isAsked() { return asked; },
};

export function askForStart(): void {
  asked = true;
}

export function leaveStart(): void {
  asked = false;
}
