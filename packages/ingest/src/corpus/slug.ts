import { createHash } from 'node:crypto';
import { fold } from '@ephemeride/domain';

/** Paths that a slug can hold as they are. */
const PLAIN = /^[a-z0-9]+(?:[-_][a-z0-9]+)*(?:\/[a-z0-9]+(?:[-_][a-z0-9]+)*)*$/;

/**
 * A document's name in addresses, from its path below the corpus folder: `2024/05_lettre.txt` is `2024--05_lettre`. It depends on the
 * path alone, so that it is the same in any order of ingestion; a path with capitals, accents, spaces or other signs loses them, and
 * gets eight hexadecimal digits of its hash instead, so that two paths never share a slug.
 */
export function slugOf(path: string): string {
  const stem = path.normalize('NFC').replace(/\.txt$/i, '');
  if (PLAIN.test(stem)) return stem.replaceAll('/', '--');
  const kebab = fold(stem)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const digest = createHash('sha256').update(stem).digest('hex').slice(0, 8);
  return kebab === '' ? digest : `${kebab}-${digest}`;
}
