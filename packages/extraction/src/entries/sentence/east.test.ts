import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (sentence: string) =>
  read(` date 2024-05-12 Titre de la page\n\n${sentence}\n`).events.find(({ main }) => main);

describe('a point of the compass', () => {
  it.each([
    [
      "L'exercice Corail a pris fin sur la côte est du Mozambique, au large de Beira, le lundi 6 mai 2024.",
      '2024-05-06',
    ],
    ['Le sommet a eu lieu dans la banlieue est de Nairobi, le 8 mai 2024, avec l’Ouganda.', '2024-05-08'],
    [
      'Deux navires chiliens ont fait escale sur la façade est de Madagascar, à Toamasina, le 3 mai.',
      '2024-05-03',
    ],
    ['Un attentat a fait sept morts dans la province est du Sri Lanka mercredi.', '2024-05-08'],
    ['Les troupes ont traversé la frontière est de la Zambie mardi.', '2024-05-07'],
  ])('is no verb: %s', (sentence, day) => {
    expect(mainOf(sentence)).toMatchObject({ date: { edtf: day }, status: 'HELD' });
  });

  it('is the verb where it says what becomes of a place', () => {
    expect(mainOf('La frontière est fermée depuis mardi entre le Bénin et le Niger.')?.titles.FR).toContain(
      'Fermeture de la frontière',
    );
  });
});
