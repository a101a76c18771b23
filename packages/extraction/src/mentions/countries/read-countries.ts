import { type CountryMention, type DocumentParts, fold, type Rejection } from '@ephemeride/domain';
import type { Sentence, Source } from '../../despatch.ts';
import { agencyCountry } from '../../document/parts/agency.ts';
import { type CountryCandidate, wordBefore } from './country-candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { COUNTRY_REFUSALS } from './refusals/index.ts';
import { sharedNameResolver } from './shared-names.ts';

export interface CountryInput {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  /** Tells whose agency a dateline is; without it a dateline's capital counts as little as a foreign one. */
  readonly document?: DocumentParts;
}

/**
 * Reads every country that the sentences name: by name, adjective, demonym or capital, in offsets of `source.text`, in
 * order, none overlapping. `refuse` hears of words that a negative rule turned away. Rules: `country-name`,
 * `country-adjective`, `compound-adjective`, `demonym`, `capital`, `capital-as-seat` and `capital-of-dateline`
 * and `capital-as-place` (a town that need not speak for its country).
 */
export function readCountries(
  { source, sentences, document }: CountryInput,
  refuse: (rejection: Rejection) => void = () => {},
): CountryMention[] {
  const kept: CountryCandidate[] = [];
  for (const sentence of sentences) {
    const { candidates, falseFriends } = findCandidates(sentence);
    for (const { start, end } of falseFriends) {
      refuse({ start, end, text: source.text.slice(start, end), by: 'false-friend' });
    }
    for (const candidate of candidates) {
      const refusal = COUNTRY_REFUSALS.find((rule) => rule.refuses(candidate));
      if (!refusal) kept.push(candidate);
      else {
        const { start, end } = candidate;
        refuse({ start, end, text: source.text.slice(start, end), by: `country:${refusal.name}` });
      }
    }
  }
  const codeOf = sharedNameResolver(kept, () => fold(sentences.map(({ text }) => text).join(' ')));
  return kept.map((candidate) => {
    const { start, end, form } = candidate;
    const code = codeOf(candidate);
    return {
      start,
      end,
      text: source.text.slice(start, end),
      code,
      form,
      rule: ruleOf(candidate, code, document),
    };
  });
}

/** Capitals that are seats of international bodies: named as a place they do not speak for their country. */
const PLACING: ReadonlySet<string> = new Set(['a', 'depuis']);
const SEATS: ReadonlySet<string> = new Set(['bruxelles', 'vienne', 'addis abeba']);

function ruleOf(candidate: CountryCandidate, code: string, document: DocumentParts | undefined): string {
  if (candidate.of.sentence.part === 'DATELINE') {
    const agency = document?.dateline?.agency ?? document?.agency;
    const national = agency?.split(/[/, ]+/).some((name) => agencyCountry(name) === code);
    return national ? 'capital' : 'capital-of-dateline';
  }
  if (candidate.form === 'CAPITAL') {
    const placed = PLACING.has(wordBefore(candidate)?.folded ?? '');
    if (SEATS.has(candidate.key))
      return placed || candidate.key === 'bruxelles' ? 'capital-as-seat' : 'capital';
    return placed ? 'capital-as-place' : 'capital';
  }
  if (candidate.compound) return 'compound-adjective';
  return { NAME: 'country-name', ADJECTIVE: 'country-adjective', DEMONYM: 'demonym' }[candidate.form];
}
