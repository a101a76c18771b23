import type { Token } from '../../phrases/token.ts';
import type { Chunk } from '../chunk.ts';
import type { ChunkedSentence } from '../sighting.ts';
import type { Refusal } from './refusal.ts';

/** Things that bear a name directly, or by `de` as well: `stade X`, `régime de X`. */
const BEARERS = new Set(
  `stade avenue rue boulevard place quai pont esplanade aeroport aerogare gare station hopital clinique chu lycee universite college ecole
  palais centre musee porte-avions porte-helicopteres fregate destroyer navire sous-marin corvette patrouilleur croiseur batiment bateau paquebot
  fondation institut prix loi lois affaire plan doctrine amendement lac mont ile iles barrage theatre salle mosquee basilique cathedrale
  mausolee memorial base camp caserne cimetiere piste pensee ordre exercice operation ouragan cyclone typhon tempete trophee coupe
  remorqueur bateau-remorqueur petrolier tanker cargo chalutier vedette brise-glace ferry vraquier methanier porte-conteneurs voilier
  tournoi complexe bibliotheque villa parc jardin autoroute statue buste monument tombe regime dynastie dictature ere
  telescope satellite sonde fusee missile drone bataillon mediatheque auditorium amphitheatre gymnase hippodrome academie chaire tunnel
  usine mine moulin ferme monastere abbaye couvent chapelle phare plage grotte hameau rond-point journal magazine radio hotel restaurant cafe`
    .split(/\s+/)
    .filter(Boolean),
);
/** Words that bear a name only directly: `la commission X`, but `la famille de X` names X. */
const DIRECT = new Set(
  `rapport accord accords methode theorie administration gouvernement cabinet clan famille epoque presidence mandat commission
  resolution brigade maison groupe societe entreprise banque editions chaine campagne projet proces directive ligne rocade dossier
  couple duo tandem fanfare orchestre troupe ensemble choeur quatuor orphelinat creche camp doctrine theoreme maladie syndrome indice echelle fonds club equipe`
    .split(/\s+/)
    .filter(Boolean),
);
/** What bears a name behind a post as well: `la présidente de la Fondation X`, `le directeur de l'aéroport X`. */
const LED = new Set(['fondation', 'aeroport', 'stade', 'prix']);
const LINKS = new Set(['de', 'du', "d'", 'des', 'la', 'le', "l'", 'dit']);
const ATTRIBUTES = new Set([
  'international',
  'internationale',
  'national',
  'nationale',
  'regional',
  'militaire',
  'genocidaire',
  'central',
]);
const MOST_STEPS = 5;

/** `le stade X`, `l'avenue du Général X`, `le régime de X`: a thing, a law or a rule that bears someone's name. */
export const namedThing: Refusal = {
  name: 'named-thing',
  examples: [
    'Le match a lieu au stade Étienne Mbarga.',
    "Le cortège suit l'avenue du Maréchal Rosa Delmas.",
    'Le bâtiment 018-Louis Kerguelen a quitté le port.',
    'Le porte-avions argentin Louis Kerguelen a appareillé.',
    'Les musiciens de la fanfare Azur Royal ont joué.',
    'Le convoi du remorqueur finlandais Pekka Laine est à quai.',
    'La sénatrice a vu la présidente de la Fondation Yves Dorval.',
    'La chute du régime militaire de Roberto Salazar remonte à 1991.',
  ],
  refuses({ context: { tokens, known, adjective }, chunks }, name) {
    // `le bâtiment 015-X`: the number that a ship bears in front of its name.
    const { start } = chunks[name]!;
    if (/^[-–]$/u.test(tokens[start - 1]?.text ?? '') && /^\d+$/u.test(tokens[start - 2]?.text ?? ''))
      return true;
    const before = chunks[name - 1];
    if (before?.kind === 'KNOWN' && known[before.start]?.kind === 'BODY') return true;
    let links = 0;
    for (let at = name - 1; at >= Math.max(0, name - MOST_STEPS); at -= 1) {
      const chunk = chunks[at]!;
      const { folded } = tokens[chunk.start]!;
      if (chunk.kind === 'ROLE' && at === name - 1 && endsInBearer(tokens, chunk)) return true;
      if (chunk.kind === 'TOKEN' && BEARERS.has(folded)) return true;
      if (chunk.kind === 'TOKEN' && DIRECT.has(folded)) return links === 0 && at === name - 1;
      if (chunk.kind === 'TOKEN' && LINKS.has(folded)) links += 1;
      else if (
        !isTitle(chunk) &&
        !(chunk.kind === 'TOKEN' && (ATTRIBUTES.has(folded) || adjective[chunk.start]))
      )
        return false;
    }
    return false;
  },
};

/** `ancien ministre du gouvernement X`: the post's own complement bears the name. */
function endsInBearer(tokens: readonly Token[], { end, role }: Chunk & { kind: 'ROLE' }): boolean {
  // `les chefs de gouvernement X et Y`: the post itself ends so.
  const { folded } = tokens[end - 1]!;
  return end > role.headEnd && (DIRECT.has(folded) || LED.has(folded));
}

/** `avenue du Général X`, `mausolée du Président X`: a bare rank or post is part of the thing's name. */
function isTitle(chunk: ChunkedSentence['chunks'][number]): boolean {
  if (chunk.kind === 'ROLE')
    return chunk.role.end === chunk.role.headEnd && chunk.role.post.postClass === 'STATE';
  return chunk.kind === 'RANK' || chunk.kind === 'HONORIFIC';
}
