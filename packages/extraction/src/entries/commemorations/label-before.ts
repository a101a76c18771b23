import { clauseAt, type SentenceView, wordsOf } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { isOfThat } from './celebrating.ts';

/** No label, or one that points back: `son 31e anniversaire`, `le 67e anniversaire de ces événements`. */
export const POINTS_BACK = /^(?:$|ces |cet |cette |ce )/iu;

const TIES = /relations (?:diplomatiques|bilatérales|officielles)/u;

/** What is looked back to, with its complements: `la bataille navale d'Angamos`, `un traité d'amitié`. */
const HAPPENING =
  /(?<!\p{L})(?:abolition|accords?|adhésion|alliance|appel|assassinat|attentats?|bataille|bombardement|catastrophe|création|débarquement|déclaration|déportations?|discours|élection|explosion|fondation|génocide|guerre|indépendance|insurrection|jumelage|libération|loi|massacres?|naissance|naufrage|partenariat|proclamation|protocole|réunification|révolution|séisme|signature|soulèvement|tragédie|traité|tremblement|victoire)(?!\p{L})[^,;:.()«»"]*$/iu;
/** Where the complements of a happening end in words that stand before a verb or an aside. */
const ENDS = /[,;:.()]|\s(?:qui|que|dont|où|en|par|lors|avec|sur|est|était|a|ont|avait|avaient|sera)\s.*$/u;

/** `dont le Pérou commémorera les 146 ans`, `en célébreront le cinquantenaire`: the word that stands for what it is of. */
function pointsBack(view: SentenceView, { first }: AnniversaryPhrase): boolean {
  const clause = clauseAt(view, first);
  const from = clause?.first ?? first;
  return view.units.slice(from, first).some(({ low }) => low === 'dont' || low === 'en');
}

/** The last happening that words name, without what is told of it. */
function happeningIn(words: string): string | null {
  const found = words
    .split(/[,;:]/u)
    .map((part) => HAPPENING.exec(part.trim())?.[0].replace(ENDS, '').trim() ?? '')
    .filter((label) => label !== '');
  return found.at(-1) ?? null;
}

/** A noun phrase at the end of some words, with its complements: `visiter l'Organisation de l'unité africaine`. */
const LAST_PHRASE =
  /(?<!\p{L}|\bde |\bd')(?:la |le |l')[\p{L}-]+(?: (?:(?:de |du |des |d')(?:la |l')?)?[\p{L}-]+){0,4}$/iu;

/** `L'Union africaine, dont on célébrait le soixantième anniversaire`: what has an age was founded. */
function foundingOf(words: string): string | null {
  const front = words.replace(/’/gu, "'").replace(/,?\s(?:dont|qui)\s.*$/iu, '');
  const what = LAST_PHRASE.exec(front)?.[0].replace(/^L/u, 'l');
  if (what === undefined) return null;
  return `fondation ${what.startsWith('le ') ? `du ${what.slice(3)}` : `de ${what}`}`;
}

/** What an anniversary without a label is of, from the words in front of it in its sentence; null where they do not tell. */
export function labelBefore(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  label: string,
  before: SentenceView | undefined,
): string | null {
  if (!POINTS_BACK.test(label)) return null;
  return (
    (phrase.first === 0 ? null : labelIn(view, phrase, label)) ??
    (label === '' && (phrase.rule === 'years-pointed' || isOfThat(view, phrase.first))
      ? toldIn(before)
      : null)
  );
}

/** `Ils en fêteront le cinquantenaire`: what the sentence before tells of. */
function toldIn(before: SentenceView | undefined): string | null {
  if (!before) return null;
  const words = wordsOf(before, 0, before.units.length - 1);
  return TIES.test(words) ? 'relations diplomatiques' : happeningIn(words);
}

function labelIn(view: SentenceView, phrase: AnniversaryPhrase, label: string): string | null {
  const words = wordsOf(view, 0, phrase.first - 1);
  if (TIES.test(words)) return 'relations diplomatiques';
  const titled = view.sentence.part === 'TITLE' && words.includes(' : ');
  if (titled) return happeningIn(words.slice(0, words.indexOf(' : ')));
  if (label !== '') return happeningIn(words);
  return pointsBack(view, phrase) || phrase.rule === 'years-pointed'
    ? (happeningIn(words) ?? foundingOf(words))
    : null;
}

/** An aside between a noun and its relative clause: `, créée en 1973 et`. */
const ASIDE = /,\s\p{L}+(?:é|i|u)e?s?(?!\p{L})[^,]*$/u;

/** The noun phrase that a relative clause behind these words tells of: `rend visite à l'Académie navale, créée en 1973 et`; null where unsure. */
export function antecedentIn(words: string): string | null {
  const told = words
    .replace(/’/gu, "'")
    .replace(ASIDE, '')
    .replace(/[\s,]+$/u, '');
  const begins = (end: number): number =>
    Math.max(...[' la ', ' le ', " l'", ' au '].map((article) => told.lastIndexOf(article, end)));
  const last = begins(told.length);
  // `l'Académie des techniques de la mer` is told of, and not the sea.
  const body = / d[eu]$/u.test(told.slice(0, Math.max(last, 0))) ? begins(last - 1) : -1;
  const isBody = body >= 0 && /^ (?:au |la |le |l')\p{Lu}[^,]*$/u.test(told.slice(body));
  const from = isBody && /^ (?:la |l')\p{Ll}/u.test(told.slice(last)) ? body : last;
  const noun = from < 0 ? '' : told.slice(from + 1).replace(/^au /u, 'le ');
  return /^(?:l'|la |le )[\p{L}' -]{3,70}$/u.test(noun) ? noun : null;
}
