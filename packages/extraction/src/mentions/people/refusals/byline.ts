import { isMark } from '../chunk-words.ts';
import type { Refusal } from './refusal.ts';

const BY = new Set([
  'par',
  'photo',
  'photos',
  'credit',
  'texte',
  'propos',
  'reportage',
  'recueillis',
  'video',
  'images',
  'illustration',
  'correspondant',
  'correspondante',
  'envoye',
  'envoyee',
]);
const LONGEST = 12;

/** `Par X`, `Photo : X`, `De notre envoyé spécial X`: a short line that says who wrote or photographed. */
export const byline: Refusal = {
  name: 'byline',
  examples: ['Par Sylvie Marchetti', 'Photo : Anton Berger', 'De notre envoyée spéciale Carla Montes'],
  refuses(sentence, name) {
    const { context, chunks } = sentence;
    const { tokens } = context;
    if (
      tokens.length > LONGEST ||
      tokens.some(({ folded }) => folded === 'a' || folded === 'est' || folded === 'ont')
    )
      return false;
    const first = tokens[0]!.folded;
    if (BY.has(first) && (chunks[name]!.start <= 2 || isMark(sentence, 1, ':'))) return true;
    return first === 'de' && tokens[1]?.folded === 'notre';
  },
};
