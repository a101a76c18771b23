import { describe, expect, it } from 'vitest';
import { event } from '../testing/sample-reads.ts';
import { sameMatter, tradesConflict } from './matters.ts';

const told = (title: string) => event({ kind: 'OTHER', countries: ['NO'], title, evidence: [] });

describe('happenings told in other words', () => {
  it.each([
    ['Les Norvégiens ont voté', 'Élections locales en Norvège'],
    ['Le bac « Freya » a chaviré', 'Naufrage d’un bac en Norvège'],
    ['La Norvège a battu le Danemark 2 à 1', 'Match Norvège - Danemark'],
    ['L’ancien maire a été condamné à deux ans', 'Trois ans de prison pour l’ancien maire'],
  ])('« %s » and « %s » are of one matter', (a, b) => {
    expect(sameMatter(told(a), told(b))).toBe(true);
  });

  it('are of two matters where the words are of two families', () => {
    expect(sameMatter(told('Élections locales en Norvège'), told('Incendie d’un bac'))).toBe(false);
  });
});

describe('strikes of one day', () => {
  it('are two where two trades hold them', () => {
    expect(tradesConflict(told('Grève des dockers'), told('Les enseignants ont fait grève'))).toBe(true);
    expect(tradesConflict(told('Les conducteurs d’autobus ont fait grève'), told('Grève des pilotes'))).toBe(
      true,
    );
  });

  it('may be one where one trade is not named, or is named by where it works', () => {
    expect(tradesConflict(told('Grève des dockers'), told('Les ports en grève'))).toBe(false);
    expect(tradesConflict(told('Grève des dockers'), told('Appel à la grève'))).toBe(false);
  });
});
