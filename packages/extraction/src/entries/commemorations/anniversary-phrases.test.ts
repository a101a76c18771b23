import { expect, test } from 'vitest';
import { read } from '../../extract.ts';

const returns = (text: string): string[] =>
  read(`date 2025-03-13\n\n${text}`).commemorations.map(
    ({ ordinal, year, anniversary }) => `${ordinal} ${year} ${anniversary?.origin ?? ''}`,
  );

test.each([
  ['Le 80e de la fondation de la ligue avait été marqué en 2024 par un bal.', ['80 2024 1944']],
  ['Le village fête cette année ses 800 ans.', ['800 2025 1225']],
  ['Cent trois ans seront alors passés depuis la Grande Union de 1922.', ['103 2025 1922']],
  ['Le concert prévu samedi pour les 35 ans de la base a été annulé.', ['35 2025 1990']],
  ['Dix ans jour pour jour après l’attaque du marché, la ville se recueille.', ['10 2025 2015-03-13']],
  ['Quatorze ans après Fukushima, des familles attendent.', ['14 2025 2011-03-11']],
  ['Douze ans après son élection, le 13 mars 2013, il reste à Lima.', ['12 2025 2013-03-13']],
  ['La reine avait fêté en 2022 son jubilé d’or.', ['50 2022 1972']],
  ['Le premier anniversaire de la trêve sera marqué le 27 novembre.', ['1 2025 2024-11-27']],
  ['La ville de Trujillo fêtera en 2035 son cinquième centenaire.', ['500 2035 1535']],
  ['Le jumelage entre Vejle et Mostar, qui date de 1987, aura 40 ans dans deux ans.', ['40 2027 1987']],
  [
    'Le Chili et le Népal ont noué des relations diplomatiques le 4 mai 1975. Ils en fêteront, dans un mois, le cinquantenaire.',
    ['50 2025 1975-05-04'],
  ],
  ['Elle fêtera le 2 juin le vingt et unième anniversaire de la fondation du phare.', ['21 2025 2004-06-02']],
  ['Le chœur a fêté en grande pompe, l’automne dernier, à Vejle, ses soixante-dix ans.', ['70 2024 1954']],
  ['Le pont, ouvert en 1997, aura vingt-huit ans en mai.', ['28 2025 1997-05']],
  ['La barrière, dont la pose remonte à 1985, a donc quarante ans.', ['40 2025 1985']],
  ['Le traité aura cinq ans le 1er juin.', ['5 2025 2020-06-01']],
  ['La caserne a été bâtie en 1960 : ses 65 ans seront fêtés le 22 mai.', ['65 2025 1960-05-22']],
  ['L’orchestre prépare de son côté ses 50 ans, le 28 mai.', ['50 2025 1975-05-28']],
  ['La ligue, membre depuis 1992, en a fêté l’an dernier les 32 ans.', ['32 2024 1992']],
  ['Une stèle rappelle les 300 ans de la halle, que la ville célébrera en 2031.', ['300 2031 1731']],
  ['La croix, érigée en 1934 pour le 400e anniversaire, a été déplacée en 2012.', ['400 1934 1534']],
  ['Établies le 15 mai 1970, les liaisons ont fêté leur cinquantenaire sans public.', ['50 2020 1970-05-15']],
  ['Le maire prépare les soixante ans du jumelage avec Vejle, conclu en 1966.', ['60 2026 1966']],
  ['La marche dont les groupes comptent marquer, le 20 mai, le quatrième anniversaire.', ['4 2025 2021']],
  ['Le comité parle à la chaîne, qui fêtait en 2022 ses quarante ans.', ['40 2022 1982']],
  ['Le jumelage, signé en 1975, a en effet cinquante ans cette année.', ['50 2025 1975']],
  ['La reprise du Niger, dont le bicentenaire a été célébré le 7 mars, attend.', ['200 2025 1825-03-07']],
  ['Le tri a commencé en 1972. Le port en a célébré l’été dernier le jubilé d’or.', ['50 2024 1974']],
  [
    'Le quatrième centenaire de la mort du peintre avait donné son nom, en 1919, à un quai.',
    ['400 1919 1519'],
  ],
  [
    'La ligue fêtera en juin les 101 ans de sa fondation. Le centenaire, l’an dernier, avait été fêté sobrement.',
    ['101 2025 1924', '100 2024 1924'],
  ],
  [
    'Le général a un mandat jusqu’en juin 2026 et une année marquée par les 182 ans de l’institution.',
    ['182 2025 1843'],
  ],
  ['Ils préparent les 80 ans de la garde du fleuve.', ['80 2025 1945']],
  [
    'La ligue naquit le 18 mai 1948. Elle aura donc soixante-dix-sept ans dans deux mois.',
    ['77 2025 1948-05-18'],
  ],
  ['Il y aura une fête pour la reine : elle aurait eu cent ans le 21 avril.', []],
  ['La défunte reine aurait eu cent ans le 21 avril prochain.', ['100 2025 1925-04-21']],
  ['L’Union a vu le jour à Kisumu voilà vingt ans. Elle a fêté cet anniversaire en mars.', ['20 2025 2005']],
  [
    'Il a rappelé qu’il y avait vingt-trois ans, le 26 février 2002, le bac sombrait.',
    ['23 2025 2002-02-26'],
  ],
  [
    'On a marqué la veille les 50 ans de la mort du poète. Il y aura un bal pour les 50 ans du rétablissement de la monarchie.',
    ['50 2025 1975', '50 2025 1975'],
  ],
  ['Le partenariat portuaire fête cette année sa première décennie.', ['10 2025 2015']],
  ['L’Onu, qui aura 80 ans en octobre, manque d’argent.', ['80 2025 1945-10-24']],
])('a return is counted in « %s »', (text, expected) => {
  expect(returns(text)).toEqual(expected);
});

test.each([
  'Dix-huit ans après son adhésion à l’Union, le pays vote.',
  'Dix ans après son élection, le maire se retire.',
  'Cinq ans après Marseille, le chef ouvre un restaurant à Lille.',
  'Le roi a fêté son 62e anniversaire.',
  'Sa fille aura cinq ans le 1er juin.',
  'Le maire, élu en 2005, atteindra vingt ans de mandat.',
  'Le chanteur, né le 18 mai 1948 à Lima, dort. Il aura donc 77 ans dans deux mois.',
  'L’Union a vu le jour à Kisumu voilà vingt ans.',
  'Il est arrivé 80e de la ligue.',
])('no return is counted in « %s »', (text) => {
  expect(returns(text)).toEqual([]);
});
