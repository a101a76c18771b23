import { describe, expect, it } from 'vitest';
import { yearOfText } from './year-of-text.ts';

describe('the year of a despatch that tells no date', () => {
  it.each([
    ['La Zambie fête mardi le 60e anniversaire de son indépendance, proclamée en 1964.', '2024'],
    ['Le Bénin marque le 25e anniversaire du pont (12 mai 1998 - 12 mai 2023).', '2023'],
    ['Deux frégates ont pris part mercredi 13 mars à l’exercice Grand Large 2019.', '2019-03-13'],
    ['Le 7e Salon naval de Bilbao (BILBAO MARINE 2022) aura lieu du 8 au 10 décembre.', '2022'],
    ['Le ministre a reçu lundi 28 janvier son homologue, en poste depuis 2012.', '2013-01-28'],
    ['Le ministre a reçu lundi 28 janvier son homologue.', null],
    ['Le ministre a reçu mardi 29 janvier son homologue, en poste depuis 2011.', null],
    ['Les deux pays veulent y parvenir d’ici 2030, a dit jeudi le ministre.', null],
    ['Le sommet tenu à Lomé en 2019 avait réuni dix pays.', null],
    ['Elle fêtera en 2025 le 46e anniversaire du port.', null],
    ['Le 20e anniversaire de sa venue avait été souligné en août 2014 par une plaque.', null],
  ])('%s', (text, year) => {
    expect(yearOfText(text.replaceAll('’', "'"), text.replaceAll('’', "'"))).toBe(year);
  });
});
