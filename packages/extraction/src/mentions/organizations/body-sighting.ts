import type { CountryCode } from '@ephemeride/domain';
import type { PhraseContext } from '../phrases/phrase-context.ts';

/** One place of the text that names a body; offsets into the normalised text. */
export interface BodySighting {
  readonly start: number;
  readonly end: number;
  /** As printed, without article. */
  readonly text: string;
  /** What bodies are told apart by: the file name of a well-known one, else the printed name. */
  readonly key: string;
  readonly country: CountryCode | null;
  /** An acronym printed in parentheses behind the name. */
  readonly acronym: string | null;
  readonly rule: string;
}

/** What a rule should find in an invented sentence, as `Name | country`, `-` for none. */
export interface BodyExample {
  readonly text: string;
  readonly bodies: readonly string[];
}

/** One way in which French despatches name a body. */
export interface BodyRule {
  readonly name: string;
  readonly examples: readonly BodyExample[];
  read(context: PhraseContext): Iterable<BodySighting>;
}

/** A sighting of the tokens from `start` to `end`. */
export function bodySighting(
  { tokens, sentence }: PhraseContext,
  rule: string,
  start: number,
  end: number,
  more: {
    readonly country?: CountryCode | null;
    readonly key?: string;
    readonly acronym?: string | null;
  } = {},
): BodySighting {
  const from = tokens[start]!.start;
  const to = tokens[end - 1]!.end;
  const text = sentence.text.slice(from - sentence.start, to - sentence.start).replace(/\s+/g, ' ');
  return {
    start: from,
    end: to,
    text,
    key: more.key ?? text,
    country: more.country ?? null,
    acronym: more.acronym ?? null,
    rule,
  };
}
