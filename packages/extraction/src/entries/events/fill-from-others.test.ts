import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

const toldIn = (text: string) =>
  read(`date 2020-07\n\n${text}`).events.map(({ kind, date }) => `${kind} ${date?.edtf}`);

it.each([
  [
    'Le ministre togolais Jean Koffi doit se rendre à Accra le 21 juillet. Le ministre ghanéen Kofi Asante a rendu hommage aux martyrs.',
    ['VISIT 2020-07-21', 'COMMEMORATION 2020-07'],
  ],
  [
    'Le ministre togolais Jean Koffi se rendra à Accra le 21 juillet. La maire Afi Mensah a déposé une gerbe au mémorial.',
    ['VISIT 2020-07-21', 'COMMEMORATION 2020-07'],
  ],
  [
    'Le ministre togolais Jean Koffi s’est rendu à Accra le 3 juillet. La maire Afi Mensah a déposé une gerbe au mémorial.',
    ['VISIT 2020-07-03', 'COMMEMORATION 2020-07-03'],
  ],
])('what is over was not done on a day to come: « %s »', (text, told) => {
  expect(toldIn(text)).toEqual(told);
});

it('no century dates an event, nor does what it comes after have its day', () => {
  const text =
    'Le ministre togolais Jean Koffi est arrivé le 3 juillet à Accra. Sa venue intervient suite à la signature d’un mémorandum sur la route maritime du XXIe siècle.';
  expect(toldIn(text)).toEqual(['VISIT 2020-07-03']);
});

it.each([
  [
    'Le président turc Cem Aydin coprésidera un conseil à Jakarta du 3 au 5 août. Il se rendra à cette occasion en Malaisie et au Pakistan.',
    'VISIT 2020-08-03/2020-08-05',
  ],
  [
    'Le sommet se tiendra à Riga les 3 et 4 août. La Lettonie et le Chili signeront à cette occasion un accord.',
    'SIGNING 2020-08-03/2020-08-04',
  ],
])('what is done on an occasion to come has its day: « %s »', (text, told) => {
  expect(toldIn(text)).toContain(told);
});
