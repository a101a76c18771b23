import type { Rejection } from '@ephemeride/domain';
import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { spanOf, wordsOf } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';
import { TRAVELLERS } from './travellers.ts';

/** A reason for which a draft is no event. */
interface Refusal {
  readonly name: string;
  readonly refuses: (draft: DatedDraft) => boolean;
}

const WISH = new Set(['souhaiter', 'espérer', 'vouloir', 'viser', 'envisager']);
const PROPOSAL = new Set([
  'proposer',
  'suggérer',
  'appeler',
  'exhorter',
  'recommander',
  'préconiser',
  'plaider',
  'demander',
  'encourager',
]);
const CELEBRATION = new Set(['célébrer', 'fêter', 'marquer', 'commémorer']);
const INVITATION = new Set(['inviter']);
const WISH_NOUN =
  /^(?:souhait|souhaits|espoir|vœu|vœux|volonté|désir|possibilité|proposition|idée|éventualité|nécessité|importance)$/u;
const HABIT =
  /^(?:annuel|annuelle|annuels|annuelles|régulier|régulière|réguliers|régulières|mutuel|mutuels|mutuelles|réciproques|régulièrement|périodiques|futurs|futures)$/u;
const POST =
  /^(?:président|présidente|chef|cheffe|membre|membres|directeur|directrice|secrétaire|coprésident|coprésidents|chargé|chargée|porte-parole|commissaire|délégué|ministre|siège|mécanisme|mécanismes)$/u;

/** The verb on which a draft hangs: the nearest in front of what carries it, in its own clause or the one that it completes. */
function governor(draft: DatedDraft): VerbGroup | null {
  const at =
    draft.verb && draft.verb !== draft.clause?.verb
      ? draft.verb.first
      : (draft.head?.phraseFirst ?? draft.first);
  if (draft.verb && draft.verb === draft.clause?.verb && !draft.clause?.subordinate) return null;
  const from = draft.clause?.subordinate ? 0 : (draft.clause?.first ?? 0);
  const before = draft.view.verbs.filter(
    (verb) => verb.last < at && verb.first >= from && verb !== draft.verb,
  );
  return before.at(-1) ?? null;
}

/** `a invité son collègue lors d'une rencontre`: when it was done, not what for. */
const DURING = /^(?:lors de|à l'issue de|au cours de|en marge de)$/u;

const governs = (draft: DatedDraft, lemmas: ReadonlySet<string>): boolean =>
  !(draft.firmness !== 'ASSERTED' && DURING.test(draft.head?.preposition ?? '')) &&
  lemmas.has(governor(draft)?.lemma ?? '');

/** The words between the governing verb and the draft: `a exprimé son souhait de …`. */
function wordsBetween(view: SentenceView, draft: DatedDraft): string[] {
  const end =
    draft.verb && draft.verb !== draft.clause?.verb
      ? draft.verb.first
      : (draft.head?.phraseFirst ?? draft.first);
  const from = Math.max(draft.clause?.first ?? 0, end - 12);
  return view.units.slice(from, end).map((unit) => unit.low);
}

/** A draft whose event exists whatever the sentence wishes: it has a date, and a definite noun or a verb in a past tense. */
const stands = (draft: DatedDraft): boolean =>
  draft.date !== null &&
  draft.head !== null &&
  draft.head.determiner !== 'INDEFINITE' &&
  draft.verb?.tense !== 'INFINITIVE' &&
  draft.verb?.tense !== 'CONDITIONAL';

/** `a invité X à assister aux célébrations, le 25 août`: those take place, whoever comes. */
const takesPlaceAnyway = (draft: DatedDraft): boolean =>
  draft.rule === 'attends-event' &&
  draft.date !== null &&
  draft.head?.determiner === 'DEFINITE' &&
  governs(draft, INVITATION);

const EACH = /\b(?:chaque|tous les|toutes les) (?:ans?|années?|mois|semaines?|trimestres?|jours?)\b/u;

/** `chaque année`, `tous les ans`: nearly no clause has the first word, and the whole pattern is slow. */
function isRepeated(words: string): boolean {
  const low = words.toLowerCase();
  return /chaque|tou(?:te)?s les/u.test(low) && EACH.test(low);
}

const FEW = 3;

/** `à 156 reprises`, `douze fois depuis 1998`: what has come back so often is no single event. */
const isManyTimes = (view: SentenceView, { first, last }: Clause): boolean =>
  view.units
    .slice(first, last + 1)
    .some(
      ({ low }, at, units) =>
        (low === 'reprises' || (low === 'fois' && units.some((unit) => unit.low === 'depuis'))) &&
        (numberValue(units[at - 1]?.low ?? '') ?? 0) > FEW,
    );

/** `a eu lundi 4 mars des rencontres`: a day, though the page gives no year to it. */
const tellsSomeDay = (view: SentenceView, { first, last }: Clause): boolean =>
  view.units.slice(first, last + 1).some(({ time }) => time !== null && UNKNOWN_DAY.test(time.value ?? ''));
const UNKNOWN_DAY = /^XXXX-(?:\d\d-\d\d|WXX-\d)/u;

const REFUSALS: readonly Refusal[] = [
  {
    name: 'part-of-a-post',
    refuses: ({ head, view }) =>
      head !== null &&
      head.preposition === 'de' &&
      view.units
        .slice(Math.max(0, head.phraseFirst - 3), head.phraseFirst)
        .some((unit) => POST.test(unit.low)),
  },
  {
    name: 'term-of-office',
    // `qui achève sa mission`: how long one is in post.
    refuses: ({ head, view }) =>
      head?.noun.phrase === 'mission' &&
      view.units
        .slice(Math.max(0, head.phraseFirst - 1), head.phraseFirst + 1)
        .some(({ low }) => /^(?:sa|leur|ma|notre)$/u.test(low)),
  },
  {
    // `l'entretien des avions`: what is kept in repair, where nobody speaks.
    name: 'upkeep',
    refuses: ({ head, view, actors }) =>
      head?.noun.phrase === 'entretien' &&
      actors.length === 0 &&
      /^(?:des|du)$/u.test(view.units[head.last + 1]?.low ?? '') &&
      !view.units
        .slice(head.last + 1, head.last + 4)
        .some(({ low, person, time }) => person !== null || time !== null || TRAVELLERS.test(low)),
  },
  {
    // `a indiqué vendredi le maire lors d'un point de presse`: where it was said, and no event of its own.
    name: 'said-to-the-press',
    refuses: ({ rule, head, clause }) =>
      rule === 'named-event' &&
      head !== null &&
      /^(?:conférence|point) de presse$/u.test(head.noun.phrase) &&
      /^(?:lors de|au cours de|en|dans|à|pendant|durant|à l'occasion de)$/u.test(head.preposition ?? '') &&
      clause?.verb != null,
  },
  {
    name: 'long-past-and-only-named',
    refuses: ({ kind, firmness, date }) =>
      kind === 'OTHER' && firmness === 'NAMED' && date !== null && /^\d{4}$/u.test(date.edtf),
  },
  {
    name: 'succession-without-a-day',
    // `Elle remplace X`: what is told by the way of one who has been named.
    refuses: ({ verb, date, view, kind }) =>
      date === null &&
      ((verb?.lemma === 'succéder' && view.sentence.part !== 'LEAD') ||
        (kind === 'APPOINTMENT' &&
          /^(?:succéder|remplacer)$/u.test(verb?.lemma ?? '') &&
          /^(?:il|elle)$/u.test(view.units[verb!.first - 1]?.low ?? ''))),
  },
  {
    name: 'celebrated-without-a-day',
    // The anniversary itself is told; a ceremony is not.
    refuses: ({ rule, date, verb }) =>
      /^(?:commemorates|event-is-held|holds-event)$/u.test(rule) &&
      CELEBRATION.has(verb?.lemma ?? '') &&
      (date === null || /^\d{4}$/u.test(date.edtf)),
  },
  { name: 'wished', refuses: (draft) => governs(draft, WISH) && !stands(draft) },
  { name: 'proposed', refuses: (draft) => governs(draft, PROPOSAL) && !stands(draft) },
  {
    name: 'only-invited',
    refuses: (draft) => governs(draft, INVITATION) && !stands(draft) && !takesPlaceAnyway(draft),
  },
  {
    name: 'wish-in-a-noun',
    refuses: (draft) =>
      (draft.firmness !== 'ASSERTED' || draft.verb?.tense === 'INFINITIVE') &&
      !stands(draft) &&
      wordsBetween(draft.view, draft).some((low) => WISH_NOUN.test(low)),
  },
  {
    name: 'only-possible',
    // `a annoncé qu'il se rendrait` is a future seen from the past; `se rendrait` alone is a rumour.
    refuses: ({ verb, clause }) =>
      verb !== null &&
      (verb.modal === 'pouvoir' ||
        (verb.tense === 'CONDITIONAL' && verb.modal === null && !clause?.subordinate)),
  },
  {
    name: 'counted-over-years',
    // `Depuis 1973, Hanoï a rendu des restes à 156 reprises`.
    refuses: ({ view, clause, kind }) => clause !== null && kind !== 'OTHER' && isManyTimes(view, clause),
  },
  {
    name: 'repeated',
    // `Comme chaque année, ils se sont recueillis jeudi` tells of this year's.
    refuses: ({ view, clause, tense, date }) =>
      clause !== null &&
      !(tense === 'PAST' && date !== null) &&
      isRepeated(wordsOf(view, clause.first, clause.last)),
  },
  {
    name: 'habit',
    refuses: ({ head, date, view, clause, first, last }) =>
      head !== null &&
      date === null &&
      !(clause !== null && tellsSomeDay(view, clause)) &&
      (view.units.slice(first, last + 1).some((unit) => HABIT.test(unit.low)) ||
        (head.plural && head.determiner === 'INDEFINITE')),
  },
  {
    name: 'undated-purpose',
    // `a dû y renoncer` puts off what has a day elsewhere.
    refuses: ({ verb, date, status }) =>
      verb !== null && verb.tense === 'INFINITIVE' && verb.modal === null && date === null && status === null,
  },
  {
    name: 'undated-participle',
    refuses: ({ verb, date, firmness, rule }) =>
      firmness === 'ASSERTED' &&
      rule !== 'is-received' &&
      (verb?.tense === 'PARTICIPLE' || verb?.tense === 'GERUND') &&
      date === null,
  },
];

/** Refusals of a noun that a verb carries hold for the bare noun too, unless it names something definite. */
const OF_NOUN: ReadonlySet<string> = new Set([
  'wished',
  'proposed',
  'only-invited',
  'wish-in-a-noun',
  'repeated',
  'only-possible',
]);

/** Splits drafts into those that stand and those that a negative rule refuses. */
export function refuse(drafts: readonly DatedDraft[]): { kept: DatedDraft[]; rejections: Rejection[] } {
  const reasons = new Map<DatedDraft, string>();
  const nouns = new Map<NounHead, string>();
  const held = new Set<NounHead>();
  for (const draft of drafts) {
    const refusal =
      draft.firmness === 'RECALLED' ? undefined : REFUSALS.find(({ refuses }) => refuses(draft));
    if (!refusal) continue;
    reasons.set(draft, refusal.name);
    if (draft.head && draft.verb && OF_NOUN.has(refusal.name)) nouns.set(draft.head, refusal.name);
    if (draft.head && draft.rule === 'holds-event') held.add(draft.head);
  }
  for (const draft of drafts) {
    const byNoun = draft.head && draft.verb === null ? nouns.get(draft.head) : undefined;
    // `espère accueillir le sommet`: what one only hopes to hold does not stand, whoever else calls it `le sommet`.
    const hoped =
      byNoun === 'wished' && draft.head !== null && held.has(draft.head) && draft.ordinal === null;
    if (byNoun && (!stands(draft) || (hoped && draft.series === null))) reasons.set(draft, byNoun);
  }
  const kept = drafts
    .filter((draft) => !reasons.has(draft))
    .map((draft) =>
      takesPlaceAnyway(draft) ? changed(draft, { actors: [], anaphor: null, bySubject: null }) : draft,
    );
  return { kept, rejections: [...reasons].map(([draft, by]) => rejected(draft, by)) };
}

/** The span of a draft as a rejection. */
export function rejected(draft: DatedDraft, by: string): Rejection {
  const { start, end } = draft.head
    ? spanOf(draft.view, draft.head.phraseFirst, draft.head.phraseLast)
    : spanOf(draft.view, draft.first, draft.last);
  return { start, end, text: draft.view.despatch.source.text.slice(start, end), by };
}
