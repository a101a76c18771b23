import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';
import { normalise } from './normalise.ts';

describe('letters that were printed above the line', () => {
  it.each([
    ['Le 50 e anniversaire et la 3 ème session', 'Le 50e anniversaire et la 3ème session'],
    ['Le 1 er mai et la 1 re édition, au XX e siècle', 'Le 1er mai et la 1re édition, au XXe siècle'],
    ['Il a lu 3 e-mails et le n° 12.5 e fois', 'Il a lu 3 e-mails et le n° 12.5 e fois'],
    ['Cristina e Marco, 2 er 4', 'Cristina e Marco, 2 er 4'],
    ['M me Diop, M gr Li et M me.', 'Mme Diop, Mgr Li et M me.'],
  ])('stand with what they end: %s', (parted, joined) => {
    const { text, origin } = normalise(parted);
    expect(text).toBe(joined);
    for (const word of ['anniversaire', 'session', 'siècle'].filter((one) => joined.includes(one)))
      expect(parted.slice(origin(text.indexOf(word)), origin(text.indexOf(word) + word.length))).toBe(word);
  });

  it('tell an anniversary as they do elsewhere', () => {
    const text =
      ' date 2025-12-03\n\nUne fête\n\nLe 50 e anniversaire de la marine (3 mai 1975 - 3 mai 2025) a été célébré à Lomé.';
    const { commemorations } = read(text);
    expect(commemorations.map(({ ordinal, year }) => [ordinal, year])).toEqual([[50, 2025]]);
    expect(commemorations[0]!.evidence[0]!.text).toContain('50 e anniversaire');
  });
});
