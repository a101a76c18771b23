import { isAdjective } from './adjective.ts';
import { isFunctionWord } from './function-words.ts';
import { isInstitutionWord } from './institution-words.ts';
import type { PhraseContext } from './phrase-context.ts';

const OF = new Set(['de', 'du', 'des', "d'"]);
/** Links other than `de` that a complement may have, folded. */
export const ALL_LINKS: ReadonlySet<string> = new Set([
  'a',
  'au',
  'aux',
  'en',
  'aupres',
  'pres',
  'pour',
  'sur',
  'charge',
  'chargee',
  'charges',
  'chargees',
]);
const ARTICLES = new Set(['le', 'la', 'les', "l'", 'de', 'du', 'des', "d'"]);

const PARTY = /^\p{Lu}{2,5}$/u;
const ROMAN = /^[IVXLC]+(?:e|er|ère)?$/;
/** `pour le mandat 2021-2026`: how long, not what for. */
const SPELLS: ReadonlySet<string> = new Set([
  'mandat',
  'periode',
  'annee',
  'annees',
  'exercice',
  'fois',
  'mois',
  'saison',
  'premiere',
  'deuxieme',
  'troisieme',
  'second',
  'troisieme',
  'faire',
  'discuter',
  'une',
  'un',
]);
const PLACES: ReadonlySet<string> = new Set(['PLACE', 'TOWN', 'COUNTRY']);
const LONGEST_LIST = 12;
/** Tokens after which a phrase is taken to be noise; keeps reading linear. */
const LONGEST_PHRASE = 30;
/** Nouns that a name may follow without a link. */
const LABELLED = new Set(
  `gouvernement administration cabinet groupe parti societe banque entreprise compagnie commission fondation universite lycee
  hopital institut club constructeur operateur syndicat mouvement association ong agence centre`
    .split(/\s+/)
    .filter(Boolean),
);

/** How far a complement may reach. */
export interface ComplementOptions {
  /** Links allowed beside `de`: all of them in `ambassadeur de Chine au Vietnam`, `pour` in `Fonds pour l'enfance`. */
  readonly links: ReadonlySet<string>;
  /** Whether a place or country may follow those links: `ambassadeur à Hanoï`, but never `le président à Hanoï`. */
  readonly places: boolean;
  /** Where a run of unknown capitalised words stops being a place or body and begins a name. */
  readonly nameStart: (index: number) => number;
  /** Whether the phrase must stop before the common noun at an index and its link: `conseiller` | `du président X`. */
  /** The index after a post of several words: `auprès du Premier ministre`. */
  readonly postEnd?: (index: number) => number | null;
  readonly endsBefore?: (index: number) => boolean;
  /** Whether an acronym of a party may stand as an adjective does: `sénateur LR de la Marne`. */
  readonly parties?: boolean;
}

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
    if (
      closesPhrase(context, at) ||
      closesInCapitals(context, at, options) ||
      (options.parties && isPartyTag(context, at))
    ) {
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

/** Whether the token is an adjective of a country or an ordinary adjective, in lower case or as `Affaires Étrangères` prints it. */
function closesPhrase({ tokens, adjective }: PhraseContext, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'WORD') return false;
  if (adjective[at]) return true;
  if (token.capital) return isInstitutionWord(token.folded) && isAdjective(token.text);
  return isAdjective(token.text);
}

/** `Administration Territoriale`, `Conseiller Spécial`: an adjective in capitals after a noun in capitals, where no name begins. */
function closesInCapitals({ tokens }: PhraseContext, at: number, options: ComplementOptions): boolean {
  const token = tokens[at]!;
  if (!token.capital || !tokens[at - 1]?.capital || !/[esx]$|special$|general$/.test(token.folded))
    return false;
  return isAdjective(token.text) && options.nameStart(at) > at;
}

/** `sénateur LR de la Marne`, `le député PS Jean X`: a short acronym with more of the phrase or a name behind it. */
function isPartyTag({ tokens }: PhraseContext, at: number): boolean {
  const next = tokens[at + 1];
  return (
    PARTY.test(tokens[at]!.text) &&
    next !== undefined &&
    (OF.has(next.folded) || (next.capital && !PARTY.test(next.text)))
  );
}

function readLink(context: PhraseContext, at: number, options: ComplementOptions): number | null {
  const { tokens, known } = context;
  const { folded, text } = tokens[at]!;
  if (OF.has(folded)) return readNoun(context, at + 1, options);
  if (folded === 'par' && tokens[at + 1]?.folded === 'interim') return at + 2;
  if (folded === 'avec' && tokens[at - 1]?.folded === 'relations') return readNoun(context, at + 1, options);
  if (folded === 'en' && (tokens[at + 1]?.folded === 'chef' || tokens[at + 1]?.folded === 'exercice'))
    return at + 2;
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

/** `et` or a comma that goes on with the same post: `de l'Intérieur, de la Sécurité et des Cultes`, `étrangères et européennes`. */
function readCoordination(
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
    if (beginsBody(context, at + 2) || options.postEnd?.(at + 2)) return null;
    return readNoun(context, at + 2, options);
  }
  if (closesPhrase(context, at + 1)) return at + 2;
  return next.capital && isInstitutionWord(next.folded) ? at + 2 : null;
}

/** `du ministère de la Défense et de l'Armée royale`: a body of its own is not part of the phrase before it. */
function beginsBody({ tokens, known }: PhraseContext, index: number): boolean {
  const at = ARTICLES.has(tokens[index]?.folded ?? '') ? index + 1 : index;
  return known[at]?.kind === 'BODY';
}

/** `, de la Sécurité publique et des Cultes`: commas go on with a post only where the list closes with `et de`. */
function readList(context: PhraseContext, index: number, options: ComplementOptions): number | null {
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

/** The index after `[article] noun`, a country, a place, a body, or a short run of capitalised words; null where none stands there. */
function readNoun(context: PhraseContext, index: number, options: ComplementOptions): number | null {
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

/** `du parti "Rassemblement du peuple"`: a short quotation is a name of a body. */
function quoted({ tokens }: PhraseContext, at: number): number | null {
  if (tokens[at]?.text !== '"') return null;
  for (let end = at + 1; end < Math.min(tokens.length, at + 10); end += 1) {
    if (tokens[end]!.text === '"') return end + 1;
  }
  return null;
}
