import type { PartMeaning } from '../meaning.ts';

const PARTS: Readonly<Record<string, PartMeaning['part']>> = {
  début: 'START',
  debut: 'START',
  'tout début': 'START',
  commencement: 'START',
  'premiers jours': 'START',
  mi: 'MIDDLE',
  milieu: 'MIDDLE',
  fin: 'END',
  'derniers jours': 'END',
  courant: 'COURSE',
};

export const PART_WORDS: readonly string[] = Object.keys(PARTS);

export function partOf(word: string): PartMeaning['part'] {
  const part = PARTS[word.toLowerCase().replace(/\s+/g, ' ')];
  if (!part) throw new Error(`unknown part of a stretch: ${word}`);
  return part;
}
