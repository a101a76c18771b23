import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';
import { commemorationTitles } from './commemoration-titles.ts';

describe('the title of a commemoration', () => {
  it('is neutral where the label of the source takes a side, which stays in the evidence', () => {
    const [commemoration] = read(
      'date 2024-01-08\n\nPhnom Penh a célébré dimanche le 45e anniversaire de la victoire sur le régime génocidaire de Pol Pot.',
    ).commemorations;
    expect(commemoration?.titles.FR).toBe('45e anniversaire de la chute du régime khmer rouge à Phnom Penh');
    expect(commemoration?.evidence[0]?.text).toContain('victoire sur le régime génocidaire');
  });
});

it('an anniversary of a battle or a country names it as each language does', () => {
  const titles = (label: string) =>
    read(`date 2024-05-27\n\nLa Grèce a célébré dimanche ${label}.`).commemorations[0]?.titles;
  expect(titles('le 80e anniversaire de la bataille de Kyrénou')?.EN).toBe(
    '80th anniversary of the Battle of Kyrénou',
  );
  expect(titles('le 80e anniversaire de la bataille de Kyrénou')?.VI).toBe('Kỷ niệm 80 năm trận Kyrénou');
});

it('an anniversary known by its day keeps it in each language', () => {
  const { titles } = read(
    'date 2024-02-12\n\nLa Tunisie a célébré dimanche le 66e anniversaire de la bataille du 11 février 1958.',
  ).commemorations[0]!;
  expect(titles.EN).toBe('66th anniversary of the Battle of 11 February 1958');
  expect(titles.VI).toContain('ngày 11 tháng 2 năm 1958');
});

describe('an anniversary without a label', () => {
  it.each([
    [
      'Le Pérou et la Norvège ont établi leurs relations diplomatiques le 3 mars 1974 et en marqueront le cinquantenaire en mars.',
      '50e anniversaire des relations diplomatiques Pérou - Norvège',
      '50th anniversary of Peru–Norway diplomatic relations',
    ],
    [
      'La ministre a salué les héros de la bataille navale de Tocuyo, dont le Pérou commémorera le 8 octobre les 145 ans.',
      '145e anniversaire de la bataille navale de Tocuyo',
      '145th anniversary of the naval battle of Tocuyo',
    ],
    [
      'La ministre s’est rendue à l’Académie navale de Callao, créée le 12 mars 1974 et qui fêtera ce mois-ci son cinquantenaire.',
      '50e anniversaire de la fondation de l’Académie navale de Callao',
      '50th anniversary of the founding of the Callao naval academy',
    ],
    [
      'L’armée péruvienne célébrera ce mois-ci ses 203 ans d’existence.',
      '203e anniversaire de la fondation de l’armée péruvienne',
      '203rd anniversary of the founding of the Peruvian army',
    ],
    [
      'La ministre a reçu des élèves de l’Institut de la pêche, qui célébrera ce mois-ci ses 40 ans d’existence.',
      '40e anniversaire de la fondation de l’Institut de la pêche',
      '40th anniversary of the founding of the fisheries institute',
    ],
  ])('is of what stands in front of it: %s', (sentence, FR, EN) => {
    const { commemorations } = read(`date 2024-03-07\n\n${sentence}`);
    expect(commemorations.map(({ titles }) => [titles.FR, titles.EN])).toContainEqual([FR, EN]);
  });
});

it('the birth of a person is named by the person alone in other languages', () => {
  const [one] = read(
    'date 2024-03-07\n\nLe Pérou célébrera le 12 mars le centenaire de la naissance du poète Elías Quiroga.',
  ).commemorations;
  expect(one?.titles.EN).toBe('100th anniversary of the birth of Elías Quiroga');
});

describe('an anniversary of what its source hardly names', () => {
  const titlesOf = (sentence: string) =>
    read(`date 2024-05-27\n\n${sentence}`).commemorations.map(({ titles }) => titles);

  it.each([
    [
      'L’Union togolaise des apiculteurs (UTA), coorganisatrice de la foire, fête cette année ses 50 ans.',
      '50e anniversaire de la fondation de l’Union togolaise des apiculteurs',
    ],
    [
      'Par ailleurs, le camp Tokoin, inauguré le 27 mai 1974, fête lundi ses 50 ans.',
      '50e anniversaire de la fondation du camp Tokoin',
    ],
    ['Le Togo a célébré lundi le 20e anniversaire du raccordement du rail à la mer.', 'du raccordement'],
  ])('is of who has it, and takes the article of its noun: %s', (sentence, title) => {
    expect(
      titlesOf(sentence)
        .map(({ FR }) => FR)
        .join(),
    ).toContain(title);
  });

  it('has its day where it is only called a tragedy', () => {
    const { FR, EN, VI } = commemorationTitles(
      20,
      { FR: 'Tragédie (Togo)', EN: 'Tragedy (Togo)', VI: 'Thảm kịch (Togo)' },
      '2004-05-01',
    );
    expect(FR).toBe('20e anniversaire de la tragédie (Togo, 1er mai 2004)');
    expect(EN).toBe('20th anniversary of the tragedy (Togo, 1 May 2004)');
    expect(VI).toBe('Kỷ niệm 20 năm thảm kịch (Togo, 1/5/2004)');
  });

  it('keeps the capitals of names in Vietnamese', () => {
    const named = { FR: 'Traité de Tartu', EN: 'Treaty of Tartu', VI: 'Hiệp ước Tartu' };
    expect(commemorationTitles(20, named).VI).toBe('Kỷ niệm 20 năm Hiệp ước Tartu');
  });
});
