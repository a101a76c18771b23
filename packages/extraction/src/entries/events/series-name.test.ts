import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

const seriesIn = (body: string) =>
  read(` date 2024-05-10 Titre\n\n${body}`).events.map(({ series }) => series);

it.each([
  ["L'exercice conjoint « Vent de sable 3 » s'est ouvert lundi à Niamey.", 'Vent de sable'],
  ["L'exercice African Lion se tiendra du 20 au 31 mai au Maroc.", 'African Lion'],
  [
    "La 7e session de la commission mixte entre le Chili et la Grèce s'est tenue mercredi à Athènes.",
    'commission mixte',
  ],
  ["La 4e Rencontre des gardes-côtes s'est tenue mardi à Batoumi.", 'Rencontre des gardes-côtes'],
])('%s', (body, name) => {
  expect(seriesIn(body)[0]).toContain(name);
});

it('takes a small number behind a name for the edition, a large one for a year', () => {
  const ordinals = (body: string) =>
    read(` date 2024-05-10 Titre\n\n${body}`).events.map(({ ordinal }) => ordinal);
  expect(ordinals("L'exercice conjoint « Vent de sable 3 » s'est ouvert lundi à Niamey.")).toEqual([3]);
  expect(ordinals("L'exercice conjoint « Vent de sable 24 » s'est ouvert lundi à Niamey.")).toEqual([null]);
});

it('gives no name to what is only a noun, nor to a country', () => {
  expect(seriesIn("L'exercice Maroc - Mali s'est tenu mardi à Agadir.")).toEqual([null]);
  expect(seriesIn('Le ministre grec Nikos Pappas a rencontré mardi à Oslo Kari Dahl.')).toEqual([null]);
});
