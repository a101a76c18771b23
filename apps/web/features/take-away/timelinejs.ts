import { dayParts } from '@ephemeride/domain';
import { escapeHtml } from '../share-view/frame-code.ts';
import type { FileFormat } from './file-format.ts';
import type { Taken } from './taken.ts';

const dateOf = (day: string) => {
  const { year, month, day: number } = dayParts(day);
  return { year: String(year), month: String(month), day: String(number) };
};

/** A slide; TimelineJS takes its texts for HTML. Empty where neither the first nor the last day is known. */
function slide(entry: Taken): string {
  const start = entry.date?.earliest ?? entry.date?.latest;
  const end = entry.date?.latest;
  if (!start) return '';
  const quote = entry.quotes[0];
  const sources = entry.sources.map(({ line }) => escapeHtml(line)).join(' ; ');
  const text = [
    quote ? `<blockquote>${escapeHtml(quote.text)}</blockquote>` : '',
    `<p><a href="${escapeHtml(entry.url)}">${sources || escapeHtml(entry.url)}</a></p>`,
  ];
  return JSON.stringify({
    unique_id: entry.id,
    start_date: dateOf(start),
    ...(end && end !== start ? { end_date: dateOf(end) } : {}),
    display_date: escapeHtml(entry.date?.display ?? ''),
    group: escapeHtml(entry.kind),
    text: { headline: escapeHtml(entry.title), text: text.join('') },
  });
}

/** The JSON that TimelineJS loads. */
export const timelinejs: FileFormat = {
  mediaType: 'application/json; charset=utf-8',
  opening: ({ name, url }) => {
    const title = {
      text: { headline: escapeHtml(name), text: `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` },
    };
    return `{"title":${JSON.stringify(title)},"events":[\n`;
  },
  entry: slide,
  between: ',\n',
  closing: '\n]}\n',
};
