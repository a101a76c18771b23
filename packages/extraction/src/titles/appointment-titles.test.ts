import { expect, it } from 'vitest';
import { read } from '../extract.ts';

const titlesOf = (body: string) =>
  read(` date 2024-05-10 Titre\n\n${body}`).events.map(({ titles }) => titles);

it.each([
  [
    'L’ingénieure Aïssa Traoré a été nommée jeudi directrice de l’aviation civile. Elle prendra ses fonctions le 3 juin.',
    {
      FR: 'Prise de fonctions d’Aïssa Traoré comme directrice de l’aviation civile',
      EN: 'Aïssa Traoré takes office as civil aviation director',
      VI: 'Aïssa Traoré nhậm chức giám đốc hàng không dân sự',
    },
  ],
  [
    'Le colonel Luc Maréchal a reçu mardi à Namur le ministre grec Nikos Pappas. Le colonel Maréchal succède depuis lundi au colonel Jan Peeters.',
    {
      FR: 'Luc Maréchal succède à Jan Peeters',
      EN: 'Luc Maréchal succeeds Jan Peeters',
      VI: 'Luc Maréchal kế nhiệm Jan Peeters',
    },
  ],
  [
    'M. Koffi Mensah a été élu, samedi à Lomé, président de la Fédération togolaise de handball.',
    {
      FR: 'Élection de Koffi Mensah comme président de la Fédération togolaise de handball',
      EN: 'Election of Koffi Mensah as Togolese handball federation president',
      VI: 'Bầu Koffi Mensah làm chủ tịch liên đoàn bóng ném Togo',
    },
  ],
])('says to which post, or in whose place: %s', (body, titles) => {
  expect(titlesOf(body)).toContainEqual(titles);
});

it('says no post of a body whose name is cut', () => {
  const titles = titlesOf('Anna Roy a été nommée jeudi secrétaire générale de Canada Soccer.');
  expect(titles.map(({ EN }) => EN)).toEqual(['Appointment of Anna Roy']);
});
