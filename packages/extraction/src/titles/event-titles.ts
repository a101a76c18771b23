import type { EventRead, Localized } from '@ephemeride/domain';
import type { NounHead } from '../entries/sentence/noun-heads.ts';
export function eventTitles(
  _event: Omit<EventRead, 'titles'>,
  _head: NounHead | null,
  phrase: string | null,
): Localized {
  const t = phrase ?? _event.kind;
  return { FR: t, EN: t, VI: t };
}
