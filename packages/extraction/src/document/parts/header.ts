import { lastDayOfMonth } from '@ephemeride/domain';
import type { Line } from '../line.ts';
import { lineOf } from '../line.ts';
import { edtfOf, monthNumber, readWrittenDate } from '../written-date.ts';
import { readAgencyChain } from './agency.ts';
import { isDatelineAlone } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import { isProse } from './headline.ts';
import { readPageLine, readTrailingDate } from './page-line.ts';
import { readSignOff } from './sign-off.ts';

/** What the lines of a header give, and the lines that are left, cut short where a header filled their start. */
export interface Header {
  /** EDTF as given; null where no line gives a date. */
  readonly date: string | null;
  /** EDTF of the day that a line of publication gives besides ` date `; null where none does. */
  readonly published: string | null;
  /** The source that a dated line names; null where none does. */
  readonly agency: string | null;
  /** Stretches of the header itself. */
  readonly lines: readonly Line[];
  readonly rest: readonly Line[];
  /** The words after `date` where they are no date of the calendar. */
  readonly fault: Line | null;
}

const PREFIX = /^date(?: ?: ?| |$)/iu;
const EDTF = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?)(?=$|[\s,;.|])/u;
const LABEL =
  /(?<label>publi[ée]e?s?|publication|post[ée]e?|mis(?:e)? en ligne|paru|cr[ée][ée]e?|diffus[ée]e?|r[ée]dig[ée]e?|actualis[ée]e?|modifi[ée]e?|m[iı]s(?:e)? [àa] jour|derni[èe]re (?:mise [àa] jour|modification|maj)|maj|(?:last )?updated|published|posted|date)(?: (?:le|on|(?:par|dans|sur|by|in) [^\d|]{2,40}?,? ?(?:le|on)?|[àa]|de publication|initialement|aujourd'hui|ce))?\s{0,2}[:|,-]?\s?(?:le )?(?=\p{L}{0,9}\.?,? ?\d)/giu;
const TIME =
  /^(?:,? ?(?:[àa|-]|at)? ?\d{1,2} ?(?:h|H|:|heures?) ?\d{0,2}(?::\d\d)?(?: ?(?:min|[ap]\.?m\.?|(?:GMT|UTC|TU)(?: ?[+-]\d{1,2}(?::\d\d)?)?|\([^)]{2,20}\)))?)?/iu;
/** What parts the pieces of a header's line. */
const PIECES = /\s*[|·•]\s*|\s+[–-]\s*/u;
const HEADER_LINES = 8;
/** Lines at the foot of a page that may date it. */
const FOOT_LINES = 3;
const DATE_WORDS =
  /^(?:publi|post|mis|ligne|jour|modifi|actualis|créé|cree|date|gmt|utc|heure|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|par)/;

/**
 * Reads the header: ` date 2025-12-23 …`, `2024-03-05`, `Le 5 mars 2024`, `Publié le 05/03/2024 à 10h32`, also below a
 * title or at the foot. A date of publication wins over one of revision. Sentences that begin with a date are no header.
 */
export function readHeader(text: string, lines: readonly Line[]): Header {
  const prefixed = readPrefix(text, lines);
  const page = readPublication(text, prefixed?.rest ?? lines, prefixed === null);
  if (!prefixed) return page;
  return { ...prefixed, lines: [...prefixed.lines, ...page.lines], rest: page.rest, published: page.date };
}

/** Reads ` date ` and what it gives off the first line. */
function readPrefix(text: string, lines: readonly Line[]): Header | null {
  const first = lines[0];
  const prefix = first && PREFIX.exec(first.text);
  if (!first || !prefix) return null;
  const given = readGiven(first.text.slice(prefix[0].length));
  if (given || first.text.length === prefix[0].trimEnd().length || /^date ?:/i.test(first.text)) {
    return cut(text, lines, 0, prefix[0].length + (given?.length ?? 0), given?.date ?? null);
  }
  const bad = /^[\d/.-]{4,12}(?=\s|$)/.exec(first.text.slice(prefix[0].length));
  return bad && cut(text, lines, 0, prefix[0].length + bad[0].length, null);
}

/** A date right after `date`: EDTF of a year, month or day, or a written day. */
function readGiven(text: string): { date: string; length: number } | null {
  const edtf = EDTF.exec(text)?.[0];
  if (edtf && isDay(edtf)) return { date: edtf, length: edtf.length };
  const written = readWrittenDate(text);
  const date = written && edtfOf(written.date);
  return written && date ? { date, length: written.length } : null;
}

function isDay(edtf: string): boolean {
  const [year, month, day] = edtf
    .replace(/[?~%]$/, '')
    .split('-')
    .map(Number);
  return day === undefined || day <= lastDayOfMonth(year!, month!);
}

/** Reads the lines that date the page; `open` lets the first one hold more than its date. */
function readPublication(text: string, lines: readonly Line[], open: boolean): Header {
  const supplied = readSupplied(text, lines);
  if (supplied) return supplied;
  const prose = lines.findIndex(
    (line) => isProse(line.text) && readPageLine(line.text) === null && !isFurniture(line.text),
  );
  const top = Math.min(HEADER_LINES, prose === -1 ? lines.length : prose);
  // What a page adds below its date is no foot of the text.
  const last = lines.findLastIndex((line) => !isFurniture(line.text));
  const found = lines.flatMap((line, i) => {
    const foot = i >= lines.length - FOOT_LINES || (i > last - FOOT_LINES && i <= last);
    if (i >= HEADER_LINES && !foot) return [];
    const read =
      readDatedLine(line.text, open && i === 0) ?? (i < top || foot ? readWordedLine(line.text) : null);
    return read ? [Object.assign({ line, i }, read)] : [];
  });
  const best = found.reduce<(typeof found)[number] | null>(
    (least, one) => (least === null || one.rank < least.rank ? one : least),
    null,
  );
  if (!best) return readFoot(text, lines);
  if (best.end < best.line.text.length) return cut(text, lines, best.i, best.end, best.date);
  const taken = new Set(
    found.filter((one) => one.end === one.line.text.length && !one.shared).map((one) => one.line),
  );
  const rest = lines.filter((line) => !taken.has(line));
  return { ...UNDATED, agency: best.agency ?? null, date: best.date, lines: [...taken], rest };
}

const UNDATED: Header = { date: null, published: null, agency: null, lines: [], rest: [], fault: null };

const SUPPLIED =
  /(?:^| )information fournie par (?<agency>\p{Lu}[\p{L}' -]{1,30}?) ?(?=\d{1,2}[/.]\d{1,2}[/.]\d{4}(?: [àa] \d{1,2}[:h]\d\d)?$)/u;

/** `… information fournie par AFP 04/03/2025 à 10:12`, behind a headline or on a line of its own. */
function readSupplied(text: string, lines: readonly Line[]): Header | null {
  for (const [at, line] of lines.slice(0, HEADER_LINES).entries()) {
    const found = line.text.includes('fournie par') ? SUPPLIED.exec(line.text) : null;
    const date = found && dateAfter(line.text.slice(found.index + found[0].length));
    if (!found || !date) continue;
    const kept =
      found.index === 0 ? null : lineOf(text, line.start, line.start + found.index, line.paragraph);
    const head = lineOf(text, line.start + found.index, line.end, line.paragraph)!;
    const rest = [...lines.slice(0, at), ...(kept ? [kept] : []), ...lines.slice(at + 1)];
    return { ...UNDATED, date, agency: readAgencyChain(found.groups!.agency!), lines: [head], rest };
  }
  return null;
}

/** The date of the page behind the last stop of its last lines: `… en 2021. (AFP - 4 mars 2025)`. */
function readFoot(text: string, lines: readonly Line[]): Header {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - FOOT_LINES); at--) {
    const line = lines[at]!;
    const tail = readTrailingDate(line.text);
    if (!tail) continue;
    const kept = lineOf(text, line.start, line.start + tail.start, line.paragraph)!;
    const foot = lineOf(text, line.start + tail.start, line.end, line.paragraph)!;
    const rest = [...lines.slice(0, at), kept, ...lines.slice(at + 1)];
    return { ...UNDATED, date: tail.date, agency: tail.agency, lines: [foot], rest };
  }
  return { ...UNDATED, rest: lines };
}

/** A line that dates the page among other words; one that says who signed is left to those who ask for that. */
function readWordedLine(line: string): DatedLine | null {
  if (isDatelineAlone(line)) return null;
  const read = readPageLine(line);
  if (!read) return null;
  const shared = readSignOff(line) !== null;
  return { date: read.date, agency: read.agency, end: line.length, rank: 2, shared };
}

/** A line that only dates the page; rank 0 for publication, 1 for a bare date, 2 for one among other words, 3 for a revision. */
function readDatedLine(line: string, first: boolean): DatedLine | null {
  if (line.length <= 180) {
    const labelled = readLabelled(line);
    if (labelled) return labelled;
  }
  const clock = /^\d{1,2}[:h]\d{2}[\s|,-]+/u.exec(line)?.[0].length ?? 0;
  const written = readWrittenDate(line.slice(clock));
  const date = written && edtfOf(written.date);
  if (!written || !date) return null;
  const dated = clock + written.length;
  const after = dated + TIME.exec(line.slice(dated))![0].length;
  const rest = line.slice(after).replace(/^[\s|,.·•-]+/u, '');
  const agency = readAgencyChain(rest);
  if (rest === '' || agency !== null || isRubric(rest)) return { date, agency, end: line.length, rank: 1 };
  const numeric = /^\d{4}-|^\d{1,2}[/.-]/.test(line);
  return first && numeric && /^[\s|:-]/.test(line.slice(after)) ? { date, end: after, rank: 1 } : null;
}

/** A few words behind the date that name a section of the page: `5 mars 2024 | Paix et sécurité`. */
function isRubric(rest: string): boolean {
  return /^\p{Lu}\p{L}+(?: \p{L}+){0,3}$/u.test(rest) && rest.length <= 30;
}

interface DatedLine {
  readonly date: string;
  readonly end: number;
  readonly rank: number;
  readonly agency?: string | null;
  /** Whether the line tells something else as well, and is not the header's alone. */
  readonly shared?: boolean;
}

function readLabelled(line: string): DatedLine | null {
  if (!/\d/.test(line)) return null;
  if (/(?<!\bh)[.!?]$/.test(line) && !holdsDatesOnly(line)) return null;
  let best: DatedLine | null = null;
  for (const match of line.matchAll(LABEL)) {
    const label = match.groups!.label!.toLowerCase();
    const opening = line.slice(0, match.index).trim();
    if (!opensDated(opening, label, best !== null)) continue;
    const revised = /actualis|modif|jour|updated|maj/.test(label);
    // `Awa Diop | 21.09.2025 - Mise à jour : 22.09.2025`: the first is the day of publication.
    const before: string | null = revised && best === null ? lastPieceDate(opening) : null;
    const rank: number = revised && before === null ? 3 : 0;
    const date: string | null = before ?? dateAfter(line.slice(match.index + match[0].length));
    if (date && (best === null || rank < best.rank)) best = { date, end: line.length, rank };
  }
  return best;
}

/** The date that fills the last piece of what stands in front of a label, its hour aside. */
function lastPieceDate(opening: string): string | null {
  const piece = opening.split(PIECES).findLast((one) => one !== '' && !/^\d{1,2}[:h]\d\d$/.test(one)) ?? '';
  const written = readWrittenDate(piece);
  const date = written && edtfOf(written.date);
  if (!written || !date) return null;
  return piece.slice(written.length).replace(TIME, '').trim() === '' ? date : null;
}

/** Whether what stands before a label may stand there: nothing, a byline, a source, another dated label. */
function opensDated(opening: string, label: string, dated: boolean): boolean {
  if (opening === '' || dated || lastPieceDate(opening) !== null) return true;
  return label !== 'date' && /[|·•:,-]$|^par |^\p{Lu}[^.!?]{2,40}$/iu.test(opening);
}

/** Whether nothing but labels, dates and times is left of a line that ends as a sentence does. */
function holdsDatesOnly(line: string): boolean {
  let words = 0;
  for (const [word] of line.toLowerCase().matchAll(/\p{L}{3,}/gu)) {
    words += 1;
    if (words > 12 || !(DATE_WORDS.test(word) || monthNumber(word) !== null)) return false;
  }
  return true;
}

function dateAfter(text: string): string | null {
  const written = readWrittenDate(text);
  return written && edtfOf(written.date);
}

function cut(
  text: string,
  lines: readonly Line[],
  index: number,
  length: number,
  date: string | null,
): Header {
  const line = lines[index]!;
  const head = lineOf(text, line.start, line.start + length, line.paragraph)!;
  const tail = lineOf(text, line.start + length, line.end, line.paragraph);
  const after =
    tail && lineOf(text, tail.start + /^[|:.,;-]?/u.exec(tail.text)![0].length, tail.end, line.paragraph);
  const rest = [...lines.slice(0, index), ...(after ? [after] : []), ...lines.slice(index + 1)];
  return { date, published: null, agency: null, lines: [head], rest, fault: date === null ? head : null };
}
