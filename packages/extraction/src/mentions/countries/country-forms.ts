/** The feminine and plural forms of a French adjective, the masculine singular first, without doubles. */
export function adjectiveForms(masculine: string, feminine: string | null = null): string[] {
  const her = feminine ?? feminineOf(masculine);
  return [...new Set([masculine, her, pluralOf(masculine), pluralOf(her)])];
}

const FEMININE_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/([eé])en$/, '$1enne'],
  [/ien$/, 'ienne'],
  [/yen$/, 'yenne'],
  [/(ais|ois|ain|in|ol|and)$/, '$1e'],
];

function feminineOf(masculine: string): string {
  for (const [ending, becomes] of FEMININE_ENDINGS) {
    if (ending.test(masculine)) return masculine.replace(ending, becomes);
  }
  return masculine;
}

function pluralOf(singular: string): string {
  return /[sxz]$/.test(singular) ? singular : `${singular}s`;
}
