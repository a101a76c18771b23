import { eachForms, type Sought } from './words.ts';

/** How well every word matches, the best first: accents and all, without accents, by its stem. */
export const SEARCH_TIERS = ['PRINTED', 'FOLDED', 'STEMMED'] as const;
export type SearchTier = (typeof SEARCH_TIERS)[number];

/** The three ways in which a text's words are indexed; what is told twice in one of them is found no better. */
export interface Lexemes {
  /** Words with accents, as printed in small letters; those without are among the forms. */
  readonly printed: readonly string[];
  readonly forms: readonly string[];
  readonly stems: readonly string[];
}

/** Code units beyond which a run of letters is no word that anybody looks for. */
const LONGEST_WORD = 100;
/** Code units of words that one text is indexed by: PostgreSQL keeps a megabyte of them for a row. */
const MOST = 300_000;

export function lexemesOf(text: string): Lexemes {
  const lexemes = { printed: [] as string[], forms: [] as string[], stems: [] as string[] };
  let length = 0;
  eachForms(text, LONGEST_WORD, (word) => {
    if (length > MOST) return;
    const isAccented = word.printed !== word.form;
    if (isAccented) lexemes.printed.push(word.printed);
    if (word.form !== '') lexemes.forms.push(word.form);
    if (word.stem !== '') lexemes.stems.push(word.stem);
    length += (isAccented ? word.printed.length : 0) + word.form.length + word.stem.length;
  });
  return lexemes;
}

type Kind = keyof Lexemes;

/** How an engine writes that a row has a lexeme, all or one of several, or the one and not the other. */
export interface Grammar {
  lexeme(kind: Kind, text: string, prefix: boolean): string;
  readonly all: string;
  readonly either: string;
  butNot(one: string, other: string): string;
}

const joined = (sought: readonly Sought[], grammar: Grammar, one: (word: Sought) => string): string =>
  sought.map(one).join(grammar.all);

/** Every word as in one tier or a better one. */
function conditionOf(sought: readonly Sought[], tier: SearchTier, grammar: Grammar): string {
  return joined(sought, grammar, ({ printed, form, stem, prefix }) => {
    if (tier === 'PRINTED' && printed !== form) return grammar.lexeme('printed', printed, prefix);
    const folded = grammar.lexeme('forms', form, prefix);
    if (tier !== 'STEMMED' || prefix) return folded;
    return `(${folded}${grammar.either}${grammar.lexeme('stems', stem, false)})`;
  });
}

/** What matches in any tier, or null where there are no words. */
export const anyTier = (sought: readonly Sought[], grammar: Grammar): string | null =>
  sought.length === 0 ? null : conditionOf(sought, 'STEMMED', grammar);

/** What matches in one tier and in no better one; null where nothing can. */
export function oneTier(sought: readonly Sought[], tier: SearchTier, grammar: Grammar): string | null {
  if (sought.length === 0) return null;
  const own = conditionOf(sought, tier, grammar);
  const better = SEARCH_TIERS[SEARCH_TIERS.indexOf(tier) - 1];
  if (better === undefined) return own;
  const above = conditionOf(sought, better, grammar);
  return above === own ? null : grammar.butNot(own, above);
}
