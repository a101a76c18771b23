import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainCountries = (text: string): string[] =>
  [...(read(`date 2024-05-15\n\n${text}`).events.find(({ main }) => main)?.countries ?? [])].sort();

const SUMMIT = 'Le sommet de la SADC s’est ouvert mardi à Lusaka.';
const EXERCISE = 'L’exercice « Harpon d’acier » a débuté lundi à Split.';

describe('who took part is told in a list behind', () => {
  it.each([
    [`${SUMMIT} On note la présence des présidents zimbabwéen, mozambicain et malawite.`, 'MW MZ ZM ZW'],
    [
      `${SUMMIT} Parmi les chefs d’État présents figuraient Peter Moyo du Zimbabwe et Sam Banda du Malawi.`,
      'MW ZM ZW',
    ],
    [`${SUMMIT} Ont répondu présent les présidents du Zimbabwe et du Malawi.`, 'MW ZM ZW'],
    [
      `${SUMMIT} Le roi d’Eswatini et le Premier ministre du Lesotho ont confirmé leur participation.`,
      'LS SZ ZM',
    ],
    [
      `${SUMMIT} Le Malawi était représenté par son vice-président, le Mozambique par son Premier ministre.`,
      'MW MZ ZM',
    ],
    [
      `${SUMMIT} La séance a commencé à midi. Il y avait foule. Autour du président zambien, d’autres sont attendus, dont Peter Moyo du Zimbabwe.`,
      'ZM ZW',
    ],
    [`${EXERCISE} Les pays participants sont la Croatie, la Slovénie et l’Albanie.`, 'AL HR SI'],
    [`${EXERCISE} Quatre nations y sont engagées : Croatie, Albanie, Grèce et Turquie.`, 'AL GR HR TR'],
    [
      `${EXERCISE} En plus de la Croatie, les forces armées slovènes et celles du Monténégro sont de la partie.`,
      'HR ME SI',
    ],
  ])('« %s » has %s', (text, codes) => {
    expect(mainCountries(text).join(' ')).toBe(codes);
  });

  it.each([
    `${SUMMIT} Outre la situation au Soudan, les dirigeants aborderont la crise congolaise.`,
    `${SUMMIT} Les participants ont condamné le coup d’État au Niger.`,
    `${SUMMIT} Trois pays étaient absents : Madagascar, Maurice et les Comores.`,
    `${SUMMIT} Les sanctions contre quatre pays (Mali, Niger, Guinée, Gabon) restent suspendues.`,
  ])('nobody is listed by « %s »', (text) => {
    expect(mainCountries(text)).toEqual(['ZM']);
  });
});
