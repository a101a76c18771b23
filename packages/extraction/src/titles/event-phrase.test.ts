import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const titlesOf = (text: string) => read(text).events.map(({ titles }) => titles);

describe('what a title says of its matter', () => {
  it.each([
    [
      'Huit plongeurs chiliens ont suivi lundi à Brest, auprès d’instructeurs français, une formation à la lutte contre la pollution.',
      'Formation à la lutte contre la pollution (Chili - France)',
    ],
    [
      'Les présidentes suisse et slovène ont inauguré lundi à Berne une exposition consacrée à l’architecte Otto Wagner.',
      'Exposition consacrée à l’architecte Otto Wagner (Suisse - Slovénie)',
    ],
  ])('%s', (text, FR) => {
    expect(titlesOf(`date 2024-03-06\n\n${text}`).map((titles) => titles.FR)).toContain(FR);
  });
});
