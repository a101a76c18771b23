import type { Span } from '@ephemeride/domain';
import { countBelow } from '../scan/count-below.ts';

const MARKS = ['«', '»', '“', '”', '"'] as const;
type Mark = (typeof MARKS)[number];

function placesOf(text: string, mark: Mark): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at);
  return places;
}

/** The marks of quotation of a text, looked for once: a sentence of many dates would be looked through for each. */
export class Quotations {
  readonly #places: Readonly<Record<Mark, readonly number[]>>;

  constructor(text: string) {
    this.#places = Object.fromEntries(MARKS.map((mark) => [mark, placesOf(text, mark)])) as Record<
      Mark,
      number[]
    >;
  }

  /** Whether an offset stands inside marks of quotation that its sentence opens. */
  enclose({ start }: Span, offset: number): boolean {
    const last = (mark: Mark): number => {
      const place = this.#places[mark][countBelow(this.#places[mark], offset) - 1];
      return place !== undefined && place >= start ? place : -1;
    };
    if (last('«') > last('»') || last('“') > last('”')) return true;
    const straight = this.#places['"'];
    return (countBelow(straight, offset) - countBelow(straight, start)) % 2 === 1;
  }
}
