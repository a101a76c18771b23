import { actorsIn, NOBODY, objectEnd, subjectOf } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import { peopleIn, type SentenceView } from '../sentence/sentence-view.ts';
import { SPEECH_VERBS } from '../sentence/verb-lexicon.ts';
import type { Draft } from './draft.ts';
import { draft, inRole } from './drafting.ts';

const SPEAKS: ReadonlySet<string> = new Set([...SPEECH_VERBS, 'dire', 'répéter', 'expliquer']);
const TO = /^(?:à|auprès)$/u;
const WHOSE = /^(?:son|sa|ses|leurs?)$/u;
/** Who hears what is said where two talk. */
const HEARS = /^(?:homologue|interlocut(?:eur|rice)|collègue|hôte|pair|visiteu(?:r|se))s?$/u;

/** `il l'a dit mardi à ses interlocuteurs grecs`: what is said to a counterpart is said at talks; null where a clause tells nobody's. */
export function saidTo(lead: SentenceView, clause: Clause): Draft | null {
  const { verb, last } = clause;
  if (verb?.tense !== 'PAST' || !SPEAKS.has(verb.lemma)) return null;
  const to = lead.units.findIndex(
    ({ low }, at) =>
      at > verb.last &&
      at <= last &&
      TO.test(low) &&
      lead.units.slice(at + 1, at + 4).some((unit) => WHOSE.test(unit.low)) &&
      lead.units.slice(at + 2, at + 5).some((unit) => HEARS.test(unit.low)),
  );
  if (to < 0) return null;
  const hearers = actorsIn(lead, to + 1, objectEnd(lead, clause, to + 1), true);
  const subject = subjectOf(lead, clause);
  // `Pour la ministre X, la pêche a de l'avenir : elle l'a dit …`: who speaks was named in front.
  const named = peopleIn(lead, 0, verb.first - 1).at(-1);
  const speaker =
    subject.people.length > 0 || !named
      ? subject
      : { ...NOBODY, people: [named.person], first: named.at, last: named.at };
  return draft({
    rule: 'lead-happening',
    kind: 'MEETING',
    view: lead,
    clause,
    first: 0,
    last: lead.units.length - 1,
    actors: [...inRole(speaker, 'SIDE'), ...inRole(hearers, 'SIDE')],
    bySubject: 'SIDE',
  });
}
