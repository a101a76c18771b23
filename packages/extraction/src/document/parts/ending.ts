import type { PartKind } from '@ephemeride/domain';
import { type Line, lineOf } from '../line.ts';
import type { WrittenDate } from '../written-date.ts';
import { namesAgency } from './agency.ts';
import { isAuthor, isByline } from './byline.ts';
import { isDatelineAlone, readDateline } from './dateline.ts';
import { filed } from './find-dateline.ts';
import { isProse } from './headline.ts';
import { isSourceLine, readSignOff, readTrailingSignOff } from './sign-off.ts';

/** What stands below the last paragraph, and the lines above it. */
export interface Ending {
  readonly rest: readonly Line[];
  readonly claims: readonly { readonly kind: PartKind; readonly line: Line }[];
  readonly agency: string | null;
  readonly dateline: {
    readonly place: string | null;
    readonly date: WrittenDate | null;
    readonly agency: string | null;
  } | null;
}

/** A story goes on below a sign-off where more than this share of it stands there. */
const TEASER_SHARE = 0.5;
/** Another story, that opens with a headline right below a sign-off, may be as much longer than what stands above. */
const NEXT_STORY_SHARE = 1.5;

/**
 * Takes sign-off, author and a dateline off the end. Lines below a sign-off are other stories' and go as furniture; a
 * sign-off behind the last paragraph's stop is cut off it. A source alone amid the text goes as a credit.
 */
export function takeEnding(text: string, lines: readonly Line[]): Ending {
  const last = closingLine(lines);
  if (last === -1) return { rest: lines, claims: [], agency: null, dateline: null };
  const above: Line[] = [];
  const claims: { kind: PartKind; line: Line }[] = [];
  let told = false;
  for (const line of lines.slice(0, last)) {
    told ||= isProse(line.text);
    if (told && isSourceLine(line.text)) claims.push({ kind: 'CREDIT', line });
    else above.push(line);
  }
  const { kept, signOff, agency } = cutSignOff(text, lines[last]!);
  if (kept) above.push(kept);
  if (signOff) claims.push({ kind: 'SIGN_OFF', line: signOff });
  const below = readBelow(lines.slice(last + 1), signOff !== null);
  return {
    rest: above,
    claims: [...claims, ...below.claims],
    agency: agency ?? below.agency,
    dateline: below.dateline,
  };
}

/** The index of the story's last paragraph; -1 where there is none. */
function closingLine(lines: readonly Line[]): number {
  const lastProse = lines.findLastIndex(({ text }) => isProse(text) && readSignOff(text) === null);
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  let read = 0;
  let prose = -1;
  for (const [i, { text }] of lines.entries()) {
    read += text.length;
    if (isSourceLine(text)) {
      if (prose !== -1 && total - read < read * TEASER_SHARE) return prose;
    } else if (isProse(text)) {
      prose = i;
      const tail = readTrailingSignOff(text)?.agency ?? null;
      const next = lines[i + 1]?.text ?? '';
      const share = isTeaser(next) && !isProse(next) ? NEXT_STORY_SHARE : TEASER_SHARE;
      if (tail !== null && namesAgency(tail) && total - read < read * share) return i;
    }
  }
  return lastProse;
}

function cutSignOff(
  text: string,
  line: Line,
): { kept: Line | null; signOff: Line | null; agency: string | null } {
  const tail = readTrailingSignOff(line.text);
  if (!tail) return { kept: line, signOff: null, agency: null };
  return {
    kept: lineOf(text, line.start, line.start + tail.start, line.paragraph),
    signOff: lineOf(text, line.start + tail.start, line.end, line.paragraph),
    agency: tail.agency,
  };
}

/** A headline below the last paragraph is another story's; a line cut off in mid sentence is not. */
function isTeaser(line: string): boolean {
  return (
    line.length >= 15 &&
    line.length <= 140 &&
    /^["'«]?\s?[\p{Lu}\p{N}]/u.test(line) &&
    /[\p{L}\p{N}?!]$/u.test(line)
  );
}

/** Sorts the lines below the last paragraph: dateline, sign-offs, then what is no longer this story. */
function readBelow(lines: readonly Line[], signedAbove: boolean): Omit<Ending, 'rest'> {
  const claims: { kind: PartKind; line: Line }[] = [];
  let agency: string | null = null;
  let dateline: Ending['dateline'] = null;
  let signed = signedAbove;
  for (const line of lines) {
    const read = isDatelineAlone(line.text) ? readDateline(line.text) : null;
    const signOff = readSignOff(line.text);
    if (read && dateline === null) {
      dateline = { place: filed(read.place), date: read.date, agency: read.agency };
      claims.push({ kind: 'DATELINE', line });
    } else if (signOff || isByline(line.text) || isAuthor(line.text)) {
      claims.push({ kind: 'SIGN_OFF', line });
      agency ??= signOff?.agency ?? null;
      signed = true;
    } else {
      claims.push({ kind: signed || isTeaser(line.text) ? 'FURNITURE' : 'BODY', line });
    }
  }
  return { claims, agency, dateline };
}
