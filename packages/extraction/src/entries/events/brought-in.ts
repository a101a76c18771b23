import type { CountryCode, EventKind } from '@ephemeride/domain';
import { peopleIn, type SentenceView } from '../sentence/sentence-view.ts';
import { sidesIn } from '../sentence/side-countries.ts';
import { unnamedParties } from '../sentence/unnamed-parties.ts';
import type { DatedDraft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';

/** `une trentaine de dirigeants, parmi lesquels le président français, la cheffe du gouvernement italien et X`: a list up to the next verb. */
function among(view: SentenceView): CountryCode[] {
  const at = view.units.findIndex(
    ({ low }, index) =>
      low === 'parmi' && /^(?:lesquels|lesquelles)$/u.test(view.units[index + 1]?.low ?? ''),
  );
  if (at < 0) return [];
  const verb = view.verbs.find(({ first }) => first > at + 1)?.first ?? view.units.length;
  const mark = view.units.findIndex(({ low }, index) => index > at && /^[;:.»]$/u.test(low));
  const last = Math.min(verb, mark < 0 ? verb : mark) - 1;
  return [
    ...sidesIn(view, at + 2, last),
    ...peopleIn(view, at + 2, last).flatMap(({ person }) => person.country ?? []),
  ];
}

interface Phrase {
  /** The words in front of who is brought in, one pattern a word. */
  readonly words: readonly RegExp[];
  /** The kinds in which that one takes part. */
  readonly kinds: ReadonlySet<EventKind>;
}

/** Kinds whose members a sentence may list. */
const MEMBERS: ReadonlySet<EventKind> = new Set([
  'CONFERENCE',
  'MEETING',
  'CALL',
  'EXERCISE',
  'COMMEMORATION',
  'OTHER',
]);

const OF = /^(?:de|du|des|d')$/u;
const OF_MANY: readonly EventKind[] = ['CONFERENCE', 'MEETING', 'CALL', 'EXERCISE', 'TRAINING', 'EXCHANGE'];

/** Phrases that say who else has a part, wherever in its sentence an event is told. */
const PHRASES: readonly Phrase[] = [
  // `à l'invitation de la gendarmerie française`
  { words: [/^invitation$/u, OF], kinds: new Set([...OF_MANY, 'VISIT', 'PORT_CALL', 'EXHIBITION']) },
  // `réunis par visioconférence sous la présidence des Samoa`
  { words: [/^(?:co)?présidence$/u, OF], kinds: new Set([...OF_MANY, 'DIALOGUE']) },
  // `qui en assure la présidence avec les Pays-Bas`
  { words: [/^présidence$/u, /^avec$/u], kinds: new Set(OF_MANY) },
  // `a ouvert ses portes en présence de la ministre surinamaise`
  {
    words: [/^présence$/u, OF],
    kinds: new Set<EventKind>(['OTHER', 'SIGNING', 'HANDOVER', 'EXHIBITION', 'COMMEMORATION']),
  },
  // `a inauguré le salon en compagnie de ses homologues malaisien et brunéien`
  {
    words: [/^compagnie$/, OF],
    kinds: new Set<EventKind>([...OF_MANY, 'OTHER', 'EXHIBITION', 'COMMEMORATION']),
  },
  // `a inspecté les patrouilles avec son collègue de Ljubljana`
  {
    words: [
      /^(?:avec|que|et|de|par|d')$/u,
      /^(?:son|sa|ses|leurs?)$/u,
      /^(?:homologues?|collègues?|pairs|alter|vis-à-vis)$/u,
    ],
    kinds: new Set<EventKind>(['OTHER', 'EXHIBITION', 'COMMEMORATION', 'HANDOVER']),
  },
  // `Outre le Maroc et la Tunisie, le Bénin et le Togo ont envoyé des détachements`
  {
    words: [/^outre$/u, /^(?:le|la|l'|les|ses?|son)$/u],
    kinds: new Set([...OF_MANY, 'DIALOGUE', 'EXHIBITION']),
  },
  // `à l'initiative de Canberra`
  { words: [/^initiative$/u, OF], kinds: new Set(OF_MANY) },
  // `aux côtés des Forces armées royales`
  { words: [/^côtés$/u, OF], kinds: new Set<EventKind>([...OF_MANY, 'OTHER', 'COMMEMORATION']) },
  // `à l'intention de gardes-frontières kirghiz`, `au profit de l'armée togolaise`
  {
    words: [/^(?:intention|profit|bénéfice)$/u, OF],
    kinds: new Set<EventKind>(['TRAINING', 'HANDOVER']),
  },
  // `l'exercice, conduit par la Sixième flotte américaine`
  {
    words: [
      /^(?:condui|(?:co-?)?organis|parrain|men|encadr|dispens|dirig|anim|assur|mont|pilot)(?:é|t)e?s?$/u,
      /^(?:par|avec)$/u,
    ],
    kinds: new Set<EventKind>(['EXERCISE', 'TRAINING', 'EXCHANGE', 'CONFERENCE']),
  },
];

const ENDS = /^(?:[,;:().«»–—]|qui|que|qu'|dont|où|lors|pour|sur|après|avant|dans|à)$/u;

/** `ses homologues malaisien, X, et brunéien, Y`: a comma beside a name parts two of them. */
const listsOn = (view: SentenceView, at: number): boolean =>
  view.units[at]!.low === ',' &&
  (view.units[at + 1]?.person != null ||
    (view.units[at - 1]?.person != null && view.units[at + 1]?.low === 'et'));

/** Where the one who is brought in ends: a mark, a verb or a time. */
function phraseEnd(view: SentenceView, from: number): number {
  let end = from;
  while (end + 1 < view.units.length) {
    const { low, time } = view.units[end + 1]!;
    if (
      (ENDS.test(low) && !listsOn(view, end + 1)) ||
      time ||
      view.verbs.some((verb) => verb.first === end + 1)
    )
      break;
    end += 1;
  }
  return end;
}

/** Whether a word begins one of the phrases: each is asked once, and not by every phrase anew. */
const OPENS = new RegExp(PHRASES.map(({ words }) => words[0]!.source).join('|'), 'u');

function within(view: SentenceView, kind: EventKind): CountryCode[] {
  const found: CountryCode[] = [];
  const opened = [...view.units.keys()].filter((at) => OPENS.test(view.units[at]!.low));
  for (const { words, kinds } of PHRASES) {
    if (!kinds.has(kind)) continue;
    for (const at of opened) {
      if (at + words.length >= view.units.length) break;
      if (!words.every((word, offset) => word.test(view.units[at + offset]!.low))) continue;
      const first = at + words.length - 1;
      const last = phraseEnd(view, first);
      found.push(
        ...sidesIn(view, first, last),
        ...peopleIn(view, first, last).flatMap(({ person }) => person.country ?? []),
        ...unnamedParties(view, first, last).countries,
      );
    }
  }
  return found;
}

const GIVES =
  /^(?:transmettre|céder|passer|remettre|livrer|restituer|rendre|octroyer|accorder|prêter|offrir|vendre|fournir|opposer|léguer|confier|rétrocéder|transférer)$/u;

/** `a transmis la présidence au Danemark`, `le différend opposant le Guatemala au Belize`: to whom, and what stands opposite. */
function givenTo(view: SentenceView): CountryCode[] {
  return view.verbs.flatMap(({ lemma, last, voice }) => {
    if (!GIVES.test(lemma) || voice === 'REFLEXIVE') return [];
    const stop = view.verbs.find(({ first }) => first > last)?.first ?? view.units.length;
    const given = view.countries.filter(({ unit, form }) => form === 'NAME' && unit > last && unit < stop);
    const to = given.find(({ unit }) => {
      const low = view.units[unit - 1]!.low;
      const before = /^(?:la|l')$/u.test(low) ? view.units[unit - 2]?.low : low;
      return /^(?:à|au|aux)$/u.test(before ?? '');
    });
    return to ? [to.code] : [];
  });
}

const COURT = /^(?:cours?|cij|tribunal|tribunaux|tidm|juges|arbitres|chambre|justice)$/u;
const LITIGATES = /^(?:disputer|revendiquer|opposer)$/u;
const CASE = /^(?:affaires?|différends?|litiges?|contentieux|procédures?|instances?|procès|requêtes?)$/u;

/** Before a court: `l'archipel que se disputent le Gabon et le Togo`, `l'affaire entre le Gabon et le Togo`. */
function litigants(view: SentenceView): CountryCode[] {
  if (!view.units.some(({ low }) => COURT.test(low))) return [];
  const disputes = view.verbs.flatMap(({ lemma, last }) => (LITIGATES.test(lemma) ? [last] : []));
  const cases = view.units.flatMap(({ low }, at) =>
    low === 'entre' && view.units.slice(Math.max(0, at - 9), at).some((unit) => CASE.test(unit.low))
      ? [at]
      : [],
  );
  return [...disputes, ...cases].flatMap((from) => {
    const codes = sidesIn(view, from + 1, phraseEnd(view, from));
    return codes.length > 1 ? codes : [];
  });
}

/** `Libreville et Malabo se disputent cet îlot`: who stands before the court of the sentence in front. */
export function litigantsBehind([told, ...behind]: readonly SentenceView[]): CountryCode[] {
  if (!told!.units.some(({ low }) => COURT.test(low))) return [];
  return behind.flatMap((view) =>
    view.clauses.flatMap(({ first, last, verb }) => {
      if (!verb || !LITIGATES.test(verb.lemma)) return [];
      const codes = [...sidesIn(view, first, verb.first - 1), ...sidesIn(view, verb.last + 1, last)];
      return new Set(codes).size === 2 ? codes : [];
    }),
  );
}

const GATHERS = /^(?:réunir|rassembler|regrouper)$/u;

/** `L'initiative a réuni à Ohrid les dirigeants albanais, serbe et macédonien`: who is brought together. */
function gathered(view: SentenceView): CountryCode[] {
  return view.clauses.flatMap(({ verb, last }) => {
    if (!verb || !GATHERS.test(verb.lemma) || verb.voice !== 'ACTIVE' || verb.negated) return [];
    const codes = sidesIn(view, verb.last + 1, last);
    return codes.length > 1 ? codes : [];
  });
}

const tells = ({ firmness, verb, view }: DatedDraft): boolean =>
  (firmness === 'ASSERTED' || (firmness === 'RECALLED' && verb !== null)) &&
  !/^(?:TITLE|KICKER|CAPTION)$/u.test(view.sentence.part);

/** The countries that `à l'invitation de`, `sous la présidence de`, `au profit de` add in the sentence that tells of an event. */
export function broughtIn({ kind, drafts }: Occurrence): CountryCode[] {
  const views = new Set(drafts.filter(tells).map(({ view }) => view));
  return [...views].flatMap((view) => [
    ...within(view, kind),
    ...givenTo(view),
    ...(kind === 'OTHER' ? [...litigants(view), ...gathered(view)] : []),
    ...(MEMBERS.has(kind) ? among(view) : []),
  ]);
}
