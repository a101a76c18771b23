import { type EventKind, type EventRead, fold } from '@ephemeride/domain';

/** Kinds that two despatches may call one occurrence by; a kind may be in several. */
const FAMILIES = {
  TALK: ['MEETING', 'RECEPTION'],
  FORUM: ['CONFERENCE', 'DIALOGUE', 'MEETING', 'EXCHANGE'],
  DRILL: ['EXERCISE', 'TRAINING', 'EXCHANGE'],
  CEREMONY: ['COMMEMORATION', 'HANDOVER', 'APPOINTMENT'],
} as const satisfies Readonly<Record<string, readonly EventKind[]>>;

/** The kind itself and the families that it is of. */
export const familiesOf = (kind: EventKind): readonly string[] => [
  kind,
  ...Object.entries(FAMILIES).flatMap(([family, kinds]: [string, readonly EventKind[]]) =>
    kinds.includes(kind) ? [family] : [],
  ),
];

/** Words by which a clause that no kind was found for may yet tell one. */
const TOLD_BY: Readonly<Record<Exclude<EventKind, 'OTHER'>, RegExp>> = {
  MEETING:
    /entret|rencontr|discut|concert|reuni|parle|convers|echang|tete-a-tete|face a face|pourparl|abord|evoqu|homologue|vus?\b|retrouv/,
  RECEPTION: /recu|recev|accueil|entret|rencontr|audience|hote|convi|palais|visiteur|creance|homologue/,
  VISIT:
    /visit|deplac|sejour|arriv|voyage|rendu|rendra|tournee|ven[ui]|atterri|periple|retour|rentre|regagn|quitt/,
  CALL: /telephon|appel|visio|video|entret|ligne|fil\b/,
  DIALOGUE:
    /reuni|session|dialogue|bilateral|comite|commission|consult|entret|seance|cycle|round|mecanisme|negoci|pourparl|copresid/,
  CONFERENCE:
    /reuni|sommet|forum|conferen|trilateral|quadrilateral|multilateral|session|assises|congres|particip|rassembl|retrouv|colloque|seminaire|symposium|rendez-vous|table ronde/,
  EXCHANGE: /echang|rencontr|amitie|jumel|frontier|voisin/,
  EXERCISE: /exerc|manoeuvr|entrain|patrouill|simul|tirs?\b|parachut|debarqu/,
  PORT_CALL:
    /navire|fregate|batiment|escale|accost|mouill|voilier|corvette|patrouilleur|rade|quai|equipage|marins|amarr|ancre|appareill|baie|pavillon/,
  TRAINING: /cours\b|stag|form|appren|instru|brevet|eleve|entrain|diplom|promotion|ecole|academie|enseign/,
  EXHIBITION: /salon|foire|expos|stand|pavillon|present|vitrine|inaugur/,
  SIGNING: /sign|paraph|accord|conclu|memorandum|protocole|convention|entente|traite|scell/,
  COMMEMORATION:
    /hommage|gerbe|annivers|commemor|celebr|recueil|memoire|monument|fete|parade|defil|souvenir|ceremonie|silence|flamme|stele|couronne|martyrs/,
  APPOINTMENT:
    /nomm|command|tete|drapeau|passation|fonction|poste|succed|succession|install|choisi|design|releve|investi|serment|promu|remplac|ceremonie/,
  HANDOVER:
    /offert|don\b|dons\b|remis|livr|recu|cede|restitu|rapatri|fourni|cadeau|materiel|equipement|vehicule|ambulance|depouille|restes|rendus?\b/,
};

/** The words that tell of what has no kind of its own: a title may leave out what it was. */
export const tellingClause = ({ titles, evidence }: EventRead): string =>
  `${titles.FR} ${evidence[0]?.text ?? ''}`;

/** Whether the clause of what has no kind of its own has a word of the other's. */
function tellsKind(event: EventRead, kind: EventKind): boolean {
  if (kind === 'OTHER') return false;
  return TOLD_BY[kind].test(fold(tellingClause(event)).replaceAll('œ', 'oe'));
}

/** The kinds that a clause without one may tell by its words, and the kind itself: where others like it are looked for. */
export const kindsToldBy = (event: EventRead): readonly EventKind[] => [
  event.kind,
  ...(event.kind === 'OTHER'
    ? (Object.keys(TOLD_BY) as EventKind[]).filter((kind) => tellsKind(event, kind))
    : []),
];

/** How near two reports' kinds are: equal, of one family, one without a kind but told in words of the other's, or two things. */
export type KindRelation = 'EQUAL' | 'RELATED' | 'TOLD' | 'ANOTHER';

export function relationOfKinds(a: EventRead, b: EventRead): KindRelation {
  if (a.kind === b.kind) return 'EQUAL';
  if (a.kind === 'OTHER') return tellsKind(a, b.kind) ? 'TOLD' : 'ANOTHER';
  if (b.kind === 'OTHER') return tellsKind(b, a.kind) ? 'TOLD' : 'ANOTHER';
  const families = familiesOf(a.kind);
  return familiesOf(b.kind).some((family) => families.includes(family)) ? 'RELATED' : 'ANOTHER';
}
