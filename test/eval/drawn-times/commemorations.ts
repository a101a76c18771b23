import { addDays } from '@ephemeride/domain';
import { Chance } from '../drawn/chance.ts';
import { AGES } from './ages.ts';
import { ANNIVERSARY_FORMS, drawCount } from './anniversary-forms.ts';
import { dayOf, iso, monthOf, yearOf } from './calendar.ts';
import { CEREMONIES, type Telling } from './clauses.ts';
import { COUNTRIES, type Country } from './countries.ts';
import { FEASTS } from './feasts.ts';
import { MOMENTS } from './moments.ts';
import { drawOrigin } from './origins.ts';
import { join } from './piece.ts';
import { REMEMBERED } from './remembered.ts';
import type { DrawnSentence } from './sentence.ts';

const CLAUSES = [...CEREMONIES, ...CEREMONIES, ...AGES, ...FEASTS];

/** Of a leap day the day before, so that every year has it. */
const inYear = (day: string, year: number) =>
  iso(year, monthOf(day), monthOf(day) === 2 ? Math.min(dayOf(day), 28) : dayOf(day));

const DAY = 86_400_000;

/** Where and when a despatch is from. */
export interface Desk {
  readonly country: Country;
  readonly today: string;
}

const otherThan = (chance: Chance, country: Country): Country => {
  for (;;) {
    const other = chance.of(COUNTRIES);
    if (other.code !== country.code) return other;
  }
};

/** An anniversary, told in one or two sentences, and the day of a despatch that could tell it. */
export function drawCommemoration(chance: Chance, desk: Desk): { sentence: DrawnSentence; today: string } {
  for (;;) {
    const drawn = tryCommemoration(chance, desk);
    if (drawn) return drawn;
  }
}

function tryCommemoration(chance: Chance, { country, today }: Desk) {
  const other = otherThan(chance, country);
  const thing = chance.of(REMEMBERED)(country, other);
  if (thing.part === 'independence' && thing.day === null) return null;
  const form = chance.of(ANNIVERSARY_FORMS);
  if (form.glad && thing.mourned) return null;
  const maker = chance.of(MOMENTS);
  const seed = chance.between(0, 2 ** 30);
  const clause = chance.of(CLAUSES);
  let day = today;
  let moment = maker(day, new Chance(seed));
  // A country celebrates its independence on the day itself: the despatch is moved there.
  if (thing.day && moment.day) {
    const apart = (Date.parse(moment.day) - Date.parse(day)) / DAY;
    day = addDays(inYear(thing.day, moment.year), -apart);
    moment = maker(day, new Chance(seed));
  }
  const count = thing.day
    ? moment.year - yearOf(thing.day)
    : form.counts && !clause.ownNumber
      ? chance.of(form.counts)
      : drawCount(chance);
  if (!clause.ownNumber && form.counts && !form.counts.includes(count)) return null;
  const kept = moment.day ?? inYear(`${moment.values[0]}-06-15`.slice(0, 10), moment.year);
  const from = thing.day ?? inYear(kept, moment.year - count);
  const apart = /^clause: (ses|bougies|aura|quinqu|il y a|cela|its|a quotation|fondé)/.test(clause.part);
  const origin = drawOrigin(chance, thing, from, kept, apart);
  const telling: Telling = {
    chance,
    thing,
    country,
    other,
    count,
    words: form.words(count),
    moment,
    origin,
    day: from,
  };
  if (!clause.fits(telling)) return null;
  const body = clause.say(telling);
  // A sentence about its beginning would say again what the clause has said.
  const told = /clause: (il y a|fondé)/.test(clause.part);
  const origins = told ? [from, from.slice(0, 4)] : origin.values;
  // Where the year alone is told, the day or month on which it is kept may stand for that of the beginning.
  const returned = origins.every((value) => value.length === 10) ? [] : [kept, kept.slice(0, 7)];
  const after = told ? null : origin.after;
  return {
    today: day,
    sentence: {
      body: after ? join([body, ' ', after]) : body,
      commemorations: [
        {
          ordinal: count,
          year: moment.year,
          origins: [...origins, ...returned.map((value) => `${moment.year - count}${value.slice(4)}`)],
          dates: [...moment.values, String(moment.year), inYear(from, moment.year), String(kept).slice(0, 7)],
          countries: thing.countries,
          parts: [
            ...(clause.ownNumber ? [] : [`form: ${form.part}`]),
            `of: ${thing.part}`,
            origin.part,
            `kept: ${moment.words.spans[0]?.part ?? ''}`,
            clause.part,
          ],
        },
      ],
      noCommemoration: null,
    } satisfies DrawnSentence,
  };
}
