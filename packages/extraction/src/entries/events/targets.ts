import type { CountryCode } from '@ephemeride/domain';
import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { sidesIn } from '../sentence/side-countries.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import { destinations } from './around-head.ts';

/** What is done to others: `a expulsé trois diplomates russes`, `ont bombardé`. */
const HOSTILE =
  /^(?:protester|bombarder|frapper|attaquer|envahir|pilonner|expulser|abattre|intercepter|viser)$/u;
/** What is done to people: `a arrêté mardi trois ressortissants ougandais`. */
const TO_PEOPLE =
  /^(?:arrêter|interpeller|condamner|juger|inculper|écrouer|incarcérer|emprisonner|détenir|libérer|relâcher|gracier|acquitter|relaxer|extrader|refouler|tuer|éliminer|blesser|sanctionner|capturer|enlever|kidnapper|séquestrer|exécuter|secourir|sauver|évacuer|rapatrier|décorer|récompenser|naturaliser)$/u;
/** Where what was done to them ends, and why, how or by whom begins. */
const ENDS_OBJECT =
  /^(?:pour|après|selon|depuis|afin|malgré|contre|dans|vers|lors|qui|dont|où|,|accusée?s?|soupçonnée?s?|suspectée?s?|coupables?|alors|sans|avec|venue?s?)$/u;
/** Blows, of arms or of trade, that are carried by any verb: `a mené des frappes contre des sites en Iran`, `a levé ses sanctions contre trois banques russes`. */
const BLOWS =
  /^(?:frappes?|raids?|bombardements?|missiles?|tirs|drones|roquettes|offensive|incursion|invasion|expulsions?|représailles|sanctions?|embargo|surtaxes?|taxes|douane|antidumping|restrictions)$/u;
const BREAKS_OFF =
  /^(?:rompre|rétablir|renouer|suspendre|interdire|autoriser|reprendre|geler|fermer|ouvrir|rouvrir|inaugurer|rappeler|franchir|pénétrer)$/u;
const BONDS =
  /^(?:relations|liens|frontières?|ambassade|ambassadeur|ambassadrice|consulat|espace|importations?|exportations?|vols|visas)$/u;

/** `a rappelé son ambassadrice`, `a fermé sa frontière`: what is done to the bonds with another country. */
export const touchesBonds = (view: SentenceView, { lemma, last }: VerbGroup, end: number): boolean =>
  BREAKS_OFF.test(lemma) &&
  view.units.slice(last + 1, Math.min(end, last + 8) + 1).some(({ low }) => BONDS.test(low));

const POSTED = /^(?:ambassad(?:eur|rice|e)|consul(?:e|at)?|chargée?)$/u;

/** `son ambassadrice à Managua`: an envoy is posted to the country whose capital is named. */
const isPost = (view: SentenceView, unit: number): boolean =>
  view.units[unit - 1]?.low === 'à' &&
  view.units.slice(Math.max(0, unit - 6), unit).some(({ low }) => POSTED.test(low));

/** `auprès de Séoul`: a capital stands for its government. */
const isAddressed = (view: SentenceView, unit: number): boolean =>
  /^(?:de|d')$/u.test(view.units[unit - 1]?.low ?? '') && view.units[unit - 2]?.low === 'auprès';

const GRANTS = /^(?:promettre|octroyer|allouer|verser|approuver|accorder|débloquer|consentir)$/u;
const MONEY = /^(?:euros?|dollars?|francs?|yens?|livres?|prêt|prêts|crédits?|aide|subvention|dons?)$/u;

/** `a promis mardi 20 millions d'euros à l'Ukraine`: to whom money is given. */
const granted = (view: SentenceView, { lemma, last, voice }: VerbGroup, end: number): CountryCode[] =>
  GRANTS.test(lemma) &&
  voice === 'ACTIVE' &&
  view.units.slice(last + 1, Math.min(end, last + 10) + 1).some(({ low }) => MONEY.test(low))
    ? destinations(view, last + 1, end)
    : [];

/** Whose people are the object that begins at a unit: `vingt pêcheurs tanzaniens`. */
function struckBy(view: SentenceView, from: number, last: number): CountryCode[] {
  const behind = view.units.slice(from, last + 1).findIndex(({ low }) => ENDS_OBJECT.test(low));
  return sidesIn(view, from, behind < 0 ? last : from + behind - 1);
}

/** The countries against which something is done, where it is done by another: those of the object, and where a blow falls. */
export function targetsOf(view: SentenceView, { verb, last, first }: Clause): CountryCode[] {
  if (TO_PEOPLE.test(verb!.lemma))
    return verb!.voice === 'ACTIVE' ? struckBy(view, verb!.last + 1, last) : [];
  const given = granted(view, verb!, last);
  if (given.length > 0) return given;
  const near = view.units.slice(verb!.last + 1, Math.min(last, verb!.last + 8) + 1);
  const blow = near.some(({ low }) => BLOWS.test(low));
  const hostile = HOSTILE.test(verb!.lemma) || touchesBonds(view, verb!, last);
  if ((!blow && !hostile) || verb!.voice === 'REFLEXIVE') return [];
  const from = verb!.voice === 'PASSIVE' ? first : verb!.last + 1;
  const end = verb!.voice === 'PASSIVE' ? verb!.first - 1 : last;
  const matter = view.units.findIndex(
    ({ low }, at) =>
      at > from &&
      at <= end &&
      /^(?:après|pour|accusée?s?|selon|depuis|afin|malgré)$/u.test(low) &&
      // `a rappelé pour consultations son ambassadeur à Managua`: how it is done, and no matter.
      !/^consultations?$/u.test(view.units[at + 1]?.low ?? ''),
  );
  const reach = matter < 0 ? end : matter - 1;
  // Where a blow falls is struck by it.
  const struck = view.countries.filter(
    ({ unit, form }) =>
      unit >= from &&
      unit <= reach &&
      (form === 'NAME' || (form === 'CAPITAL' && (isPost(view, unit) || isAddressed(view, unit)))),
  );
  return [
    ...new Set([...sidesIn(view, from, reach), ...(blow || hostile ? struck.map(({ code }) => code) : [])]),
  ];
}
