import type { EventNoun } from './event-nouns.ts';
import type { NounHead } from './noun-heads.ts';
import type { Unit } from './units.ts';

/** Words of a court: what they tell of is judged there. */
const COURT =
  /(?<!\p{L})(?:procès|tribun(?:al|aux)|assises|parquet|prévenue?s?|accusée?s?|correctionnelle|cour (?:d['’]appel|d['’]assises|pénale|constitutionnelle)|plaidoiries?|réquisitoire|partie civile|parties civiles)(?!\p{L})/iu;
/** Behind one that can be no other: `une audience sur les réparations aux victimes`, `l'audience publique`. */
const OF_COURT = /^(?:sur|publique|préliminaire|correctionnelle|solennelle|d'appel|consacrée)$/u;
/** Behind an audience that someone is given. */
const GIVEN = /^(?:à|au|aux|avec|accordée|privée|papale|générale|royale)$/u;

const sitting = new Map<EventNoun, EventNoun>();

/** The same noun as a sitting of a court, the same object each time. */
function sittingOf(noun: EventNoun): EventNoun {
  const known = sitting.get(noun) ?? { ...noun, kind: 'OTHER', english: 'hearing', vietnamese: 'phiên tòa' };
  sitting.set(noun, known);
  return known;
}

/** `le tribunal a renvoyé l'audience`, `L'audience doit durer trois semaines` under a headline of a trial: a court sits, and nobody is received. `told` is the sentence with the headline. */
export function asHearing(head: NounHead, units: readonly Unit[], told: string): NounHead {
  if (head.noun.phrase !== 'audience' || head.preposition === 'en') return head;
  const [next, then] = [units[head.last + 1], units[head.last + 2]];
  // `a reporté l'audience au 8 avril` gives it to nobody.
  if (next && GIVEN.test(next.low) && then?.time == null) return head;
  return OF_COURT.test(next?.low ?? '') || COURT.test(told) ? { ...head, noun: sittingOf(head.noun) } : head;
}
