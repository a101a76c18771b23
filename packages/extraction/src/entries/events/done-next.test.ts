import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

const told = (text: string) =>
  read(`date 2023-11-09\n\nUn titre\n\n${text}`).events.map(
    ({ kind, date, status, countries }) => `${kind} ${date?.edtf ?? null} ${status} ${countries.join()}`,
  );

it.each([
  [
    'La ministre togolaise Afi Mensah se rendra lundi à Accra, avant de recevoir mercredi à Lomé son homologue estonien Jaan Kask.',
    ['VISIT 2023-11-13 PLANNED TG,GH', 'RECEPTION 2023-11-15 PLANNED TG,EE'],
  ],
  [
    'Le roi du Lesotho a reçu mardi l’ambassadeur de Suisse avant d’accueillir, hier soir, le ministre chilien Juan Paz.',
    ['RECEPTION 2023-11-07 HELD LS,CH', 'RECEPTION 2023-11-08 HELD LS,CL'],
  ],
  [
    'Le ministre togolais Koffi Agbo a visité mardi le port de Riga avant de s’entretenir mercredi avec son homologue letton Janis Ozols.',
    ['MEETING 2023-11-08 HELD TG,LV', 'OTHER 2023-11-07 HELD TG'],
  ],
])('what is done before doing something on another day is of its own day: « %s »', (text, events) => {
  expect(told(text)).toEqual(events);
});

it('what a figure is compared with is no event', () => {
  expect(
    told(
      'Le Togo a reçu mardi l’ambassadeur de Suisse. Il y eut 18 visites d’État, contre 11 un an plus tôt.',
    ),
  ).toEqual(['RECEPTION 2023-11-07 HELD TG,CH']);
});

it('without a verb each noun has the time beside it', () => {
  expect(
    told(
      'Le musée rouvrira lundi à Lomé.\n\nAu menu : une exposition de photos (du 1er au 15 décembre), un tournoi les 7 et 8 décembre et une rencontre d’anciens en avril prochain.',
    ).slice(1),
  ).toEqual(['EXHIBITION 2023-12-01/2023-12-15 PLANNED ', 'MEETING 2024-04 PLANNED ']);
});

it('a formal sitting on the very day of a return is its commemoration', () => {
  expect(
    told(
      'Cent ans se sont écoulés, ce 9 novembre, depuis la naissance du poète (9 novembre 1923). L’Académie togolaise organise jeudi une séance solennelle.',
    )[0],
  ).toMatch(/^COMMEMORATION 2023-11-09/);
});
