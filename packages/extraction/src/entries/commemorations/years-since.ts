import { dayNumber } from '@ephemeride/domain';
import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import { type SentenceView, wordsOf } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { isCelebrated } from './celebrating.ts';
import { daysOfDespatch, yearOfDespatch } from './despatch-days.ts';
import { labelEnd } from './label-span.ts';
import { isRemembered } from './remembered.ts';
import { returnDay } from './return-day.ts';
import { YEARS, yearsAt, yearsIn } from './years-at.ts';

const AGO = new RegExp(`^(?:il y a|voil[àa]|voici) (?:tout juste |exactement |déjà )?${YEARS}$`, 'iu');
const LATER = new RegExp(`^${YEARS} (?:plus tard|après)$`, 'iu');
const ENDS = /^[,.;:!?»)]$/u;
/** Years that pass without being counted by anyone. */
const LEAST = 5;

/** A count of years with nothing remembered behind it: the sentence says around it what happened then. */
const around = (ordinal: number, first: number, last: number): AnniversaryPhrase => ({
  rule: 'years-since',
  ordinal,
  first,
  last,
  labelFirst: last + 1,
  labelLast: last,
});

/** `Il y a 80 ans, le 8 mai 1945, …`, `Il y a 35 ans tombait le Mur`. */
function ago(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { time, text } = view.units[at]!;
  const year = yearOfDespatch(view.despatch);
  if (time === null || year === null || !AGO.test(text) || time.edtf === null) return null;
  const ordinal = yearsIn(text);
  if (ordinal === null || ordinal < LEAST) return null;
  // `Il y a 17 ans samedi, …`: the day behind is that of the return.
  const day = view.units[at + 1]?.time?.edtf;
  if (day?.length === 10 && day.startsWith(String(year)))
    return { ...around(ordinal, at, at), rule: 'years-due' };
  // `La fusillade sera commémorée le 26 mars : elle avait fait cinquante morts il y a soixante ans.`
  return isRememberedOnDay(view, at, ordinal)
    ? { ...around(ordinal, at, at), rule: 'years-earlier' }
    : around(ordinal, at, at);
}

/** `il y avait vingt-trois ans, le 26 septembre 2002, …`: the very day stands behind what is told in the past. */
function agoThen(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { units, despatch } = view;
  const year = yearOfDespatch(despatch);
  const low = (index: number): string => units[index]?.low ?? '';
  const ordinal =
    low(at - 1) === 'avait' && low(at - 2) === 'y' && low(at + 1) === 'ans' ? numberValue(low(at)) : null;
  if (ordinal === null || ordinal < LEAST || year === null) return null;
  const full = units
    .slice(at + 2, at + 6)
    .some(({ time }) => time?.edtf?.length === 10 && Number(time.edtf.slice(0, 4)) + ordinal === year);
  return full ? around(ordinal, at, at + 1) : null;
}

/** `Voici trente ans que …`, `Cela fera dix ans mardi que …`, `Il y aura 106 ans que …`. */
function sinceThat(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { units } = view;
  const low = (index: number): string => units[index]?.low ?? '';
  // `Voilà un demi-siècle`: the article is none of the number.
  const behind = low(at - 1) === 'un' ? at - 1 : at;
  const opened =
    /^(?:voici|voilà)$/u.test(low(behind - 1)) ||
    (/^(?:fait|fera|faisait)$/u.test(low(behind - 1)) && /^(?:cela|ça)$/u.test(low(behind - 2))) ||
    (/^(?:a|aura|avait|aurait)$/u.test(low(behind - 1)) && low(behind - 2) === 'y');
  const whole = units[at]!.time !== null && AGO.test(units[at]!.text) ? yearsIn(units[at]!.text) : null;
  const years = whole !== null ? { ordinal: whole, next: at + 1 } : opened ? yearsAt(view, at) : null;
  if (years === null || years.ordinal < LEAST) return null;
  let that = years.next;
  while (units[that]?.time || /^(?:,|jour|pour)$/u.test(low(that))) that += 1;
  if (!/^qu[e']$/u.test(low(that))) return null;
  // `Il y avait 80 ans, jour pour jour, que …`.
  const label = { labelFirst: that + 1, labelLast: labelEnd(view, that + 1) };
  if (low(that - 1) === 'jour')
    return { ...around(years.ordinal, at, years.next - 1), rule: 'to-the-day', ...label };
  // `Voilà un demi-siècle, dimanche, que …`: on the very day.
  const day = units.slice(years.next, that).some(({ time }) => time?.edtf?.length === 10);
  const rule = day ? 'years-due' : 'years-since';
  return { ...around(years.ordinal, at, years.next - 1), rule };
}

/** `Il y aura 70 ans en avril, …`, `Cela fera dix ans le 5 mai`: the day or month behind is that of the return. */
function due(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { units } = view;
  const low = (index: number): string => units[index]?.low ?? '';
  const opened =
    (/^(?:aura|aurait)$/u.test(low(at - 1)) && low(at - 2) === 'y') ||
    (/^(?:fera|fait)$/u.test(low(at - 1)) && /^(?:cela|ça)$/u.test(low(at - 2)));
  // `Cela faisait trente ans mardi que …`: of a past the day is told, and what it is of.
  const past = low(at - 1) === 'faisait' && /^(?:cela|ça)$/u.test(low(at - 2)) && low(at + 1) === 'ans';
  const since = past ? numberValue(low(at)) : null;
  if (since !== null && since >= LEAST) {
    const day = units.slice(at + 2, at + 5).findIndex(({ time }) => time?.edtf?.length === 10);
    return day >= 0 && /^qu[e']$/u.test(low(at + 3 + day))
      ? { ...around(since, at, at + 1), rule: 'years-due' }
      : null;
  }
  const years = opened ? yearsAt(view, at) : null;
  if (years === null || years.ordinal < LEAST) return null;
  const told = units.slice(years.next, years.next + 3).some(({ time }) => time?.edtf != null);
  // `Ce jour-là, il y aura 80 ans que …`, `Le 25 août, cela fera dix ans que …`.
  const front = units[at - 5];
  const ahead = front?.time?.edtf?.length === 10 && /^[,:]$/u.test(low(at - 4));
  // `Ce lundi cela fait 36 ans`.
  const right = units[at - 3]?.time?.edtf?.length === 10;
  return told || ahead || right ? { ...around(years.ordinal, at, years.next - 1), rule: 'years-due' } : null;
}

/** `quatre-vingts ans plus tard`, `80 ans après, la France …`. */
function later(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { units } = view;
  if (LATER.test(units[at]!.text)) {
    const ordinal = yearsIn(units[at]!.text);
    if (ordinal === null || ordinal < LEAST) return null;
    // `La Guyane commémorera le 10 juin l'abolition, 177 ans après`.
    const rule = isRememberedOnDay(view, at, ordinal) ? 'years-earlier' : 'years-since';
    return { ...around(ordinal, at, at), rule };
  }
  const words = units
    .slice(at + 1, at + 4)
    .map(({ low }) => low)
    .join(' ');
  const behind = words.startsWith('ans après') ? 2 : words === 'ans plus tard' ? 3 : 0;
  const ordinal = behind > 0 ? numberValue(units[at]!.low) : null;
  const end = units[at + behind + 1];
  return ordinal === null || ordinal < LEAST || !(end === undefined || ENDS.test(end.low))
    ? null
    : around(ordinal, at, at + behind);
}

const PASSED = /^(?:écoulée?s?|passée?s?)$/u;
/** Units behind the years within which `depuis` stands. */
const REACH = 9;

/** Fewer years that have passed are a return only about their day. */
const FEWEST = 2;

/** `45 ans se seront écoulés depuis la chute de …`, `un demi-siècle de paix depuis l'armistice`: what is counted from is named. */
function elapsed(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { units } = view;
  const years = yearsAt(view, at);
  if (years === null || years.ordinal < FEWEST) return null;
  const since = units.findIndex(({ low }, index) => index > at && index <= at + REACH && low === 'depuis');
  const between = units.slice(years.next, Math.max(years.next, since)).map(({ low }) => low);
  const half = units[at]!.low === 'demi-siècle';
  if (since < 0 || !(between.some((low) => PASSED.test(low)) || (half && between[0] === 'de'))) return null;
  const word = /^(?:la|le|l'|les|son|sa|leur)$/u.test(units[since + 1]?.low ?? '') ? since + 2 : since + 1;
  if (!isRemembered(units, word)) return null;
  const { ordinal } = years;
  const labelLast = labelEnd(view, since + 1);
  return { rule: 'years-elapsed', ordinal, first: at, last: labelLast, labelFirst: since + 1, labelLast };
}

/** `Depuis la signature du traité, en 1976, cinquante ans se sont écoulés`: what is counted from opens the sentence. */
function elapsedFront(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { units } = view;
  if (units[0]?.low !== 'depuis' || units[at - 1]?.low !== ',') return null;
  const years = yearsAt(view, at);
  if (years === null || years.ordinal < FEWEST) return null;
  const passed = units.slice(years.next, years.next + 4).some(({ low }) => PASSED.test(low));
  const word = /^(?:la|le|l'|les|son|sa|leur)$/u.test(units[1]?.low ?? '') ? 2 : 1;
  if (!passed || !isRemembered(units, word)) return null;
  const { ordinal } = years;
  return {
    rule: 'years-elapsed',
    ordinal,
    first: at,
    last: years.next - 1,
    labelFirst: 1,
    labelLast: labelEnd(view, 1),
  };
}

const EARLIER = new RegExp(`^${YEARS} (?:plus tôt|auparavant|avant)$`, 'iu');
/** What a sentence says of those who look back on a day. */
export const LOOKS_BACK =
  /souvenu|souviendr|hommage|à la mémoire|commémor|recueill|cérémoni|plaque|stèle|gerbe|messe|veillée|minute de silence/iu;

/** Whether a sentence tells of one day, about the despatch's year, on which so many years are looked back on, and no time of their beginning. */
function isRememberedOnDay(view: SentenceView, at: number, ordinal: number): boolean {
  const { units, despatch } = view;
  const kept = LOOKS_BACK.test(wordsOf(view, 0, units.length - 1));
  if (ordinal < LEAST || !(kept || (!AGO.test(units[at]!.text) && isCelebrated(view, at)))) return false;
  const year = yearOfDespatch(despatch) ?? 0;
  const days = units.filter(
    ({ time }) => time?.edtf?.length === 10 && Math.abs(Number(time.edtf.slice(0, 4)) - year) <= 1,
  );
  const told = units.some(
    ({ time }, index) =>
      index !== at && time?.edtf != null && Math.abs(Number(time.edtf.slice(0, 4)) + ordinal - year) <= 1,
  );
  return days.length === 1 && !told;
}

/** `Une cérémonie rappellera, le 30 août, les ouvriers ensevelis soixante ans plus tôt`: years back from a day on which they are remembered. */
function earlier(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { units } = view;
  const whole = EARLIER.test(units[at]!.text) ? yearsIn(units[at]!.text) : null;
  const years = whole === null ? yearsAt(view, at) : null;
  const parted = years !== null && /^(?:auparavant|plus)$/u.test(units[years.next]?.low ?? '');
  if (parted && units[years.next]!.low === 'plus' && units[years.next + 1]?.low !== 'tôt') return null;
  const ordinal = whole ?? (parted ? years.ordinal : null);
  if (ordinal === null || ordinal < LEAST) return null;
  // `avaient péri dix ans plus tôt, jour pour jour`.
  const exact = /^,? ?jour pour jour/iu.test(
    wordsOf(view, Math.min(at + 1, units.length - 1), units.length - 1),
  );
  if (!exact && !isRememberedOnDay(view, at, ordinal)) return null;
  const last = parted ? years.next : at;
  return { ...around(ordinal, at, last), rule: 'years-earlier' };
}

/** `Lac-Mégantic : huit ans, et des cloches`, `Le Tigre, 102 ans cet été`: years set off in a headline, which the lead has to bear out. */
function inHeadline(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { units, sentence } = view;
  if (sentence.part !== 'TITLE' || (at > 0 && !/^[:,]$/u.test(units[at - 1]!.low))) return null;
  const years = yearsAt(view, at);
  if (years === null || years.ordinal < LEAST || units.some(({ person }) => person !== null)) return null;
  const end = units[years.next];
  const counted = around(years.ordinal, at, years.next - 1);
  if (end?.time?.edtf) return { ...counted, rule: 'years-aged' };
  return end === undefined || ENDS.test(end.low) ? counted : null;
}

/** A return that is counted in years from a day, where no word names it an anniversary. */
export const yearsSince = (view: SentenceView, at: number): AnniversaryPhrase | null =>
  ago(view, at) ??
  agoThen(view, at) ??
  due(view, at) ??
  sinceThat(view, at) ??
  later(view, at) ??
  earlier(view, at) ??
  elapsed(view, at) ??
  elapsedFront(view, at) ??
  inHeadline(view, at);

/** Days between the return that a count of years means and the despatch that counts them. */
const NEAR = 31;
/** No day has a year of more figures. */
const LAST_YEAR = 9999;

/** Whether a day of the year returns about the day of the despatch: only then is a count of years a return. */
export function isDue(view: SentenceView, origin: string, ordinal: number): boolean {
  const { earliest, latest } = daysOfDespatch(view.despatch);
  const year = Number(origin.slice(0, 4)) + ordinal;
  if (origin.length !== 10 || earliest === null || latest === null || year > LAST_YEAR) return false;
  const returned = dayNumber(returnDay(origin, year));
  return returned >= dayNumber(earliest) - NEAR && returned <= dayNumber(latest) + NEAR;
}

/** Round numbers of years, of which one speaks at their return. */
const ROUND = 5;
const BEGUN =
  /^(?:fondé|créé|né|inauguré|érigé|édifié|consacré|institué|instauré|constitué|lancé|signé|noué|scellé|ouvert|bâti|béni|construit|établi|conclu)e?s?$/u;

/** `Consacrée il y a 70 ans, en août 1954, la cathédrale …`, in August: a month that returns with so round a number of years. */
export function isOfThisMonth(
  view: SentenceView,
  { rule, ordinal, first }: AnniversaryPhrase,
  origin: string,
): boolean {
  if (rule !== 'years-since' || origin.length !== 7 || ordinal < 2 * ROUND || ordinal % ROUND !== 0)
    return false;
  const { earliest } = daysOfDespatch(view.despatch);
  return earliest?.slice(5, 7) === origin.slice(5) && BEGUN.test(view.units[first - 1]?.low ?? '');
}
