import type { DateValue, Span, TimeMention } from '@ephemeride/domain';
import { boundsOf, dayNumber } from '@ephemeride/domain';
import { feastRule } from '../../mentions/times/rules/feast.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import { clauseAt, hasComma, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import { borrowedTime, type Placed } from './borrowed-time.ts';
import { isDayOf } from './day-of.ts';
import { deadlineOf } from './deadline.ts';
import { disclosed } from './discloses.ts';
import { nounThatDoes } from './does-to-noun.ts';
import type { DatedDraft, Draft } from './draft.ts';
import { changed } from './drafting.ts';
import { besideAt } from './preceded-by.ts';
import { isLimit, isReturned, isSince } from './time-limits.ts';
import { isBehindVerb, isOfParticiple, opensBefore } from './time-of-participle.ts';

/** `celle de 2019`, `en poste depuis avril`: the draft is told by nothing but its time. */
const isItsTime = ({ head, verb, anchor, rule }: Draft, { at }: Placed): boolean =>
  /^(?:earlier-editions|in-post-since|won-before)$/u.test(rule) &&
  head === null &&
  verb === null &&
  anchor === at;

/** `depuis sa prise de fonctions, le 11 novembre`: a day set beside what the sentence only counts from. */
const isApposed = (view: SentenceView, { phraseLast, preposition }: NounHead, at: number): boolean =>
  /^(?:depuis|après|avant)$/u.test(preposition ?? '') &&
  view.units[phraseLast + 1]?.low === ',' &&
  (at === phraseLast + 2 || (at === phraseLast + 3 && /^(?:le|la|en|l')$/u.test(view.units[at - 1]!.low)));

/** The drafts whose noun a time stands behind: `la visite du 12 mai`, `la session, prévue en juin`. */
function ofNoun(
  view: SentenceView,
  drafts: readonly Draft[],
  { at }: Placed,
  near: boolean,
): readonly Draft[] {
  const clause = clauseAt(view, at);
  const around = view.heads.find((one) => one.phraseFirst <= at && at < one.first);
  if (around) return drafts.filter((draft) => draft.head === around);
  const head = view.heads.filter((one) => one.last < at && one.first >= (clause?.first ?? 0)).at(-1);
  if (!head || head.determiner === 'DEMONSTRATIVE') return [];
  const between = view.verbs.filter((verb) => verb.first > head.last && verb.last < at);
  const clipped = between.at(-1);
  const byParticiple =
    clipped?.tense === 'PARTICIPLE' &&
    clipped.voice === 'PASSIVE' &&
    between.length === 1 &&
    !FOUNDS.test(clipped.lemma);
  if (between.length > 0 && !byParticiple) return [];
  // `La livraison s'inscrit dans le cadre de l'accord signé le 8 février`: the participle tells of another event.
  if (byParticiple && drafts.some((draft) => draft.verb === clipped && draft.head !== head)) return [];
  const another = view.units
    .slice(head.last + 1, at)
    .some((unit) => /^(?:celle|celui|celles|ceux)$/u.test(unit.low));
  if (another) return [];
  // `a assisté à l'entretien, selon un message publié mercredi`: the day is its source's.
  if (view.units.slice(head.last + 1, at).some(({ low }) => /^(?:selon|d'après)$/u.test(low))) return [];
  const opens = clause?.verb != null && at < clause.verb.first && at - head.phraseLast <= 3;
  // `a dévoilé les dates de l'exercice « Tempête », du 10 au 20 juin`: what is told behind a comma is when it will be.
  const apposed = isApposed(view, head, at) || (clause !== null && disclosed(view, clause) === head);
  if (near && !byParticiple && !opens && !apposed && hasComma(view, head.last + 1, at - 1)) return [];
  // `co-organisatrices de la rencontre, justifient ce renvoi par le calendrier de l'automne`: the noun only points back.
  const bare = head.determiner === 'DEFINITE' && head.phraseLast === head.last && head.preposition === 'de';
  if (!near && bare && head.ordinal === null && head.series === null && hasComma(view, head.last + 1, at - 1))
    return [];
  return drafts.filter((draft) => draft.head === head);
}

/** `l'anniversaire de l'armée, fondée le 20 janvier 1949`: what is founded is the last thing named, and no event. */
const FOUNDS = /^(?:fonder|créer|établir|naître|nouer|instaurer|proclamer|construire|bâtir)$/u;

/** `le programme comprend, le 11 décembre, une rencontre …`: the noun right behind a time in commas. */
function ofNounBehind(view: SentenceView, drafts: readonly Draft[], { at }: Placed): readonly Draft[] {
  if (!/^[,:]$/u.test(view.units[at + 1]?.low ?? '')) return [];
  const head = view.heads.find((one) => one.phraseFirst > at);
  const near = head && head.phraseFirst - at <= 2 && head.preposition === null;
  return near ? drafts.filter((draft) => draft.head === head) : [];
}

/** `a annulé lundi le déplacement`: the day on which it was decided, not the event's. */
function isDecision(view: SentenceView, { status, verb, rule }: Draft, at: number): boolean {
  if (rule !== 'event-is-put-off' || verb?.tense !== 'PAST' || at < verb.first) return false;
  if (status === 'CANCELLED') return true;
  // `a été reportée à la fin du mois d'avril`: to a time, whatever its article.
  const before = view.units[/^(?:la|l')$/u.test(view.units[at - 1]?.low ?? '') ? at - 2 : at - 1];
  return !/^(?:au|à|en|aux|pour|du|de|le|jusqu'au?|entre)$/u.test(before?.low ?? '');
}

/** `Le 29 octobre, c'est à Breda que l'on fêtera …`: what is set off in front is told of what `que` opens. */
function toldBehindCleft(view: SentenceView, clause: Clause | null): Clause | null {
  const verb = clause?.verb;
  if (!clause || verb?.lemma !== 'être' || !/^(?:c'|ce)$/u.test(view.units[verb.first - 1]?.low ?? ''))
    return clause;
  const next = view.clauses[view.clauses.indexOf(clause) + 1];
  return next && /^qu[e']$/u.test(view.units[next.first]?.low ?? '') ? next : clause;
}

/** The drafts of the nearest verb in front of a time, or of the clause that it opens. */
function ofVerb(view: SentenceView, drafts: readonly Draft[], { at }: Placed): readonly Draft[] {
  const clause = toldBehindCleft(view, clauseAt(view, at));
  const asserted = drafts.filter(
    (draft) =>
      draft.firmness === 'ASSERTED' && draft.clause === clause && draft.verb && !isDecision(view, draft, at),
  );
  const before = asserted.filter((draft) => draft.verb!.first < at);
  const nearest = Math.max(...before.map((draft) => draft.verb!.first));
  // `Il succède à X, rappelé en mars`: the day is the participle's.
  const elsewhere =
    before.length > 0 &&
    clause?.inner.some(
      (group) =>
        group.tense === 'PARTICIPLE' &&
        group.first > nearest &&
        group.last < at &&
        view.units[group.first - 1]?.low === ',' &&
        !hasComma(view, group.last, at) &&
        !before.some((draft) => draft.verb === group),
    );
  // `se retrouveront en décembre, la Lettonie prenant le 1er janvier la présidence`.
  const meanwhile = clause?.inner.some(
    (group) =>
      group.tense === 'GERUND' &&
      group.first > nearest &&
      group.last < at &&
      at - group.last <= 3 &&
      !before.some((draft) => draft.verb === group),
  );
  // `a frappé dans la nuit l'île de Samar, selon un bilan communiqué mardi`: the day is its source's.
  const ofSource =
    before.length > 0 &&
    view.units.slice(nearest + 1, at).some(({ low }) => /^(?:selon|d'après)$/u.test(low));
  if (elsewhere || (before.length > 0 && (meanwhile || ofSource))) return [];
  if (before.length > 0) return before.filter((draft) => draft.verb!.first === nearest);
  // `Une délégation conduite par X, ancien sauveteur envoyé en Arménie en 1988, assistait …`: nor is a day in front of the verb.
  if (asserted.length > 0 && (isOfParticiple(view, clause, at) || opensBefore(view, clause, at))) return [];
  const first = Math.min(...asserted.map((draft) => draft.verb!.first));
  // `ont annoncé lundi la tenue de la 2e session, la première remontant à mai 2015`: an edition takes no time from in front.
  const opened = asserted.filter(
    ({ verb, rule }) =>
      verb!.first === first &&
      !(rule === 'elliptic-edition' && verb!.tense === 'GERUND') &&
      !isBehindVerb(view, clause!, verb!, at),
  );
  if (opened.length > 0) return opened;
  const head = nounThatDoes(view, clause);
  if (head) return drafts.filter((draft) => draft.head === head && draft.firmness === 'NAMED');
  // `La veille, la 18e réunion avait adopté …`: the noun is the subject of a verb that tells no event of its own.
  const told =
    clause?.verb && /^(?:PAST|PLUPERFECT|FUTURE)$/u.test(clause.verb.tense) ? clause.verb.first : -1;
  return drafts.filter(
    (draft) =>
      draft.clause === clause &&
      draft.firmness === 'NAMED' &&
      (clause?.verb === null ||
        (draft.anchor < told && at < draft.anchor && draft.head?.preposition === null)),
  );
}

/** `la visite qui devait le conduire jeudi à Rabat`, `que devait y effectuer jeudi le roi`: the day of what is off is the noun's. */
function ofRelative(view: SentenceView, drafts: readonly Draft[], { at }: Placed): readonly Draft[] {
  const clause = clauseAt(view, at);
  if (!clause?.relative && !clause?.subordinate) return [];
  if (clause.verb?.modal !== 'devoir' || !/^(?:IMPERFECT|CONDITIONAL)$/u.test(clause.verb.tense)) return [];
  if (drafts.some((draft) => draft.clause === clause && draft.head === null)) return [];
  const head = view.heads.findLast(({ last }) => last < clause.first);
  return head && clause.first - head.phraseLast <= ANTECEDENT_REACH
    ? drafts.filter((draft) => draft.head === head && draft.status !== null)
    : [];
}

/** Units between a noun and the clause that tells of it: `la visite d'Etat en Chine qui`. */
const ANTECEDENT_REACH = 5;

/** `hier` on a page that only its month dates: a day, though nobody can say which. */
const ABOUT_A_DAY = /^\d{4}-\d\d~$/u;

const days = (time: TimeMention): number => {
  if (ABOUT_A_DAY.test(time.edtf!)) return 1;
  const { earliest, latest } = boundsOf(time.edtf!);
  return earliest && latest ? dayNumber(latest) - dayNumber(earliest) : Number.POSITIVE_INFINITY;
};

/** `la réception de Nouvel An`, `le concert de Noël`: what kind of one it is, rather than when. */
const isOfFeast = ({ view }: Draft, { time, at }: Placed): boolean =>
  time.rule === feastRule.name && /^(?:de|du|d'|des)$/u.test(view.units[at - 1]?.low ?? '');

/** Of several times the most precise, then the nearest to the words that carry the event. */
function best(draft: Draft, times: readonly Placed[]): Placed | null {
  const newDay = (placed: Placed): number =>
    draft.status === 'POSTPONED' && draft.verb !== null && placed.at > draft.verb.last ? 0 : 1;
  const ranked = times
    .filter((placed) => !isDayOf(placed, times))
    .sort(
      (a, b) =>
        newDay(a) - newDay(b) ||
        Number(isOfFeast(draft, a)) - Number(isOfFeast(draft, b)) ||
        days(a.time) - days(b.time) ||
        Math.abs(a.at - draft.anchor) - Math.abs(b.at - draft.anchor),
    );
  return ranked[0] ?? null;
}

/** `la Route de la soie du XXIe siècle`: no event's date. */
const CENTURY = /^-?\d\dXX/u;

const value = (time: TimeMention): DateValue => ({ edtf: time.edtf!, basis: time.basis, stated: time.text });

/** `mardi et mercredi`: two days one after the other are one stretch. */
function joinDays(view: SentenceView, placed: Placed): DateValue {
  const beside = (step: 1 | -1): TimeMention | null =>
    view.units[placed.at + step]?.low === 'et' ? (view.units[placed.at + 2 * step]?.time ?? null) : null;
  for (const [from, to] of [
    [placed.time, beside(1)],
    [beside(-1), placed.time],
  ]) {
    const days = [from, to].map((time) => (/^\d{4}-\d\d-\d\d$/u.test(time?.edtf ?? '') ? time!.edtf! : null));
    if (days[0] && days[1] && dayNumber(days[1]) - dayNumber(days[0]) === 1)
      return { edtf: `${days[0]}/${days[1]}`, basis: placed.time.basis, stated: placed.time.text };
  }
  return value(placed.time);
}

/**
 * Gives each draft of one sentence the time that its own words name. Times inside `taken` spans (an
 * agreement's period, the day an anniversary looks back to) date nothing else.
 */
export function attachDates(
  view: SentenceView,
  drafts: readonly Draft[],
  taken: readonly Span[],
): DatedDraft[] {
  if (drafts.length === 0) return [];
  const times = timesIn(view, 0, view.units.length - 1).filter(
    ({ time, at }) =>
      !isLimit(view, at) &&
      !isReturned(view, at) &&
      !CENTURY.test(time.edtf!) &&
      !taken.some((span) => span.start <= time.start && time.end <= span.end),
  );
  const found = new Map<Draft, Placed[]>();
  // `Au menu : une exposition (du 1er au 15 mai), un tournoi les 7 et 8 et un bal en juin`: without a verb each noun has the time beside it.
  const beside = new Map<Draft, Placed[]>();
  for (const placed of times) {
    const other = besideAt(view, placed.at);
    const own = drafts.filter((draft) => (other ? draft.head === other : isItsTime(draft, placed)));
    if (other && own.length === 0) continue;
    const byNoun = own.length > 0 ? own : ofNoun(view, drafts, placed, true);
    const byRelative = byNoun.length > 0 ? byNoun : ofRelative(view, drafts, placed);
    const byVerb = byRelative.length > 0 ? byRelative : ofVerb(view, drafts, placed);
    const loose = byVerb.length > 0 ? byVerb : ofNoun(view, drafts, placed, false);
    for (const draft of byNoun)
      if (draft.clause?.verb === null) beside.set(draft, [...(beside.get(draft) ?? []), placed]);
    for (const draft of loose.length > 0 ? loose : ofNounBehind(view, drafts, placed)) {
      found.set(draft, [...(found.get(draft) ?? []), placed]);
    }
  }
  const dated = new Map<Draft, Placed>();
  // `en marge du sommet, qui se déroule du 9 au 11`: what another draft of the noun has need not be borrowed.
  const ownTime = new Set<NounHead>();
  for (const [draft, placed] of found) {
    const chosen = best(draft, beside.get(draft) ?? placed);
    if (!chosen) continue;
    dated.set(draft, chosen);
    if (draft.head) ownTime.add(draft.head);
  }
  for (const draft of drafts) {
    const told = dated.has(draft) || (draft.head !== null && ownTime.has(draft.head));
    const lent = told ? null : borrowedTime(draft, dated);
    if (lent) dated.set(draft, lent);
  }
  return drafts.map((draft) => {
    const placed = dated.get(draft);
    if (!placed) {
      const due = deadlineOf(draft);
      return changed(draft, { date: due && value(due) });
    }
    // What points back but has a day of its own is a name.
    const firmness = draft.firmness === 'RECALLED' ? 'NAMED' : draft.firmness;
    // `la première visite depuis novembre 2012`: the one before it was then, and nothing goes on.
    const goesOn = isSince(view, placed.at) && draft.head?.ordinal !== 1;
    const status = draft.status ?? (goesOn ? 'ONGOING' : null);
    return changed(withTime(draft, placed.at), { firmness, status, date: joinDays(view, placed) });
  });
}

/** Evidence takes in the time that dates it, where that stands beside it. */
function withTime(draft: Draft, at: number | null): Draft {
  if (at === null || (at >= draft.first && at <= draft.last)) return draft;
  if (at > draft.last && at - draft.last <= 6) return changed(draft, { last: at });
  return at < draft.first && draft.first - at <= 3 ? changed(draft, { first: at }) : draft;
}
