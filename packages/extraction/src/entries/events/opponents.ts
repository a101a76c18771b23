import type { CountryCode } from '@ephemeride/domain';
import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** Who is beaten, or only met, is the object: `a battu l'Angola`. */
const BEATS =
  /^(?:battre|vaincre|éliminer|affronter|défier|écraser|surprendre|rencontrer|tenir|dominer|renverser|étriller|corriger|terrasser|crucifier|doucher|accrocher|devancer|sortir)$/u;
/** Behind these stands the other side: `s'est incliné devant le Bénin`, `match nul contre le Togo`. */
const AGAINST = /^(?:contre|devant|face|sur|avec|par)$/u;
const PLAYS =
  /^(?:incliner|imposer|emporter|qualifier|gagner|perdre|partager|jouer|disputer|faire|concéder|signer|débuter|ouvrir)$/u;
const SPORT =
  /^(?:match|matches|matchs|qualifications|éliminatoires|coupe|mondial|euro|finale|demi-finale|quart|tournoi|championnats?|buts?|mi-temps|sélection|sélectionneur|prolongation|essais?|points|tirs)$/u;
/** Units behind the verb within which the other side is named. */
const REACH = 6;

const isScored = ({ units }: SentenceView): boolean =>
  units.some(
    ({ low }, at) =>
      SPORT.test(low) ||
      (/^[-à]$/u.test(low) &&
        /^\d+$/u.test(units[at - 1]?.low ?? '') &&
        /^\d+$/u.test(units[at + 1]?.low ?? '')),
  );

/** `Le Cap-Vert a battu l'Angola 2 à 0`, `s'est incliné 1-0 devant le Bénin`: the side that another has played. */
export function opponentsOf(view: SentenceView, { verb, last }: Clause): CountryCode[] {
  if (!verb || !(BEATS.test(verb.lemma) || PLAYS.test(verb.lemma)) || !isScored(view)) return [];
  const object = BEATS.test(verb.lemma) && verb.voice === 'ACTIVE';
  const from = object
    ? verb.last + 1
    : view.units.findIndex(
        ({ low }, at) => at > verb.last && at <= Math.min(last, verb.last + REACH + 2) && AGAINST.test(low),
      );
  if (from < 0) return [];
  const found = view.countries.find(
    ({ unit, form }) => unit >= from && unit <= Math.min(last, from + REACH) && form !== 'CAPITAL',
  );
  return found ? [found.code] : [];
}

/** Whether a sentence tells of a match: somebody beats, meets or holds somebody, or a game is scored in it. */
export const isPlayed = (view: SentenceView): boolean =>
  isScored(view) ||
  view.verbs.some(({ lemma }) => BEATS.test(lemma) || /^(?:incliner|imposer|jouer|disputer)$/u.test(lemma));

const TEAM =
  /^(?:battre|vaincre|éliminer|surprendre|écraser|dominer|incliner|imposer|emporter|qualifier|gagner|perdre|marquer|inscrire|ouvrir|mener|égaliser|répliquer|arracher|concéder|trouver|terminer|finir)$/u;

/** `Les Lions se sont inclinés mardi (2-1). Les Sénégalais ont marqué deux fois`: whom a team has played, as the sentences behind tell of the match. */
export function opponentsBehind([told, ...behind]: readonly SentenceView[]): CountryCode[] {
  const played = told!.clauses.some(
    ({ verb }) => verb !== null && (BEATS.test(verb.lemma) || PLAYS.test(verb.lemma)),
  );
  if (!played || !isScored(told!)) return [];
  return behind.flatMap((view) =>
    view.clauses.flatMap(({ first, verb }) => {
      if (!verb || !TEAM.test(verb.lemma) || !/^(?:PAST|PLUPERFECT)$/u.test(verb.tense)) return [];
      const team = view.countries.find(({ unit }) => unit > first && unit < verb.first);
      return team && /^(?:les|l'|la|le)$/u.test(view.units[team.unit - 1]!.low) ? [team.code] : [];
    }),
  );
}
