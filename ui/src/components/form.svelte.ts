// What a form knows about its fields: which there are, and what was said against them.
import { getContext, setContext } from 'svelte';
import { Refused, type FieldRefusal } from '../ipc/refused';

interface Known {
  name: string;
  /** The element that takes the focus. */
  id: string;
  label: string;
}

export interface FormError {
  message: string;
  /** Where its link leads; null when it speaks of no field on this form. */
  id: string | null;
}

export class FormState {
  #errors = $state<Record<string, string>>({});
  #general = $state<string[]>([]);
  /** Told while typing, beside the field alone. */
  #told = $state.raw<readonly FieldRefusal[]>([]);
  #known = new Map<string, Known>();
  busy = $state(false);

  /** A field says that it is there. Returns how to take it away. */
  register(field: Known): () => void {
    this.#known.set(field.name, field);
    return () => this.#known.delete(field.name);
  }

  /** What is said against a field. */
  errorOf(name: string): string | undefined {
    return this.#errors[name] ?? this.#told.find(({ field }) => field === name)?.message;
  }

  /** What stands in the way before anything is saved. */
  tell(told: readonly FieldRefusal[]): void {
    this.#told = told;
  }

  /** Everything that is said, in the order of the fields on the screen; what belongs to none comes first. */
  get list(): FormError[] {
    const fields = Object.entries(this.#errors).map(([name, message]) => ({
      message,
      id: this.#known.get(name)?.id ?? null,
    }));
    const general = this.#general.map((message) => ({ message, id: null }));
    return [...general, ...fields.sort((a, b) => before(a.id, b.id))];
  }

  clear(): void {
    this.#errors = {};
    this.#general = [];
  }

  /** Puts an error beside its fields; what fits none, and what no command worded, goes on top. */
  show(error: unknown, wentWrong: string): void {
    this.clear();
    if (!(error instanceof Refused)) {
      this.#general = [wentWrong];
    } else if (error.fields.length === 0) {
      this.#general = [error.message];
    } else {
      this.#errors = Object.fromEntries(error.fields.map(({ field, message }) => [field, message]));
    }
  }
}

function before(a: string | null, b: string | null): number {
  const one = a && document.getElementById(a);
  const two = b && document.getElementById(b);
  if (!one || !two) return one ? 1 : two ? -1 : 0;
  return one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

const key = Symbol('form');
const brief = Symbol('brief');
/** What is wrong with a field is said beside it alone, in a form so short that it is in view. */
export const beBrief = () => setContext(brief, true);
export const isBrief = () => getContext<true | undefined>(brief) === true;
export const giveForm = (form: FormState) => setContext(key, form);
export const useForm = () => getContext<FormState | undefined>(key);
