import type { Reader } from '../corpus/reader.ts';
import { commemoration, event, person, reading } from './sample-reads.ts';

/**
 * Reads one fact a line, for tests of what happens around reading: `date 2024-03`, `event MEETING 2024-03-05 VN+LA`,
 * `person LA Keo Phomma`, `commemoration 50 2025`; `fail` throws.
 */
export const lineReader = (version = 'lines-1'): Reader => ({
  version,
  topicNames: {},
  read(text) {
    const lines = text.split(/\r?\n/).map((line) => line.trim().split(' '));
    const of = (name: string) => lines.filter(([first]) => first === name).map(([, ...rest]) => rest);
    if (of('fail').length > 0) throw new Error('told to fail');
    const people = of('person').map(([country, ...name]) => person(name.join(' '), country!, 'ministre'));
    return reading({
      date: of('date')[0]?.[0] ?? null,
      people,
      events: of('event').map(([kind, date, countries], index) => ({
        ...event({
          kind: kind as 'MEETING',
          date: date!,
          countries: countries!.split('+'),
          people: people.map(({ name, country }) => [name, country!] as const),
        }),
        evidence: [{ text: text.slice(0, 1 + index), start: 0, end: 1 + index, rule: 'line' }],
      })),
      commemorations: of('commemoration').map(([ordinal, year]) =>
        commemoration({
          ordinal: Number(ordinal),
          year: Number(year),
          date: { edtf: `${year}-04-30`, basis: 'COMPUTED', stated: null },
        }),
      ),
    });
  },
});
