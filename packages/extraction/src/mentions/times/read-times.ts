import {
  boundsOf,
  type Diagnostic,
  type DocumentPart,
  parseEdtf,
  type Rejection,
  type TimeMention,
} from '@ephemeride/domain';
import type { Anchor, Sentence, Source } from '../../despatch.ts';
import { Account } from './account/account.ts';
import { Cursor } from './account/cursor.ts';
import { JOINS } from './joins/index.ts';
import type { Refusal } from './refusal.ts';
import { REFUSALS } from './refusals/index.ts';
import { yearOf } from './resolve/context.ts';
import type { Resolved, Stretch } from './resolve/resolved.ts';
import type { Candidate } from './rule.ts';
import { scan } from './scan/scan.ts';
import { cutWords } from './scan/text-words.ts';

/** What the times of a despatch are read from; every offset is one of `source.text`. */
export interface TimesInput {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  readonly anchor: Anchor;
  readonly parts: readonly DocumentPart[];
}

/** The times of a despatch in the order of its text, in offsets of `source.text`. */
export interface TimesRead {
  readonly times: readonly TimeMention[];
  readonly rejections: readonly Rejection[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The header's own line: its date is the anchor of the others, and none of them. A line `Publié le …` is read. */
const isHeaderLine = ({ kind, start }: DocumentPart, textStart: number): boolean =>
  kind === 'HEADER' && start <= textStart;

/** No despatch is older or younger: a year beyond is a slip of the pen, from which nothing is reckoned. */
const FIRST_DAY = '1600-01-01';
const LAST_DAY = '2999-12-31';

/** The days that an anchor can mean; null where it is open, no EDTF, or of no age of despatches. */
function closedBounds(edtf: string | null): Stretch | null {
  if (edtf === null || parseEdtf(edtf) === null) return null;
  const { earliest, latest } = boundsOf(edtf);
  if (earliest === null || latest === null || earliest < FIRST_DAY || latest > LAST_DAY) return null;
  return { earliest, latest };
}

const OF_ATOMS = REFUSALS.filter(({ stage }) => stage === 'ATOM');
const OF_WHOLES = REFUSALS.filter(({ stage }) => stage === 'WHOLE');

function refuse(
  candidates: readonly Candidate[],
  text: string,
  refusals: readonly Refusal[],
  rejections: Rejection[],
) {
  return candidates.filter((candidate) => {
    const by = refusals.find((refusal) => refusal.refuses(candidate, text));
    if (by) {
      const { start, end } = candidate;
      rejections.push({ start, end, text: text.slice(start, end), by: by.name });
    }
    return by === undefined;
  });
}

function mention(candidate: Candidate, resolved: Resolved, text: string, inDateline: boolean): TimeMention {
  const { start, end, rule } = candidate;
  const { type, value, edtf } = resolved;
  const { earliest, latest } = edtf === null ? { earliest: null, latest: null } : boundsOf(edtf);
  const basis = inDateline && resolved.basis === 'STATED' ? 'DATELINE' : resolved.basis;
  return { text: text.slice(start, end), start, end, type, value, edtf, earliest, latest, basis, rule };
}

/**
 * Reads every time expression of a despatch: dates, hours, durations, sets and vague references, with TIMEX3 values, and
 * EDTF where they name days. Relative ones are resolved against the dateline, else the header; without either they keep
 * `X`es and no EDTF. Takes time linear in the text. A weekday that its date contradicts is a `weekday-mismatch` warning.
 */
export function readTimes({ source, sentences, anchor, parts }: TimesInput): TimesRead {
  const { text } = source;
  const reference = closedBounds(anchor.dateline) ?? closedBounds(anchor.header);
  const rejections: Rejection[] = [];
  const diagnostics: Diagnostic[] = [];
  const textStart = text.search(/\S/);
  const unread = parts.filter((part) => isHeaderLine(part, textStart));
  const words = cutWords(text);
  const atoms = scan(words, reference && yearOf(reference.latest), unread);
  let candidates: readonly Candidate[] = refuse(atoms, text, OF_ATOMS, rejections);
  for (const { join } of JOINS) candidates = join(candidates, text);
  candidates = refuse(candidates, text, OF_WHOLES, rejections);

  const cursor = new Cursor(sentences, parts);
  const account = new Account(words, cursor, reference, candidates);
  const times: TimeMention[] = [];
  for (const candidate of candidates) {
    const resolved = account.resolve(candidate);
    const { start, end } = candidate;
    if (!resolved) {
      rejections.push({ start, end, text: text.slice(start, end), by: 'no-such-date' });
      continue;
    }
    times.push(mention(candidate, resolved, text, cursor.partAt(start) === 'DATELINE'));
    if (resolved.warning !== null) {
      diagnostics.push({
        severity: 'warning',
        code: 'weekday-mismatch',
        message: resolved.warning,
        start,
        end,
      });
    }
  }
  rejections.sort((a, b) => a.start - b.start);
  return { times, rejections, diagnostics };
}
