import { dayNumber } from '@ephemeride/domain';
import { clauseAt, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { PEOPLE } from './birthdays.ts';
import { yearOfDespatch } from './despatch-days.ts';
import { REMEMBERED } from './remembered.ts';
import { isPoint } from './stated-origin.ts';

/** Units behind the years within which the day or year is told at which they are full. */
const REACH = 6;
/** Units in front of a relative clause in which its noun stands. */
const NOUN = 4;
const YEAR = /^\d{4}$/u;
const DAY = /^\d{4}-\d\d-\d\d$/u;
/** Years that a thing is old of which one speaks; fewer where the very day is told. */
const LEAST = 10;
/** `aura vingt-cinq ans`, `bouclera un quart de siècle`. */
const HAS_YEARS = /^(?:avoir|boucler|totaliser|cumuler)$/u;
/** More years than a person has. */
const LONGEST_LIFE = 115;
/** Years from the despatch's own within which the sum of origin and age falls. */
const AROUND = 5;

/** Days on either side of the despatch's own that `ce jeudi` and `depuis mardi` mean. */
const WEEK = 7;

/** `L'alliance a 75 ans ce jeudi`, `… cette année`: the present tells of the day, or of the year, of writing alone. */
const isNow = ({ units, despatch }: SentenceView, at: number): 'DAY' | 'YEAR' | null => {
  const { header, dateline } = despatch.anchor;
  const day = dateline ?? header;
  const time = (/^(?:en|depuis)$/u.test(units[at]?.low ?? '') ? units[at + 1] : units[at])?.time;
  const edtf = time?.edtf;
  if (!edtf || !day) return null;
  // `a 80 ans ce jeudi 6 juin`, of a despatch of which only the month is known.
  if (edtf.length === 10 && day.length === 7)
    return edtf.startsWith(`${day}-`) && /^ce /iu.test(time.text) ? 'DAY' : null;
  const near = /^ce /iu.test(time.text) || units[at]!.low === 'depuis';
  if (near && day.length === 10 && edtf.length === 10)
    return Math.abs(dayNumber(edtf) - dayNumber(day)) <= WEEK ? 'DAY' : null;
  if (edtf.length === 10) return edtf === header || edtf === dateline ? 'DAY' : null;
  return edtf === day.slice(0, 4) ? 'YEAR' : null;
};

/** `aurait eu 25 ans`: what no longer is. */
const wouldHave = ({ units }: SentenceView, { tense, first, last }: VerbGroup): boolean =>
  tense === 'CONDITIONAL' && last > first && units[last]?.low === 'eu';

/** `La base, dont la construction remonte à 1982, a donc quarante ans`: a year in front that gives the age in this year, or in one to come. */
function addsUp(view: SentenceView, { tense, first }: VerbGroup, ordinal: number): boolean {
  const year = yearOfDespatch(view.despatch);
  return (
    year !== null &&
    timesIn(view, 0, first - 1).some(({ time }) => {
      const away = isPoint(time.edtf!) ? Number(time.edtf!.slice(0, 4)) + ordinal - year : -1;
      return away === 0 || (tense === 'FUTURE' && away > 0 && away <= AROUND);
    })
  );
}

const ADVERBS =
  /^(?:un|pour|sa|leur|part|de|son|côté|lui|elles?|eux|aussi|quant|à|désormais|aujourd'hui|alors|donc|déjà|tour|bientôt|tout|juste|rond|exactement|ainsi|également|en|effet|enfin|même|ses|leurs|,)$/u;

/** `a en effet cinquante ans`, `aura pour sa part 32 ans`: nothing but adverbs between a verb and the years. */
const isBeside = ({ units }: SentenceView, verb: number, at: number): boolean =>
  at - verb <= 2 || units.slice(verb + 1, at).every(({ low, time }) => time !== null || ADVERBS.test(low));

/** The first comma between two units, the second of which is one. */
function commaIn({ units }: SentenceView, first: number, last: number): number {
  let at = first;
  while (at < last && units[at]!.low !== ',') at += 1;
  return at;
}

/**
 * `la réserve, classée en 1973, aura un demi-siècle cette année`: a thing, not a person, that is so many years old at a named time.
 * The present says an age in passing, and tells none.
 */
export function hasTurned(
  view: SentenceView,
  at: number,
  years: { readonly ordinal: number; readonly length: number } | null,
): AnniversaryPhrase | null {
  if (years === null) return null;
  const clause = clauseAt(view, at);
  const verb = clause?.verb;
  if (!clause || !verb || !HAS_YEARS.test(verb.lemma)) return null;
  const sum = addsUp(view, verb, years.ordinal);
  const now = verb.tense === 'PRESENT' ? (isNow(view, at + years.length) ?? (sum ? 'YEAR' : null)) : null;
  // `La chapelle a 70 ans. Consacrée le 25 juin 1955, …`: an age that the year of founding has to bear out.
  const aged = now === null && verb.tense === 'PRESENT' && !clause.relative && years.ordinal >= LEAST;
  if (now === null && !aged && !/^(?:FUTURE|PAST|PLUPERFECT)$/u.test(verb.tense) && !wouldHave(view, verb))
    return null;
  if (verb.last >= at || !isBeside(view, verb.last, at)) return null;
  const last = at + years.length - 1;
  // `Le 23 mai, la Loi fondamentale aura 76 ans`: or in front of what will be so old.
  const ahead = clause.relative
    ? timesIn(view, 0, clause.first - 1).filter(
        ({ time }) => verb.tense === 'FUTURE' && YEAR.test(time.edtf!),
      )
    : timesIn(view, clause.first, clause.first + 2);
  const told = [...timesIn(view, last + 1, last + REACH), ...ahead];
  if (told.length === 0 && !sum && !aged) return null;
  if (years.ordinal < LEAST && !told.some(({ time }) => DAY.test(time.edtf!))) return null;
  const opened = clause.relative
    ? -1
    : view.units.findIndex(({ low }, at) => at > (ahead[0]?.at ?? 0) && low === ',');
  const front = ahead.length > 0 && opened >= 0 && opened < verb.first ? opened + 1 : clause.first;
  // `Le jumelage, qui date de 1985, aura 40 ans`: a relative clause parts the subject from its verb.
  const origin = clause.resumes === null ? null : view.clauses[clause.resumes]!;
  // `à Alger, où le lycée aura 60 ans`: its own subject stands behind the word that opens it.
  const inside = clause.relative && view.units[clause.first]!.low === 'où';
  const back = clause.relative && !inside;
  const start = inside ? clause.first + 1 : front;
  const labelFirst = back ? Math.max(0, clause.first - NOUN) : (origin?.first ?? start);
  const before = origin ? origin.last : (back ? clause.first : verb.first) - 1;
  const setOff = view.units[before]?.low === ',' ? commaIn(view, labelFirst, before) : before + 1;
  const labelLast = setOff - 1;
  const subject = view.units.slice(labelFirst, labelLast + 1);
  // `la reine aurait eu cent ans`: who no longer lives has no age.
  const late = wouldHave(view, verb);
  const pronoun = subject.length === 1 && /^(?:il|elle)$/u.test(subject[0]!.low);
  // Nobody lives so long: `le canal : il aura 200 ans en 2027`.
  const old = years.ordinal > LONGEST_LIFE;
  if (pronoun && told.length > 0 && !old)
    return {
      rule: 'years-turned-told',
      ordinal: years.ordinal,
      first: at,
      last,
      labelFirst: last + 1,
      labelLast: last,
    };
  // `Le club a cent ans depuis mardi`: of what may be a person the year of founding has to bear it out as well.
  const unsure =
    now === 'DAY' && !subject.some(({ organization, low }) => organization !== null || REMEMBERED.has(low));
  if (
    labelLast < labelFirst ||
    subject.some(
      ({ person, low }) =>
        (/^(?:il|elle|qui|on)$/u.test(low) && !(old && pronoun)) ||
        (!late && (person !== null || PEOPLE.test(low))),
    )
  )
    return null;
  const rule = aged || unsure ? 'years-aged' : 'years-turned';
  return { rule, ordinal: years.ordinal, first: at, last, labelFirst, labelLast };
}
