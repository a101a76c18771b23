import type { Reading } from '@ephemeride/domain';
import { overlaps, sameDate } from '../match.ts';
import { scoreCommemorations } from '../score-entries.ts';
import { scoreTimes } from '../score-mentions.ts';
import { Tally } from '../tally.ts';
import { COUNTRIES } from './countries.ts';
import type { DrawnDespatch } from './draw.ts';
import type { DrawnSpan } from './piece.ts';
import type { DrawnCommemoration } from './sentence.ts';

/** The usual rows, then of each part of the tables how often what was drawn from it is read right, the worst first. */
export function scoreDrawnTimes(drawn: readonly DrawnDespatch[], read: (text: string) => Reading): Tally {
  const [tally, parts] = [new Tally(), new Tally()];
  for (const despatch of drawn) {
    const reading = read(despatch.text);
    scoreTimes(despatch.gold, reading, tally);
    scoreCommemorations(despatch.gold, reading, tally);
    scoreSpans(despatch, reading, parts);
    scoreAnniversaries(despatch, reading, tally, parts);
  }
  const share = ([, { right, of }]: [string, { right: number; of: number }]) => right / of;
  for (const [name, counts] of [...parts.attributes].sort((a, b) => share(a) - share(b)))
    tally.attributes.set(name, counts);
  return tally;
}

function scoreSpans({ spans }: DrawnDespatch, reading: Reading, parts: Tally): void {
  const found = reading.times.filter((time) => time.edtf !== null);
  const right = (span: DrawnSpan): boolean => {
    const near = found.filter((time) => overlaps(time, span));
    return span.sort === 'none' ? near.length === 0 : near.some(({ edtf }) => sameDate(edtf, span.values));
  };
  for (const span of spans) if (span.sort !== 'ignore') parts.attribute(`time  ${span.part}`, right(span));
}

/** Whether a despatch names a country, or its capital in the dateline or elsewhere. */
function tellsOf({ text }: DrawnDespatch, code: string): boolean {
  const country = COUNTRIES.find((one) => one.code === code);
  if (!country) return false;
  const words = text.replaceAll('’', "'").replace(/\s/g, ' ').toLowerCase();
  return [country.capital, country.name, ...country.adjective].some((name) =>
    words.includes(name.toLowerCase()),
  );
}

function scoreAnniversaries(despatch: DrawnDespatch, reading: Reading, tally: Tally, parts: Tally): void {
  const codes = (countries: readonly string[]) => [...countries].sort().join();
  const find = ({ ordinal, year }: DrawnCommemoration) =>
    reading.commemorations.find((found) => found.ordinal === ordinal && found.year === year);
  for (const wanted of despatch.commemorations) {
    const found = find(wanted);
    const right =
      found !== undefined &&
      wanted.origins.includes(found.anniversary?.origin ?? '') &&
      sameDate(found.date.edtf, wanted.dates);
    for (const part of wanted.parts) parts.attribute(part, right);
    if (!found || !wanted.countries.some((code) => tellsOf(despatch, code))) continue;
    const fits = codes(found.countries) === codes(wanted.countries);
    tally.attribute('commemoration countries', fits);
    const [of = ''] = wanted.parts.filter((part) => part.startsWith('of: '));
    parts.attribute(`countries ${of}`, fits);
    if (!fits)
      tally.fault('COUNTRIES', despatch.file, wanted.countries.join(), 'got', found.countries.join());
  }
  const extra = reading.commemorations.filter((found) =>
    despatch.commemorations.every((wanted) => find(wanted) !== found),
  );
  for (const part of despatch.noCommemorations) parts.attribute(part, extra.length === 0);
}
