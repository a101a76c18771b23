/** How many of some rising numbers, the first `size` of a list, are less than one: the index of the first that is not. */
export function countBelow(
  rising: readonly number[] | Int32Array,
  limit: number,
  size = rising.length,
): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
