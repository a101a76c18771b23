import type { DocumentParts, EventRead, Localized } from '@ephemeride/domain';

const same = (title: string): Localized => ({ FR: title, EN: title, VI: title });

/** The printed headline in every language's place, else the main event's title, else kicker, caption or date. */
export function documentTitles(document: DocumentParts, events: readonly EventRead[]): Localized {
  if (document.title) return same(document.title);
  const main = events.find((event) => event.main) ?? events[0];
  if (main) return main.titles;
  if (document.kicker ?? document.caption) return same((document.kicker ?? document.caption)!);
  const of = document.date ? ` ${document.date}` : '';
  return { FR: `Dépêche${of}`, EN: `Despatch${of}`, VI: `Bản tin${of}` };
}
