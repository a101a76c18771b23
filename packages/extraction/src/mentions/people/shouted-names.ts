import { fold } from '@ephemeride/domain';
import { kindOf, LETTER, UPPER } from '../../document/letter-kinds.ts';
import type { PhraseContext } from '../phrases/phrase-context.ts';
import { nameForm } from './identity.ts';
import type { Sighting } from './person-cluster.ts';

const FEWEST_LETTERS = 12;
const SHARE = 0.8;
const RULE = 'shouted-name';

/** Whether a sentence is printed in capitals, as some headlines are: there capitals say nothing of names. */
export function isShouted({ sentence }: PhraseContext): boolean {
  const { text } = sentence;
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind >= LETTER) letters += 1;
    if (kind === UPPER) capitals += 1;
  }
  return letters >= FEWEST_LETTERS && capitals >= letters * SHARE;
}

/** Finds, in sentences printed in capitals, the whole names that other sentences print as names. */
export function shoutedNames(shouted: readonly PhraseContext[], known: readonly Sighting[]): Sighting[] {
  const names = new Map<string, number>();
  for (const { form, introduced } of known) {
    if (introduced && form.words.length > 1) names.set(fold(form.text), form.text.split(' ').length);
  }
  const lengths = [...new Set(names.values())].sort((a, b) => b - a);
  const found: Sighting[] = [];
  for (const { tokens, sentence } of shouted) {
    for (let at = 0; at < tokens.length; at += 1) {
      for (const length of lengths) {
        const words = tokens.slice(at, at + length);
        if (words.length < length || !names.has(words.map(({ folded }) => folded).join(' '))) continue;
        const [start, end] = [words[0]!.start, words.at(-1)!.end];
        const form = nameForm(sentence.text.slice(start - sentence.start, end - sentence.start));
        found.push({
          start,
          end,
          sentence: sentence.index,
          form,
          rule: RULE,
          rank: null,
          role: null,
          country: null,
          counterpart: false,
          man: false,
          introduced: false,
        });
        at += length - 1;
        break;
      }
    }
  }
  return found;
}
