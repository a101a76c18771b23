import type { PlaceContext, PlaceName } from '../place-context.ts';

/** A way of naming the place where something happens. */
export interface PlaceRule {
  readonly name: string;
  /** The folded words at which the rule is asked; `CAPITAL` for every word that is not all small letters. */
  readonly triggers: ReadonlySet<string> | 'CAPITAL';
  /** Reads the place that the word at `at` introduces; null where it introduces none. */
  read(context: PlaceContext, at: number): PlaceName | null;
  /** Invented sentences, the place between braces; without braces there is none. */
  readonly examples: readonly string[];
}
