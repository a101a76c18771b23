import { WordSieve } from '../../document/word-sieve.ts';
import { readTable } from '../../tables/read-table.ts';
import { indexForms, type VerbForm } from './conjugation.ts';

const VERBS = readTable('verbs.tsv', 2);

/** Verbs that report words: they tell of a conversation, not of what is said in it. */
export const SPEECH_VERBS: readonly string[] = VERBS.filter(([, part]) => part === 'SPEECH').map(
  ([lemma = '']) => lemma,
);

const IRREGULAR = [
  'clore',
  'prévoir',
  'promouvoir',
  'accroître',
  'quérir',
  'vouloir',
  'aller',
  'dîner',
  'déjeuner',
  'voir',
  'asseoir',
  'revoir',
] as const;

const isRegular = (lemma: string): boolean => !(IRREGULAR as readonly string[]).includes(lemma);

/** Forms of the few verbs that no family of endings gives. */
const IRREGULAR_FORMS: readonly (readonly [string, VerbForm])[] = [
  ['prévoit', { lemma: 'prévoir', tense: 'PRESENT', plural: false }],
  ['prévoient', { lemma: 'prévoir', tense: 'PRESENT', plural: true }],
  ['prévoyait', { lemma: 'prévoir', tense: 'IMPERFECT', plural: false }],
  ['prévoyant', { lemma: 'prévoir', tense: 'GERUND', plural: false }],
  ['prévu', { lemma: 'prévoir', tense: 'PARTICIPLE', plural: false }],
  ['prévue', { lemma: 'prévoir', tense: 'PARTICIPLE', plural: false }],
  ['prévus', { lemma: 'prévoir', tense: 'PARTICIPLE', plural: true }],
  ['prévues', { lemma: 'prévoir', tense: 'PARTICIPLE', plural: true }],
  ['clôt', { lemma: 'clore', tense: 'PRESENT', plural: false }],
  ['clos', { lemma: 'clore', tense: 'PARTICIPLE', plural: false }],
  ['close', { lemma: 'clore', tense: 'PARTICIPLE', plural: false }],
  ['promu', { lemma: 'promouvoir', tense: 'PARTICIPLE', plural: false }],
  ['promue', { lemma: 'promouvoir', tense: 'PARTICIPLE', plural: false }],
  ['promouvoir', { lemma: 'promouvoir', tense: 'INFINITIVE', plural: false }],
  ['vu', { lemma: 'voir', tense: 'PARTICIPLE', plural: false }],
  ['verra', { lemma: 'voir', tense: 'FUTURE', plural: false }],
  ...(['vus', 'vues'] as const).map((form): readonly [string, VerbForm] => [
    form,
    { lemma: 'voir', tense: 'PARTICIPLE', plural: true },
  ]),
  ['voient', { lemma: 'voir', tense: 'PRESENT', plural: true }],
  ['verront', { lemma: 'voir', tense: 'FUTURE', plural: true }],
  ['veut', { lemma: 'vouloir', tense: 'PRESENT', plural: false }],
  ['veulent', { lemma: 'vouloir', tense: 'PRESENT', plural: true }],

  ['requiert', { lemma: 'quérir', tense: 'PRESENT', plural: false }],
  ...(['allé', 'allée', 'allés', 'allées'] as const).map((form): readonly [string, VerbForm] => [
    form,
    { lemma: 'aller', tense: 'PARTICIPLE', plural: form.endsWith('s') },
  ]),
  ['ira', { lemma: 'aller', tense: 'FUTURE', plural: false }],
  ['iront', { lemma: 'aller', tense: 'FUTURE', plural: true }],
  // `un dîner`, `un déjeuner` are nouns: only what is a verb alone is one.
  ['dîné', { lemma: 'dîner', tense: 'PARTICIPLE', plural: false }],
  ['déjeuné', { lemma: 'déjeuner', tense: 'PARTICIPLE', plural: false }],
  ['dînera', { lemma: 'dîner', tense: 'FUTURE', plural: false }],
  ['déjeunera', { lemma: 'déjeuner', tense: 'FUTURE', plural: false }],
  // The subjunctives and futures that despatches print often.
  ['eu', { lemma: 'avoir', tense: 'PARTICIPLE', plural: false }],
  ['revu', { lemma: 'revoir', tense: 'PARTICIPLE', plural: false }],
  ['revus', { lemma: 'revoir', tense: 'PARTICIPLE', plural: true }],
  ['reverront', { lemma: 'revoir', tense: 'FUTURE', plural: true }],
  ['revoir', { lemma: 'revoir', tense: 'INFINITIVE', plural: false }],
  ['assis', { lemma: 'asseoir', tense: 'PARTICIPLE', plural: true }],
  ['assise', { lemma: 'asseoir', tense: 'PARTICIPLE', plural: false }],
  ['assises', { lemma: 'asseoir', tense: 'PARTICIPLE', plural: true }],
  ['assirent', { lemma: 'asseoir', tense: 'PAST', plural: true }],
  ['tienne', { lemma: 'tenir', tense: 'CONDITIONAL', plural: false }],
  ['accueillera', { lemma: 'accueillir', tense: 'FUTURE', plural: false }],
];

const LEMMAS = [...new Set(VERBS.map(([lemma = '']) => lemma))];

const index = new Map<string, readonly VerbForm[]>(indexForms(LEMMAS.filter(isRegular)));
// `entre` and `contre` are prepositions, `part` the noun: as verbs they are rarer than any other reading.
for (const form of [
  'entre',
  'contre',
  'contres',
  'part',
  'partent',
  'présent',
  'suit',
  'mène',
  'lève',
  'lèvent',
  'charge',
  'charges',
  'commande',
  'commandes',
  'vivre',
  'commandant',
  'vivant',
])
  index.delete(form);
for (const [form, reading] of IRREGULAR_FORMS) index.set(form, [...(index.get(form) ?? []), reading]);

const SIEVE = new WordSieve(index.keys());
const NO_FORMS: readonly VerbForm[] = [];

/** What a lower-case word can be a form of; empty for a word that is no known verb. */
export const verbForms = (low: string): readonly VerbForm[] =>
  SIEVE.mayHold(low) ? (index.get(low) ?? NO_FORMS) : NO_FORMS;

/** Whether an infinitive is in the table of verbs. */
export const isKnownVerb = (lemma: string): boolean => LEMMAS.includes(lemma);
