import type { Reading } from '@ephemeride/domain';
import type { GoldDocument, GoldPerson } from './gold.ts';
import { overlaps, plain, sameDate, sameName } from './match.ts';
import type { Tally } from './tally.ts';

/** Scores the header, title, dateline, credits and links. */
export function scoreParts(gold: GoldDocument, reading: Reading, tally: Tally): void {
  const found = reading.document as unknown as Record<string, unknown>;
  const check = (name: string, right: boolean) => {
    tally.attribute(`document ${name}`, right);
    if (!right)
      tally.fault(
        'PART',
        gold.file,
        name,
        JSON.stringify(found[name]),
        'gold',
        JSON.stringify(gold.parts[name]),
      );
  };
  if (gold.parts.date) check('date', found.date === gold.parts.date);
  for (const name of ['title', 'kicker', 'agency', 'caption'])
    if (name in gold.parts) check(name, plain(found[name]) === plain(gold.parts[name]));
  if ('dateline' in gold.parts) {
    const wanted = gold.parts.dateline as { place: string | null; date: string | null } | null;
    const { dateline } = reading.document;
    const right = wanted
      ? plain(dateline?.place) === plain(wanted.place) && (!wanted.date || dateline?.date === wanted.date)
      : dateline === null;
    check('dateline', right);
  }
  const related = gold.parts.related as string[] | undefined;
  if (related) {
    const links = reading.document.related.map(plain);
    check('related', links.length === related.length && related.every((link) => links.includes(plain(link))));
  }
}

/** Scores calendar expressions: spans by overlap, values by first and last day. */
export function scoreTimes(gold: GoldDocument, reading: Reading, tally: Tally): void {
  const found = reading.times.filter((time) => time.edtf !== null);
  const used = new Set<number>();
  const [span, value] = [tally.kind('time span'), tally.kind('time value')];
  for (const time of gold.times) {
    const near = [...found.entries()].filter(([index, other]) => !used.has(index) && overlaps(other, time));
    const hit = near.find(([, other]) => sameDate(other.edtf, time.values)) ?? near[0];
    if (hit) {
      used.add(hit[0]);
      span.right++;
      if (sameDate(hit[1].edtf, time.values)) value.right++;
      else {
        value.wrong++;
        value.missed++;
        tally.fault(
          'TIME WRONG',
          gold.file,
          JSON.stringify(time.text),
          time.values[0] ?? '',
          'got',
          hit[1].edtf,
        );
      }
    } else if (!time.optional) {
      span.missed++;
      value.missed++;
      tally.fault('TIME MISSED', gold.file, JSON.stringify(time.text), time.values[0] ?? '');
    }
  }
  for (const [index, time] of found.entries()) {
    if (used.has(index) || time.end <= gold.headerEnd) continue;
    if ([...gold.ignore, ...gold.times].some((other) => overlaps(other, time))) continue;
    span.wrong++;
    value.wrong++;
    tally.fault('TIME FALSE', gold.file, JSON.stringify(time.text), time.edtf);
  }
}

const namesOf = (person: { name: string; aliases: readonly string[] }) => [person.name, ...person.aliases];

/** Scores who is named, with rank, role and country of those found. */
export function scorePeople(gold: GoldDocument, reading: Reading, tally: Tally): void {
  if (gold.people === null) return;
  const used = new Set<number>();
  const counts = tally.kind('people');
  for (const person of gold.people) {
    const index = reading.people.findIndex(
      (other, at) => !used.has(at) && namesOf(other).some((a) => namesOf(person).some((b) => sameName(a, b))),
    );
    const found = reading.people[index];
    if (found) used.add(index);
    if (person.optional) continue;
    if (!found) {
      counts.missed++;
      tally.fault('PERSON MISSED', gold.file, person.name);
      continue;
    }
    counts.right++;
    scorePerson(gold, person, found, tally);
  }
  for (const [index, person] of reading.people.entries()) {
    if (used.has(index)) continue;
    counts.wrong++;
    tally.fault('PERSON FALSE', gold.file, person.name);
  }
}

function scorePerson(
  gold: GoldDocument,
  person: GoldPerson,
  found: Reading['people'][number],
  tally: Tally,
): void {
  tally.attribute('person country', person.country === null || found.country === person.country);
  if (person.rank) tally.attribute('person rank', plain(found.rank) === plain(person.rank));
  if (!person.role) return;
  const [role, wanted] = [plain(found.role), plain(person.role)];
  const right =
    role !== '' && (role.includes(wanted) || (wanted.includes(role) && role.length >= wanted.length / 2));
  tally.attribute('person role', right);
  if (!right) tally.fault('ROLE', gold.file, person.name, '|', found.role, '| gold', person.role);
}

/** Scores the countries that a despatch speaks of, and the bodies that must be found. */
export function scoreBodies(gold: GoldDocument, reading: Reading, tally: Tally): void {
  if (gold.countries !== null) {
    const counts = tally.kind('countries');
    const [wanted, found] = [new Set(gold.countries), new Set(reading.countries)];
    for (const code of wanted) {
      if (found.has(code)) counts.right++;
      else {
        counts.missed++;
        tally.fault('COUNTRY MISSED', gold.file, code);
      }
    }
    for (const code of found) {
      if (wanted.has(code) || gold.countriesOptional.includes(code)) continue;
      counts.wrong++;
      tally.fault('COUNTRY FALSE', gold.file, code);
    }
  }
  const names = reading.organizations.flatMap(namesOf).map(plain);
  for (const body of gold.organizations ?? []) {
    const wanted = plain(body);
    const right = names.some(
      (name) => name === wanted || name.endsWith(` ${wanted}`) || wanted.endsWith(` ${name}`),
    );
    tally.attribute('organizations found', right);
    if (!right) tally.fault('BODY MISSED', gold.file, body);
  }
}
