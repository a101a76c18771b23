import type { Refusal } from './index.ts';

const THINGS = new Set(
  `stade avenue rue boulevard place quai pont esplanade aeroport aerogare gare station hopital clinique chu lycee universite universites college ecole
  palais centre musee porte-avions porte-helicopteres fregate destroyer navire sous-marin corvette patrouilleur croiseur batiment bateau paquebot
  fondation institut prix loi lois affaire plan doctrine rapport accord accords amendement lac mont ile iles barrage theatre salle mosquee basilique cathedrale
  mausolee memorial base camp caserne cimetiere piste pensee ordre campagne exercice operation ouragan cyclone typhon tempete trophee coupe
  tournoi complexe bibliotheque maison villa parc jardin autoroute statue buste monument ligne methode theorie tombe
  administration gouvernement cabinet clan famille dynastie regime dictature ere epoque presidence mandat commission resolution telescope
  satellite sonde fusee missile drone brigade bataillon mediatheque auditorium amphitheatre gymnase hippodrome academie chaire bourse tunnel usine
  mine rocade carrefour rond-point groupe societe entreprise banque cabinet editions journal magazine chaine radio hotel restaurant cafe`
    .split(/\s+/)
    .filter(Boolean),
);
const LINKS = new Set([
  'de',
  'du',
  "d'",
  'des',
  'la',
  'le',
  "l'",
  'dit',
  'president',
  'general',
  'marechal',
  'international',
  'internationale',
  'national',
  'nationale',
  'academie',
]);
const MOST_BETWEEN = 3;

/** `le stade X`, `l'avenue du Général-X`, `la loi X`, `le régime de X`: a thing, a law or a rule that bears someone's name. */
export const namedThing: Refusal = {
  name: 'named-thing',
  examples: [
    'Le match a lieu au stade Étienne Mbarga.',
    "Le cortège suit l'avenue Rosa Delmas.",
    'Le porte-avions Louis Kerguelen a appareillé.',
  ],
  refuses({ context: { tokens }, chunks }, name) {
    const { start } = chunks[name]!;
    for (let at = start - 1; at >= Math.max(0, start - 1 - MOST_BETWEEN); at -= 1) {
      const { folded } = tokens[at]!;
      if (THINGS.has(folded)) return linksName(tokens.slice(at + 1, start).map((token) => token.folded));
      if (!LINKS.has(folded)) return false;
    }
    return false;
  },
};

/** Directly after the thing, or by a link: `régime de X`; a post between (`palais du président X`) names the person too. */
function linksName(between: readonly string[]): boolean {
  return between.every((word) => LINKS.has(word));
}
