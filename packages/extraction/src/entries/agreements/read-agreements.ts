import type { AgreementKind, AgreementRead, CountryCode, DateValue, Span } from '@ephemeride/domain';
import { agreementTitles } from '../../titles/agreement-titles.ts';
import { countriesIn, subjectOf } from '../sentence/actors.ts';
import {
  clauseAt,
  isUntil,
  peopleIn,
  type SentenceView,
  spanOf,
  timesIn,
  unitAmong,
} from '../sentence/sentence-view.ts';
import { sidesIn } from '../sentence/side-countries.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import { textNounAt } from './text-nouns.ts';
import { isOfMany } from './text-of-many.ts';

export interface AgreementFound {
  readonly read: AgreementRead;
  readonly span: Span;
}

const STOPS =
  /^(?:[,;:.!?«»…)(–]|qui|que|qu'|dont|où|lors|en|par|avec|afin|après|avant|pendant|mais|ainsi|dans|lequel|laquelle|à|au|s'|se|n'|ne|axée|axé|signé|signée|conclu|conclue)$/u;
const DETERMINER = /^(?:le|la|l'|les|un|une|du|des|ce|cet|cette|leur|son|de|d')$/u;
const POSTS: ReadonlySet<string> = new Set(
  (
    'coprésident coprésidents coprésidente coprésidentes co-président co-présidents coprésidence co-présidence présidence ' +
    'mandat membre membres vice-présidence coordonnateur coordonnateurs coordinateur coordinateurs'
  ).split(' '),
);
const YEARS = /^(?:\d{4}|\.\.)(?:\/\d{4})?$/u;

/** Participles behind a text's name that are not part of it. */
const TEXT_VERBS: ReadonlySet<string> = new Set([
  'signer',
  'conclure',
  'parapher',
  'adopter',
  'ratifier',
  'établir',
]);

interface Phrase {
  readonly kind: AgreementKind;
  readonly first: number;
  readonly last: number;
  readonly period: number | null;
  readonly rule: string;
}

/** `selon un communiqué conjoint`, `indique la déclaration commune`: where it was read, not what binds. */
const SOURCE =
  /^(?:selon|d'après|suivant|indiquer|préciser|souligner|ajouter|affirmer|lire|rappeler|énoncer)$/u;
/** `le procès-verbal de la session`, `le relevé de décisions des travaux`: what was said, which binds nobody. */
const MINUTES = /^(?:procès-verbal|relevé)$/u;
const SITTINGS =
  /^(?:session|réunion|rencontre|séance|travaux|discussions|entretiens|commission|comité|conseil)$/u;

function bindsNobody(view: SentenceView, at: number): boolean {
  const { units, verbs } = view;
  const ahead = units.slice(at + 1, at + 6);
  if (MINUTES.test(units[at]!.low)) return ahead.some(({ low }) => SITTINGS.test(low));
  if (!/^(?:communiqué|déclaration)s?$/u.test(units[at]!.low)) return false;
  const said = verbs.find((verb) => verb.last < at && at - verb.last <= 2);
  const led = units.slice(Math.max(0, at - 2), at).some(({ low }) => SOURCE.test(low));
  return led || (said !== undefined && SOURCE.test(said.lemma));
}

/** Whether years stand within the next few units. */
const yearsWithin = (view: SentenceView, from: number): boolean =>
  view.units.slice(from, from + 7).some((unit) => unit.time && YEARS.test(unit.time.edtf ?? ''));

/** Walks a phrase to its end, or to the period that closes it. */
function walk(view: SentenceView, from: number): { last: number; period: number | null } {
  const { units } = view;
  let last = from;
  for (let at = from + 1; at < units.length && at < from + 32; at++) {
    const unit = units[at]!;
    if (unit.time) {
      const before = units[at - 1]!.low;
      const years = YEARS.test(unit.time.edtf ?? '');
      const ranged = unit.time.edtf?.includes('/') ?? false;
      const period =
        years &&
        (ranged ||
          isUntil(view, at) ||
          /^(?:pour|période)$/u.test(before) ||
          !/^(?:de|d'|du|en|le|depuis)$/u.test(before));
      return period ? { last: at, period: at } : { last, period: null };
    }
    const purpose =
      unit.low === 'pour' &&
      units.slice(at + 1, at + 4).some((next) => next.time && YEARS.test(next.time.edtf ?? ''));
    // `, couvrant la période 2024-2029`; `un protocole à l'accord de pêche`.
    const next = units[at + 1]?.low ?? '';
    const goesOn =
      (unit.low === ',' &&
        /^(?:couvrant|valable|valide|courant|pour|jusqu'|portant)$/u.test(next) &&
        yearsWithin(view, at + 1)) ||
      (/^(?:à|au)$/u.test(unit.low) && (textNounAt(view, at + 1) ?? textNounAt(view, at + 2)) !== null) ||
      (/^(?:couvrant|valable|valide|courant)$/u.test(unit.low) && yearsWithin(view, at)) ||
      (/^(?:en|au|à)$/u.test(unit.low) && /^jusqu/u.test(units[at - 1]!.low) && yearsWithin(view, at)) ||
      // `un mémorandum portant sur la gestion de l'eau pour la période 2025-2028`.
      (unit.low === 'portant' && units[at + 1]?.low === 'sur');
    if (goesOn) continue;
    const enclosed = unit.low === '(' && units.slice(at + 1, at + 5).some((next) => next.low === ')');
    if (purpose || enclosed || (unit.low === ')' && last > from)) continue;
    const matter = unit.low === 'en' && units[at + 1]?.low === 'matière';
    const verb = view.verbs.find((group) => group.first === at);
    const cuts =
      verb !== undefined &&
      verb.tense !== 'INFINITIVE' &&
      !(verb.tense === 'PARTICIPLE' && !TEXT_VERBS.has(verb.lemma)) &&
      verb.lemma !== 'couvrir';
    if ((STOPS.test(unit.low) && !matter) || cuts) break;
    if (unit.low === 'et' && DETERMINER.test(units[at + 1]?.low ?? '') && textNounAt(view, at + 2)) break;
    if (
      !DETERMINER.test(unit.low) &&
      !/^(?:et|entre|sur|valable|valide|courant|jusqu'|jusque)$/u.test(unit.low)
    )
      last = at;
  }
  return { last, period: null };
}

/** Texts and mandates that a sentence names: with a period, signed, or known by a definite name. */
function phrasesIn(view: SentenceView): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at < view.units.length; at++) {
    const unit = view.units[at]!;
    if (unit.time || unit.person) continue;
    const mandate = POSTS.has(unit.low);
    const kind = mandate ? 'MANDATE' : textNounAt(view, at);
    if (!kind || bindsNobody(view, at)) continue;
    const walked = walk(view, at);
    const { last } = walked;
    // `Le document, qui couvre …` is the text told of before.
    const named = !mandate && !/^(?:document|texte)s?$/u.test(unit.low);
    const period = walked.period ?? (named ? coveredBehind(view, last) : null);
    if (
      mandate
        ? period === null || !view.units[period]!.time!.edtf!.includes('/')
        : period === null &&
          (!isDefinite(view, at, last) || (isOfMany(view, at, last) && !isSigned(view, at)))
    )
      continue;
    const before = view.units[at - 1]?.low ?? '';
    const first = DETERMINER.test(before) && !/^(?:de|d')$/u.test(before) ? at - 1 : at;
    found.push({
      kind,
      first,
      last,
      period,
      rule: mandate ? 'mandate-with-period' : period === null ? 'text-by-name' : 'text-with-period',
    });
    at = last;
  }
  return found;
}

const COVERS = /^(?:couvre|couvrira|couvrait|couvrent|couvriront|couvrant|courra|court)$/u;
/** How far behind its name a verb may give a text's period. */
const COVERED_WITHIN = 18;

/** `Le programme de coopération, signé jeudi à Lomé, couvre la période 2025-2029`: the years that a verb gives the text; null where none does. */
function coveredBehind(view: SentenceView, last: number): number | null {
  for (let at = last + 1; at <= last + COVERED_WITHIN && at < view.units.length; at++) {
    if (textNounAt(view, at)) return null;
    if (!COVERS.test(view.units[at]!.low)) continue;
    const years = view.units.findIndex(
      ({ time }, index) => index > at && index <= at + 4 && /^\d{4}\/\d{4}$/u.test(time?.edtf ?? ''),
    );
    return years < 0 ? null : years;
  }
  return null;
}

/** Units within which a verb of signing is that of a text, and those within which it is where it stands in front in one clause. */
const BESIDE = 14;
const BEHIND = 30;

/** `ont conclu lundi un accord`: on a day of its own; what `a été conclu` may be a truce or a deal of words. */
function isConcluded(view: SentenceView, { lemma, tense, voice, first, last }: VerbGroup): boolean {
  const clause = clauseAt(view, first);
  if (!clause || lemma !== 'conclure') return false;
  // `un accord-cadre conclu le 5 décembre 1991`
  if (tense === 'PARTICIPLE')
    return timesIn(view, last + 1, last + 2).some(({ time }) => time.type === 'DATE');
  if (tense !== 'PAST' || voice !== 'ACTIVE') return false;
  return timesIn(view, clause.first, clause.last).some(({ time }) => time.type === 'DATE');
}

const isSigned = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    (verb) =>
      (/^(?:signer|parapher)$/u.test(verb.lemma) || isConcluded(view, verb)) &&
      (Math.abs(verb.last - at) < BESIDE ||
        (Math.abs(at - verb.last) < BEHIND && clauseAt(view, at)?.verb === verb)),
  );

/** `la Déclaration commune`, `l'accord de coopération militaire`: definite, and more than the bare noun. */
function isDefinite(view: SentenceView, at: number, last: number): boolean {
  const before = view.units[at - 1]?.low ?? '';
  if (
    /^(?:plan|programme|stratégie|document)s?$/u.test(view.units[at]!.low) &&
    !view.units.slice(at + 2, at + 4).some(({ low }) => /^(?:action|coopération)$/u.test(low))
  )
    return false;
  if (last === at && /s$/u.test(view.units[at]!.low)) return false;
  // `sont liés par un traité d'amitié`: in force, though it is not named before.
  const binds =
    last > at &&
    view.units
      .slice(Math.max(0, at - 5), at)
      .some((unit) => /^(?:liés?|liées?|lient|unissent|régis|régies|régit|disposent)$/u.test(unit.low));
  if (binds) return true;
  return isSigned(view, at) || (last - at >= 2 && /^(?:le|la|l'|du)$/u.test(before));
}

/** Every agreement of a despatch, each once; those without countries of their own are between its sides. */
export function readAgreements(
  views: readonly SentenceView[],
  sides: readonly CountryCode[],
): { agreements: AgreementRead[]; spans: AgreementFound[] } {
  const found = views.flatMap((view) => phrasesIn(view).map((phrase) => readPhrase(view, phrase, sides)));
  const merged = new Map<string, AgreementRead>();
  for (const { read } of found) {
    const key = `${read.kind} ${read.period?.edtf ?? ''}`;
    const known = merged.get(key);
    const evidence = known ? [...known.evidence, ...read.evidence].slice(0, MOST_PROOFS) : read.evidence;
    merged.set(key, { ...(known ?? read), evidence });
  }
  return { agreements: [...merged.values()], spans: found };
}

const MOST_PROOFS = 12;

/** Units behind `avec` among which those stand with whom a text is signed. */
const WITH_REACH = 8;

/** `Lisbonne et Praia ont paraphé le Programme stratégique`, `Praia a signé avec Lisbonne un accord`: two countries that sign. */
function signersOf(view: SentenceView, at: number): CountryCode[] {
  const clause = clauseAt(view, at);
  if (!clause?.verb || clause.verb.last >= at || !TEXT_VERBS.has(clause.verb.lemma)) return [];
  const { last } = clause.verb;
  const { people, countries } = subjectOf(view, clause);
  const beside = unitAmong(view, last + 1, clause.last, ({ low }) => low === 'avec');
  const to = Math.min(clause.last, beside + WITH_REACH);
  const others = beside < 0 ? [] : peopleIn(view, beside + 1, to).map(({ person }) => person);
  const codes = [
    ...new Set([
      ...[...people, ...others].flatMap(({ country }) => country ?? []),
      ...countries,
      ...(beside < 0 ? [] : sidesIn(view, beside + 1, to)),
    ]),
  ];
  return codes.length > 1 ? codes : [];
}

function readPhrase(view: SentenceView, phrase: Phrase, sides: readonly CountryCode[]): AgreementFound {
  const span = spanOf(view, phrase.first, phrase.last);
  const text = view.despatch.source.text.slice(span.start, span.end);
  const time = phrase.period === null ? null : view.units[phrase.period]!.time!;
  // `valable jusqu'en 2029`: the first day of the period is not told.
  const period: DateValue | null = time && {
    edtf: isUntil(view, phrase.period!) ? `../${time.edtf!.split('/').at(-1)}` : time.edtf!,
    basis: time.basis,
    stated: time.text,
  };
  const named = countriesIn(view, phrase.first, phrase.last);
  const signers = named.length > 1 ? [] : signersOf(view, phrase.first);
  const countries = named.length > 1 ? named : [...new Set([...named, ...signers, ...sides])].slice(0, 2);
  const titles = agreementTitles(phrase.kind, text, countries, period);
  const evidence = [{ start: span.start, end: span.end, text, rule: phrase.rule }];
  return { span, read: { kind: phrase.kind, titles, period, countries, evidence } };
}
