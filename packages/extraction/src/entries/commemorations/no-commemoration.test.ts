import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

it.each([
  'date 2024-05-07\n\nUn centenaire a été secouru mardi à Berne.',
  'date 2024-05-07\n\nIl a été condamné mardi à 20 ans de prison.',
  'date 2024-05-07\n\nLa chanteuse belge Anna Roux fêtera ses 80 ans mardi à Liège.',
  'date 2024-05-07\n\nLe fabricant, qui fête ses 20 ans cette année, emploie 300 personnes.',
  'date 2024-05-07\n\nIl y a dix ans jour pour jour, un marché ouvrait à Sion.',
  'date 2024-05-07\n\nLe garçon aura 12 ans mardi, la championne en aura 30 jeudi.',
  'date 2024-05-07\n\nLe ministre, âgé de 50 ans, dirige le parti depuis 15 ans.',
  'date 2024-05-07\n\nIl y a dix ans, le ministre dirigeait le port de Tema.',
  'date 2024-05-07\n\nCela fait dix ans que le ministre dirige le parti.',
  'date 2024-05-07\n\nTrois ans se sont écoulés depuis son élection.',
  'date 2024-05-07\n\nLe port avait fermé le 3 mars 2022, deux ans après le séisme du 3 mars 2020.',
  'date 2024-05-07\n\nLa 12e fête nationale du cidre s’ouvrira mardi.',
  'date 2024-05-07\n\nLe fort, vieux de 300 ans, a été restauré mardi pour les touristes.',
  'Il y a dix ans, le port rouvrait.\n\nIl y a 35 ans tombait le Mur de Berlin, le 9 novembre 1989.',
])('no commemoration is read in « %s »', (text) => {
  expect(read(text).commemorations).toEqual([]);
});
