import { complete, phraseAt } from './build-phrase.ts';
import { joinedTokens, partedAdjectives, type TitleWord, titleTokens } from './title-words.ts';

/** A phrase in the other languages, and whether all of its words are in it. */
export interface Translated extends TitleWord {
  readonly whole: boolean;
  /** Its words that are translated. */
  readonly FR: string;
}

/** What brackets enclose, an acronym of what stands in front of them, is at most so many words. */
const LONGEST_ASIDE = 5;

/** Words of a phrase without what it has in brackets: `Foire internationale d'Alger (FIA)`. */
function outsideBrackets(tokens: readonly string[]): readonly string[] {
  const from = tokens.indexOf('(');
  if (from < 0) return tokens;
  const to = tokens.indexOf(')', from);
  // A phrase that is cut may leave its bracket open.
  const end = to < 0 ? tokens.length : to + 1;
  return end - from > LONGEST_ASIDE + 2
    ? tokens
    : outsideBrackets([...tokens.slice(0, from), ...tokens.slice(end)]);
}

/**
 * A French noun phrase in English and Vietnamese, as far as the table of title words goes: `un dépôt d'armes près de Tyr` gives
 * `a weapons cache near Tyr`. `given` are names that stand as they are. Null where not even its noun is known.
 */
export function translatePhrase(phrase: string, given: readonly string[] = []): Translated | null {
  const tokens = outsideBrackets(titleTokens(phrase.replace(/(?<=\d)[\s.](?=\d{3}(?!\d))/gu, '_')));
  const built = phraseAt(tokens, 0, given, 0);
  return (
    built && {
      EN: `${built.adjectives}${built.EN}`,
      VI: `${built.VI}${built.qualities}`,
      whole: built.next === tokens.length,
      FR: joinedTokens(tokens.slice(0, built.next)),
    }
  );
}

/** What stands behind a noun whose translation is known: `session de formation` and `au déminage`. */
export function translateBehind(noun: TitleWord, rest: string, given: readonly string[] = []): Translated {
  const tokens = outsideBrackets(titleTokens(rest));
  // `international show` keeps its adjective in front of what is put to the show.
  const [adjectives, core] = partedAdjectives(noun.EN);
  // `triển lãm hàng không quốc tế`: what a show is of stands in front of what it is like.
  const international = / quốc tế$/u.test(noun.VI);
  const head = {
    EN: core,
    VI: international ? noun.VI.replace(/ quốc tế$/u, '') : noun.VI,
    singular: core,
    adjectives,
    qualities: international ? ' quốc tế' : '',
    long: false,
    proper: false,
    next: 0,
  };
  const built = complete(tokens, head, given, 0);
  return {
    EN: `${built.adjectives}${built.EN}`,
    VI: `${built.VI}${built.qualities}`,
    whole: built.next === tokens.length,
    FR: joinedTokens(tokens.slice(0, built.next)),
  };
}
