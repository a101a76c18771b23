/** Where a value stands in an answer: a key or an index, below another place. */
export interface Place {
  readonly above: Place | null;
  readonly key: string | number;
}

/** The keys from the answer's root down to a key below a place. */
export function pathTo(above: Place | null, key: string | number): (string | number)[] {
  const path = [key];
  for (let place = above; place !== null; place = place.above) path.push(place.key);
  return path.reverse();
}
