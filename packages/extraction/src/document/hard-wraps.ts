/** A typed page is no wider than this; longer lines are paragraphs of their own. */
const WIDEST = 110;
/** `Du 11 au 13 mai 2015, le général` breaks off in front of a line of running text. */
const SHORT = 20;
const RUNNING = 60;
const LOWER_START = /^\s*["'«(]?\s?\p{Ll}/u;
const ENDS_OPEN = /[\p{L}\p{N},;'-]\s*$/u;
/** A word that no line of its own ends with. */
const ENDS_LEANING =
  /(?:^|[\s'’])(?:d[eu']|des|la|les?|et|à|aux?|en|une?|par|pour|dans|sur|avec|que|qui|sous|entre|chez)\s*$/u;
const MARKED_START =
  /^\s*(?:>|[-•*–]\s|photo|lire |voir |(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? \d)/iu;

/**
 * Puts a space for each line break that a typewriter-like page width made, the length unchanged. A page is taken for
 * wrapped where most lines followed by another could not have held its first word; on any page a long line that stops
 * open before a small letter is joined too.
 */
export function joinHardWraps(text: string): string {
  let joined = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const again = joinOnce(joined);
    if (again === joined) break;
    joined = again;
  }
  return joined;
}

/** What was joined may show the page's width, or that there is none: joined anew until nothing changes. */
const MOST_PASSES = 6;

function joinOnce(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const width = wrappedWidth(lines);
  const pieces: string[] = [];
  let before = 0;
  for (let i = 0; i < lines.length; i++) {
    const next = lines[i + 1];
    pieces.push(lines[i]!);
    if (next === undefined) break;
    const joins = goesOn(lines[i]!, before, next, width);
    pieces.push(joins ? ' ' : '\n');
    before = joins ? before + lines[i]!.length + 1 : 0;
  }
  // Joined at once: a text grown by bits stays in two parts, at which every later look at a character takes a detour.
  return pieces.join('');
}

/** `before`: characters already joined in front of the line, or reading what was joined again would join more. */
function goesOn(line: string, before: number, next: string, width: number | null): boolean {
  if (line.trim() === '' || next.trim() === '' || MARKED_START.test(next) || MARKED_START.test(line))
    return false;
  if (width !== null && (isFull(line, next, width) || ENDS_LEANING.test(line))) return true;
  const length = line.trim().length;
  const opensLow = LOWER_START.test(next) && ENDS_OPEN.test(line);
  if (opensLow && length >= SHORT && next.trim().length >= RUNNING) return true;
  return (
    opensLow && before + length >= 45 && length <= WIDEST && (width !== null || next.trim().length >= 25)
  );
}

/** The page's width in characters, or null where lines end where they like. */
function wrappedWidth(lines: readonly string[]): number | null {
  // A headline alone may be wider than the page.
  const goesOnBelow = (_: string, at: number) => (lines[at + 1] ?? '').trim() !== '';
  const width = lines.filter(goesOnBelow).reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  if (width > WIDEST || width < 40) return null;
  let pairs = 0;
  let full = 0;
  let open = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i]!.trim() === '' || lines[i + 1]!.trim() === '') continue;
    pairs++;
    if (!isFull(lines[i]!, lines[i + 1]!, width)) continue;
    full++;
    if (LOWER_START.test(lines[i + 1]!) && !/[.!?]\s*$/.test(lines[i]!)) open++;
  }
  return full >= 2 && full >= pairs * 0.6 && open >= full * 0.4 ? width : null;
}

/** A hand that wraps lines leaves some short of the longest by this share of the width. */
const RAGGED = 0.1;

function isFull(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next.slice(0, 200))?.[1]?.length ?? 0;
  return line.trimEnd().length + 1 + word > width * (1 - RAGGED);
}
