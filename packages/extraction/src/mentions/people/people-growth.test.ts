import { describe, expect, it } from 'vitest';
import type { Sentence, Source } from '../../despatch.ts';
import { growthRatio } from '../../testing/cost-ratio.ts';
import { readOrganizations } from '../organizations/read-organizations.ts';
import { readPeople } from './read-people.ts';

/** Reads the bodies and people of a text of one long sentence. */
function readNames(text: string): void {
  const source: Source = { original: text, text, origin: (offset) => offset };
  const sentence: Sentence = { start: 0, end: text.length, text, part: 'BODY', index: 0, paragraph: 0 };
  const input = { source, sentences: [sentence], parts: [], countryMentions: [], places: [] };
  readPeople({ ...input, organizations: readOrganizations(input) });
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
      const options = { length: 48_000, factor: 8, enough: 4 };
      expect(growthRatio(readNames, unit, options)).toBeLessThanOrEqual(4);
    },
    60_000,
  );
});
