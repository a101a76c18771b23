/** Indexes that writing reads: joining finds by them what was said before. All others are for readers alone. */
export const WRITTEN_BY: ReadonlySet<string> = new Set(['part_document', 'part_variant', 'variant_whole']);
