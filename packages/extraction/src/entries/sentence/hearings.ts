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

/** What is told of where a court of assizes sits. */
const JUDGED =
  /(?<!\p{L})(?:procès|accusée?s?|condamn\p{L}+|acquitt\p{L}+|jug(?:é|ée|és|ées|er|ent|era|eront)|compara\p{L}+|renvo(?:yée?s?|ie|i)|cour d['’]assises|session d['’]assises|avocate?s?|parquet|prévenue?s?|meurtres?|assassinats?|peines?|réclusion)(?!\p{L})/iu;

/** `aux assises`, `les assises de Paris ont condamné`: a court; `les assises nationales de la justice` are a conference. */
function isAssizes({ noun, first, last }: NounHead, units: readonly Unit[], told: string): boolean {
  if (noun.phrase !== 'assises' || !JUDGED.test(told)) return false;
  if (/^d['’]$/u.test(units[first - 1]?.low ?? '') && /^(?:cour|session)$/u.test(units[first - 2]?.low ?? ''))
    return true;
  const next = units[last + 1];
  const ofTown = /^(?:de|d'|du|des)$/u.test(next?.low ?? '') && /^\p{Lu}/u.test(units[last + 2]?.text ?? '');
  return (
    ofTown || next === undefined || next.time !== null || /^(?:[.,;:]|le|à|pour|en|l'|au)$/u.test(next.low)
  );
}

const sitting = new Map<EventNoun, EventNoun>();

/** The same noun as a sitting of a court, the same object each time. */
function sittingOf(noun: EventNoun): EventNoun {
  const known = sitting.get(noun) ?? { ...noun, kind: 'OTHER', english: 'hearing', vietnamese: 'phiên tòa' };
  sitting.set(noun, known);
  return known;
}

/** `le tribunal a renvoyé l'audience`, `L'audience doit durer trois semaines` under a headline of a trial: a court sits, and nobody is received. `told` is the sentence with the headline. */
export function asHearing(head: NounHead, units: readonly Unit[], told: string): NounHead {
  if (isAssizes(head, units, told)) return { ...head, noun: sittingOf(head.noun) };
  if (head.noun.phrase !== 'audience' || head.preposition === 'en') return head;
  const [next, then] = [units[head.last + 1], units[head.last + 2]];
  // `a reporté l'audience au 8 avril` gives it to nobody.
  if (next && GIVEN.test(next.low) && then?.time == null) return head;
  return OF_COURT.test(next?.low ?? '') || COURT.test(told) ? { ...head, noun: sittingOf(head.noun) } : head;
}
