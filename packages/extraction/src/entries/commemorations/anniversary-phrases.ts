import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import { readOrdinal } from '../sentence/ordinals.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { isBirthday } from './birthdays.ts';
import { hasTurned } from './has-turned.ts';
import { toTheDay } from './to-the-day.ts';

const NAMED_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['décennal', 10],
  ['vicennal', 20],
  ['trentenaire', 30],
  ['quarantenaire', 40],
  ['cinquantenaire', 50],
  ['soixantenaire', 60],
  ['sexagennaire', 60],
  ['centenaire', 100],
  ['cent-cinquantenaire', 150],
  ['sesquicentenaire', 150],
  ['bicentenaire', 200],
  ['tricentenaire', 300],
  ['quadricentenaire', 400],
  ['millénaire', 1000],
]);

/** What has anniversaries, for the phrases that leave the word out: `le 80e de la fondation`, `les 45 ans de l'accord`. */
const REMEMBERED: ReadonlySet<string> = new Set(
  (
    'fondation création établissement instauration rétablissement normalisation indépendance libération victoire bataille chute signature ' +
    'réunification unification proclamation naissance mort disparition décès assassinat débarquement armistice capitulation révolution ' +
    'génocide massacre attentat attentats séisme tremblement tsunami catastrophe naufrage adhésion entrée ouverture lancement inauguration ' +
    'relations relation partenariat amitié coopération traité accord accords convention déclaration abolition insurrection soulèvement ' +
    'armée marine aviation république union adoption indépendances jumelage présence règne existence fin début déclenchement guerre raid ' +
    'explosion fête drapeau constitution renversement retour arrivée institution association organisation ligue onu otan asean cedeao'
  ).split(' '),
);

/** Years by what a wedding or a reign is likened to: `les noces d'or de la coopération`, `le jubilé d'argent du roi`. */
const JUBILEES: ReadonlyMap<string, number> = new Map([
  ['argent', 25],
  ['perle', 30],
  ['rubis', 40],
  ['or', 50],
  ['diamant', 60],
  ['platine', 70],
]);

/** Nouns that take a second complement: `l'accession au trône`, `l'adhésion à l'Union`. */
const TOWARDS =
  /^(?:accession|adhésion|admission|appartenance|arrivée|avènement|élection|entrée|intronisation|ralliement|rattachement|retour)$/u;
const TO = /^(?:à|au|aux)$/u;

const isFigure = (low: string): boolean => /^\d{1,4}$/u.test(low);
const ARTICLE = /^(?:le|la|l'|les|du|des|au|aux|ce|cet|ces|son|sa|ses|leur|leurs|notre|nos|un)$/u;
const OF = /^(?:de|d'|du|des)$/u;
const STOPS =
  /^(?:[,;:.!?«»…)–]|qui|que|qu'|dont|où|lors|en|pour|par|avec|afin|après|avant|pendant|mais|ainsi|dans|sous|à|au|lequel|laquelle|lesquels)$/u;

/** The end of a label: other verbs, times, marks and phrases of circumstance stop it; people belong to it. */
function labelEnd(view: SentenceView, from: number): number {
  const { units } = view;
  let last = from - 1;
  for (let at = from; at < units.length && at < from + 40; at++) {
    const unit = units[at]!;
    const verb = view.verbs.some(
      (group) =>
        group.first === at &&
        group.tense !== 'INFINITIVE' &&
        !(group.tense === 'PARTICIPLE' && /^(?:uni|unie|unis|unies)$/u.test(unit.low)),
    );
    const goesOn =
      TO.test(unit.low) && (units[at + 1]?.low === "l'" || TOWARDS.test(units[at - 1]?.low ?? ''));
    if (verb || (STOPS.test(unit.low) && !goesOn)) break;
    if (unit.low === '(') break;
    if (
      unit.low === 'et' &&
      !OF.test(units[at + 1]?.low ?? '') &&
      !/^[\p{Lu}]/u.test(units[at + 1]?.text ?? '')
    ) {
      const next = units[at + 1]?.low ?? '';
      if (
        /^(?:le|la|l'|les|à|au|son|sa)$/u.test(next) &&
        units
          .slice(at + 1, at + 5)
          .some(
            (u) =>
              u.low === 'anniversaire' ||
              u.low === 'ans' ||
              /^\d+ ans$/u.test(u.text) ||
              readOrdinal(u.low, u.text) !== null ||
              view.heads.some((h) => units[h.first] === u),
          )
      )
        break;
      if (/^(?:à|au|aux)$/u.test(next)) break;
    }
    if (unit.time && !/^\d{4}$/u.test(unit.text) && !OF.test(units[at - 1]?.low ?? '')) break;
    if (!ARTICLE.test(unit.low) && !OF.test(unit.low) && !TO.test(unit.low) && unit.low !== 'et') last = at;
  }
  return last;
}

/** A parenthesis right behind a label, and a second one, as glued despatches print them. */
function parenthesisEnd(view: SentenceView, last: number): number {
  let end = last;
  while (view.units[end + 1]?.low === '(') {
    const close = view.units.slice(end + 2, end + 14).findIndex((unit) => unit.low === ')');
    if (close < 0 || !view.units.slice(end + 2, end + 2 + close).some((unit) => unit.time)) return end;
    end += close + 2;
  }
  return end;
}

function phrase(
  view: SentenceView,
  rule: string,
  ordinal: number,
  from: number,
  of: number,
): AnniversaryPhrase {
  let first = from;
  while (first > 0 && ARTICLE.test(view.units[first - 1]!.low) && from - first < 1) first -= 1;
  const labelled = OF.test(view.units[of]?.low ?? '');
  const labelFirst = labelled ? of + 1 : of;
  const labelLast = labelled ? labelEnd(view, labelFirst) : of - 1;
  const last = parenthesisEnd(view, Math.max(labelLast, of - 1));
  return { rule, ordinal, first, last, labelFirst, labelLast };
}

/** The content word behind `de la`, `de l'`, `du`, `des`, `de`, `d'`. */
function remembered(view: SentenceView, of: number): boolean {
  if (!OF.test(view.units[of]?.low ?? '')) return false;
  let at = of + 1;
  while (/^(?:la|le|l'|les|son|sa|leur|leurs|ses)$/u.test(view.units[at]?.low ?? '')) at += 1;
  const words = [view.units[at], view.units[at + 1]].map((unit) => unit?.low ?? '');
  return (
    REMEMBERED.has(words[0]!) ||
    (/^(?:grande?|première?|double|terrible|victorieuse)$/u.test(words[0]!) && REMEMBERED.has(words[1]!))
  );
}

/** `45 ans`, as a word and a figure or as one time expression. */
function yearsAt(view: SentenceView, at: number): { ordinal: number; length: number; next: number } | null {
  const unit = view.units[at]!;
  const whole = unit.time
    ? /^(?:(?:les|ces|ses|leurs|des)\s+)?(\d{1,4})\s+(?:ans|années)(\s+après)?$/iu.exec(unit.text)
    : null;
  if (whole) return { ordinal: Number(whole[1]), length: 1, next: at + 1 };
  const after = view.units[at + 1]?.low;
  if (after !== 'ans' && after !== 'années' && after !== 'bougies') return null;
  const inWords = unit.time || unit.person ? null : numberValue(unit.low);
  if (inWords !== null && inWords > 4) return { ordinal: inWords, length: 2, next: at + 2 };
  return isFigure(unit.low) ? { ordinal: Number(unit.low), length: 2, next: at + 2 } : null;
}

/** `un demi-siècle`, one unit long. */
const HALF = { ordinal: 50, length: 1 } as const;

const CELEBRATED = /^(?:célébrer|fêter|marquer|commémorer|souffler)$/u;

/** Whether a verb of celebrating stands a few words before a unit. */
const isCelebrated = (view: SentenceView, at: number): boolean =>
  view.verbs.some((verb) => verb.last < at && at - verb.last < 8 && CELEBRATED.test(verb.lemma));

/** `les 150 ans de la mission, célébrés l'an dernier`: the participle stands behind. */
const isCelebratedBehind = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    ({ first, lemma, tense }) =>
      tense === 'PARTICIPLE' && first > at && first - at < 9 && CELEBRATED.test(lemma),
  );

/** `en célébreront le cinquantenaire`: what it is of stands in front. */
const isOfThat = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    ({ first, last, lemma }) =>
      last < at && at - last < 4 && CELEBRATED.test(lemma) && view.units[first - 1]?.low === 'en',
  );

/** `dont on fêtera les 60 ans`: what they are of stands in front of the clause. */
const isOfWhich = (view: SentenceView, at: number): boolean => {
  const clause = clauseAt(view, at);
  return clause?.relative === true && view.units[clause.first]?.low === 'dont';
};

/** `les noces d'or de …`, `un demi-siècle de relations`: so many years by another name; null where they are of nobody. */
function likenedAt(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { low } = view.units[at]!;
  const years = low === 'noces' || low === 'jubilé' ? JUBILEES.get(view.units[at + 2]?.low ?? '') : undefined;
  if (years !== undefined && OF.test(view.units[at + 3]?.low ?? ''))
    return phrase(view, 'jubilee', years, at, at + 3);
  const half =
    low === 'demi-siècle' && (isCelebrated(view, at) || ARTICLE.test(view.units[at - 1]?.low ?? ''));
  return half && remembered(view, at + 1) ? phrase(view, 'half-century', 50, at, at + 1) : null;
}

/** Every anniversary that a sentence names, from left to right. */
export function readAnniversaryPhrases(view: SentenceView): AnniversaryPhrase[] {
  const found: AnniversaryPhrase[] = [];
  const { units } = view;
  let wordSeen = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const next = units[at + 1]?.low ?? '';
    const ordinal = unit.person ? null : readOrdinal(unit.low, unit.text);
    const article = (): boolean => ARTICLE.test(units[at - 1]?.low ?? '');
    if (ordinal !== null && next === 'anniversaire') {
      found.push(phrase(view, 'ordinal-anniversary', ordinal, at, at + 2));
      wordSeen = true;
    } else if (
      ordinal !== null &&
      (wordSeen || isCelebrated(view, at)) &&
      article() &&
      remembered(view, at + 1)
    ) {
      found.push(phrase(view, 'elliptic-anniversary', ordinal, at, at + 1));
    } else if (
      ordinal !== null &&
      /^(?:commémoration|célébration)$/u.test(next) &&
      OF.test(units[at + 2]?.low ?? '')
    ) {
      found.push(phrase(view, 'ordinal-commemoration', ordinal, at, at + 2));
    } else if (
      NAMED_ORDINALS.has(unit.low) &&
      article() &&
      units[at - 1]!.low !== 'un' &&
      (OF.test(next) || /^(?:son|leur|ce)$/u.test(units[at - 1]!.low) || isOfThat(view, at))
    ) {
      found.push(phrase(view, 'named-anniversary', NAMED_ORDINALS.get(unit.low)!, at, at + 1));
    } else {
      const likened = likenedAt(view, at);
      if (likened) found.push(likened);
      const exact = toTheDay(view, at);
      if (exact) found.push(exact);
      const turned = likened
        ? null
        : hasTurned(view, at, unit.low === 'demi-siècle' ? HALF : yearsAt(view, at));
      if (turned) {
        found.push(turned);
        continue;
      }
      const years = likened ? null : yearsAt(view, at);
      if (!years) continue;
      const celebrated = isCelebrated(view, at) || isCelebratedBehind(view, years.next);
      const ofThing = celebrated && OF.test(units[years.next]?.low ?? '') && !units[years.next + 1]?.person;
      const definite = article() || /^(?:les|ses|leurs|ces|des)\s/iu.test(unit.text);
      const after = /après$/u.test(unit.text) || units[years.next]?.low === 'après';
      const theirs =
        /^(?:ses|leurs)$/u.test(units[at - 1]?.low ?? '') || /^(?:ses|leurs)\s/iu.test(unit.text);
      const bare = theirs && !OF.test(units[years.next]?.low ?? '');
      if (bare && isBirthday(view, at)) continue;
      const ofThat = celebrated && definite && isOfWhich(view, at);
      const own = (celebrated && theirs) || ofThat;
      const named = own || remembered(view, years.next) || (definite && ofThing);
      if (years.ordinal >= 5 && (own || definite || celebrated) && named) {
        found.push(phrase(view, 'years-of', years.ordinal, at, years.next));
      } else if (after && years.ordinal >= 5) {
        const start = /après$/u.test(unit.text) ? years.next : years.next + 1;
        const word = /^(?:la|le|l'|les|son|sa|leur)$/u.test(units[start]?.low ?? '') ? start + 1 : start;
        if (REMEMBERED.has(units[word]?.low ?? '')) {
          const labelLast = labelEnd(view, start);
          found.push({
            rule: 'years-after',
            ordinal: years.ordinal,
            first: at,
            last: parenthesisEnd(view, labelLast),
            labelFirst: start,
            labelLast,
          });
        }
      }
    }
    const last = found.at(-1);
    if (last && last.last > at && last.first <= at) at = Math.max(at, last.labelFirst);
  }
  return found.filter(
    (one, index) =>
      one.ordinal > 0 &&
      one.ordinal <= 5000 &&
      !/^(?:mariage|noces)$/u.test(units[one.labelFirst]?.low ?? '') &&
      !found.some((other, i) => i < index && other.last >= one.first),
  );
}
