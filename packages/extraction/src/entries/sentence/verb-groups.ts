import { isLetterAt } from '../../document/letter-kinds.ts';
import { WordSieve } from '../../document/word-sieve.ts';
import { accomplished } from './accomplished.ts';
import { BE, HAVE, MODALS, OWN_TENSE, PERFECT_TENSE, WITH_BE } from './auxiliaries.ts';
import type { Tense } from './conjugation.ts';
import { isEast } from './east.ts';
import { isNounHere, OBJECT_MARKERS } from './noun-or-verb.ts';
import { bare, isNegated, isReflexive, participleAt, REFLEXIVE, stepOver } from './participles.ts';
import { ABOUT_TO, VENIR, withAboutTo, withBeforeDoing, withVenir } from './periphrases.ts';
import { reporting } from './reporting-phrases.ts';
import type { Unit } from './units.ts';
import type { VerbGroup } from './verb-group.ts';
import { SPEECH_VERBS, verbForms } from './verb-lexicon.ts';

export type { VerbGroup } from './verb-group.ts';

const FUTURE = /(?:er|ir|dr|vr|tr)(?:a|ont)$/u;

/** `a reçu`, `a été reçue`, `ont` alone. */
function withHave(units: readonly Unit[], at: number, low: string): VerbGroup | null {
  const have = HAVE.get(low);
  if (!have || units[at]!.text === 'A') return null;
  const { tense, plural } = have;
  const negated = isNegated(units, at);
  let next = stepOver(units, at + 1);
  const passive = units[next]?.low === 'été';
  if (passive) next = stepOver(units, next + 1);
  const participle = participleAt(units[next]);
  if (participle) {
    const voice = passive ? 'PASSIVE' : 'ACTIVE';
    return { first: at, last: next, lemma: participle.lemma, tense, voice, plural, negated, modal: null };
  }
  const own = OWN_TENSE[tense] ?? tense;
  // `a été l'hôte de`.
  return passive
    ? { first: at, last: next - 1, lemma: 'être', tense, voice: 'ACTIVE', plural, negated, modal: null }
    : { first: at, last: at, lemma: 'avoir', tense: own, voice: 'ACTIVE', plural, negated, modal: null };
}

/** `est reçue`, `s'est ouverte`, `est arrivé`, `était` alone. */
function withBe(units: readonly Unit[], at: number, low: string): VerbGroup | null {
  const be = BE.get(low);
  if (!be || isEast(units, at)) return null;
  const { tense, plural } = be;
  const negated = isNegated(units, at);
  const next = stepOver(units, at + 1);
  const participle = participleAt(units[next]);
  if (!participle)
    return { first: at, last: at, lemma: 'être', tense, voice: 'ACTIVE', plural, negated, modal: null };
  const { lemma } = participle;
  const voice = isReflexive(units, at) ? 'REFLEXIVE' : WITH_BE.has(lemma) ? 'ACTIVE' : 'PASSIVE';
  const told = voice === 'PASSIVE' ? tense : (PERFECT_TENSE[tense] ?? tense);
  return { first: at, last: next, lemma, tense: told, voice, plural, negated, modal: null };
}

/** `doit se rendre`, `va signer`, `pourrait être reporté`. */
function withModal(units: readonly Unit[], at: number, low: string): VerbGroup | null {
  const modal = MODALS.get(low);
  if (!modal) return null;
  const group = (last: number, lemma: string, voice: VerbGroup['voice']): VerbGroup => ({
    first: at,
    last,
    lemma,
    tense: modal.tense,
    voice,
    plural: modal.plural,
    negated: isNegated(units, at),
    modal: modal.lemma,
  });
  for (let next = stepOver(units, at + 1), steps = 0; steps < 3; next++, steps++) {
    const unit = units[next];
    if (!unit) return null;
    if (unit.low === 'être') {
      const last = stepOver(units, next + 1);
      const participle = participleAt(units[last]);
      return participle && group(last, participle.lemma, 'PASSIVE');
    }
    // `devait avoir lieu`: elsewhere `avoir` behind a modal verb is an auxiliary.
    if (unit.low === 'avoir' && units[stepOver(units, next + 1)]?.low === 'lieu')
      return group(next, 'avoir', 'ACTIVE');
    const infinitive = verbForms(unit.low).find((form) => form.tense === 'INFINITIVE');
    if (infinitive || isUnknownInfinitive(unit)) {
      const voice = isReflexive(units, next) ? 'REFLEXIVE' : 'ACTIVE';
      return group(next, infinitive?.lemma ?? '?', voice);
    }
    if (!REFLEXIVE.has(unit.low) && !/^(?:y|en|le|la|l'|les|lui|leur)$/u.test(unit.low)) return null;
  }
  return null;
}

/** `doit prononcer un discours`: behind a modal verb what ends like an infinitive is one, known or not. */
const isUnknownInfinitive = ({ low, text, time, person }: Unit): boolean =>
  text === low &&
  time === null &&
  person === null &&
  low.length > 4 &&
  /(?:[^i]er|[^eai]ier|ir|oir|[tdpv]re)$/u.test(low) &&
  !/^(?:premier|dernier|entre|contre|notre|votre|autre|outre|quatre|février|janvier|derrière|encore|avoir)$/u.test(
    low,
  );

const AUXILIARIES: ReadonlySet<string> = new Set([
  ...MODALS.keys(),
  ...VENIR,
  ...ABOUT_TO,
  ...HAVE.keys(),
  ...BE.keys(),
]);

/** Most words are none, and the letters of a word tell that before it is looked up. */
const AUXILIARY_SIEVE = new WordSieve(AUXILIARIES);

const withAuxiliary = (units: readonly Unit[], at: number, low: string): VerbGroup | null =>
  withModal(units, at, low) ??
  withVenir(units, at) ??
  withAboutTo(units, at) ??
  withHave(units, at, low) ??
  withBe(units, at, low);

/** Tenses whose forms may also be nouns or adjectives. */
const NOMINAL: ReadonlySet<Tense> = new Set(['PRESENT', 'PARTICIPLE', 'PAST']);

/** `recevra`, `organisée`, `marquant`, and a future that the lexicon does not know. */
function single(
  units: readonly Unit[],
  at: number,
  low: string,
  before: VerbGroup | undefined,
): VerbGroup | null {
  const unit = units[at]!;
  if (unit.person || unit.time) return null;
  const forms = verbForms(low);
  const unknown = forms.length === 0;
  if (unknown && (unit.text !== unit.low || low.length <= 5 || !FUTURE.test(low))) return null;
  if (!isLetterAt(unit.low, 0)) return null;
  if (unknown) {
    const voice = isReflexive(units, at) ? 'REFLEXIVE' : 'ACTIVE';
    const plural = low.endsWith('ont');
    const negated = isNegated(units, at);
    return { first: at, last: at, lemma: '?', tense: 'FUTURE', voice, plural, negated, modal: null };
  }
  const nominal = forms.every(({ tense }) => NOMINAL.has(tense));
  const infinitive = forms.some(({ tense }) => tense === 'INFINITIVE');
  // `a fait relâche`: no verb follows a verb without a word between them.
  if (before?.last === at - 1 && nominal && isPredicate(before)) return null;
  const capital = unit.text !== unit.low && at > 0;
  if (capital || (!infinitive && isNounHere(units, at, nominal))) return null;
  // `cet entraînement, conduit par la marine`: what is done by somebody is a participle, where it may be one.
  // `Joint lundi au téléphone, il …`: no finite verb opens a sentence.
  const done =
    units[at + 1]?.low === 'par' || at === 0 ? forms.find((form) => form.tense === 'PARTICIPLE') : undefined;
  const { lemma, tense, plural } =
    done ?? forms.find((form) => form.tense !== 'PARTICIPLE' && form.tense !== 'INFINITIVE') ?? forms[0]!;
  const voice = isReflexive(units, at) ? 'REFLEXIVE' : tense === 'PARTICIPLE' ? 'PASSIVE' : 'ACTIVE';
  return { first: at, last: at, lemma, tense, voice, plural, negated: isNegated(units, at), modal: null };
}

/** `ont tenu une réunion et signé un accord`: the participle shares the auxiliary of the verb before it. */
function goesOn(units: readonly Unit[], at: number, before: VerbGroup | undefined): VerbGroup | null {
  if (before === undefined || units[at - 1]?.low !== 'et' || before.last > at - 3) return null;
  const perfect = before.voice === 'ACTIVE' && before.first < before.last && before.modal === null;
  if (!perfect || !HAVE.has(bare(units[before.first]!.low))) return null;
  const form = verbForms(units[at]!.low).find(({ tense }) => tense === 'PARTICIPLE');
  const object = units[at + 1];
  const governs =
    object &&
    (object.person ||
      object.time ||
      OBJECT_MARKERS.has(object.low) ||
      /^(?:plusieurs|leurs?|ses|celui|celle|ceux|celles)$/u.test(object.low));
  if (!form || !governs || /(?:es?|[éiu]s)$/u.test(units[at]!.low)) return null;
  return { ...before, first: at, last: at, lemma: form.lemma, negated: false };
}

/** What is done as soon as it is decided: `a décidé de nommer`, `de reporter`, `d'expulser`. */
const DONE_BY_DECISION: ReadonlySet<string> = new Set(
  (
    'nommer désigner limoger révoquer destituer remplacer promouvoir annuler reporter ajourner différer repousser suspendre ' +
    'interrompre écourter expulser renoncer fermer rouvrir libérer gracier'
  ).split(' '),
);
/** Units between `décidé` and its infinitive: `a décidé, mercredi soir, de nommer`. */
const DECISION_REACH = 5;

/** `a décidé de nommer X ministre`: the decision is the act. */
function decided(units: readonly Unit[], group: VerbGroup): VerbGroup {
  if (group.lemma !== 'décider' || group.tense !== 'PAST' || group.negated) return group;
  for (let at = group.last + 1; at <= group.last + DECISION_REACH && at < units.length - 1; at++) {
    const { low, time } = units[at]!;
    if (/^d[e']$/u.test(low)) {
      const done = verbForms(units[at + 1]!.low).find(({ tense }) => tense === 'INFINITIVE');
      return done && DONE_BY_DECISION.has(done.lemma) ? { ...group, last: at + 1, lemma: done.lemma } : group;
    }
    if (low !== ',' && time === null) return group;
  }
  return group;
}

const ENDING = /^(?:fin|terme|final)$/u;

/** `a mis fin à sa visite`, `mettant un terme à`, `un point final`: two words or three that say `terminer`. */
function putsEnd(units: readonly Unit[], group: VerbGroup): VerbGroup {
  if (group.lemma !== 'mettre' || group.voice !== 'ACTIVE') return group;
  for (let at = group.last + 1; at <= group.last + 4 && at < units.length - 1; at++) {
    const { low, time } = units[at]!;
    const next = units[at + 1]!.time === null ? units[at + 1]! : units[at + 2];
    if (ENDING.test(low) && /^(?:à|au|aux)$/u.test(next?.low ?? ''))
      return { ...group, last: at, lemma: 'terminer' };
    if (!/^(?:un|point)$/u.test(low) && time === null) return group;
  }
  return group;
}

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
/** Adverbs and pronouns between a verb of speech and its infinitive: `a dit mardi s'être entretenu`. */
const SAID_REACH = 4;

/** `a dit avoir signé`, `affirme s'être entretenu`: what one says to have done is told as done. */
function saidToHave(units: readonly Unit[], at: number, before: VerbGroup | undefined): VerbGroup | null {
  const { low } = units[at]!;
  if ((low !== 'avoir' && low !== 'être') || !before || !SPEECH.has(before.lemma)) return null;
  const apart = units.slice(before.last + 1, at);
  const free = apart.every(
    (unit) => unit.time !== null || /^(?:s'|se|ne|pas)$/u.test(unit.low) || unit.low.endsWith('ment'),
  );
  if (apart.length > SAID_REACH || !free || !isPredicate(before)) return null;
  let last = stepOver(units, at + 1);
  const passive = units[last]?.low === 'été';
  if (passive) last = stepOver(units, last + 1);
  const participle = participleAt(units[last]);
  if (!participle) return null;
  const voice = isReflexive(units, at) ? 'REFLEXIVE' : passive ? 'PASSIVE' : 'ACTIVE';
  // `être reçu` is still to come.
  if (low === 'être' && voice !== 'REFLEXIVE' && !WITH_BE.has(participle.lemma)) return null;
  const { plural } = before;
  const negated = apart.some((unit) => unit.low === 'ne');
  return { first: at, last, lemma: participle.lemma, tense: 'PAST', voice, plural, negated, modal: null };
}

/** The verb groups of a sentence, from left to right, none inside another. */
export function readVerbGroups(units: readonly Unit[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < units.length; at++) {
    const low = bare(units[at]!.low);
    const read =
      goesOn(units, at, groups.at(-1)) ??
      saidToHave(units, at, groups.at(-1)) ??
      (low === 'avant' ? withBeforeDoing(units, at, groups.findLast(isPredicate)) : null) ??
      (AUXILIARY_SIEVE.mayHold(low) && AUXILIARIES.has(low) ? withAuxiliary(units, at, low) : null) ??
      single(units, at, low, groups.at(-1));
    if (!read) continue;
    const group = reporting(units, putsEnd(units, accomplished(units, decided(units, read))));
    groups.push(group);
    at = group.last;
  }
  return groups;
}

const FINITE: ReadonlySet<Tense> = new Set([
  'PRESENT',
  'IMPERFECT',
  'PAST',
  'PLUPERFECT',
  'FUTURE',
  'CONDITIONAL',
]);

/** Whether a group is the predicate of a clause of its own. */
export const isPredicate = (group: VerbGroup): boolean => group.modal !== null || FINITE.has(group.tense);
