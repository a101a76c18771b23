/** How many values one statement is given. */
const CHUNK = 5000;

export function* chunksOf<T>(values: Iterable<T>, size = CHUNK): Generator<readonly T[]> {
  const list = [...values];
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
