/**
 * An answer of the store with what it counts only once asked (`totalCount`) counted, however deep: two answers compare then.
 * Only lists and plain objects are looked into.
 */
export async function counted(answer: unknown): Promise<unknown> {
  if (typeof answer === 'function') return answer();
  if (Array.isArray(answer)) return Promise.all(answer.map(counted));
  if (answer === null || typeof answer !== 'object' || Object.getPrototypeOf(answer) !== Object.prototype)
    return answer;
  const fields = Object.entries(answer).map(async ([name, value]) => [name, await counted(value)]);
  return Object.fromEntries(await Promise.all(fields));
}
