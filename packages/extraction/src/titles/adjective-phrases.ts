import type { TitleWord } from './title-words.ts';

/** Phrases that French puts behind a noun as it does adjectives, the longest first. */
const PHRASES = (
  [
    ['à munitions réelles', 'live-fire', 'bắn đạn thật'],
    ['avec munitions réelles', 'live-fire', 'bắn đạn thật'],
    ['à tirs réels', 'live-fire', 'bắn đạn thật'],
    ['à tir réel', 'live-fire', 'bắn đạn thật'],
    ['à balles réelles', 'live-fire', 'bắn đạn thật'],
    ['à très grande échelle', 'very large-scale', 'quy mô rất lớn'],
    ['à grande échelle', 'large-scale', 'quy mô lớn'],
    ['de grande envergure', 'large-scale', 'quy mô lớn'],
    ['de grande ampleur', 'large-scale', 'quy mô lớn'],
    ['de très haut niveau', 'top-level', 'cấp rất cao'],
    ['de haut niveau', 'high-level', 'cấp cao'],
    ['à haut niveau', 'high-level', 'cấp cao'],
    ['de bonne volonté', 'goodwill', 'thiện chí'],
    ['de longue durée', 'long-term', 'dài hạn'],
    ['de courte durée', 'short-term', 'ngắn hạn'],
    ['de dernière génération', 'latest-generation', 'thế hệ mới nhất'],
    ['de nouvelle génération', 'new-generation', 'thế hệ mới'],
    ["d' occasion", 'second-hand', 'đã qua sử dụng'],
    ['de base', 'basic', 'cơ bản'],
    ['en ligne', 'online', 'trực tuyến'],
    ['en plein air', 'open-air', 'ngoài trời'],
    ['à distance', 'remote', 'từ xa'],
    ['au sommet', 'summit-level', 'cấp thượng đỉnh'],
    ['tombé au combat', 'fallen', 'hy sinh'],
    ['tombés au combat', 'fallen', 'hy sinh'],
    ['à huis clos', 'closed-door', 'kín'],
  ] as const
).map(([words, EN, VI]) => ({ words: words.split(' '), EN, VI }));

/** `exercice à grande échelle`, `dialogue de haut niveau`, and of an earthquake `de magnitude 6,9`, with the token behind it. */
export function adjectivePhraseAt(
  tokens: readonly string[],
  at: number,
): { word: TitleWord; next: number } | null {
  for (const { words, EN, VI } of PHRASES)
    if (words.every((word, offset) => tokens[at + offset]?.toLowerCase() === word))
      return { word: { EN, VI }, next: at + words.length };
  if (tokens[at] !== 'de' || tokens[at + 1] !== 'magnitude') return null;
  const [whole = '', comma, tenth = ''] = tokens.slice(at + 2, at + 5);
  if (!/^\d$/u.test(whole)) return null;
  const parted = comma === ',' && /^\d$/u.test(tenth);
  const size = parted ? `${whole}.${tenth}` : whole;
  return {
    word: { EN: `${size}-magnitude`, VI: `${size.replace('.', ',')} độ` },
    next: at + (parted ? 5 : 3),
  };
}
