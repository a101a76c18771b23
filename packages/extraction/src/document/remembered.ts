/** As many lines as one despatch asks about again; those of the next one make room for themselves. */
const MOST = 64;

/**
 * The same answers, kept for the last few lines: laying out a despatch asks the same of a line at several places, from
 * above and from below. `read` must tell the same of the same line always.
 */
export function remembered<Value>(read: (line: string) => Value): (line: string) => Value {
  const known = new Map<string, Value>();
  return (line) => {
    const kept = known.get(line);
    if (kept !== undefined || known.has(line)) return kept as Value;
    if (known.size >= MOST) known.clear();
    const value = read(line);
    known.set(line, value);
    return value;
  };
}
