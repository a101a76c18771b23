import { parseEdtf } from '@ephemeride/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-example.ts';

/** What a date may lean on: days, stretches, open and unsure dates, and years that no despatch is of. */
const NAMED = [
  'le 5 mai 1923',
  'du 20 novembre 1922 au 4 février 1923',
  'entre 1914 et 1918',
  'de fin 1940 à mi-1942',
  'd’ici 2030',
  'jusqu’au 4 mars 2021',
  'vers 1950',
  'fin novembre 2021',
  'à l’hiver 1923',
  'au printemps 2021',
  'au second semestre 2022',
  'dans les années 1920',
  'au XIXe siècle',
  'en 44 avant J.-C.',
  'en l’an 9999',
  'le 31 décembre 9999',
  'le 29 février 2024',
  'les 4 et 5 mai 2022',
  'dans la nuit du 31 décembre au 1er janvier',
  'la semaine du 12 mai',
  'lundi et mardi',
  'dans 9000 ans',
  'il y a 3000 ans',
];

/** Dates that leave their year, month or week to what was named. */
const LEANING = [
  'le 24 juillet',
  'le 29 février',
  'le 31',
  'en mai',
  'au printemps',
  'à l’hiver',
  'au premier trimestre',
  'à Noël',
  'lundi',
  'mi-mai',
  'le premier dimanche de mai',
  'le troisième jour',
  'du 23 avril au 24 juillet',
  'du 28 au 30',
  'd’avril à juillet',
  'de fin mai à début juin',
  'du printemps à l’été',
  'les 12 et 13 mai',
  'entre le 28 décembre et le 4 janvier',
  'la veille',
];

const OF = [
  '',
  ' de la même année',
  ' de cette année-là',
  ' de l’année suivante',
  ' de l’année précédente',
  ' du même mois',
  ' du mois suivant',
  ' de la même semaine',
  ' de la décennie suivante',
  ' du siècle précédent',
  ' suivant',
  ' dernier',
  ' prochain',
  ' dix ans plus tard',
];

const HEADERS = ['2024-05-13', '2024-02-29', '1999-12-31', '2024-12', null];

describe('dates that lean on any other', () => {
  const leaning = fc
    .tuple(fc.constantFrom(...LEANING), fc.constantFrom(...OF))
    .map((parts) => parts.join(''));
  const text = fc
    .tuple(fc.constantFrom(...NAMED), fc.array(leaning, { minLength: 1, maxLength: 4 }))
    .map(([named, others]) => `Le roi y a séjourné ${named}, puis ${others.join(' et ')}.`);

  it('are read without an exception, with EDTF that can be read, or none', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...HEADERS), (body, header) => {
        for (const { edtf } of readBody(body, header).times)
          if (edtf !== null) expect(parseEdtf(edtf)).not.toBeNull();
      }),
      { numRuns: 1500 },
    );
  }, 30_000);
});

describe('the same year or month', () => {
  const lastOf = (text: string) => readBody(text, '2024-05-13').times.at(-1)?.edtf;

  it.each([
    [
      'Ils ont siégé du 20 novembre 1922 au 4 février 1923, puis du 23 avril au 24 juillet de la même année.',
      '1923-04-23/1923-07-24',
    ],
    ['Le front tint de 1915 à 1917 et céda en mai de la même année.', '1917-05'],
    [
      'La reine y fut du 28 janvier au 3 février 1923, puis du 10 au 12 du même mois.',
      '1923-02-10/1923-02-12',
    ],
    ['Le port gela à l’hiver 1923 et rouvrit le 2 avril de l’année suivante.', '1924-04-02'],
    ['César mourut en 44 avant J.-C. et Octave vint en mai de la même année.', '-0043-05'],
    // Of a whole decade no year is nearer than another.
    ['Le bac fut ouvert dans les années 1920 et coula en mai de la même année.', null],
  ])('is the last that was named: « %s »', (text, edtf) => {
    expect(lastOf(text)).toBe(edtf);
  });
});
