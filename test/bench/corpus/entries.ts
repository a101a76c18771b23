import {
  AGREEMENT_KINDS,
  type AgreementRead,
  type CommemorationRead,
  type CountryCode,
  type DateValue,
  dayNumberOf,
  dayOf,
  dayParts,
  EVENT_KINDS,
  type EventRead,
  type Evidence,
  type Localized,
} from '@ephemeride/domain';
import { type Random, Zipf } from './random.ts';
import { CALLED, COUNTRIES, PLACES, personName, WORDS, wordOf } from './words.ts';

export const PEOPLE = 200_000;
const FIRST_DAY = dayNumberOf(1940, 1, 1);
const LAST_DAY = dayNumberOf(2030, 12, 31);

const countries = new Zipf(COUNTRIES.length);
const people = new Zipf(PEOPLE);
const kinds = new Zipf(EVENT_KINDS.length);
const words = new Zipf(WORDS);

const same = (text: string): Localized => ({ FR: text, EN: text, VI: text });
const stated = (edtf: string): DateValue => ({ edtf, basis: 'STATED', stated: edtf });

/** More the nearer to the end: archives grow. */
const drawDay = (random: Random): number =>
  FIRST_DAY + Math.floor(Math.sqrt(random.next()) * (LAST_DAY - FIRST_DAY + 1));

/** Seven of ten are days, the others months, years, and stretches of some days. */
function drawDate(random: Random): DateValue {
  const day = drawDay(random);
  const drawn = random.next();
  const text = dayOf(day);
  if (drawn < 0.7) return stated(text);
  if (drawn < 0.85) return stated(text.slice(0, 7));
  if (drawn < 0.9) return stated(text.slice(0, 4));
  return stated(`${text}/${dayOf(day + 1 + random.below(20))}`);
}

/** Mostly two, at times one or three. */
function drawCountries(random: Random): CountryCode[] {
  const wanted = 1 + Math.ceil(random.next() * 1.8 - 0.4);
  const found = new Set<CountryCode>();
  for (let draws = 0; draws < 9 && found.size < wanted; draws++)
    found.add(COUNTRIES[countries.draw(random)]!);
  return [...found];
}

export function drawWords(random: Random, count: number): string {
  let drawn = wordOf(words.draw(random));
  for (let another = 1; another < count; another++) drawn += ` ${wordOf(words.draw(random))}`;
  return drawn;
}

export interface DrawnEvent {
  readonly event: EventRead;
  readonly people: readonly { readonly name: string; readonly country: CountryCode }[];
}

/** Who has which number comes from the same country for ever. */
const personOf = (number: number) => ({
  name: personName(number),
  country: COUNTRIES[(number * 31) % COUNTRIES.length]!,
});

export function drawEvent(random: Random, evidence: (text: string) => Evidence): DrawnEvent {
  const kind = EVENT_KINDS[kinds.draw(random)]!;
  const date = drawDate(random);
  const place = random.of(PLACES);
  const taking = [...new Set(Array.from({ length: random.below(3) }, () => people.draw(random)))].map(
    personOf,
  );
  const title = `${CALLED[kind]} à ${place} : ${drawWords(random, 3)}`;
  const event: EventRead = {
    kind,
    titles: same(title),
    date,
    status: random.chance(0.9) ? 'HELD' : random.of(['PLANNED', 'ONGOING', 'POSTPONED', 'CANCELLED']),
    countries: drawCountries(random),
    participants: taking.map(({ name, country }, index) => ({
      person: name,
      organization: null,
      country,
      role: index === 0 ? 'HOST' : 'GUEST',
      post: 'ministre',
      rank: null,
    })),
    place: { name: place, country: null },
    ordinal: null,
    series: null,
    main: random.chance(0.5),
    topics: random.chance(0.3) ? [`theme-${random.below(40)}`] : [],
    evidence: [evidence(`${title}, ${drawWords(random, 6)}`)],
  };
  return { event, people: taking };
}

export function drawAgreement(random: Random, evidence: (text: string) => Evidence): AgreementRead {
  const { year } = dayParts(dayOf(drawDay(random)));
  const title = `Accord de ${drawWords(random, 3)}`;
  return {
    kind: random.of(AGREEMENT_KINDS),
    titles: same(title),
    period: stated(`${year}/${year + 1 + random.below(15)}`),
    countries: drawCountries(random),
    evidence: [evidence(title)],
  };
}

/** The return of an anniversary in one year: its number says which anniversary, and which return. */
export function returnOf(
  number: number,
  anniversaries: number,
  evidence: (text: string) => Evidence,
): CommemorationRead {
  const which = number % anniversaries;
  const year = 1940 + (Math.floor(number / anniversaries) % 91);
  const origin = dayOf(dayNumberOf(1850 + (which % 89), (which % 12) + 1, (which % 28) + 1));
  const [country, other] = [COUNTRIES[which % COUNTRIES.length]!, COUNTRIES[(which * 7) % COUNTRIES.length]!];
  const ordinal = year - Number(origin.slice(0, 4));
  const title = `${ordinal}e anniversaire de ${wordOf(which)}`;
  return {
    ordinal,
    year,
    anniversary: {
      slug: `${origin}-${which}`,
      origin,
      titles: same(`Journée de ${wordOf(which)}`),
      countries: [...new Set([country, other])],
      basis: 'STATED',
    },
    date: { edtf: `${year}${origin.slice(4)}`, basis: 'COMPUTED', stated: null },
    titles: same(title),
    countries: [country],
    evidence: [evidence(title)],
  };
}
