const WORD = "\\p{Lu}[\\p{L}.'-]{0,25}";
const NAME = `${WORD}(?: (?:de |du |d'|van |von |ben |el |al-)?${WORD}){0,4}`;
const NAMES = `${NAME}(?:(?:,| et| avec| -|/) ?${NAME}){0,3}`;
const DESK = "(?:le |la |notre |l')(?:rédaction|service|desk|agence|correspondant|envoyé)[^.!?]{0,60}";
const WROTE =
  '(?:Par|PAR|par|Textes?|Photos et textes?|Reportage|Entretien|Article|Rédigé par|Publié par|Écrit par|Traduit par|Propos recueillis par|Recueilli par|Communiqué par)';
const TRADE = '(?:[ ,|-]+(?:journaliste|correspondant|envoyé|publié)[^.!?]{0,60})?';

/** How despatches name who wrote them, one way a pattern. */
const BYLINES: readonly RegExp[] = [
  new RegExp(
    `^${WROTE}(?: (?:et|&) (?:photos?|images?|vidéos?))? ?:? (?:${DESK}|${NAMES})${TRADE}\\.?$`,
    'u',
  ),
  /^(?:de|par) (?:notre|nos|l'un de nos) (?:correspondant|envoyé)[^.!?]{0,80}$/iu,
  /^(?:- )?avec (?:des informations d|les agences|l'agence |agences)[^.!?]{0,60}\.?$/iu,
  /^[([][^()[\]]*(?:rédigé par|édité par|service français|version française|traduit par|reportage d|contribution d|avec agences?)[^()[\]]*[)\]]\.?$/iu,
];
const AUTHOR = /^\p{Lu}[\p{L}.'-]{1,20}(?: (?:\p{Lu}[\p{L}.'-]{1,20}|\p{Lu}\.)){1,3}$/u;
const LONGEST = 250;

/** Whether a line names who wrote the despatch: `Par Jean Petit`, `De notre envoyé spécial`, `Avec les agences`. */
export function isByline(line: string): boolean {
  return line.length <= LONGEST && BYLINES.some((byline) => byline.test(line));
}

/** Whether a line is a bare name of two to four words, as authors sign at the end: `Pascal CHEVRIER`. */
export function isAuthor(line: string): boolean {
  return line.length <= 45 && AUTHOR.test(line);
}
