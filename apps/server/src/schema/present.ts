/** What the store must hold because another of its rows names it: its absence is a fault of the program. */
export function present<T>(record: T | null, what: string, id: string): T {
  if (record === null) throw new Error(`no ${what} under ${id}, which another row names`);
  return record;
}
