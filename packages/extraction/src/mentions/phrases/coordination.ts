import { ARTICLES, type ComplementOptions, OF } from './complement-options.ts';
import { isInstitutionWord } from './institution-words.ts';
import { readNoun } from './noun.ts';
import { closesPhrase } from './phrase-adjective.ts';
import type { PhraseContext } from './phrase-context.ts';

const LONGEST_LIST = 12;

/** `et` or a comma that goes on with the same post: `de l'Intérieur, de la Sécurité et des Cultes`, `étrangères et européennes`. */
export function readCoordination(
  context: PhraseContext,
  at: number,
  from: number,
  options: ComplementOptions,
): number | null {
  const { tokens } = context;
  if (at === from || tokens[at]!.folded !== 'et') return null;
  const next = tokens[at + 1];
  if (!next) return null;
  if (OF.has(next.folded)) {
    if ((beginsBody(context, at + 2) && context.known[at - 1]?.kind !== 'BODY') || options.postEnd?.(at + 2))
      return null;
    return readNoun(context, at + 2, options);
  }
  if (closesPhrase(context, at + 1)) return at + 2;
  return next.capital && isInstitutionWord(next.folded) ? at + 2 : null;
}

/** `du ministère de la Défense et de l'Armée royale`: a body of its own is not part of the phrase before it. */
function beginsBody({ tokens, known }: PhraseContext, index: number): boolean {
  const at = ARTICLES.has(tokens[index]?.folded ?? '') ? index + 1 : index;
  // `et de la Communauté nationale à l'étranger`: those of the nation, and no body.
  const nationals = tokens[at]?.folded === 'communaute' && tokens[at + 1]?.folded === 'nationale';
  return known[at]?.kind === 'BODY' && !nationals;
}

/** `, de la Sécurité publique et des Cultes`: commas go on with a post only where the list closes with `et de`. */
export function readList(context: PhraseContext, index: number, options: ComplementOptions): number | null {
  const { tokens } = context;
  let at = index;
  for (let items = 0; items < LONGEST_LIST; items += 1) {
    const closing = tokens[at]?.folded === 'et';
    if ((tokens[at]?.text !== ',' && !closing) || !OF.has(tokens[at + 1]?.folded ?? '')) return null;
    const noun = readNoun(context, at + 2, options);
    if (noun === null) return null;
    at = noun;
    while (tokens[at] && closesPhrase(context, at)) at += 1;
    if (closing) return at;
  }
  return null;
}
