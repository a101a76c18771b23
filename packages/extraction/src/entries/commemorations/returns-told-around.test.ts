import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const returnsOf = (text: string) =>
  read(`date 2024-05-14\n\n${text}`).commemorations.map(
    ({ ordinal, year, anniversary }) => `${ordinal} ${year} ${anniversary?.origin ?? ''}`,
  );

describe('a return', () => {
  it.each([
    [
      'of those in orders',
      'Mgr Kofi Mensah a fêté hier, entouré des siens, ses noces d’or sacerdotales : il fut ordonné le 13 mai 1974.',
      '50 2024 1974-05-13',
    ],
    [
      'in the year of the day in its brackets',
      'L’année 2023-2024 fut marquée par les noces d’argent sacerdotales de l’abbé Mensah (11 avril).',
      '25 2024 1999-04-11',
    ],
    [
      'of a quarter of a century that is full at a time told',
      'La chorale, née en 2000, bouclera pour sa part un quart de siècle au premier trimestre 2025.',
      '25 2025 2000',
    ],
    [
      'from who came into the world',
      'Deux siècles se sont écoulés, ce 14 mai, depuis la venue au monde du botaniste (14 mai 1824 - 3 mars 1899).',
      '200 2024 1824-05-14',
    ],
    [
      'of what was built in this month so round a number of years ago',
      'Consacrée il y a 70 ans, au mois de mai 1954, l’église fut bâtie par des marins.',
      '70 2024 1954-05',
    ],
    [
      'whose day opens the sentence behind',
      'Le 60e anniversaire de l’évacuation approche. Le 15 octobre 1964, le dernier soldat quittait la base, un an après la bataille de 1963.',
      '60 2024 1964-10-15',
    ],
    [
      'in the month set behind it',
      'Le pays marquera les dix ans de l’attaque du pont, en octobre prochain.',
      '10 2024 2014-10',
    ],
  ])('%s', (_, text, expected) => {
    expect(returnsOf(text)).toEqual([expected]);
  });
});

it('a return is of where its sentence takes place', () => {
  const [found] = read(
    'date 2024-05-14\n\nAu Timor-Oriental, enfin, la visite du pape a coïncidé avec le 25e anniversaire du référendum.',
  ).commemorations;
  expect(found?.countries).toEqual(['TL']);
});
