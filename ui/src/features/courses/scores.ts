// Scores from one to five, counted without names.

/** How many gave one, two, … five; null where nothing is typed. */
export type Scores = (number | null)[];

export const noScores = (): Scores => [null, null, null, null, null];

/** How many gave a score. */
export const given = (scores: Scores): number => scores.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** Their mean with one decimal; null where nobody gave one. */
export function mean(scores: Scores): number | null {
  const all = given(scores);
  if (all === 0) return null;
  const sum = scores.reduce<number>((total, count, at) => total + (count ?? 0) * (at + 1), 0);
  return Math.round((sum / all) * 10) / 10;
}
