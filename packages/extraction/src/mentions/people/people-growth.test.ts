import { describe, expect, it } from 'vitest';
import type { Sentence, Source } from '../../despatch.ts';
import { readOrganizations } from '../organizations/read-organizations.ts';
import { readPeople } from './read-people.ts';

/** Milliseconds that a text of one long sentence takes, the best of three. */
function timeOf(text: string): number {
  const source: Source = { original: text, text, origin: (offset) => offset };
  const sentence: Sentence = { start: 0, end: text.length, text, part: 'BODY', index: 0, paragraph: 0 };
  const input = { source, sentences: [sentence], parts: [], countryMentions: [], places: [] };
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const before = performance.now();
    readPeople({ ...input, organizations: readOrganizations(input) });
    best = Math.min(best, performance.now() - before);
  }
  return best;
}

const UNITS = [
  'de ',
  'ministre de ',
  'le président, ',
  'Jean Dupont, ',
  'général ',
  'Comité de la ',
  'X (Y) ',
  "l'homologue du ",
  'M. ',
  'de la Défense, ',
  'Nguyen Van ',
  '"A" ',
  'conseiller du président ',
];

describe('time grows with the length of the text, not with its square', () => {
  it.each(UNITS)(
    'for a line of «%s»',
    (unit) => {
      const small = timeOf(unit.repeat(Math.ceil(6_000 / unit.length)));
      const large = timeOf(unit.repeat(Math.ceil(48_000 / unit.length)));
      expect(large / Math.max(small, 10)).toBeLessThan(8 * 5);
    },
    60_000,
  );
});
