import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

it.each([
  ['Deux ans avant le vingtième anniversaire du séisme du 3 juin 2006, la ville rebâtit.', '20 2026'],
  ['Un an après le cinquantenaire du pont, les travaux reprennent.', '50 2023'],
  ['À trois ans du 80e anniversaire de la fondation du club, le stade vieillit.', '80 2027'],
  ['En 2019, un an avant le centenaire de la gare, la cour avait été pavée.', '100 2020'],
  ['Les syndicats préparent le cent cinquantième anniversaire de 2028.', '150 2028'],
  ['La halle avait été rouverte il y a quatre ans pour son cent cinquantenaire.', '150 2020'],
])('the year of a return so many years off: « %s »', (text, expected) => {
  const [found] = read(`date 2024-05-14\n\n${text}`).commemorations;
  expect(`${found?.ordinal} ${found?.year}`).toBe(expected);
});
