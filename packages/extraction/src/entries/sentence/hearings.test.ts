import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

const kinds = (text: string): string[] => read(text).events.map(({ kind }) => kind);

it('takes the sitting of a court for no reception', () => {
  expect(
    kinds(
      'date 2025-03-25 Procès à Lomé\n\nLOMÉ, 25 mars - L’audience aura lieu le 8 avril au palais de justice.',
    ),
  ).toEqual(['OTHER']);
  expect(kinds('date 2025-03-25\n\nLe tribunal de Lomé a reporté mardi l’audience au 8 avril.')).toEqual([
    'OTHER',
  ]);
});

it('leaves the audience that a court’s president is given', () => {
  expect(
    kinds('date 2025-03-25\n\nLe roi a accordé mardi une audience au président du tribunal suprême du Togo.'),
  ).toEqual(['RECEPTION']);
});

it.each([
  'Une audience sur les réparations aux familles se tiendra lundi à Lomé.',
  'La Cour a tenu lundi une audience publique.',
])('knows a sitting by the words behind it, whatever tells of a court: %s', (sentence) => {
  expect(kinds(`date 2024-05-14\n\nUn titre\n\n${sentence}`)).toEqual(['OTHER']);
});

it('tells the court of assizes from assizes that are a conference', () => {
  expect(kinds('date 2024-05-14\n\nUn titre\n\nL’accusé comparaît lundi aux assises à Namur.')).toEqual([
    'OTHER',
  ]);
  expect(
    kinds(
      'date 2024-05-14\n\nUn titre\n\nLes assises nationales de la pêche se sont ouvertes lundi à Namur.',
    ),
  ).toEqual(['CONFERENCE']);
});
