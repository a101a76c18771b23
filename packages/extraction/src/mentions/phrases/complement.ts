import { ARTICLES, type ComplementOptions, OF, PLACES } from './complement-options.ts';
import { readCoordination, readList } from './coordination.ts';
import { isInstitutionWord } from './institution-words.ts';
import { readNoun } from './noun.ts';
import { isPhraseAdjective } from './phrase-adjective.ts';
import type { PhraseContext } from './phrase-context.ts';

/** Tokens after which a phrase is taken to be noise; keeps reading linear. */
const LONGEST_PHRASE = 30;
/** `pour le mandat 2021-2026`: how long, not what for. */
const SPELLS: ReadonlySet<string> = new Set(
  'mandat periode annee annees exercice fois mois saison premiere deuxieme troisieme second faire discuter une un'.split(
    ' ',
  ),
);

/** The index after the adjectives and complements that follow a noun at `index`: `nationale cambodgienne des armes`. */
export function readComplements(context: PhraseContext, index: number, options: ComplementOptions): number {
  const { tokens } = context;
  let at = index;
  while (at - index < LONGEST_PHRASE) {
    const token = tokens[at];
    if (token?.text === ',' && at > index) {
      const listed = readList(context, at, options);
      if (listed === null) break;
      at = listed;
      continue;
    }
    if (!token || token.kind === 'MARK' || token.kind === 'NUMBER') break;
    if (isPhraseAdjective(context, at, options)) {
      at += 1;
      continue;
    }
    if (leavesPlace(context, at)) break;
    const linked = readLink(context, at, options) ?? readCoordination(context, at, index, options);
    if (linked === null) break;
    at = linked;
  }
  return at;
}

/** `la cour d'appel de Paris de la demande`: behind a place, `de` and a common noun go on with the sentence, not with the name. */
function leavesPlace({ tokens, known }: PhraseContext, at: number): boolean {
  if (!OF.has(tokens[at]!.folded) || !PLACES.has(known[at - 1]?.kind ?? '')) return false;
  const noun = tokens[ARTICLES.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1];
  return noun !== undefined && !noun.capital;
}

function readLink(context: PhraseContext, at: number, options: ComplementOptions): number | null {
  const { tokens, known } = context;
  const { folded, text } = tokens[at]!;
  if (OF.has(folded)) return readNoun(context, at + 1, options);
  if (folded === 'par' && tokens[at + 1]?.folded === 'interim') return at + 2;
  if (folded === 'avec' && tokens[at - 1]?.folded === 'relations') return readNoun(context, at + 1, options);
  if (folded === 'en' && (tokens[at + 1]?.folded === 'chef' || tokens[at + 1]?.folded === 'exercice'))
    return at + 2;
  // `ministre de la Communauté nationale établie à l'étranger`
  const abroad = /^etablie?s?$/u.test(folded) ? at + 1 : at;
  if (
    tokens[abroad]?.text === 'à' &&
    tokens[abroad + 1]?.folded === "l'" &&
    tokens[abroad + 2]?.folded === 'etranger'
  )
    return abroad + 3;
  // `vice-Premier ministre en charge de l'Intérieur`.
  if (folded === 'en' && tokens[at + 1]?.folded === 'charge' && OF.has(tokens[at + 2]?.folded ?? ''))
    return readNoun(context, at + 3, options);
  if (!options.links.has(folded) || text === 'a') return null;
  if (folded.startsWith('charge')) {
    return OF.has(tokens[at + 1]?.folded ?? '') ? readNoun(context, at + 2, options) : null;
  }
  if (folded === 'aupres')
    return OF.has(tokens[at + 1]?.folded ?? '') ? readNoun(context, at + 2, options) : null;
  const target = ARTICLES.has(tokens[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  if (folded === 'pour' && SPELLS.has(tokens[target]?.folded ?? '')) return null;
  const placed = PLACES.has(known[target]?.kind ?? '');
  if (placed && !options.places) return null;
  if (folded === 'en' && !known[target] && !isInstitutionWord(tokens[target]?.folded ?? '')) return null;
  return readNoun(context, target, options);
}
