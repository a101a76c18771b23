import type { Taken } from './taken.ts';

/** What a file says of itself. */
export interface About {
  /** The name of the chronology. */
  readonly name: string;
  /** The address of the view that was taken away. */
  readonly url: string;
  /** The days of the view, `YYYY-MM-DD`, both included. */
  readonly window: { readonly from: string; readonly to: string };
  readonly language: string;
  /** When it was taken, in UTC. */
  readonly taken: Date;
}

/** A format of file: what opens it, an entry in it, what stands between two, and what closes it. Written entry by entry. */
export interface FileFormat {
  readonly mediaType: string;
  opening(about: About): string;
  /** Empty where the format cannot tell the entry: it is no date of a calendar, for one. */
  entry(entry: Taken, about: About): string;
  readonly between: string;
  readonly closing: string;
}

/** A whole file in pieces, as the entries come; holds one page of them at a time. */
export async function* written(
  format: FileFormat,
  about: About,
  pages: AsyncIterable<readonly Taken[]>,
): AsyncGenerator<string> {
  yield format.opening(about);
  let first = true;
  for await (const page of pages) {
    const told = page.map((entry) => format.entry(entry, about)).filter((text) => text !== '');
    if (told.length === 0) continue;
    yield (first ? '' : format.between) + told.join(format.between);
    first = false;
  }
  yield format.closing;
}
