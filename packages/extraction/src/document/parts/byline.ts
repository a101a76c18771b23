const NAME =
  "\\p{Lu}[\\p{L}.'-]{0,25}(?: (?:de |du |d'|van |von |ben |el |al-)?\\p{Lu}[\\p{L}.'-]{0,25}){0,4}";
const BYLINE = new RegExp(
  `^(?:(?:[Pp]ar|PAR|[Tt]extes?|[Pp]hotos et textes?|[Rr]eportage|[Ee]ntretien|[Aa]rticle|[Rr]édigé par|[Pp]ublié par|[Éé]crit par|[Tt]raduit par|[Pp]ropos recueillis par|[Rr]ecueilli par)(?: (?:et|&) (?:photos?|images?|vidéos?))? ?:? (?:(?:le |la |notre |l')(?:rédaction|service|desk|agence|correspondant|envoyé)[^.!?]{0,60}|${NAME}(?:(?:,| et| avec| -|/) ?${NAME}){0,3})|(?:[Dd]e|[Pp]ar) (?:notre|nos|l'un de nos) (?:correspondant|envoyé)[^.!?]{0,80}|[Aa]vec (?:les )?(?:agences|AFP|Reuters|MAP|APS|VNA)[^.!?]{0,40})(?:[ ,|-]+(?:journaliste|correspondant|envoyé|publié)[^.!?]{0,60})?\\.?$`,
  'u',
);
/** What a desk adds in brackets: `(Rédigé par …, édité par …)`, `(… pour le service français)`. */
const DESK =
  /^[([][^()[\]]*(?:rédigé par|édité par|service français|version française|traduit par|reportage d|contribution d|avec agences?)[^()[\]]*[)\]]\.?$/iu;
const AUTHOR = /^\p{Lu}[\p{L}.'-]{1,20}(?: (?:\p{Lu}[\p{L}.'-]{1,20}|\p{Lu}\.)){1,3}$/u;

/** Whether a line names who wrote the despatch: `Par Jean Petit`, `De notre envoyé spécial`, `Avec AFP`. */
export function isByline(line: string): boolean {
  return (line.length <= 140 && BYLINE.test(line)) || (line.length <= 250 && DESK.test(line));
}

/** Whether a line is a bare name of two to four words, as authors sign at the end: `Pascal CHEVRIER`. */
export function isAuthor(line: string): boolean {
  return line.length <= 45 && AUTHOR.test(line);
}
