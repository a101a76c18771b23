import type { CountryCode } from '@ephemeride/domain';
import type { DatedDraft, Telling } from './draft.ts';

const AHEAD: ReadonlySet<string> = new Set(['FUTURE', 'CONDITIONAL']);

const isTold = ({ firmness, tense }: DatedDraft): boolean => firmness === 'ASSERTED' && tense !== null;

const isAhead = ({ tense, verb }: DatedDraft): boolean =>
  AHEAD.has(tense ?? '') || /^(?:devoir|aller)$/u.test(verb?.modal ?? '');

/** Where the verbs of a journey lead. */
const destinationsOf = ({ drafts }: Telling): CountryCode[] =>
  drafts.flatMap(({ rule, countries }) => (rule === 'travels-to' ? countries : []));

/** `Après Lomé, où il est arrivé, il se rendra à Accra`: a journey that is to lead elsewhere than the one that was told. */
export function isAnotherJourney(a: Telling, b: Telling): boolean {
  if (a.kind !== 'VISIT' || b.kind !== 'VISIT') return false;
  const [one, two] = [a.drafts.filter(isTold), b.drafts.filter(isTold)];
  if (one.length === 0 || two.length === 0 || one.every(isAhead) === two.every(isAhead)) return false;
  const [here, there] = [destinationsOf(a), destinationsOf(b)];
  return here.length > 0 && there.length > 0 && !there.some((code) => here.includes(code));
}
