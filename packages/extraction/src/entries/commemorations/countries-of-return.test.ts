import { expect, test } from 'vitest';
import { read } from '../../extract.ts';

const countries = (text: string): string[] =>
  read(`date 2025-03-13\n\n${text}`).commemorations.map((one) => [...one.countries].sort().join());

test.each([
  ['Le Chili et la Mongolie fêteront en mai les 35 ans de leurs relations avec un bal à Lima.', 'CL,MN'],
  [
    'Lima et Oslo signeront un accord. Les deux pays fêtent cette année les 85 ans de la bataille du col.',
    'NO,PE',
  ],
  ['Le Pérou veut rappeler que le traité douanier le liant au Chili aura cent ans l’an prochain.', 'CL,PE'],
  [
    'Paris, qui fêtera en juillet les trente ans de ses relations avec Oulan-Bator, enverra un consul.',
    'FR,MN',
  ],
  ['La Lituanie rappellera le 14 juin le 84e anniversaire des déportations de 1941.', 'LT'],
  ['Le Malawi marquera le 1er avril les 70 ans du début de la lutte contre les Britanniques.', 'MW'],
  ['L’Autriche commémore cette année les 70 ans du traité d’Etat.', 'AT'],
])('a return is of those told of in « %s »', (text, expected) => {
  expect(countries(text)).toEqual([expected]);
});

test('of several whose day it is the one at home has it', () => {
  const at = (text: string) => read(text).commemorations[0]?.countries;
  expect(
    at(
      'date 2025-04-09\n\nOTTAWA, 9 avril (PC) - La ministre a marqué mercredi le 108e anniversaire de la bataille de la crête de Vimy.',
    ),
  ).toEqual(['CA']);
});
