import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';
import { readBody } from './read-example.ts';

const lastDay = (text: string): string | null => readBody(text, '2025-10-27').times.at(-1)?.edtf ?? null;

describe('a weekday in an account of days far ahead', () => {
  it.each([
    ['Le roi arrivera à Lima le jeudi 27 novembre. Un bal sera donné samedi.', '2025-11-29'],
    ['La reine arrivera à Lomé le 10 novembre. Elle visitera le port le mardi.', '2025-11-11'],
    ['Le tournoi s’ouvrira le 20 novembre à Lima. La finale sera jouée dimanche.', '2025-11-23'],
  ])('goes on from the last of them: « %s »', (text, edtf) => {
    expect(lastDay(text)).toBe(edtf);
  });

  it('is of the week of writing in another paragraph', () => {
    const text = 'La foire ouvrira le 20 novembre.\n\nLe maire sera reçu vendredi.';
    expect(read(`date 2025-10-27\n\n${text}`).times.at(-1)?.edtf).toBe('2025-10-31');
  });

  it('is of the week of writing beside a day of other years', () => {
    expect(lastDay('Le mandat finira le 20 novembre 2027. Le maire sera reçu vendredi.')).toBe('2025-10-31');
  });
});

describe('what is on an agenda', () => {
  it.each([
    ['Une sortie est inscrite au programme pour le 16 avril.', '2026-04-16'],
    ['Un débat est inscrit à l’ordre du jour du 3 février.', '2026-02-03'],
    ['Une audience figure à l’agenda le 12 mars.', '2026-03-12'],
    ['Une visite avait été inscrite au programme le 12 mars.', '2025-03-12'],
  ])('is to come, unless it was: « %s »', (text, edtf) => {
    expect(lastDay(text)).toBe(edtf);
  });
});

describe('a season behind « d’ »', () => {
  it.each(['Les Jeux d’hiver plaisent.', 'L’université d’été plaît.', 'Il vend des pneus d’hiver.'])(
    'says of what kind a thing is, and not when: « %s »',
    (text) => {
      expect(lastDay(text)).toBeNull();
    },
  );

  it('is a time where a part of it is named', () => {
    expect(lastDay('Le pont rouvrira en fin d’hiver.')).toMatch(/-24$/);
  });
});
