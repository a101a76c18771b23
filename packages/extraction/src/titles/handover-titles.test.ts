import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const titlesOf = (sentence: string) =>
  read(`date 2024-03-07\n\n${sentence}`).events.find(({ kind }) => kind === 'HANDOVER')?.titles;

describe('the title of a handover', () => {
  it.each([
    [
      'L’ambassadrice de Suède au Togo, Ebba Lindqvist, a remis mardi à Lomé trois ambulances à la ministre togolaise de la Santé.',
      'Remise de trois ambulances par la Suède au Togo',
      'Handover of three ambulances from Sweden to Togo',
      'Thụy Điển trao ba xe cứu thương cho Togo',
    ],
    [
      'Un lot de matériel médical a été remis mercredi par la Pologne aux Philippines.',
      'Remise d’un lot de matériel médical par la Pologne aux Philippines',
      'Handover of a batch of medical equipment from Poland to the Philippines',
      'Ba Lan trao lô trang thiết bị y tế cho Philippines',
    ],
    [
      'La ministre suédoise Ebba Lind a remis mardi au ministre togolais Kofi Adjei, en marge du forum de Lomé, trois ambulances.',
      'Remise de trois ambulances par la Suède au Togo',
      'Handover of three ambulances from Sweden to Togo',
      'Thụy Điển trao ba xe cứu thương cho Togo',
    ],
    [
      'Le Bénin a réceptionné mardi cinq ambulances offertes par la Norvège.',
      'Remise de cinq ambulances par la Norvège au Bénin',
      'Handover of five ambulances from Norway to Benin',
      'Na Uy trao năm xe cứu thương cho Benin',
    ],
    [
      'La Suède a livré mardi à Lomé dix tonnes de tentes, de pompes et de médicaments, deux jours après le séisme.',
      'Remise de dix tonnes de tentes, de pompes et de médicaments par la Suède au Togo',
      'Handover of ten tonnes of tents, pumps and medicines from Sweden to Togo',
      'Thụy Điển trao mười tấn lều bạt, máy bơm và thuốc cho Togo',
    ],
    [
      'L’ambassadrice de Suède, Ebba Lindqvist, a remis mardi aux autorités togolaises des tentes et vingt-quatre vélos.',
      'Remise de tentes et de vingt-quatre vélos par la Suède au Togo',
      'Handover of tents and 24 bicycles from Sweden to Togo',
      'Thụy Điển trao lều bạt và 24 xe đạp cho Togo',
    ],
  ])('says what changes hands, from whom and to whom: %s', (sentence, FR, EN, VI) => {
    expect(titlesOf(sentence)).toEqual({ FR, EN, VI });
  });

  it('keeps a number that is told in several words', () => {
    expect(titlesOf('La Suède a remis mardi au Togo vingt et une ambulances.')?.FR).toBe(
      'Remise de vingt et une ambulances par la Suède au Togo',
    );
  });

  it('does not take the name of a mission for the country that gives', () => {
    expect(
      titlesOf(
        'La Mission des Nations unies au Liban (MINUBE) a remis mardi dix ambulances à la police libanaise.',
      )?.FR,
    ).toBe('Remise de dix ambulances au Liban');
  });
});
