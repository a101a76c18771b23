import type { PartKind } from '@ephemeride/domain';
import { type Line, lineOf } from '../line.ts';
import type { WrittenDate } from '../written-date.ts';
import { isAuthor, isByline } from './byline.ts';
import { readDateline } from './dateline.ts';
import { filed } from './find-dateline.ts';
import { isHeadline, isProse } from './headline.ts';
import { readSignOff, readTrailingSignOff } from './sign-off.ts';

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

/**
 * Takes sign-off, author and a dateline off the end; lines below a sign-off that are headlines of other stories go as
 * furniture. The last paragraph keeps its words: a sign-off behind its last stop is cut off it.
 */
export function takeEnding(text: string, lines: readonly Line[]): Ending {
  const lastProse = lines.findLastIndex((line) => isProse(line.text) && readSignOff(line.text) === null);
  const claims: { kind: PartKind; line: Line }[] = [];
  let agency: string | null = null;
  let dateline: Ending['dateline'] = null;
  let signed = false;
  for (const line of lines.slice(lastProse + 1)) {
    if (lastProse === -1) break;
    const read = signed ? null : readDateline(line.text);
    const signOff = readSignOff(line.text);
    if (
      read &&
      read.length === line.text.length &&
      read.place !== null &&
      (read.date ?? read.agency) !== null
    ) {
      dateline ??= { place: filed(read.place), date: read.date, agency: read.agency };
      claims.push({ kind: 'DATELINE', line });
    } else if (signOff || isByline(line.text) || isAuthor(line.text)) {
      claims.push({ kind: 'SIGN_OFF', line });
      agency ??= signOff?.agency ?? null;
      signed = true;
    } else if (signed || isHeadline(line.text)) {
      claims.push({ kind: signed ? 'FURNITURE' : 'BODY', line });
    }
  }
  const rest = lines.slice(0, lastProse === -1 ? lines.length : lastProse + 1);
  const last = rest.at(-1);
  const tail = last && lastProse !== -1 ? readTrailingSignOff(last.text) : null;
  if (!last || !tail) return { rest, claims, agency, dateline };
  const signOff = lineOf(text, last.start + tail.start, last.end, last.paragraph)!;
  const kept = lineOf(text, last.start, last.start + tail.start, last.paragraph);
  const above = rest.slice(0, -1);
  return {
    rest: kept ? [...above, kept] : above,
    claims: [
      ...claims.map((one) => (one.kind === 'BODY' ? { ...one, kind: 'FURNITURE' as const } : one)),
      { kind: 'SIGN_OFF', line: signOff },
    ],
    agency: agency ?? tail.agency,
    dateline,
  };
}
