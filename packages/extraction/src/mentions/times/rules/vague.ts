import { at, END, oneOf } from '../lexicon/pattern.ts';
import { VAGUE } from '../lexicon/vague.ts';
import type { TimeRule } from '../rule.ts';

const VALUES = new Map<string, string>();
for (const [value, phrases] of Object.entries(VAGUE)) {
  for (const phrase of phrases) VALUES.set(phrase, value);
}

/** An article or preposition that opens a phrase is needed to know it, and is no part of the expression. */
const OPENING =
  /^(?:dans le |dans un |dans l'|dans |les |le |à une |à l'|à |par le |par |pour le |pour l'|pour |en |de |au |jusqu'à |jusqu')(?=.)/i;
const KEPT =
  /^(?:pour|en ce|de nos|à présent|à ce|à l'|à une|jusqu|sous|au moment|par le|dans un|dans le proche|dans l'avenir|dans le (?:passé|futur))/i;

/** `maintenant`, `récemment`, `prochainement`, `à l'avenir`, `ces derniers temps`. */
export const vague: TimeRule = {
  name: 'vague',
  triggers: [...VALUES.keys()],
  pattern: at(`(?<phrase>${oneOf(VALUES.keys())})${END}`),
  read(groups, { start, end }) {
    const phrase = groups.phrase!;
    const value = VALUES.get(phrase.toLowerCase().replace(/\s+/g, ' '))!;
    const meaning = { kind: 'PLAIN', type: 'DATE', value } as const;
    const opening = KEPT.test(phrase) ? null : OPENING.exec(phrase);
    return opening ? [{ start: start + opening[0].length, end, meaning }] : meaning;
  },
  examples: [
    { text: 'La frontière est [désormais] ouverte.', on: '2024-06-29', value: 'PRESENT_REF', edtf: null },
    {
      text: 'Le prix du blé a baissé [ces derniers temps].',
      on: '2024-06-29',
      value: 'PAST_REF',
      edtf: null,
    },
    { text: 'Les deux rois se verront [prochainement].', on: '2024-06-29', value: 'FUTURE_REF', edtf: null },
    { text: 'Aucun bilan n’est connu [pour l’instant].', on: '2024-06-29', value: 'PRESENT_REF', edtf: null },
  ],
};
