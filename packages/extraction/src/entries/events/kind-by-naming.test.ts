import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (text: string) => {
  const main = read(text).events.find((event) => event.main);
  return `${main?.kind} ${main?.date?.edtf ?? null} ${main?.titles.FR}`;
};

describe('what is done on the day of a return', () => {
  it.each([
    [
      'is its commemoration where nothing but the return is told',
      'date 2025-11\n\nL’indépendance de l’Angola a 50 ans ce mardi 11 novembre. Les rues de Luanda sont pavoisées.',
      'COMMEMORATION 2025-11-11 Commémoration du 50e anniversaire de l’indépendance de l’Angola',
    ],
    [
      'is the ceremony of the headline and what the text tells of it',
      'Cérémonie au monument aux morts\n\nLe maire de Libreville a déposé une gerbe jeudi à la mémoire des soldats gabonais, devant une centaine d’habitants.',
      'COMMEMORATION null Dépôt de gerbe (Gabon)',
    ],
    [
      'stays what it is where something else is told',
      'date 2025-04-28\n\nCent militaires togolais sont rentrés dimanche du Mali. Le pays fêtait le 27 avril le 65e anniversaire de son indépendance.',
      'OTHER 2025-04-27 Cent militaires togolais sont rentrés du Mali',
    ],
  ])('%s', (_, text, told) => {
    expect(mainOf(text)).toBe(told);
  });
});

describe('what was told is called by its name in the next words', () => {
  it.each([
    [
      'date 2024-05-10\n\nDes chercheurs ont débattu mardi à Tarente de la pêche. C’était le quatrième colloque entre le Parti vert de Malte et le Parti vert de Grèce.',
      { kind: 'CONFERENCE', date: { edtf: '2024-05-07' }, countries: ['MT', 'GR'], ordinal: 4 },
    ],
    [
      'date 2024-05-10\n\nDeux navires ont croisé mardi au large de Gozo : c’était la troisième patrouille conjointe des marines maltaise et grecque.',
      { kind: 'EXERCISE', date: { edtf: '2024-05-07' }, countries: ['MT', 'GR'], ordinal: 3 },
    ],
    [
      'date 2024-05-10\n\nDe jeunes officiers ont planté des arbres mardi à Arica. Il s’agissait du deuxième échange frontalier entre le Chili et le Pérou.',
      { kind: 'EXCHANGE', date: { edtf: '2024-05-07' }, countries: ['CL', 'PE'], ordinal: 2 },
    ],
  ])('%s', (text, told) => {
    expect(read(text).events.find(({ main }) => main)).toMatchObject(told);
  });
});
