import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

const told = (body: string): string[] =>
  read(`date 2024-03-03\n\nALGER (APS) - ${body}`).events.map(
    ({ kind, date, main }) => `${kind} ${date?.edtf}${main ? ' main' : ''}`,
  );

it.each([
  [
    'La session de la commission algéro-malienne, précédée samedi d’une rencontre d’experts, s’est ouverte dimanche.',
    ['DIALOGUE 2024-03-03 main', 'MEETING 2024-03-02'],
  ],
  [
    'Le sommet, précédé, vendredi, d’une conférence des donateurs, s’est tenu dimanche.',
    ['CONFERENCE 2024-03-03 main', 'CONFERENCE 2024-03-01'],
  ],
])('a day behind « précédée » is that of what went before: « %s »', (body, expected) => {
  expect(told(body).sort()).toEqual(expected.sort());
});
