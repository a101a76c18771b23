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
    [
      'of what the next year is to see',
      'L’année prochaine verra les 35 ans des premières fouilles à Suse.',
      '35 2025 1990',
    ],
    [
      'of ties of their own',
      'L’Irlande et le Chili soulignent cette année les 69 ans de leurs liens.',
      '69 2024 1955',
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
    [
      'of what a clause tells to the day',
      'Voilà trente-six ans jour pour jour que la loi sur les eaux a été promulguée.',
      '36 2024 1988-05-14',
    ],
    [
      'counted from what opens the sentence',
      'Depuis la signature du traité de Lomé, en 1974, cinquante ans se sont écoulés.',
      '50 2024 1974',
    ],
    [
      'of years that have gone by',
      'La banque célébrera en juin les soixante années écoulées depuis sa création.',
      '60 2024 1964',
    ],
    [
      'counted from the day of the sentence before',
      'Le 20 mai 1972, la mine de Houthalen s’effondrait. Cinquante-deux ans plus tard, on attend une plaque.',
      '52 2024 1972-05-20',
    ],
    [
      'counted back from the day of a ceremony',
      'Une messe sera dite le 3 juin à la mémoire des marins disparus soixante ans plus tôt.',
      '60 2024 1964-06-03',
    ],
    [
      'on the day that opens its clause',
      'Le 25 mai, il y aura quarante ans que la digue a cédé à Temse.',
      '40 2024 1984-05-25',
    ],
    [
      'to the day behind the years',
      'Une gerbe a été déposée au port, où douze marins avaient péri vingt ans plus tôt, jour pour jour.',
      '20 2024 2004-05-14',
    ],
    [
      'to the day, set off by commas',
      'La ville se recueillera le 20 mai. Trente ans, jour pour jour, après l’incendie, une stèle sera dévoilée.',
      '30 2024 1994-05-20',
    ],
    [
      'behind what is marked on a day told',
      'La Guyane marquera le 10 juin l’abolition du travail forcé, soixante-dix ans après.',
      '70 2024 1954-06-10',
    ],
    [
      'of what happened on a day told before',
      'Le ferry avait chaviré le 14 mai 1987, et ce mardi cela fait trente-sept ans.',
      '37 2024 1987-05-14',
    ],
    [
      'of as many years as the one in front of it',
      'L’année est celle du 50e anniversaire du retour du roi et celui de l’incendie du 8 juin 1974.',
      '50 2024 1974-06-08',
    ],
    [
      'that falls beside the day',
      'La vallée a commémoré dimanche la catastrophe du 9 mai 1914 : les 110 ans tombaient en semaine.',
      '110 2024 1914-05-09',
    ],
    [
      'that comes near',
      'Le téléphérique, ouvert le 29 septembre 1934, approche de son centenaire.',
      '100 2034 1934-09-29',
    ],
    [
      'of a thing that a clause tells of',
      'Elle a invité ses hôtes à Gand, où le lycée aura à son tour soixante ans en juin.',
      '60 2024 1964-06',
    ],
    [
      'in a headline that the lead bears out',
      'Temse : quarante ans, et des cloches\n\nTEMSE (Belga) - Une gerbe a été déposée en mémoire des victimes de la crue du 12 mai 1984.',
      '40 2024 1984-05-12',
    ],
    [
      'with nothing behind its number',
      'Le pays a célébré mardi la Fête de l’Unité, dont c’était le 30e.',
      '30 2024 1994',
    ],
    [
      'of what is told in the sentence before',
      'Le Togo et le Ghana fêtent leurs relations diplomatiques. Les 65 ans seront célébrés en 2026.',
      '65 2026 1961',
    ],
    [
      'counted in decades to the day',
      'Le peintre, né à Lomé il y a un siècle jour pour jour, était un solitaire.',
      '100 2024 1924-05-14',
    ],
    ['of decades after', 'Une décennie après l’explosion du dépôt, Lomé s’est recueillie.', '10 2024 2014'],
    [
      'of few years after, where one mourns',
      'Deux ans après le séisme, le Togo a observé une minute de silence.',
      '2 2024 2022',
    ],
    [
      'of what has a name of its own',
      'L’exposition ouvre pour les 30 ans de la Charte du fleuve.',
      '30 2024 1994',
    ],
    [
      'that it is said to be of',
      'Le Togo a fêté la musique, dont c’est cette année le bicentenaire.',
      '200 2024 1824',
    ],
    ['that falls', 'Le port, dont les 70 ans tombent demain, est fermé au Togo.', '70 2024 1954'],
    [
      'of another of its kind',
      'Le Togo a célébré le 20e anniversaire de la mort du poète et le 60e de celle du peintre.',
      '60 2024 1964',
    ],
    ['counted as feasts', 'Le Togo prépare la 64e fête de son indépendance.', '64 2024 1960-04-27'],
    [
      'at which something was done on a day of its year',
      'Le stade avait été béni le 3 mai 1998, lors des festivités du 50e anniversaire du club.',
      '50 1998 1948',
    ],
    [
      'kept in the year that a sentence tells of',
      'L’année 2025 marque le 50e anniversaire des relations entre le Togo et le Ghana.',
      '50 2025 1975',
    ],
    [
      'kept on the day that it is said to be',
      'Le 9 août, ce seront les 44 ans de la fondation du quai.',
      '44 2024 1980-08-09',
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
