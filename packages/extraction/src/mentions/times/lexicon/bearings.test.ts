import { describe, expect, it } from 'vitest';
import type { Around } from './around.ts';
import { AHEAD_OF_NOUN, SINCE_NOUN } from './bearings.ts';

const reads = (bearing: Around, text: string): boolean => bearing(text, text.length);

describe('words before a date', () => {
  it.each([
    ['La ville se relève depuis le coup d’État de ', true],
    ["Il parle, lors de l'ouverture de la session du ", true],
    ['DEPUIS LE SÉISME DU ', true],
    ['Depuis la visite, le ministre du ', false],
    ['Depuis la toute première grande réunion ministérielle publique de ', false],
    ['Depuis le ', false],
  ])('tell of what has been: %s', (text, tells) => {
    expect(reads(SINCE_NOUN, text)).toBe(tells);
  });

  it.each([
    ['Le conseil se réunit à la veille du sommet de ', true],
    ["Ils votent en vue du scrutin d'", true],
    ['à quelques mois des élections de ', true],
    ['La revue du sommet de ', false],
  ])('tell of what is to come: %s', (text, tells) => {
    expect(reads(AHEAD_OF_NOUN, text)).toBe(tells);
  });
});
