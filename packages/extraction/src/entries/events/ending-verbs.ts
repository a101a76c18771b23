/** Verbs by which an event is said to end: `s'achève`, `a clos`, `s'est refermé`. */
export const ENDING_VERBS = [
  'achever',
  'terminer',
  'clôturer',
  'clore',
  'conclure',
  'fermer',
  'refermer',
  'finir',
  'boucler',
] as const;

const ENDING: ReadonlySet<string> = new Set(ENDING_VERBS);

/** Whether a verb says that an event ends. */
export const isEnding = (lemma: string): boolean => ENDING.has(lemma);
