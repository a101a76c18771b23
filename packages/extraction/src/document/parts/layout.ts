import type { DocumentPart, PartKind, Span } from '@ephemeride/domain';
import { fold } from '@ephemeride/domain';
import { lexiconKey } from '../../mentions/countries/country-lexicon.ts';
import { cutLines, type Line, lineOf } from '../line.ts';
import type { WrittenDate } from '../written-date.ts';
import { isBareCaption } from './bare-caption.ts';
import { isByline } from './byline.ts';
import { isDatelineAlone } from './dateline.ts';
import { takeEnding } from './ending.ts';
import { findDateline } from './find-dateline.ts';
import { isFurniture } from './furniture.ts';
import { type Header, readHeader } from './header.ts';
import { isHeadline, isKicker, isProse, isSetKicker } from './headline.ts';
import { isMasthead } from './masthead.ts';
import { readPhotoCredit } from './photo-credit.ts';
import { readRelatedLink } from './related-link.ts';
import { isSourceLine, readSignOff } from './sign-off.ts';

/** A despatch taken apart: each line, or piece of one, under what it is. */
export interface Layout {
  readonly header: Header;
  readonly parts: readonly (DocumentPart & { readonly paragraph: number })[];
  readonly kicker: Span | null;
  readonly title: Span | null;
  readonly caption: Span | null;
  readonly credits: readonly Span[];
  readonly related: readonly Span[];
  readonly dateline: {
    readonly place: string | null;
    readonly date: WrittenDate | null;
    readonly agency: string | null;
  } | null;
  readonly agency: string | null;
}

/** How many lines of a page may come before its text. */
const TOP = 8;

/** Takes a despatch apart, line by line; parts come in the order of the text and never overlap. */
export function layOut(text: string): Layout {
  const desk = new Desk(text);
  const header = readHeader(text, cutLines(text));
  for (const line of header.lines) desk.claim('HEADER', line);
  const body = desk.sortLines(header.rest);
  const ending = takeEnding(text, body);
  for (const { kind, line } of ending.claims) desk.claim(kind, line);
  const dateline = findDateline(text, ending.rest);
  if (dateline) desk.claim('DATELINE', dateline.line);
  // A dateline on a line of its own may stand over the headline: then prose alone tells where the text begins.
  const opened = dateline && isProse(dateline.lines[dateline.at]?.text ?? '') ? dateline.at : null;
  const top = desk.takeTop(dateline?.lines ?? ending.rest, opened);
  const agency =
    ending.agency ?? dateline?.read.agency ?? ending.dateline?.agency ?? top.agency ?? header.agency;
  return {
    header,
    parts: desk.parts.sort((a, b) => a.start - b.start),
    kicker: top.kicker,
    title: top.title,
    caption: desk.captions[0] ?? null,
    credits: desk.credits,
    related: desk.related,
    dateline: dateline
      ? { ...dateline.read, date: dateline.read.date ?? ending.dateline?.date ?? null }
      : ending.dateline,
    agency,
  };
}

/** Where lines are sorted and claimed. */
class Desk {
  readonly parts: (DocumentPart & { paragraph: number })[] = [];
  readonly captions: Span[] = [];
  readonly credits: Span[] = [];
  readonly related: Span[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  claim(kind: PartKind, line: Span & { readonly paragraph: number }): void {
    this.parts.push({ kind, start: line.start, end: line.end, paragraph: line.paragraph });
  }

  /** Claims links, furniture, captions and credits; gives back the lines of text. */
  sortLines(lines: readonly Line[]): Line[] {
    const text: Line[] = [];
    const below = new Set(lines.filter(({ text }) => isHeadline(text)).map(({ text }) => text));
    let listing = false;
    let crumbs = 0;
    for (const line of lines) {
      crumbs = isCrumb(line.text, crumbs + 1) ? crumbs + 1 : 0;
      const link = readRelatedLink(line.text);
      if (isTicker(line.text, below)) {
        this.claim('FURNITURE', line);
      } else if (link) {
        this.claim('RELATED', line);
        this.related.push(...link.titles.map((title) => shift(title, line.start)));
        listing = link.heading;
      } else if (crumbs > 0 || isFurniture(line.text)) {
        this.claim('FURNITURE', line);
      } else if (listing && isHeadline(line.text) && readSignOff(line.text) === null) {
        this.claim('RELATED', line);
        const bullet = /^(?:[-•*·]|\d{1,2}[.)]) /u.exec(line.text)?.[0].length ?? 0;
        this.related.push({ start: line.start + bullet, end: line.end });
      } else {
        listing = false;
        const rest = this.#takePhoto(line);
        if (rest) text.push(rest);
      }
    }
    return text;
  }

  /** Claims a caption with its credit; gives back what of the line is text. */
  #takePhoto(line: Line): Line | null {
    const photo = isDatelineAlone(line.text) || isByline(line.text) ? null : readPhotoCredit(line.text);
    if (!photo) {
      if (!isBareCaption(line.text)) return line;
      this.claim('CAPTION', line);
      this.captions.push({ start: line.start, end: line.end - (line.text.endsWith('.') ? 1 : 0) });
      return null;
    }
    if (photo.source !== null) this.credits.push(shift(photo.source, line.start));
    const from = line.start + photo.credit.start;
    const credit = { start: from, end: line.start + photo.credit.end, paragraph: line.paragraph };
    this.claim('CREDIT', credit);
    const rest =
      photo.rest === null ? null : lineOf(this.#text, line.start + photo.rest, line.end, line.paragraph);
    if (!photo.caption) return rest;
    const caption = lineOf(this.#text, line.start, from, line.paragraph)!;
    if (caption.text.length > 250 && isProse(caption.text)) return caption;
    this.claim('CAPTION', caption);
    this.captions.push(shift(photo.caption, line.start));
    return rest;
  }

  /** Claims kicker, title, byline and the paragraphs; `firstProse` is where the dateline's paragraph stands. */
  takeTop(
    lines: readonly Line[],
    firstProse: number | null,
  ): { kicker: Line | null; title: Line | null; agency: string | null } {
    const prose = firstProse ?? lines.findIndex((line) => isProse(line.text));
    const until = prose === -1 ? lines.length : prose;
    const heads: Line[] = [];
    let agency: string | null = null;
    for (const line of lines.slice(0, until)) {
      const source = isSourceLine(line.text) ? readSignOff(line.text) : null;
      if (source || isByline(line.text)) {
        this.claim('CREDIT', line);
        agency ??= source?.agency ?? readSignOff(line.text.replace(/^par /i, ''))?.agency ?? null;
      } else if (heads.length === 0) heads.push(...splitRubrics(this.#text, line));
      else heads.push(line);
    }
    for (const line of heads.splice(0, pageHeadEnd(heads))) this.claim('FURNITURE', line);
    const { kicker, title, rest } = nameHeads(heads.slice(0, TOP), until < lines.length);
    if (kicker) this.claim('KICKER', kicker);
    if (title) this.claim('TITLE', title);
    let led = false;
    for (const line of [...rest, ...heads.slice(TOP), ...lines.slice(until)]) {
      if (title && isRepeat(line.text, title.text)) this.claim('FURNITURE', line);
      else if (led && isByline(line.text)) this.claim('CREDIT', line);
      else {
        this.claim(led ? 'BODY' : 'LEAD', line);
        led = true;
      }
    }
    return { kicker, title, agency };
  }
}

/** `1. Accueil`, `2. Monde`: the way to the page, line by line; it always begins at home. */
const isCrumb = (line: string, nth: number): boolean =>
  nth === 1
    ? /^1[.)] (?:accueil|home)$/iu.test(line)
    : line.startsWith(`${nth}. `) || line.startsWith(`${nth}) `);

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Lines as long as this hold several headlines, or are a paragraph. */
const TICKER = 300;
const SHORTEST_HEADLINE = 25;

/** Whether a line is headlines in a row, the first of them that of the page below. */
function isTicker(line: string, headlines: ReadonlySet<string>): boolean {
  if (line.length < TICKER) return false;
  for (const headline of headlines) {
    if (headline.length >= SHORTEST_HEADLINE && line.startsWith(`${headline} `)) return true;
  }
  return false;
}

/** So many short lines above a headline are a menu. */
const MENU = 5;

/** How many lines above the headline are the page's own: its name, or its sections, a line each. */
function pageHeadEnd(heads: readonly Line[]): number {
  let end = 0;
  for (let at = 0; at < heads.length; at++) {
    const next = heads.findIndex(({ text }, index) => index > at && /\p{Script=Latin}/u.test(text));
    if (next < 0 || !isMasthead(heads[at]!.text, heads[next]!.text)) break;
    end = next;
    at = next - 1;
  }
  if (end > 0) return end;
  const title = heads.findIndex(({ text }) => text.length > 35 && text.split(' ').length > 4);
  return title >= MENU ? title : 0;
}

/** `SENEGAL-MAROC-DEFENSE / Lancement à Thiès …`: rubrics in capitals, hyphened, on the line of the headline. */
function splitRubrics(text: string, line: Line): Line[] {
  const rubrics =
    /^(?<bullet>[-•*·] )?\p{Lu}[\p{Lu}' ]{2,25}(?:-\p{Lu}[\p{Lu}' ]{1,25}){1,5} ?\/ ?(?=\p{Lu}\P{Lu})/u.exec(
      line.text,
    );
  if (!rubrics) return [line];
  const [{ length }] = rubrics;
  const cut = line.start + length;
  const start = line.start + (rubrics.groups!.bullet?.length ?? 0);
  const kicker = lineOf(text, start, line.start + rubrics[0].lastIndexOf('/'), line.paragraph);
  const title = lineOf(text, cut, line.end, line.paragraph);
  return kicker && title ? [kicker, title] : [line];
}

/** Tells kicker and title among the lines above the text. */
function nameHeads(
  heads: readonly Line[],
  textBelow: boolean,
): { kicker: Line | null; title: Line | null; rest: Line[] } {
  const [first, second] = heads;
  if (!first) return { kicker: null, title: null, rest: [] };
  if (second && isPageTitle(first.text, second.text)) {
    const named = nameHeads(heads.slice(1), textBelow);
    return { ...named, rest: [first, ...named.rest] };
  }
  if (second && isKicker(first.text, second.text) && !isRepeat(second.text, first.text)) {
    return { kicker: first, title: second, rest: heads.slice(2) };
  }
  if (isSetKicker(first.text) && textBelow) return { kicker: first, title: null, rest: heads.slice(1) };
  return { kicker: null, title: first, rest: heads.slice(1) };
}

/** The browser's title above the headline: the same words, then the site's name, or cut short. */
function isPageTitle(line: string, below: string): boolean {
  const [long, short] = [fold(line), fold(below)];
  if (long === short) return false;
  if (long.startsWith(short)) return /^ ?[-|:·] ?/.test(long.slice(short.length));
  const cut = long.replace(/ ?(?:…|\.{3})$/, '');
  return cut !== long && cut.length > 20 && short.startsWith(cut);
}

/** How much longer than the title a line that repeats it can be. */
const SITE_NAME = 60;
/** Lines that differ within this length repeat nothing. */
const START = 8;

function isRepeat(line: string, title: string): boolean {
  if (line.length > title.length + SITE_NAME) return false;
  if (fold(line.slice(0, START)) !== fold(title.slice(0, START))) return false;
  return lexiconKey(line) === lexiconKey(title) || isPageTitle(line, title);
}
