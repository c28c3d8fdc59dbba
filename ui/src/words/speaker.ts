// Says the messages of one language: the one place that asks Fluent.
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import * as cardinals from 'make-plural/cardinals';
import { written } from './numbers';

/** What a message is said with. */
export type Values = Record<string, string | number>;

/** A language that can speak. */
export interface Speaker {
  /** The message, or its attribute; nothing where the language lacks it. */
  say(id: string, attribute: string | null, values: Values | null): string | undefined;
}

/** Reads a language's files; the text of each file. */
export function speaker(tag: string, sources: Iterable<string>): Speaker {
  const bundle = new FluentBundle(tag);
  // Fluent asks the page's Intl for plurals, which lacks Tigrinya in some web views. What it has asked
  // for is kept here, so ours lies there before it asks.
  const plurals = { select: (value: number) => category(tag, value) };
  bundle._intls = new Map([[Intl.PluralRules, { '{}': plurals as Intl.PluralRules }]]);
  for (const source of sources) bundle.addResource(new FluentResource(source), { allowOverrides: true });
  return {
    say(id, attribute, values) {
      const message = bundle.getMessage(id);
      const pattern = attribute === null ? message?.value : message?.attributes[attribute];
      if (!pattern) return undefined;
      // A variable that is missing shows as its name; the types hold that there is none.
      return bundle.formatPattern(pattern, values && counted(tag, values), []);
    },
  };
}

/** The plural category of a number, by Unicode's own rules. */
function category(tag: string, value: number): Intl.LDMLPluralRule {
  const rules: Record<string, ((n: number) => Intl.LDMLPluralRule) | undefined> = cardinals;
  return rules[tag]?.(Math.abs(value)) ?? 'other';
}

/** A number that is written as Rust writes it. */
class Counted extends FluentNumber {
  constructor(private readonly tag: string, value: number) {
    super(value);
  }

  override toString(): string {
    return written(this.tag, this.value);
  }
}

function counted(tag: string, values: Values): Record<string, string | FluentNumber> {
  const each = Object.entries(values).map(([name, value]) =>
    [name, typeof value === 'number' ? new Counted(tag, value) : value] as const);
  return Object.fromEntries(each);
}
