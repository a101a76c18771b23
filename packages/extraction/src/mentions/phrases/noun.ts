import { ARTICLES, type ComplementOptions } from './complement-options.ts';
import { isFunctionWord } from './function-words.ts';
import { isInstitutionWord } from './institution-words.ts';
import type { PhraseContext } from './phrase-context.ts';

const ROMAN = /^[IVXLC]+(?:e|er|ère)?$/;
const LONGEST_QUOTE = 10;
/** Nouns that a name may follow without a link. */
const LABELLED: ReadonlySet<string> = new Set(
  `gouvernement administration cabinet groupe parti societe banque entreprise compagnie commission fondation universite lycee
  hopital institut club constructeur operateur syndicat mouvement association ong agence centre`
    .split(/\s+/)
    .filter(Boolean),
);

/** The index after `[article] noun`, a country, a place, a body, or a short run of capitalised words; null where none stands there. */
export function readNoun(context: PhraseContext, index: number, options: ComplementOptions): number | null {
  const { tokens, known } = context;
  let at = index;
  while (at < index + 2 && ARTICLES.has(tokens[at]?.folded ?? '')) at += 1;
  const token = tokens[at];
  if (!token) return null;
  if ((token.kind === 'NUMBER' || ROMAN.test(token.text)) && tokens[at + 1]?.kind === 'WORD') at += 1;
  const span = known[at];
  if (span) return span.end;
  const post = options.postEnd?.(at) ?? null;
  if (post !== null) return options.endsBefore?.(at) ? null : post;
  const word = tokens[at];
  if (!word || (word.kind !== 'WORD' && word.kind !== 'INITIAL')) return quoted(context, at);
  if (!word.capital) return isFunctionWord(word.text) ? null : afterCommonNoun(context, at, options);
  if (isInstitutionWord(word.folded)) return afterInstitution(context, at);
  const name = options.nameStart(at);
  return name > at ? name : null;
}

/** `du gouvernement X`, `du groupe Y`: the name of a cabinet or firm belongs to the phrase. */
function afterCommonNoun(context: PhraseContext, at: number, options: ComplementOptions): number | null {
  const { tokens, known } = context;
  if (options.endsBefore?.(at)) return null;
  if (!LABELLED.has(tokens[at]!.folded) || !tokens[at + 1]?.capital) return at + 1;
  return known[at + 1]?.end ?? options.nameStart(at + 1);
}

function afterInstitution({ tokens }: PhraseContext, index: number): number {
  let at = index;
  while (tokens[at]?.capital && isInstitutionWord(tokens[at]!.folded)) at += 1;
  return at;
}

/** `du parti "Rassemblement du peuple"`: a short quotation is a name of a body. */
function quoted({ tokens }: PhraseContext, at: number): number | null {
  if (tokens[at]?.text !== '"') return null;
  for (let end = at + 1; end < Math.min(tokens.length, at + LONGEST_QUOTE); end += 1) {
    if (tokens[end]!.text === '"') return end + 1;
  }
  return null;
}
