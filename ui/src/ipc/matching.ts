// Matching for one registration, and the matching meeting with its plan.
import type { AlternativesView } from '../bindings/AlternativesView';
import type { PairForm } from '../bindings/PairForm';
import type { PairView } from '../bindings/PairView';
import type { PlanPrint } from '../bindings/PlanPrint';
import type { PlanView } from '../bindings/PlanView';
import type { PrintView } from '../bindings/PrintView';
import type { SuggestionsView } from '../bindings/SuggestionsView';
import { call } from './tauri';

/** So many of those who fit, and so many of the others. `unnamed`: no sentence says a name. */
export const suggestions = (id: string, fits: number, shut: number, unnamed: boolean) =>
  call<SuggestionsView>('suggestions', { id, fits, shut, unnamed });
export const suggestedPair = (pair: PairForm, unnamed: boolean) =>
  call<PairView>('suggested_pair', { ...pair, unnamed });
/** Answers with the match's id. */
export const proposePair = (pair: PairForm, why: string) => call<string>('propose_pair', { ...pair, why });
export const keepApart = (pair: PairForm, reason: string) => call<null>('keep_apart', { ...pair, reason });
/** `choice` is 'locked', 'forbidden' or empty; `inPlaceOf` the friend she was locked to before. */
export const choosePair = (pair: PairForm, choice: '' | 'locked' | 'forbidden', inPlaceOf: string | null = null) =>
  call<null>('choose_pair', { ...pair, choice, inPlaceOf });
export const matchingPlan = (remain: number, notReady: number, unnamed: boolean) =>
  call<PlanView>('matching_plan', { remain, notReady, unnamed });
export const alternatives = (participant: string, limit: number) =>
  call<AlternativesView>('alternatives', { participant, limit });
/** Answers with how many pairs were drafted. */
export const draftPlan = (pairs: PairForm[]) => call<number>('draft_plan', { pairs });
export const planPreview = (choice: PlanPrint) => call<PrintView>('plan_preview', { choice });
export const printPlan = (choice: PlanPrint) => call<null>('print_plan', { choice });
/** False where the dialog was closed. */
export const savePlan = (choice: PlanPrint) => call<boolean>('save_plan', { choice });
