import { type Actors, countriesIn, NOBODY, subjectOf } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import { saysWhenAlone } from '../sentence/only.ts';
import { peopleIn, type SentenceView } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import { isKnownVerb } from '../sentence/verb-lexicon.ts';
import type { Draft, EventRule, RuleExample } from './draft.ts';

/** A verb where it stands; `subject` is worked out only when asked for. */
export interface VerbPlace {
  readonly view: SentenceView;
  readonly clause: Clause;
  readonly verb: VerbGroup;
  /** False for an infinitive, participle or gerund inside a clause. */
  readonly finite: boolean;
  readonly subject: () => Actors;
}

interface VerbRule {
  readonly name: string;
  readonly verbs: readonly string[];
  readonly voices: readonly VerbGroup['voice'][];
  /** Whether infinitives, participles and gerunds count too. */
  readonly unfinite?: boolean;
  readonly read: (place: VerbPlace) => Draft | readonly Draft[] | null;
  readonly examples: readonly RuleExample[];
}

/** The noun in front of a participle, or the subject of the clause that an infinitive or gerund hangs on. */
function subjectOfInner(view: SentenceView, clause: Clause, verb: VerbGroup): Actors {
  if (verb.tense === 'INFINITIVE' && /^(?:à|de|d')$/u.test(view.units[verb.first - 1]?.low ?? '')) {
    // `l'engagement du Laos à envoyer …`: who is bound stands right in front.
    const bound = countriesIn(
      view,
      Math.max(clause.verb ? clause.verb.last + 1 : clause.first, verb.first - 4),
      verb.first - 1,
    );
    if (bound.length > 0) return { ...NOBODY, countries: bound };
  }
  if (verb.tense !== 'PARTICIPLE') return subjectOf(view, clause);
  // `Arrivé lundi à Bakou, le ministre …`: who it is of stands behind it.
  const opens =
    clause.verb !== null &&
    !clause.relative &&
    verb.first <= clause.first + 1 &&
    verb.last < clause.verb.first;
  if (opens) return subjectOf(view, clause);
  const nearest = peopleIn(view, Math.max(clause.first, verb.first - 12), verb.first - 1).at(-1);
  return nearest ? { ...NOBODY, people: [nearest.person], first: nearest.at, last: nearest.at } : NOBODY;
}

const isSeveral = (found: Draft | readonly Draft[]): found is readonly Draft[] => Array.isArray(found);

/** A rule that looks at every place where one of its verbs stands. */
export function verbRule(rule: VerbRule): EventRule {
  const wanted = new Set(rule.verbs);
  const unknown = rule.verbs.find(
    (lemma) => lemma !== '?' && lemma !== 'avoir' && lemma !== 'être' && !isKnownVerb(lemma),
  );
  if (unknown) throw new Error(`${rule.name}: no such verb in verbs.tsv: ${unknown}`);
  const read = (view: SentenceView): Draft[] => {
    const drafts: Draft[] = [];
    for (const clause of view.clauses) {
      const inner = rule.unfinite ? clause.inner : [];
      for (let at = clause.verb ? -1 : 0; at < inner.length; at++) {
        const verb = at < 0 ? clause.verb! : inner[at]!;
        if (!wanted.has(verb.lemma) || !rule.voices.includes(verb.voice)) continue;
        if (verb.negated && !saysWhenAlone(view, verb)) continue;
        const finite = verb === clause.verb;
        const subject = () => (finite ? subjectOf(view, clause) : subjectOfInner(view, clause, verb));
        const found = rule.read({ view, clause, verb, finite, subject });
        if (found) drafts.push(...(isSeveral(found) ? found : [found]));
      }
    }
    return drafts;
  };
  return { name: rule.name, verbs: rule.verbs, read, examples: rule.examples };
}
