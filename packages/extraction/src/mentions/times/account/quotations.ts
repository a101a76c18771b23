import type { Span } from '@ephemeride/domain';
import { countBelow } from '../scan/count-below.ts';

function placesOf(text: string, mark: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at);
  return places;
}

/** Where the marks of one kind stand. */
interface Marks {
  readonly open: readonly number[];
  readonly close: readonly number[];
}

/** Where the last of some marks before an offset stands; -1 where none does. */
function lastBefore(places: readonly number[], offset: number): number {
  const before = countBelow(places, offset);
  return before === 0 ? -1 : places[before - 1]!;
}

/** Whether the last mark between two offsets opens. */
function isOpen({ open, close }: Marks, from: number, offset: number): boolean {
  const opened = lastBefore(open, offset);
  return opened >= from && opened > lastBefore(close, offset);
}

/** The marks of quotation of a text, looked for once: a sentence of many dates would be looked through for each. */
export class Quotations {
  readonly #angled: Marks;
  readonly #curled: Marks;
  readonly #straight: readonly number[];

  constructor(text: string) {
    this.#angled = { open: placesOf(text, '«'), close: placesOf(text, '»') };
    this.#curled = { open: placesOf(text, '“'), close: placesOf(text, '”') };
    this.#straight = placesOf(text, '"');
  }

  /** Whether an offset stands inside marks of quotation that its sentence opens. */
  enclose({ start }: Span, offset: number): boolean {
    if (isOpen(this.#angled, start, offset) || isOpen(this.#curled, start, offset)) return true;
    const straight = this.#straight;
    return (countBelow(straight, offset) - countBelow(straight, start)) % 2 === 1;
  }
}
