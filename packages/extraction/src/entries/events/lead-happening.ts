import { boundsOf, type DateValue, dayNumber, type EventKind } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import type { CommemorationFound } from '../commemorations/commemoration-found.ts';
import { subjectOf } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import { SPEECH_VERBS } from '../sentence/verb-lexicon.ts';
import { DURING } from './borrowed-time.ts';
import { disclosed } from './discloses.ts';
import type { DatedDraft } from './draft.ts';
import { changed, draft, inRole } from './drafting.ts';
import { dateOfDespatch } from './finish.ts';
import { remembering } from './happening-kinds.ts';
import { bodyOf } from './main-event.ts';
import { isSubjectDay } from './own-day.ts';
import { agentOf, frameOf } from './rules/dated-happening.ts';
import { saidTo } from './said-to.ts';
import { isLimit } from './time-limits.ts';

const TOLD: ReadonlySet<string> = new Set(['PAST', 'PLUPERFECT', 'FUTURE']);

/** Wishes, praise, thanks and proposals are no events. */
const ONLY_SAID =
  /^(?:souhaiter|espérer|vouloir|viser|envisager|proposer|suggérer|recommander|préconiser|encourager|inviter|saluer|réjouir|louer|vanter|déplorer|regretter|remercier|féliciter|apprécier|exprimer)$/u;

/** `célébrera en 2027 le 60e anniversaire` tells of a commemoration, which is an entry of its own kind. */
const KEEPS = /^(?:célébrer|fêter|commémorer|marquer|coïncider|souffler)$/u;

/** Whether all that a clause tells is that an anniversary is kept. */
function keepsAnniversary(
  { units }: SentenceView,
  { verb, first, last }: Clause,
  anniversaries: readonly CommemorationFound[],
): boolean {
  const [start, end] = [units[first]!.start, units[last]!.end];
  const inClause = anniversaries.some(({ span }) => start <= span.start && span.end <= end);
  return (
    inClause &&
    (KEEPS.test(verb!.lemma) || (verb!.lemma === 'avoir' && units[verb!.last + 1]?.low === 'lieu'))
  );
}

const ANNOUNCES = /^(?:annoncer|confirmer|programmer|prévoir|décider)$/u;

/** Words before a time that is not the clause's: `les ventes de 2022`, `le budget pour 2027`. */
const OF_ANOTHER = /^(?:de|d'|du|des|après|à|pour|qu[ei']?)$/u;

/** The year, season or month that the clause itself names behind its verb: `accueillera en 2027`. */
function farTime(view: SentenceView, { verb, last }: Clause) {
  return timesIn(view, verb!.last + 1, last).find(
    ({ at, time }) =>
      time.type === 'DATE' && !OF_ANOTHER.test(view.units[at - 1]?.low ?? '') && !isLimit(view, at),
  );
}

const TALKS: ReadonlySet<EventKind> = new Set(['MEETING', 'CALL', 'RECEPTION', 'DIALOGUE', 'VISIT']);

/** Days between the despatch and a time that its lead may be about. */
const NEAR = 45;

/** `Le bilan du typhon, qui a balayé mardi l'archipel, dépasse cent morts`: what a lead in the present looks back to. */
function struckBefore(lead: SentenceView): DatedDraft | null {
  for (const clause of lead.clauses) {
    if (!clause.relative || !clause.verb || clause.verb.negated) continue;
    // `un incendie qui ravage depuis vendredi les hauteurs` goes on.
    const goesOn =
      clause.verb.tense === 'PRESENT' &&
      lead.units[clause.first]!.low === 'qui' &&
      lead.units[clause.verb.last + 1]?.low === 'depuis';
    if (clause.verb.tense !== 'PAST' && !goesOn) continue;
    const [placed] = timesIn(lead, clause.verb.last + 1, clause.last);
    if (!placed) continue;
    const { time } = placed;
    return {
      ...draft({
        rule: 'lead-happening',
        kind: 'OTHER',
        view: lead,
        clause,
        first: clause.first,
        last: clause.last,
      }),
      date: { edtf: time.edtf!, basis: time.basis, stated: time.text },
    };
  }
  return null;
}

/** `a plaidé mardi le ministre lors de son entretien avec X`: what was said was said at talks, and those are what happened. */
function talksOfSpeech(
  lead: SentenceView,
  clause: Clause,
  drafts: readonly DatedDraft[],
  date: DateValue,
): DatedDraft | null {
  const said = SPEECH_VERBS.includes(clause.verb!.lemma);
  if (!said && clause.verb!.lemma !== 'être') return null;
  const talks = drafts.find(
    ({ view, head, kind, firmness, status }) =>
      view === lead &&
      firmness === 'NAMED' &&
      status === null &&
      TALKS.has(kind) &&
      head !== null &&
      (!head.plural || (said && DURING.test(head.preposition ?? ''))) &&
      // `étaient mardi au centre d'une rencontre entre X et Y`
      (!said || DURING.test(head.preposition ?? '') || lead.units[head.phraseFirst - 2]?.low === 'sortant'),
  );
  const sides = talks ? talks.actors.length + talks.countries.length : 0;
  if (!talks || sides < (said ? 1 : 2)) return null;
  const speaker = said ? inRole(subjectOf(lead, clause), 'SIDE') : [];
  return {
    ...talks,
    rule: 'lead-happening',
    actors: [...speaker, ...talks.actors],
    date: talks.date ?? date,
  };
}

/** `a annoncé la tenue en juillet à Lomé d'un sommet`, `a publié le programme de la visite`: what is announced by its name is what the lead is about. */
function announced(view: SentenceView, clause: Clause, drafts: readonly DatedDraft[]): DatedDraft | null {
  const made = disclosed(view, clause);
  const announces = ANNOUNCES.test(clause.verb!.lemma);
  if (!made && !announces) return null;
  return (
    drafts.find(
      ({ view: of, clause: inClause, firmness, kind, date, head }) =>
        head !== null &&
        date !== null &&
        (made
          ? head === made && of === view
          : inClause === clause &&
            firmness === 'NAMED' &&
            kind !== 'OTHER' &&
            head.preposition === null &&
            head.first > clause.verb!.last),
    ) ?? null
  );
}

/**
 * What a despatch is about where no rule knows its lead: the lead's first clause in a past or future tense, of the
 * first near day that the sentence names, else of the despatch's own. Null where the lead only describes.
 */
export function leadHappening(
  views: readonly SentenceView[],
  drafts: readonly DatedDraft[],
  despatch: Despatch,
  anniversaries: readonly CommemorationFound[],
): DatedDraft | null {
  const [lead] = bodyOf(views);
  const main = lead?.clauses.filter(
    ({ verb, relative, subordinate }) => verb !== null && !verb.negated && !relative && !subordinate,
  );
  const clause =
    main?.find(({ verb }) => TOLD.has(verb!.tense) || verb!.modal === 'aller') ??
    main?.find(
      // `Les recherches se poursuivaient jeudi`: how it was on the day of the news.
      ({ verb, first, last }) =>
        (verb!.tense === 'PRESENT' || verb!.tense === 'IMPERFECT') && timesIn(lead!, first, last).length > 0,
    );
  if (lead && !clause) return struckBefore(lead);
  if (clause?.verb && ONLY_SAID.test(clause.verb.lemma)) return null;
  const written = dateOfDespatch(despatch);
  if (!lead || !clause || !written) return null;
  const day = boundsOf(written.edtf).latest;
  const near = timesIn(lead, 0, lead.units.length - 1).find(({ time }) => {
    const { latest } = boundsOf(time.edtf!);
    return latest !== null && day !== null && Math.abs(dayNumber(latest) - dayNumber(day)) <= NEAR;
  });
  if (keepsAnniversary(lead, clause, anniversaries)) return null;
  if (timesIn(lead, clause.first, clause.verb!.first).some(({ at }) => isSubjectDay(lead, clause, at)))
    return null;
  // What the clause tells is dated already, by a day too far off for news.
  const ofClause = drafts.filter((one) => one.clause === clause && one.firmness === 'ASSERTED');
  if (ofClause.some(({ verb, date }) => verb === clause.verb && date !== null)) return null;
  const time = near ?? farTime(lead, clause);
  const date = time ? { edtf: time.time.edtf!, basis: time.time.basis, stated: time.time.text } : written;
  const last = lead.units.length - 1;
  // `Ottawa livrera des chars` has no day, but a kind and sides.
  const talks = talksOfSpeech(lead, clause, drafts, date);
  if (talks) return talks;
  const heard = saidTo(lead, clause);
  if (heard) return changed(heard, { date });
  const told = ofClause.find(
    ({ kind, verb, date }) => kind !== 'OTHER' && (verb === clause.verb || date === null),
  );
  if (told) return changed(told, { rule: 'lead-happening', date });
  const named = announced(lead, clause, drafts);
  if (named) return named;
  const actors = [subjectOf(lead, clause), agentOf(lead, clause)].flatMap((who) => inRole(who, 'SIDE'));
  return {
    ...draft({
      rule: 'lead-happening',
      kind: remembering(lead, clause) ?? frameOf(lead, clause),
      view: lead,
      clause,
      first: 0,
      last,
      actors,
    }),
    date,
  };
}

/**
 * `Haïti : le séisme fait des centaines de morts`: the happening that the headline tells, over a text that tells none, of the
 * month or day of the despatch; null where the headline has no verb, or only reports words.
 */
export function headlineHappening(views: readonly SentenceView[], despatch: Despatch): DatedDraft | null {
  const view = views.find(({ sentence }) => sentence.part === 'TITLE');
  const written = dateOfDespatch(despatch);
  const clause = view?.clauses.find(
    ({ verb, relative, subordinate }) =>
      verb !== null &&
      (verb.tense === 'PRESENT' || verb.tense === 'PAST') &&
      !verb.negated &&
      !relative &&
      !subordinate &&
      STRIKES.test(verb.lemma),
  );
  if (!view || !written || !clause) return null;
  const deadly = view.units.some(({ low }) => TOLL.test(low));
  if (!deadly) return null;
  const actors = inRole(subjectOf(view, clause), 'SIDE');
  const last = view.units.length - 1;
  // `Haïti : le séisme …`: the country in front is a rubric.
  const colon = view.units.findIndex(({ low }) => low === ':');
  const first = colon >= 0 && colon < clause.verb!.first ? colon + 1 : 0;
  const told = { ...clause, first: Math.max(clause.first, first) };
  return {
    ...draft({
      rule: 'lead-happening',
      kind: frameOf(view, clause),
      view,
      clause: told,
      first,
      last,
      actors,
    }),
    date: written,
  };
}

const STRIKES =
  /^(?:faire|tuer|frapper|ravager|dévaster|toucher|détruire|causer|provoquer|emporter|endeuiller|secouer)$/u;
const TOLL =
  /^(?:morts?|blessés?|disparus?|victimes?|dégâts|sinistrés|déplacés|séisme|inondations?|cyclone|typhon|incendies?|explosion|attentats?|tempête|ouragan|éruption|tremblement)$/u;
