import type { CommemorationRead, CountryCode, DateValue } from '@ephemeride/domain';
import { yearText } from '@ephemeride/domain';
import { isOfNews } from '../../document/year-of-text.ts';
import { commemorationTitles } from '../../titles/commemoration-titles.ts';
import { labelTitles, saysNoOccasion } from '../../titles/label-titles.ts';
import { countriesIn } from '../sentence/actors.ts';
import { clauseAt, type SentenceView, spanOf, timesIn, wordsOf } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { readAnniversaryPhrases } from './anniversary-phrases.ts';
import { withoutBare } from './bare-returns.ts';
import type { CommemorationFound } from './commemoration-found.ts';
import { countriesOfReturn } from './countries-of-return.ts';
import { yearOfDespatch } from './despatch-days.ts';
import { foundedBehind } from './founded.ts';
import { keptDate } from './kept-date.ts';
import { isReturnInside, keptDay, knownOnDay } from './kept-day.ts';
import { datesNamed, findKnownDate, type KnownDate, knownOfDay } from './known-dates.ts';
import { knownOfBody } from './known-of-body.ts';
import { antecedentIn, labelBefore, POINTS_BACK } from './label-before.ts';
import { returnDay } from './return-day.ts';
import { returnYears } from './return-years.ts';
import { sameReturn } from './same-return.ts';
import { dayIn, isCount, isPoint, rangeIn, statedOrigin, toldBefore } from './stated-origin.ts';
import { dayBefore, knownToTheDay } from './to-the-day.ts';
import { toldBehind } from './told-behind.ts';
import { isDue, isOfThisMonth, LOOKS_BACK } from './years-since.ts';

/** The last year of four figures; one before the year 0 is looked back to by none. */
const LAST_YEAR = 9999;

const yearOf = (edtf: string): number => Number(edtf.slice(0, 4));
/** `la fête de la Confédération : on en célébrera le 160e anniversaire`: what it is of stands in front. */
const wordsBefore = (view: SentenceView, { first }: AnniversaryPhrase): string =>
  first === 0 ? '' : wordsOf(view, 0, first - 1);

const POSSESSIVE = /^(?:sa|son|leurs?|ses)$/iu;

/** `ses 65 ans d'existence` are its 65 years. */
const OF_EXISTENCE = /^(?:d['’])?existence(?: officielle)?$/iu;

/** What a relative clause tells of an owner: `La Table ronde, qui conduisit à l'indépendance, fêtera …`. */
const TOLD = /,\s(?:qui|dont|où|que)\s.*$/iu;

/** `L'armée a célébré l'anniversaire de sa fondation`, `… ses 80 ans`: the owner stands in front of the verb. */
function ownerOf(view: SentenceView, phrase: AnniversaryPhrase, label: string): string {
  const clause = clauseAt(view, phrase.first);
  const around = view.units.slice(Math.max(0, phrase.first - 1), phrase.first + 1);
  // A time holds its own possessive: `ses 80 ans` is one unit.
  const heads = label === '' ? around.flatMap(({ text }) => text.split(/\s/u)[0]!) : [label.split(/\s/u)[0]!];
  const blown = view.units[phrase.last]?.low === 'bougies';
  const own = blown || heads.some((word) => POSSESSIVE.test(word));
  if (!own || !clause?.verb || clause.verb.first === clause.first) return '';
  const subject = wordsOf(view, clause.first, clause.verb.first - 1).replace(TOLD, '');
  if (!/(?:^|\s)qui$/u.test(subject)) return `${subject} `;
  return clause.first === 0 ? '' : `${antecedentIn(wordsOf(view, 0, clause.first - 1)) ?? ''} `;
}

const BORN = /(?<!\p{L})(?:née?s?|âgée?s?)(?!\p{L})/iu;

const MARKED = /(?<!\p{L})(?:cet?|ces?) (?:triste |double )?(?:anniversaire|jubilé)(?!\p{L})/iu;

/** `Il y a vingt ans … Elle a fêté cet anniversaire`: years that are counted, and then called a return. */
const isMarked = (views: readonly SentenceView[]): boolean =>
  views.some((view) => MARKED.test(wordsOf(view, 0, view.units.length - 1)));

/** `Le 17 octobre 1970, … . Cinquante-deux ans plus tard, …`, and of a headline's years what the lead tells: the day that they are counted from. */
function dayAround(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  before: SentenceView | undefined,
  behind: readonly SentenceView[],
  ofDespatch: number | null,
): string | null {
  const pointed = /^(?:son|sa|leurs?|cet|cette|ce|ces)$/u.test(view.units[phrase.labelFirst]?.low ?? '');
  if (ofDespatch === null || !(isCount(phrase) || (phrase.rule === 'years-after-due' && pointed)))
    return null;
  const year = ofDespatch - phrase.ordinal;
  if (view.sentence.part !== 'TITLE') return dayIn(before, year);
  return behind.map((one) => dayIn(one, year)).find((day) => day !== null) ?? null;
}

/** Years after something that are counted in passing, unless it is the very day. */
const FIRST_YEARS = 5;

const DAY_LENGTH = 10;

/** The day looked back to, or the year that is stated where no day of it is told. */
function keptOrigin(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  year: number,
  before: SentenceView | undefined,
  behind: readonly SentenceView[],
  origin: string | null,
): string | null {
  if (origin?.length === DAY_LENGTH) return origin;
  const told =
    toldBehind(behind, year - phrase.ordinal) ??
    (view.sentence.part === 'TITLE' ? foundedBehind(behind, year - phrase.ordinal) : null) ??
    dayIn(before, year - phrase.ordinal) ??
    keptDay(view, phrase, year);
  return told?.startsWith(origin ?? '') ? told : origin;
}

/**
 * The return that a phrase names; null where its year cannot be told. A label that names no country speaks of those who keep it, or
 * else of the first that the sentence, and then the despatch, is about.
 */
function readPhrase(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  sides: readonly CountryCode[],
  home: CountryCode | null,
  before: SentenceView | undefined,
  behind: readonly SentenceView[],
): CommemorationFound | null {
  const turned = phrase.rule === 'years-turned-told';
  const printed =
    phrase.labelLast < phrase.labelFirst ? '' : wordsOf(view, phrase.labelFirst, phrase.labelLast);
  const label = printed.replace(OF_EXISTENCE, '');
  // A count of years alone: what happened then is told anywhere in its sentence.
  const counted = isCount(phrase);
  const of = (counted ? null : labelBefore(view, phrase, label, before)) ?? label;
  if (phrase.rule === 'years-pointed' && of === '') return null;
  const span = spanOf(view, phrase.first, phrase.last);
  const { start, end } = span;
  const quote = { start, end, text: view.despatch.source.text.slice(start, end), rule: phrase.rule };
  const named = countriesIn(view, phrase.labelFirst, Math.max(phrase.labelLast, phrase.labelFirst - 1));
  const near = [...new Set([...countriesIn(view, 0, view.units.length - 1), ...sides])];
  const ofDespatch = yearOfDespatch(view.despatch);
  const years = returnYears(view, phrase, ofDespatch);
  // Nothing tells the year of the return: that of the known day and the ordinal do.
  const undated = years.length === 0 && !counted;
  const range = rangeIn(view, phrase);
  const stated =
    range?.origin ??
    statedOrigin(view, phrase, new Set(years)) ??
    (POINTS_BACK.test(label) && !counted ? toldBefore(before, phrase.ordinal, ofDespatch) : null);
  // `Elle aura 77 ans en mai`: of whom or what only the day told before can say.
  if (turned && (stated === null || !before || BORN.test(wordsOf(before, 0, before.units.length - 1))))
    return null;
  const exact = phrase.rule === 'to-the-day' ? knownToTheDay(view, phrase.ordinal) : null;
  const byDay =
    phrase.rule === 'years-earlier' ||
    (phrase.rule === 'to-the-day' && exact === null) ||
    (phrase.rule === 'years-after-exact' && stated?.length !== DAY_LENGTH);
  const toTheDay = byDay ? dayBefore(view, phrase, before) : null;
  if (byDay && toTheDay === null) return null;
  const aged = phrase.rule === 'years-aged';
  const founded = aged ? foundedBehind([view, ...behind], (ofDespatch ?? 0) - phrase.ordinal) : null;
  if (aged && founded === null) return null;
  const loose =
    toTheDay ??
    founded ??
    stated ??
    dayAround(view, phrase, before, behind, ofDespatch) ??
    // `Ce jour-là, il y aura 80 ans que …`: a known day has to be that one.
    (phrase.rule === 'years-due' && years[0] !== undefined ? keptDay(view, phrase, years[0]) : null) ??
    timesIn(view, phrase.labelLast + 1, phrase.last).find(
      ({ time }) => isPoint(time.edtf!) && !isReturnInside(time, phrase.ordinal, ofDespatch),
    )?.time.edtf ??
    null;
  const owner = ownerOf(view, phrase, label);
  // What has an age was founded.
  const begun = aged || phrase.rule === 'years-turned' || (of === '' && owner !== '') ? 'fondation ' : '';
  const words =
    begun + owner + (of || (counted ? wordsOf(view, 0, view.units.length - 1) : wordsBefore(view, phrase)));
  const dates = exact ? [] : datesNamed(words);
  const knownIn = (within: readonly number[]): KnownDate | null =>
    knownOfBody(view, phrase, label, within) ??
    findKnownDate(dates, named, near, (origin) =>
      loose
        ? origin.startsWith(loose.slice(0, 7)) || loose.startsWith(origin.slice(0, 4))
        : undated
          ? isOfNews(yearOf(origin) + phrase.ordinal)
          : within.includes(yearOf(origin) + phrase.ordinal),
    );
  const known =
    exact ??
    knownIn(years.slice(0, 1)) ??
    knownIn(years) ??
    // `les festivités du 50e anniversaire de la République`, in spring: those of the year before.
    (years.length === 1 && years[0] === ofDespatch && loose === null ? knownIn([ofDespatch - 1]) : null) ??
    (loose?.length === DAY_LENGTH || counted ? null : knownOnDay(view, phrase, near, loose ?? ''));
  if (phrase.rule === 'years-after-known' && known === null) return null;
  const origin = loose && loose.length >= (known?.origin.length ?? 0) ? loose : (known?.origin ?? loose);
  const year = range?.year ?? (origin ? yearOf(origin) + phrase.ordinal : years[0]);
  if (year === undefined || year > LAST_YEAR || year < phrase.ordinal) return null;
  const due = phrase.rule === 'years-due';
  const passing =
    (counted && !due) ||
    phrase.rule === 'years-after-due' ||
    (/^years-(?:after|elapsed)$/u.test(phrase.rule) && phrase.ordinal < FIRST_YEARS);
  // `Un an après l'attentat, la ville s'est recueillie`: what is done says that it is a return.
  const mourned =
    /^years-(?:after|elapsed)$/u.test(phrase.rule) &&
    view.sentence.part !== 'TITLE' &&
    LOOKS_BACK.test(wordsOf(view, 0, view.units.length - 1));
  if (
    passing &&
    !mourned &&
    !isMarked([view, ...behind]) &&
    !isDue(view, origin ?? '', phrase.ordinal) &&
    !isOfThisMonth(view, phrase, origin ?? '')
  )
    return null;
  const kept = keptOrigin(view, phrase, year, before, behind, origin);
  if (due && kept === null) return null;
  const day = kept ?? yearText(year - phrase.ordinal);
  const countries = countriesOfReturn(view, phrase, of, known, { before, sides, home });
  if (phrase.rule === 'to-the-day' && of === '' && countries.length === 0) return null;
  const called =
    known?.titles ?? labelTitles(of, countries, of === label ? owner : ownerOf(view, phrase, of));
  const ofDay = known || !saysNoOccasion(called, countries) ? known : knownOfDay(day, countries);
  const titles = ofDay?.titles ?? called;
  const slug = ofDay && ofDay.origin === day ? ofDay.slug : `${day}-${slugOf(titles.FR)}`;
  const edtf = (day.length === DAY_LENGTH ? null : keptDate(view, phrase, year)) ?? returnDay(day, year);
  const date: DateValue = { edtf, basis: 'COMPUTED', stated: quote.text };
  return {
    span,
    sentence: view.sentence.start,
    inHeadline: view.sentence.part === 'TITLE',
    label: known?.titles.FR ?? `${of} ${ownerOf(view, phrase, '')}`.trim(),
    read: {
      ordinal: phrase.ordinal,
      year,
      anniversary: { slug, origin: day, titles, countries, basis: loose ? 'STATED' : 'COMPUTED' },
      date,
      titles: commemorationTitles(phrase.ordinal, titles, day),
      countries,
      evidence: [quote],
    },
  };
}

const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);

/** Sentences behind a return that may tell of its first day. */
const BEHIND = 2;

/** Every commemoration of a despatch, each named once with all its evidence, and the spans that name them. */
export function readCommemorations(
  views: readonly SentenceView[],
  sides: readonly CountryCode[],
  home: CountryCode | null,
): { commemorations: CommemorationRead[]; spans: CommemorationFound[] } {
  const found = withoutBare(
    views.flatMap((view, index) =>
      readAnniversaryPhrases(view).flatMap(
        (phrase) =>
          readPhrase(
            view,
            phrase,
            sides,
            home,
            views[index - 1],
            views.slice(index + 1, index + 1 + BEHIND),
          ) ?? [],
      ),
    ),
  );
  const returns = new Map<string, CommemorationFound[]>();
  for (const one of found) {
    const key = `${one.read.ordinal} ${one.read.year}`;
    const known = returns.get(key) ?? [];
    const at = known.findIndex((other) => sameReturn(other, one));
    if (at >= 0) known[at] = joined(known[at]!, one);
    else if (known.length < MOST_ALIKE) known.push(one);
    returns.set(key, known);
  }
  return { commemorations: [...returns.values()].flat().map(({ read }) => read), spans: found };
}

/** More 45th returns of one year than these are noise. */
const MOST_ALIKE = 20;
const MOST_PROOFS = 12;

function joined(a: CommemorationFound, b: CommemorationFound): CommemorationFound {
  const told = ({ read, label }: CommemorationFound): number =>
    (read.anniversary?.origin.length ?? 0) + (label === '' ? 0 : 0.5);
  const fuller = told(b) > told(a) ? b : a;
  const evidence = [...a.read.evidence, ...b.read.evidence].slice(0, MOST_PROOFS);
  return { ...fuller, span: a.span, read: { ...fuller.read, evidence } };
}
