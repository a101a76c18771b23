import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const returnsOf = (text: string) =>
  read(text).commemorations.map(
    ({ ordinal, year, anniversary }) => `${ordinal} ${year} ${anniversary?.origin ?? ''}`,
  );

describe('a return', () => {
  it.each([
    [
      'counted to the day from what no table knows',
      'Il y a vingt-six ans, jour pour jour, le naufrage du bac de Kisumu endeuillait la rive.',
      '26 2024 1998-05-14',
    ],
    [
      'that was full on a day told',
      'Cela faisait trente ans mardi que la digue de Vlissingen avait cédé.',
      '30 2024 1994-05-14',
    ],
    [
      'by its own name behind « dont »',
      'L’abolition du bagne, votée en 1924, dont on a fêté lundi le centenaire, fait débat.',
      '100 2024 1924',
    ],
    ['of half a century of its owner', 'La chorale a fêté hier son demi-siècle à Namur.', '50 2024 1974'],
    [
      'of hundreds in words',
      'La confrérie fêtera en 2025 les deux cent neuf ans de sa fondation.',
      '209 2025 1816',
    ],
    [
      'whose first day a sentence behind tells',
      'La ville prépare le 70e anniversaire de la bataille du col. Elle avait été livrée le 9 juin 1954.',
      '70 2024 1954-06-09',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(returnsOf(`date 2024-05-14\n\n${sentence}`)).toContain(expected);
  });

  it('of something that names no country is of that from which the despatch is', () => {
    const { commemorations } = read(
      'date 2024-05-14\n\nNAIROBI, 14 mai (AFP) - La fanfare du port a célébré mardi le 60e anniversaire de sa fondation.',
    );
    expect(commemorations[0]?.countries).toEqual(['KE']);
  });
});

describe('a return in a despatch that nothing dates', () => {
  it.each([
    [
      'of what began in a year told behind',
      'Le roi a présidé le défilé marquant le 60e anniversaire de la création de la flotte en 1961.',
      '60 2021 1961',
    ],
    [
      'of what was done in a year told behind',
      'Le Togo a fêté le 60e anniversaire de l’indépendance du pays, proclamée en 1960.',
      '60 2020 1960-04-27',
    ],
    [
      'of a day that is known',
      'Le Vietnam fêtera mardi prochain les 80 ans de la fondation de l’Armée populaire du Vietnam.',
      '80 2024 1944-12-22',
    ],
    [
      'in the year told behind, where the other would be too far ahead',
      'Le club fêtera le 60e anniversaire de sa fondation en 2022.',
      '60 2022 1962',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(returnsOf(sentence)).toEqual([expected]);
  });
});

it('what is kept at present is kept in the year of the despatch, whatever else the sentence recalls', () => {
  const sentence =
    'La visite intervient quand le Ghana et le Togo célèbrent le 60e anniversaire de leurs relations diplomatiques, hissées en février 2014 au rang de partenariat.';
  expect(returnsOf(`date 2019-01\n\n${sentence}`)).toEqual(['60 2019 1959']);
});
