import type { Chance } from '../drawn/chance.ts';
import { inWords } from './calendar.ts';
import { none, type Piece, piece } from './piece.ts';

/** Numbers and words that look like a date or a length of the calendar and are neither. */
const NO_DATES: readonly ((chance: Chance) => Piece)[] = [
  (l) =>
    piece`Le texte se réfère à la ${none(`résolution ${l.of([1701, 1325, 1973, 2017])}`, 'no date: resolution')} du Conseil de sécurité.`,
  (l) =>
    piece`Quelque ${none(`${l.of(['2.000', '1.990', '2 024', '1 998'])} soldats`, 'no date: 2.000 soldats')} restent déployés le long du fleuve.`,
  (l) =>
    piece`Le gouvernement a de nouveau invoqué l'${none(`article ${l.of([49, 16, 68])}`, 'no date: article')} de la Constitution.`,
  (l) =>
    piece`${none(`L'Agenda ${l.of([2063, 2030])}`, 'no date: Agenda 2063')} fixe le cadre de ces projets.`,
  (l) =>
    piece`Le ministre a défendu la ${none(`Vision ${l.of([2030, 2035, 2040])}`, 'no date: Vision 2030')} devant les investisseurs.`,
  (l) =>
    piece`La circulation a été coupée sur la ${none(`nationale ${l.of([12, 20, 7])}`, 'no date: road')}, ainsi que sur l'${none(`A${l.of([10, 13, 20])}`, 'no date: road')}.`,
  (l) =>
    piece`La tonne s'échangeait à ${none(`${l.of(['2.015', '1.985', '2 022'])} dollars`, 'no date: price')}.`,
  (l) =>
    piece`L'équipe s'est imposée ${none(`${l.between(2, 4)}-${l.between(0, 1)}`, 'no date: score')} après prolongation.`,
  (l) =>
    piece`La favorite a gagné en deux manches, ${none(`6-${l.between(1, 4)}`, 'no date: score')}, ${none('7-5', 'no date: score')}.`,
  (l) =>
    piece`Résultats : Olympique - Étoile ${none(`${l.between(0, 3)}-${l.between(0, 3)}`, 'no date: score')} ; Racing - Stade ${none(`${l.between(0, 3)}-${l.between(0, 3)}`, 'no date: score')}.`,
  (l) =>
    piece`La motion a été adoptée par ${none(`${l.between(60, 120)} voix contre ${l.between(10, 30)}`, 'no date: votes')}.`,
  (l) =>
    piece`Le vol ${none(`AF${l.of([2024, 1996, 2010])}`, 'no date: flight')} a été dérouté sans incident.`,
  (l) =>
    piece`La loi ${none(`n° ${l.of([2019, 2021])}-${l.between(100, 900)}`, 'no date: law')} ne prévoit pas cette exception.`,
  (l) =>
    piece`Trois bâtiments, dont le patrouilleur ${none(`P-${l.of([2012, 1805])}`, 'no date: hull')}, croisaient au large.`,
  (l) =>
    piece`Le séisme, de magnitude ${none(`${l.between(4, 6)},${l.between(1, 9)}`, 'no date: magnitude')}, n'a pas fait de victime.`,
  (l) =>
    piece`Il reste ${none(`${inWords(l.between(3, 9))} jours`, 'no date: length')} de vivres aux sinistrés.`,
  (l) =>
    piece`Les pourparlers ont duré ${none(`${inWords(l.between(3, 9))} heures`, 'no date: length')}, sans résultat.`,
  () =>
    piece`La salle du ${none('11-Novembre', 'no date: street')}, rue du ${none('4-Septembre', 'no date: street')}, était comble.`,
  (l) =>
    piece`Le thermomètre a affiché ${none(`${l.between(38, 44)}`, 'no date: degrees')} degrés à l'ombre.`,
  (l) =>
    piece`Le procès-verbal compte ${none(`${l.of(['1.999', '2.003'])} pages`, 'no date: 2.000 soldats')} et une centaine d'annexes.`,
  () =>
    piece`La brigade dispose de canons de ${none('105', 'no date: calibre')} et de mortiers de ${none('120', 'no date: calibre')}.`,
  (l) =>
    piece`Les ${none('moins de 20 ans', 'no date: age group')} joueront ${l.of(['à huis clos', "à l'extérieur"])}.`,
];

export const drawNoDate = (chance: Chance): Piece => chance.of(NO_DATES)(chance);
