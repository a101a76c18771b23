import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, unitAmong } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';

/** What is told, fought or played, and not delivered: `a livré son verdict`, `un match`, `les premiers chiffres`. */
const TOLD =
  /^(?:chiffres?|résultats?|verdicts?|témoignages?|versions?|visions?|récits?|analyses?|bilans?|détails?|secrets?|impressions?|sentiments?|conclusions?|éléments|informations?|réflexions?|conseils?|explications?|réponses?|recettes?|discours|messages?|interviews?|entretiens?|noms?|pronostics?|diagnostics?|avis|statistiques|données|estimations?|matchs?|matches|batailles?|combats?|guerre|duels?|rencontres?|prestations?|performances?|parties?|concert|assauts?|lutte)$/u;
/** What is offered without changing hands: a win, a chance, a shelter. */
const OFFERED =
  /^(?:records?|titres?|victoires?|succès|sacre|bronze|qualification|occasion|opportunités?|possibilités?|perspectives?|chances?|vue|choix|refuge|asile|hospitalité|cadre|garanties?)$/u;
const OWN_ARTICLE = /^(?:une?|l[ae]s?|l'|des|ce|cet|son|sa|ses|leurs?)$/u;
/** Units behind a verb among which such a thing stands. */
const OFFER_REACH = 8;
/** What is given in words, or done for others: `a offert son aide`, `sa médiation`. */
const SERVICES =
  /^(?:aide|médiation|soutien|appui|assistance|services?|bons|secours|coopération|collaboration|expertise|condoléances|démission|protection|solutions?|temps|spectacle|visages?|image|exemple|leçons?|plaisir|moments?|pause|répit|alternative)$/u;
/** `a remis en cause l'accord`, `en liberté`, `en service`: what is so again. */
const AS_BEFORE =
  /^(?:cause|question|liberté|service|état|marche|place|selle|ordre|doute|eau|route|mouvement|jeu|vigueur|avant|lumière|perspective|circulation|vente|exploitation)$/u;
const PAPERS = /^(?:recommandations?|conclusions?|avis|propositions?|étude|enquête|travaux|copies?)$/u;
/** Those who come home themselves, and those who are only moved elsewhere. */
const TRAVELLERS =
  /^(?:ressortissants?|migrants?|étudiantes?|étudiants?|touristes?|réfugiée?s?|civils?|familles?|citoyens?|voyageurs?|passagers?|blessée?s?|malades?|patiente?s?|travailleurs?|expatriée?s?|supporters?|équipages?|compatriotes?|suspecte?s?|accusée?s?|prévenue?s?|inculpée?s?|détenue?s?|condamnée?s?|joueurs?|dossiers?|compétences?|siège|pouvoirs?|affaires?|élèves|enfants?)$/u;

/** Units behind a verb among which its object begins. */
const REACH = 6;

/** `a offert ce titre à son pays`, `offre l'occasion de`. */
const offersNothing = (view: SentenceView, { last }: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'offrir' &&
  unitAmong(
    view,
    verb.last + 2,
    Math.min(last, verb.last + OFFER_REACH),
    ({ low }, at) => OFFERED.test(low) && OWN_ARTICLE.test(view.units[at - 1]!.low),
  ) >= 0;

/** Whether what a verb of handing over tells changes no hands: words, a match, help that is offered, people who come home. */
export function notHandedOver(view: SentenceView, clause: Clause, verb: VerbGroup): boolean {
  if (offersNothing(view, clause, verb)) return true;
  const things =
    verb.lemma === 'livrer'
      ? TOLD
      : verb.lemma === 'offrir'
        ? SERVICES
        : verb.lemma === 'remettre'
          ? PAPERS
          : /^(?:rapatrier|transférer)$/u.test(verb.lemma)
            ? TRAVELLERS
            : null;
  if (things === null) return false;
  const from = verb.voice === 'PASSIVE' ? clause.first : verb.last + 1;
  const to = verb.voice === 'PASSIVE' ? verb.first - 1 : Math.min(clause.last, verb.last + REACH);
  if (unitAmong(view, from, to, ({ low }, at) => things.test(low) && !ownedBehind(view, from, at)) >= 0)
    return true;
  return (
    verb.lemma === 'remettre' &&
    unitAmong(
      view,
      verb.last + 1,
      Math.min(clause.last, verb.last + 3),
      ({ low }, at) => low === 'en' && AS_BEFORE.test(view.units[at + 1]?.low ?? ''),
    ) >= 0
  );
}

/** `le matériel des combats`, `a offert au service de secours`: what stands behind a preposition is not the object. */
const ownedBehind = ({ units }: SentenceView, from: number, at: number): boolean =>
  /^(?:à|au|aux)$/u.test(units[at - 1]?.low ?? '') ||
  (at - from > 1 && /^(?:de|d'|du|des)$/u.test(units[at - 1]?.low ?? '') && units[at - 2]?.time === null);
