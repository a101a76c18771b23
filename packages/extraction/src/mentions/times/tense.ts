import { LETTER } from './lexicon/pattern.ts';

/** Whether the words around an expression look back or forward; null where they do neither. */
export type Tense = 'PAST' | 'FUTURE' | null;

/** The tense around an expression, and whether its verb stands in the same clause. */
export interface TenseAround {
  readonly tense: Tense;
  readonly near: boolean;
}

/** How far from an expression its verb is looked for, in UTF-16 code units. */
const REACH = 140;
/** What a clause's end adds to the distance of a verb behind it. */
const CLAUSE = 70;

const START = `(?<![${LETTER}])`;
const STOP = `(?![${LETTER}])`;

/** Futures end in -ra, -ront after a stem in r; passé simple in -ra (`déclara`, `tira`) is kept out by its stems. */
const FUTURE_VERB =
  '[a-zà-ÿ]{0,20}(?:er|[^lst]ir|dr|vr|rr|ser|fer|aur|saur)(?:a|ont)|(?:aura|auront|sera|seront|ira|iront|fera|feront|verra|saura)';
const FUTURE_PHRASE =
  '(?:est|sont|était|étaient|a été|ont été|reste|restent)? ?(?:prévue?s?|programmée?s?|attendue?s?|planifiée?s?|escomptée?s?)' +
  '|(?:reportée?s?|repoussée?s?|renvoyée?s?|ajournée?s?|fixée?s?|prolongée?s?|convoquée?s?|annoncée?s?|maintenue?s?|avancée?s?) (?:à|au|aux|pour|jusqu)' +
  "|doi(?:t|vent)|devra(?:it|ient)|va|vont|s'apprête(?:nt)?|compte(?:nt)? (?:se |s')?[a-z]+(?:er|ir|re)|prévoi(?:t|ent)|envisage(?:nt)?|aurai(?:t|ent) lieu|tiendrai(?:t|ent)|rendez-vous|(?:vous )?invite(?:nt)?|prochainement|à venir|en vue";

/** Reporting verbs say when something was said, not when it happens. */
const REPORTED =
  'annonc|indiqu|déclar|affirm|précis|décid|convenu|invit|propos|souhait|appel|espér|promis|accept|demand|exprim|estim|assur|confirm|expliqu|soulign|rappel|ajout|prév|programm|report|repouss|fix|convoqu';
const PERFECT_VERB =
  `(?:a|ont|avait|avaient|ai|avons|est|sont|était|étaient|s'est|s'était|se sont|fut|furent|eut|ayant|étant)(?: [a-zà-ÿ']{2,14}ment| été| eu| pas| déjà| également| aussi| plus| tous| ainsi){0,2} (?!${REPORTED})[a-zà-ÿ]{1,20}(?:é|i|u|is|it|ert|ort|int|eint|aint|oint)(?:e|s|es)?` +
  '|eut|fut|furent|vit|mourut|naquit|prit|remit|signa|quitta|rencontra';
const IMPERFECT_VERB = '[a-zà-ÿ]{2,20}(?:[^r]|[^e]r)ai(?:t|ent)';

const MARKERS = new RegExp(
  `${START}(?:(?<future>${FUTURE_PHRASE}|${FUTURE_VERB})|(?<perfect>${PERFECT_VERB})|(?<imperfect>${IMPERFECT_VERB}))${STOP}`,
  'gi',
);

/** Nouns and names that look like futures. */
const NOT_VERBS = new Set(
  'opera camera sierra terra era hera vera contra libera riviera front affront'.split(' '),
);

const BREAKS = /[,;:()«»"]|(?<![A-Za-zÀ-ÿ])(?:qui|que|dont|où|mais|tandis|alors)(?![A-Za-zÀ-ÿ])|qu'/g;

interface Marker {
  readonly tense: Exclude<Tense, null>;
  readonly weak: boolean;
  readonly start: number;
  readonly end: number;
}

const capitalised = (word: string): boolean => /^[A-ZÀ-Ý]/.test(word) && word !== word.toUpperCase();

function markersIn(words: string): Marker[] {
  const found: Marker[] = [];
  for (const match of words.matchAll(MARKERS)) {
    // A verb in capitals stands in a headline; a capitalised one is a name: `Rivera`, `Madera`.
    if (NOT_VERBS.has(match[0].toLowerCase()) || capitalised(match[0])) continue;
    found.push({
      tense: match.groups!.future === undefined ? 'PAST' : 'FUTURE',
      weak: match.groups!.imperfect !== undefined,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

const breaksIn = (words: string): number => Math.min(3, [...words.matchAll(BREAKS)].length);

/**
 * The tense of the verb nearest to an expression, a verb in another clause counting as farther. `near` where that verb
 * stands in the expression's own clause and is no imperfect, which tells of plans as well. Looks no farther than
 * {@link REACH} to either side, and not out of the sentence.
 */
export function tenseAround(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): TenseAround {
  const behind = text.slice(Math.max(sentence.start, start - REACH), start);
  const ahead = text.slice(end, Math.min(sentence.end, end + REACH));
  let best: TenseAround = { tense: null, near: false };
  let least = Number.POSITIVE_INFINITY;
  const weigh = ({ tense, weak }: Marker, between: string) => {
    const breaks = breaksIn(between);
    const cost = between.length + CLAUSE * breaks;
    if (cost >= least) return;
    least = cost;
    best = { tense, near: breaks === 0 && !weak };
  };
  for (const marker of markersIn(behind)) weigh(marker, behind.slice(marker.end));
  for (const marker of markersIn(ahead)) weigh(marker, ahead.slice(0, marker.start));
  return best;
}
