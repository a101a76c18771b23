import { expect, test } from 'vitest';
import { read } from '../../extract.ts';

const kept = (text: string): string[] =>
  read(`date 2025-03-13\n\n${text}`).commemorations.map(({ ordinal, date }) => `${ordinal} ${date.edtf}`);

test.each([
  ['La société, fondée en 1843, soufflera ses 182 bougies en septembre.', '182 2025-09'],
  ['Elle se prépare à commémorer, en octobre, les 81 ans de la libération du port.', '81 2025-10'],
  ['La ville fêtera, du 28 au 30 août, les 80 ans de sa libération.', '80 2025-08-28/2025-08-30'],
  ['Ils préparent le 70e anniversaire de la police des mers, prévu le 16 mai.', '70 2025-05-16'],
  ['Le 9 mars est la date de la rafle, dont la ville a commémoré les 83 ans.', '83 2025-03-09'],
  ['Le comité se réunira dimanche, veille du cinquième anniversaire de la rafle.', '5 2025-03-17'],
  ['Au lendemain du centenaire de la fondation de la halle, il a plu.', '100 2025-03-12'],
  [
    'Cent élèves ont participé mardi à la cérémonie du 80e anniversaire de la libération du camp.',
    '80 2025-03-11',
  ],
  ['La ville s’apprête à souligner, le 31 mai, ses 75 ans au sein de la ligue.', '75 2025-05-31'],
  [
    'Ils fêteront en juillet, a indiqué le ministère, le dixième anniversaire de leur partenariat.',
    '10 2025-07',
  ],
  ['Le 5 février, pour les 38 ans de la mort du peintre, on a chanté.', '38 2025-02-05'],
  ['Mardi, 20e anniversaire de l’attentat, la ville s’est recueillie.', '20 2025-03-11'],
  ['Ce mardi est le 20e anniversaire de l’attentat.', '20 2025-03-11'],
  ['La ville s’est recueillie mardi, jour du 20e anniversaire de l’attentat.', '20 2025-03-11'],
  ['La chorale a fêté dimanche ses 40 ans.', '40 2025-03-09'],
])('a return is kept when it is told in « %s »', (text, expected) => {
  expect(kept(text)).toEqual([expected]);
});

test.each([
  ['Le ministre a évoqué mardi les cérémonies du 80e anniversaire de la libération du camp.', '80 2025'],
  ['Le maire a reçu mardi l’ambassadeur à l’occasion du 70e anniversaire de l’accord.', '70 2025'],
  ['Depuis janvier, la ville célèbre les 90 ans de la fondation du musée.', '90 2025'],
])('nothing tells when it is kept in « %s »', (text, expected) => {
  expect(kept(text)).toEqual([expected]);
});
