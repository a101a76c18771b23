import { frenchApostrophes, frenchSpaces, raisedOrdinals } from './spacing.ts';

/** A line of French as it is printed: its spaces, its apostrophes, and the endings of its ordinals raised. Not for quotations. */
export function French({ children }: { children: string }) {
  return raisedOrdinals(frenchSpaces(frenchApostrophes(children))).map((piece, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    piece.raised ? <sup key={i}>{piece.text}</sup> : piece.text,
  );
}
