import { lowerWord } from '../../document/words.ts';

const WORDS =
  `le la les l' un une des de du d' au aux a à en et ou ni mais or car donc dans par pour sur sous avec sans chez vers
  entre contre depuis pendant durant lors après avant après-demain avant-hier hier demain aujourd'hui ce cet cette ces cela
  ceci celui celle ceux celles son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes il elle ils elles on nous vous
  je tu qui que quoi dont où quand comment pourquoi combien quel quelle quels quelles si comme lorsque lorsqu' puisque
  puisqu' alors ainsi aussi autant tandis bien très plus moins tout toute tous toutes autre autres même mêmes certains
  certaines plusieurs quelques chaque aucun aucune nul nulle cependant toutefois néanmoins pourtant enfin puis ensuite
  outre malgré grâce face suite hors parmi devant derrière quant afin jusqu' jusque dès désormais déjà encore toujours
  jamais souvent parfois ici là là-bas voici voilà y ne n' pas point se s' c' ça m' t' j' qu' soit étant ayant apparemment
  actuellement notamment selon d'abord d'ailleurs premièrement deuxièmement troisièmement finalement également
  parallèlement auparavant précédemment récemment rappelons notons interrogé interrogée interrogés invité invitée accompagné
  accompagnée venu venue né née réagissant saluant soulignant évoquant rappelant estimant prenant concernant intervenant
  parlant peu beaucoup trop assez environ presque seul seule seuls seules lundi mardi mercredi jeudi vendredi samedi
  dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre est sont était ont oui non
  voir lire photo photos vidéo vidéos crédit image illustration archives source sources via merci bravo chers chère
  cher près auprès autour loin vis-à-vis quelque sitôt lui-même elle-même eux-mêmes lui eux an ans deux trois quatre
  cinq six sept huit neuf dix onze douze quinze vingt trente cent mille million millions milliard milliards premier
  première second seconde troisième quatrième cinquième hommes femmes faut peut doit flash urgent alerte direct exclusif
  pourtant quoique bref hélas certes jadis autrefois tôt tard aussitôt bientôt tantôt plutôt malheureusement heureusement
  arrivé arrivée élu élue nommé nommée placé placée situé située fondé fondée créé créée lancé lancée signé signée organisé organisée
  reçu reçue âgé âgée présent présente présents aucune faute vu vus compte tenu lié liée conformément contrairement
  profitant s'exprimant s'adressant exprimant recevant accueillant félicitant remerciant appréciant affirmant indiquant ajoutant
  poursuivant répondant présidant assistant participant effectuant débutant commençant partant revenant visant souhaitant`
    .split(/\s+/)
    .filter(Boolean);

/**
 * Words that open a sentence or link a phrase and are not names, in lower case with their accents, so that `Lê` is not `le`;
 * a leading accent may be missing, as capitals often print: `Apres`, `Etant`.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  WORDS.flatMap((word) => [word, word.slice(0, 1).normalize('NFD').slice(0, 1) + word.slice(1)]),
);

/** Whether a word, as printed, links or opens a sentence: a capital on it says only that a sentence begins. */
export function isFunctionWord(text: string): boolean {
  return FUNCTION_WORDS.has(lowerWord(text));
}
