import type { PhraseContext } from '../phrases/phrase-context.ts';
import { isGivenName } from './given-names.ts';
import { HONORIFICS } from './honorifics.ts';
import { surnameTraditions } from './name-shapes.ts';

const PARTICLES = new Set(['de', 'van', 'von', 'ben', 'bin', 'da', 'del', 'di', 'ould', 'el', 'al']);

/**
 * Where a run of unknown capitalised words after a post stops being a place or body and begins a name:
 * `maire de Trifouillis Jean Dupont` breaks before `Jean`. Gives `at` itself where the run is a name from its start.
 */
export function nameBoundary({ tokens }: PhraseContext, at: number): number {
  if (HONORIFICS.at(tokens, at)) return at;
  let end = at;
  while (tokens[end]?.capital) end += 1;
  const length = end - at;
  if (length >= 2 && isGivenName(tokens[at]!.folded)) return at;
  const last = tokens[end + 1]?.capital && PARTICLES.has(tokens[end]?.folded ?? '') ? end : end - 1;
  for (let start = at + 1; start < last; start += 1) {
    const { folded } = tokens[start]!;
    if (isGivenName(folded) || surnameTraditions(folded).length > 0) return start;
  }
  return length >= 3 ? at + 1 : end;
}
