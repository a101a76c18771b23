import type { CommemorationRead, EventRead, Evidence, Reading } from '@ephemeride/domain';
import type { GoldCommemoration, GoldDocument, GoldEvent } from './gold.ts';
import { overlaps, plain, sameDate, sameName } from './match.ts';
import type { Tally } from './tally.ts';

/** Evidence longer than this, in code units, proves nothing in particular and matches nothing. */
const LONGEST_EVIDENCE = 700;

const pointed = (evidence: readonly Evidence[]) =>
  evidence.filter(({ start, end }) => end - start <= LONGEST_EVIDENCE);

/** How well an event fits a gold event; 0 where they share neither evidence nor both kind and date. */
function affinity(event: EventRead, gold: GoldEvent): number {
  const proven = pointed(event.evidence).some((a) => gold.evidence.some((b) => overlaps(a, b)));
  const kind = gold.kinds.includes(event.kind);
  const date = sameDate(event.date?.edtf, gold.dates);
  if (!proven && !(date && kind)) return 0;
  const shared = event.countries.filter((code) => gold.countries.includes(code)).length;
  const countries = shared >= Math.max(1, gold.countries.length / 2);
  return (proven ? 1.5 : 0) + (kind ? 1 : 0) + (date ? 1.2 : 0) + (countries ? 0.5 : 0);
}

const LEAST_AFFINITY = 1.4;

/** The position, among a reading's events, of the one that fits each gold event best; each fits one, main ones choose first. */
export function matchEvents(gold: GoldDocument, reading: Reading): ReadonlyMap<GoldEvent, number> {
  const matches = new Map<GoldEvent, number>();
  const used = new Set<number>();
  for (const event of [...(gold.events ?? [])].sort((a, b) => Number(b.main) - Number(a.main))) {
    const [best] = reading.events
      .map((found, index) => ({ index, fit: used.has(index) ? 0 : affinity(found, event) }))
      .filter(({ fit }) => fit > LEAST_AFFINITY)
      .sort((a, b) => b.fit - a.fit || a.index - b.index);
    if (!best) continue;
    used.add(best.index);
    matches.set(event, best.index);
  }
  return matches;
}

/** Scores events: which are found, and the attributes of those that are. */
export function scoreEvents(gold: GoldDocument, reading: Reading, tally: Tally): void {
  if (gold.events === null) return;
  const matches = matchEvents(gold, reading);
  const used = new Set(matches.values());
  const counts = tally.kind('events');
  for (const event of [...gold.events].sort((a, b) => Number(b.main) - Number(a.main))) {
    const match = matches.get(event);
    const best = match === undefined ? undefined : reading.events[match];
    if (event.optional) continue;
    const row = tally.kind(event.main ? 'events: main' : 'events: secondary');
    if (!best) {
      counts.missed++;
      row.missed++;
      tally.fault(
        'EVENT MISSED',
        gold.file,
        event.kinds[0] ?? '',
        event.dates[0] ?? '',
        JSON.stringify(event.evidence[0]?.text?.slice(0, 80)),
      );
      if (event.main) tally.attribute('main event right (kind, date, countries)', false);
      continue;
    }
    counts.right++;
    row.right++;
    scoreEvent(gold, event, best, tally);
  }
  for (const [index, event] of reading.events.entries()) {
    if (used.has(index)) continue;
    counts.wrong++;
    tally.fault(
      'EVENT FALSE',
      gold.file,
      event.kind,
      event.date?.edtf ?? null,
      JSON.stringify(event.evidence[0]?.text.slice(0, 80)),
    );
  }
}

function scoreEvent(gold: GoldDocument, wanted: GoldEvent, found: EventRead, tally: Tally): void {
  const names = found.participants.flatMap(({ person }) => (person === null ? [] : [person]));
  const right = {
    kind: wanted.kinds.includes(found.kind),
    date: sameDate(found.date?.edtf, wanted.dates),
    status: wanted.statuses.includes(found.status),
    countries:
      wanted.countries.every((code) => found.countries.includes(code)) &&
      found.countries.every(
        (code) => wanted.countries.includes(code) || wanted.countriesOptional.includes(code),
      ),
    people: wanted.people.every((name) => names.some((other) => sameName(name, other))),
  };
  for (const [name, ok] of Object.entries(right)) tally.attribute(`event ${name}`, ok);
  if (wanted.places.length > 0) {
    const place = plain(found.place?.name);
    const fits = wanted.places
      .map(plain)
      .some((name) => place.includes(name) || (place !== '' && name.includes(place)));
    tally.attribute('event place', fits);
  }
  if (wanted.ordinal !== null) tally.attribute('event ordinal', found.ordinal === wanted.ordinal);
  if (wanted.main)
    tally.attribute('main event right (kind, date, countries)', right.kind && right.date && right.countries);
  if (right.kind && right.date && right.status && right.countries) return;
  tally.fault(
    'EVENT WRONG',
    gold.file,
    wanted.main ? 'main' : '',
    wanted.kinds[0] ?? '',
    wanted.dates[0] ?? '',
    wanted.statuses[0] ?? '',
    wanted.countries.join(),
    'got',
    found.kind,
    found.date?.edtf ?? null,
    found.status,
    found.countries.join(),
  );
}

/** Scores commemorations by ordinal and year. */
export function scoreCommemorations(gold: GoldDocument, reading: Reading, tally: Tally): void {
  if (gold.commemorations === null) return;
  const used = new Set<number>();
  const counts = tally.kind('commemorations');
  for (const wanted of gold.commemorations) {
    const fits = reading.commemorations.map(
      (found, at) =>
        !used.has(at) &&
        wanted.ordinals.includes(found.ordinal) &&
        (wanted.years.length === 0 || wanted.years.includes(found.year)),
    );
    // Of several of one ordinal and year the one that looks back to the same day.
    const same = reading.commemorations.findIndex(
      ({ anniversary }, at) => fits[at] && wanted.origins.includes(anniversary?.origin ?? ''),
    );
    const index = same < 0 ? fits.indexOf(true) : same;
    const found = reading.commemorations[index];
    if (found) used.add(index);
    if (wanted.optional) continue;
    if (!found) {
      counts.missed++;
      tally.fault('COMMEMORATION MISSED', gold.file, wanted.ordinals[0] ?? '', wanted.years[0] ?? '');
      continue;
    }
    counts.right++;
    scoreCommemoration(gold, wanted, found, tally);
  }
  for (const [index, found] of reading.commemorations.entries()) {
    if (used.has(index)) continue;
    counts.wrong++;
    tally.fault('COMMEMORATION FALSE', gold.file, found.ordinal, found.year);
  }
}

function scoreCommemoration(
  gold: GoldDocument,
  { ordinals, origins, dates, countries, countriesOptional }: GoldCommemoration,
  found: CommemorationRead,
  tally: Tally,
): void {
  const check = (name: string, wanted: readonly string[], got: string | null, right: boolean) => {
    if (wanted.length === 0) return;
    tally.attribute(`commemoration ${name}`, right);
    if (!right)
      tally.fault(
        'COMMEMORATION WRONG',
        gold.file,
        ordinals[0] ?? '',
        name,
        name === 'countries' ? wanted.join() : (wanted[0] ?? ''),
        'got',
        got,
      );
  };
  const origin = found.anniversary?.origin ?? null;
  check('origin', origins, origin, origin !== null && origins.includes(origin));
  check('date', dates, found.date.edtf, sameDate(found.date.edtf, dates));
  const fits =
    countries.every((code) => found.countries.includes(code)) &&
    found.countries.every((code) => countries.includes(code) || countriesOptional.includes(code));
  check('countries', countries, found.countries.join(), fits);
}

/** Scores agreements by period, by kind where neither has one, or by evidence. */
export function scoreAgreements(gold: GoldDocument, reading: Reading, tally: Tally): void {
  if (gold.agreements === null) return;
  const used = new Set<number>();
  const counts = tally.kind('agreements');
  for (const wanted of gold.agreements) {
    const index = reading.agreements.findIndex((found, at) => {
      if (used.has(at)) return false;
      const edtf = found.period?.edtf ?? null;
      const same =
        wanted.periods.length > 0
          ? sameDate(edtf, wanted.periods)
          : edtf === null && found.kind === wanted.kind;
      return same || found.evidence.some((a) => wanted.evidence.some((b) => overlaps(a, b)));
    });
    const found = reading.agreements[index];
    if (found) used.add(index);
    if (wanted.optional) continue;
    if (!found) {
      counts.missed++;
      tally.fault('AGREEMENT MISSED', gold.file, wanted.kind, wanted.periods[0] ?? null);
      continue;
    }
    counts.right++;
    tally.attribute('agreement kind', found.kind === wanted.kind);
    tally.attribute(
      'agreement countries',
      wanted.countries.every((code) => found.countries.includes(code)),
    );
  }
  for (const [index, found] of reading.agreements.entries()) {
    if (used.has(index)) continue;
    counts.wrong++;
    tally.fault('AGREEMENT FALSE', gold.file, found.kind, found.period?.edtf ?? null);
  }
}
