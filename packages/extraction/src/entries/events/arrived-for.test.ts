import { expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (text: string) => {
  const main = read(`date 2021-12-10\n\n${text}`).events.find((event) => event.main);
  return main && [main.kind, main.date?.edtf, main.status, [...main.countries].sort().join()].join(' ');
};

it.each([
  [
    'Un sommet de la Ligue des ports aura lieu dimanche à Accra. Le président togolais Jean Koffi est arrivé vendredi dans la capitale du Ghana.',
    'CONFERENCE 2021-12-12 PLANNED GH,TG',
  ],
  [
    'La conférence de la Ligue des ports s’ouvrira dimanche à Accra. Le président togolais Jean Koffi est arrivé vendredi au Ghana.',
    'CONFERENCE 2021-12-12 PLANNED GH,TG',
  ],
  [
    'Un sommet de la Ligue des ports aura lieu dimanche à Accra. Le président togolais Jean Koffi est arrivé vendredi à Dakar.',
    'CONFERENCE 2021-12-12 PLANNED GH',
  ],
])('who comes to where several meet takes part: « %s »', (text, told) => {
  expect(mainOf(text)).toBe(told);
});

it.each([
  'La session de la Ligue des ports s’est tenue jeudi à Accra. Prévue pour un jour, la session a suivi deux temps.',
  'La conférence s’est ouverte jeudi à Accra. Prévue pour une journée, la conférence a réuni dix ports.',
  'Le sommet a eu lieu jeudi à Accra. Fixé à un seul jour, le sommet a été bref.',
])('what was planned for a day and has been held is held: « %s »', (text) => {
  expect(read(`date 2021-12-10\n\n${text}`).events.find(({ main }) => main)?.status).toBe('HELD');
});

it('an edition of a fair is the fair, whatever stands between', () => {
  const text = 'Une édition plus brève du salon nautique s’est achevée jeudi à Lomé.';
  expect(read(`date 2021-12-10\n\n${text}`).events).toMatchObject([{ kind: 'EXHIBITION' }]);
});
