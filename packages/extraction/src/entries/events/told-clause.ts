import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';

/** What a clause tells of an event that no noun names, for its title: its words without the day, and what its verb does to what. */
export interface ToldClause {
  readonly words: string;
  /** The infinitive, guessed from the participle where the lexicon does not know the verb. */
  readonly verb: string | null;
  readonly passive: boolean;
  readonly subject: string;
  /** What stands behind the verb up to a comma. */
  readonly behind: string;
}

/** Days that stand by themselves: `lundi`, `le 3 mai`, `la veille`, `du 3 au 5 mai`. */
const BY_ITSELF =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|le|la|du|ce|cette|en|\d)(?![\p{L}])/iu;
/** Words behind which a time says more than when the clause happened: `à janvier`, `prévue samedi`, `créée le`. */
const NEEDS_TIME =
  /^(?:à|au|aux|de|du|des|depuis|dès|et|ou|entre|vers|pour|sur|jusqu'|jusque|avant|après|d'ici|plus|pendant|durant|nuit|période|partir|(?:re)?(?:prév|fix|programm|report|renvoy|repouss|initial|né|cré|fond).*)$/u;

/** Units of a stretch that a title keeps: a day is not part of it, nor the article in front of the day. */
function keptUnits(view: SentenceView, first: number, last: number): number[] {
  const kept: number[] = [];
  for (let at = first; at <= last; at++) {
    const { time, text, low } = view.units[at]!;
    const next = view.units[at + 1];
    if (!time && !next?.time) {
      kept.push(at);
      continue;
    }
    const article = /^(?:le|la|les|l'|en|ce)$/u.test(low);
    const dayAt = time ? at : article && next?.time && at < last ? at + 1 : -1;
    const day = view.units[dayAt];
    const led = /^(?:le|la|les|l'|en|ce)$/u.test(view.units[at - 1]?.low ?? '') ? at - 2 : at - 1;
    const before = view.units[led]?.low ?? '';
    const after = view.units[dayAt + 1]?.low ?? '';
    const told = day && BY_ITSELF.test(time ? text : `le ${text}`) && !/^(?:et|ou|dernier)$/u.test(after);
    if (told && !NEEDS_TIME.test(before)) {
      at = dayAt;
      // `dans la nuit de lundi à mardi`.
      if (before === 'dans' && kept.at(-1) === led) kept.pop();
      continue;
    }
    kept.push(at);
  }
  return kept;
}

/** Commas between which a day stood, and those that nothing stands in front of. */
const withoutEmptyAsides = (words: string): string =>
  words
    .replace(/(?:\s*,)+(?=\s*,)/gu, '')
    .replace(/\s+(?=,)/gu, '')
    .replace(/^[\s,]+/u, '')
    .trim();

function keptWords(view: SentenceView, first: number, last: number): string {
  const { text } = view.despatch.source;
  let words = '';
  let previous = -1;
  for (const at of keptUnits(view, first, last)) {
    const unit = view.units[at]!;
    const gap = previous < 0 ? '' : text.slice(view.units[previous]!.end, view.units[previous + 1]!.start);
    words += `${gap}${text.slice(unit.start, unit.end)}`;
    previous = at;
  }
  const joined = words.replace(/\s+/gu, ' ');
  return joined.includes(',') ? withoutEmptyAsides(joined) : joined.trim();
}

/** Participles that do not tell their infinitive by themselves, by how they end. */
const PARTICIPLES: readonly (readonly [ending: RegExp, infinitive: string])[] = [
  [/([ae])int$/u, '$1indre'],
  [/oint$/u, 'oindre'],
  [/uit$/u, 'uire'],
  [/ouru$/u, 'ourir'],
  [/(conn|par|(?:acc|déc|rec|ac)r)u$/u, '$1aître'],
  [/([eo])ndu$/u, '$1ndre'],
  [/(batt|romp|perd|mord|élargi)u$/u, '$1re'],
  [/([tv])enu$/u, '$1enir'],
  [/([pd]?)reçu$/u, '$1recevoir'],
  [/(é|re)lu$/u, '$1lire'],
  [/pris$/u, 'prendre'],
  [/mis$/u, 'mettre'],
  [/crit$/u, 'crire'],
  [/fait$/u, 'faire'],
];

/** `découvertes` gives `découvrir`, `dévoilée` `dévoiler`, `prononcera` `prononcer`, `maintenu` `maintenir`. */
function infinitiveOf(participle: string): string {
  const future = /^(\p{L}{2,}r)(?:a|ont)$/u.exec(participle)?.[1];
  if (future) return /[ei]r$/u.test(future) ? future : `${future}e`;
  const bare = /(?:pr|m)is$/u.test(participle) ? participle : participle.replace(/e?s?$/u, '');
  for (const [ending, infinitive] of PARTICIPLES)
    if (ending.test(bare)) return bare.replace(ending, infinitive);
  return bare
    .replace(/é$/u, 'er')
    .replace(/([^i])ert$/u, '$1rir')
    .replace(/i$/u, 'ir');
}

const LONGEST = 120;
/** `ont inauguré, la semaine passée, le poste`, `ont visité, à Kolda, le chantier`: a day or a place in commas hides no object. */
const LONGEST_ASIDE = 5;
/** `a adopté, par 102 voix contre 63, le budget`, `ont signé, lors d'une réunion à trois, une déclaration`. */
const LONGEST_HOW = 8;
const TELLS_HOW = /^(?:dans|lors|par)$/u;
const TELLS_WHERE = /^(?:à|au|aux|en|dans|sur|lors|devant|par)$/u;

/** The comma that closes an aside with a day or a place in it, which begins at a unit; null where none does. */
function pastAside(view: SentenceView, from: number): number | null {
  if (view.units[from]?.low !== ',') return null;
  const where = TELLS_WHERE.test(view.units[from + 1]?.low ?? '');
  const longest = TELLS_HOW.test(view.units[from + 1]?.low ?? '') ? LONGEST_HOW : LONGEST_ASIDE;
  for (let at = from + 1; at <= from + longest; at++) {
    if (view.units[at]?.low !== ',') continue;
    const goesOn = where && !/^(?:et|ou|où|qui|que|dont|en|dans|,|\.)$/u.test(view.units[at + 1]?.low ?? '.');
    return goesOn || view.units.slice(from, at).some(({ time }) => time) ? at : null;
  }
  return null;
}

/** The clause of a draft, taken apart at its verb. */
export function toldClause(draft: DatedDraft): ToldClause {
  const { view, verb } = draft;
  const drafted = Math.min(draft.last, draft.first + LONGEST);
  if (!verb) {
    return {
      words: keptWords(view, draft.first, drafted),
      verb: null,
      passive: false,
      subject: '',
      behind: '',
    };
  }
  const clause = draft.clause ?? clauseAt(view, verb.first);
  const first = clause?.first ?? draft.first;
  const aside = pastAside(view, verb.last + 1);
  let end = aside ?? verb.last;
  const within = aside === null ? (clause?.last ?? drafted) : Number.POSITIVE_INFINITY;
  const stop = Math.min(within, view.units.length - 1, verb.last + 30);
  while (end < stop && !/^[,;:.(«–]$/u.test(view.units[end + 1]!.low)) end += 1;
  const last = aside === null ? drafted : Math.max(drafted, end);
  const told = view.units[verb.last]!.text;
  const kept = keptWords(view, draft.first, last);
  const words = aside === null ? kept : kept.replace(`${told},`, told);
  return {
    words,
    verb: verb.lemma === '?' ? infinitiveOf(view.units[verb.last]!.low) : verb.lemma,
    passive: verb.voice === 'PASSIVE',
    subject: verb.first > first ? keptWords(view, first, verb.first - 1) : '',
    behind: verb.last < end ? keptWords(view, verb.last + 1, end) : '',
  };
}
