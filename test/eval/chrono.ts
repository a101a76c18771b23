import { fr, type ParsedComponents } from 'chrono-node';
import type { TimexAnswer } from './score-timex.ts';

const two = (figure: number) => String(figure).padStart(2, '0');

/** As precise as chrono is certain of: what it only implies is left out. */
function edtfOf(components: ParsedComponents): string {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
  const certain = components.isCertain('day') || components.isCertain('weekday');
  if (certain && day !== null && month !== null) return `${year}-${two(month)}-${two(day)}`;
  if (components.isCertain('month') && month !== null) return `${year}-${two(month)}`;
  if (components.isCertain('year')) return String(year);
  return `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
}

/**
 * Reads the dates of a French text with chrono-node, the library that most programs would use.
 *
 * @param reference EDTF of the despatch: a day, or a month, of which chrono is given the fifteenth
 */
export function readWithChrono(text: string, reference: string): TimexAnswer[] {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(reference)
    ? reference
    : `${reference.slice(0, 7).padEnd(7, '-01')}-15`;
  return fr.parse(text, new Date(`${day}T12:00:00`)).map(({ index, text: words, start, end }) => {
    const from = edtfOf(start);
    const edtf = end ? `${from}/${edtfOf(end)}` : from;
    return { start: index, end: index + words.length, edtf, value: edtf };
  });
}
