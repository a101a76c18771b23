import { type Around, endingIn, ledBy, precededBy } from './around.ts';

/** Participles of saying behind `a` or `ont`. */
const SAID =
  'dit redit écrit admis reconnu prévenu averti réagi appris insisté conclu indiqué annoncé déclaré affirmé précisé confirmé rapporté souligné ajouté assuré ' +
  'communiqué signalé expliqué estimé raconté relaté révélé rappelé commenté témoigné martelé réaffirmé réitéré plaidé résumé jugé détaillé noté relevé ' +
  'rétorqué répliqué démenti tweeté énoncé regretté déploré constaté observé mentionné proclamé attesté certifié soutenu avancé calculé fustigé dénoncé';
/** Presents before their subject: `indique mardi le journal`. */
const SAYS =
  'indique indiquent annonce annoncent déclare déclarent affirme affirment précise précisent confirme confirment rapporte rapportent souligne soulignent ' +
  'ajoute ajoutent assure assurent signale signalent explique expliquent estime estiment raconte racontent relate relatent révèle révèlent rappelle rappellent ' +
  'écrit écrivent prévient préviennent avertit avertissent note notent relève relèvent';
/** What a source has become on the day of its saying: `selon un communiqué publié mardi`. */
const ISSUED =
  'publié diffusé transmis communiqué posté adressé envoyé paru reçu établi émis signé rendu mis consulté obtenu dévoilé relayé cité public publique ligne';

const oneOf = (words: string): string => words.split(' ').join('|');
/** `mardi`, `le mardi 4`, `ce mardi`. */
const DAY = ' (?:ce |le )?';

const SAYING = endingIn(
  `${SAID} ${SAYS} savoir part état valoir remarquer apprendre on ce le`,
  precededBy(
    `(?:(?:a|ont|avait|avaient|a-t-(?:on|il|elle)|ont-(?:ils|elles))(?: (?:également|aussi|encore|[a-zà-ÿ]+ment))? (?:${oneOf(SAID)}|fait (?:savoir|part|état|valoir|remarquer)|pu apprendre)` +
      `|(?<=, )(?:${oneOf(SAYS)})|appren(?:d|ait)-on)${DAY}`,
  ),
);
const FROM_SOURCE = ledBy(
  'selon|après|suivant',
  90,
  precededBy(
    `(?:selon|d'après|suivant) (?:une?|l[ea]s?|des|ses|son|sa|leur) [^,;.:()\\n]{3,60}? (?:${oneOf(ISSUED)})e?s?${DAY}`,
  ),
);

/**
 * Whether the day at an offset is that on which something is said, not that on which it happened: `a reçu lundi son homologue, a
 * indiqué mardi la présidence`. What breaks out is not said: `le feu s'est déclaré lundi`.
 */
export const TOLD_ON: Around = (text, offset) => SAYING(text, offset) || FROM_SOURCE(text, offset);
