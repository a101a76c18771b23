import { countryByWord } from '../../mentions/countries/country-lexicon.ts';
import { placeByName } from '../../mentions/places/place-lexicon.ts';
import { remembered } from '../remembered.ts';
import { foldWord, isAllCapitals } from '../words.ts';
import { readWrittenDate, type WrittenDate } from '../written-date.ts';
import { isAgency, looksLikeAgency, mayOpenWithAgency, namesAgency, readAgencyChain } from './agency.ts';
import { isRubric } from './rubrics.ts';

/** A dateline as written at the start of a line, and the length it takes up to its last mark. */
export interface WrittenDateline {
  readonly place: string | null;
  readonly date: WrittenDate | null;
  readonly agency: string | null;
  readonly length: number;
  /** Whether it names an agency besides a date or a place: then nothing else looks like it. */
  readonly strong: boolean;
}

const WORD = "\\p{Lu}[\\p{L}']{0,25}(?:-[\\p{L}']{1,25}){0,4}\\.?";
const PARTICLES = "(?:de |du |des |la |le |les |sur |sous |en |es |el |al |d'|l')";
const PLACE = new RegExp(`^${WORD}(?:(?: | ?/ ?)${PARTICLES}{0,2}${WORD}){0,4}`, 'u');
/** Seats that are written as places, with a small letter in their name. */
const SEAT = /^(?:Nations [Uu]nies|NATIONS UNIES|Cité du Vatican|Siège de l'ONU)(?=[ ,(/-])/u;
/** A country or a seat behind the town: `New York (Nations Unies), 5 mars`, `Dakar, Sénégal, le 5 mars`, `Lomé (Togo) -`. */
const QUALIFIER =
  /^(?:,? ?\((?<inside>[^()\d]{3,30})\)|, ?(?<behind>\p{Lu}[\p{L}'. ]{1,25}(?:-\p{L}+)*))(?:(?=,? ?(?:le )?\d)|(?<undated>(?= ?(?:[-:(]|$))))/u;
const AGENCY =
  /^[ ,.-]*(?:\({1,2}(?<paren>[^()\d]{2,50})\){1,2}|\/ ?(?<slash>[^/\d]{2,30}?) ?\/|\[(?<bracket>[^[\]\d]{2,30})\])/u;
const BARE_AGENCY =
  /^(?:, ?| ?[-/] ?|\. | )(?<name>\p{Lu}[\p{L}]{1,20}(?: \p{Lu}\p{L}{2,20})?)(?= ?[-:.=/,]|$)/u;
/** The hour that sites print behind the date. */
const HOUR = /^,? ?(?:à )?\d{1,2} ?[h:] ?\d{2}(?!\d)/u;
const TERMINATOR = /^ ?(?:[-=:.] ?){1,4}/u;

/** Words that begin sentences and rubrics, not datelines. */
const NO_PLACE: ReadonlySet<string> = new Set(
  `le la les l un une des en au aux a dans du de ce cet cette ces il elle ils elles on lors selon depuis apres avant pour
  par sur avec sans si mais et or lundi mardi mercredi jeudi vendredi samedi dimanche exclusif guerre portrait note breaking`.split(
    /\s+/,
  ),
);

function isNoPlace(word: string): boolean {
  const folded = foldWord(word);
  return NO_PLACE.has(folded) || isRubric(folded);
}

const LONGEST_ALONE = 120;

/** Reads a dateline at the start of a line: `Phnom Penh, 17 mai (VNA)-`, `Rabat -`, `(AFP) -`; null where none stands. */
export const readDateline = remembered((line: string): WrittenDateline | null => {
  if (!/[-(/\d:=.[]/.test(line.slice(0, 160))) return null;
  return (
    behindBrackets(line) ??
    dayFirst(line) ??
    agencyFirst(line) ??
    placeFirst(line.slice(0, 160), line) ??
    inBrackets(line)
  );
});

/** `(ANSA) - ROME, 14 OCT - Un séisme`: the agency in brackets, then place and date. */
function behindBrackets(line: string): WrittenDateline | null {
  const opening = line.startsWith('(') ? /^\((?<agency>[^()\d]{2,30})\) ?- ?/u.exec(line) : null;
  const agency = opening?.groups?.agency;
  if (!opening || !agency || !isAgency(agency)) return null;
  const rest = line.slice(opening[0].length);
  const behind = placeFirst(rest.slice(0, 160), rest);
  if (!behind || behind.date === null || behind.agency !== null || !knownPlace(behind.place ?? ''))
    return null;
  return { ...behind, agency, length: opening[0].length + behind.length, strong: true };
}

/** `04 mars 2025 (GNA) - Le ministre`, `(AFP) 4 mars 2025 - Le ministre`: a day and an agency, without a place. */
function dayFirst(line: string): WrittenDateline | null {
  const opening = /^\((?<agency>[^()\d]{2,30})\) ?/u.exec(line);
  const at = opening?.[0].length ?? 0;
  const day = /^\d|^[lc]e |^(?:lun|mar|mer|jeu|ven|sam|dim)/iu.test(line.slice(at)) ? dateAt(line, at) : null;
  if (!day) return null;
  const agency = opening ? null : agencyAt(line, day.end);
  const name = opening?.groups?.agency ?? agency?.name;
  if (!name || !namesAgency(name)) return null;
  const end = agency?.end ?? day.end;
  const mark = TERMINATOR.exec(line.slice(end))?.[0] ?? '';
  if (mark === '' || !isRunningText(line.slice(end + mark.length))) return null;
  const length = line.slice(0, end + mark.length).trimEnd().length;
  return { place: null, date: day.date, agency: name, length, strong: true };
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** `(Rome, 29 novembre) Le ministre`, `[Rome, 29 novembre] -`, `(4 mars 2025, Rome)`, `(Seneweb, 4 mars 2025)`. */
function inBrackets(line: string): WrittenDateline | null {
  const closing = CLOSING[line[0] ?? ''];
  const close = closing === undefined ? -1 : line.slice(0, LONGEST_ALONE).indexOf(closing);
  const inside = close > 0 ? line.slice(1, close) : '';
  if (!/\d/.test(inside)) return null;
  const read = turned(inside) ?? placeFirst(inside, inside);
  if (read === null || read.date === null || read.length !== inside.length) return null;
  const mark = TERMINATOR.exec(line.slice(close + 1))?.[0].trimEnd().length ?? 0;
  // A name that is no town's signs: `(Seneweb, 4 mars 2025)`.
  const signs = read.place !== null && !knownPlace(read.place) && looksLikeSite(read.place);
  return {
    ...read,
    ...(signs ? { place: null, agency: read.place } : null),
    length: close + 1 + mark,
  };
}

/** One word that no table of places knows: the name of a paper or site. */
const looksLikeSite = (name: string): boolean => isAgency(name) || /^\p{Lu}[\p{L}\d]+$/u.test(name);

/** `4 mars 2025, Rome`, `Seneweb, 4 mars 2025`: the day before the place, or an agency in its stead. */
function turned(inside: string): WrittenDateline | null {
  const agency = /^(?<name>[^,\d]{2,30}), /u.exec(inside)?.groups?.name ?? '';
  const named = isAgency(agency);
  const day = dateAt(inside, named ? agency.length : 0);
  if (!day) return null;
  const rest = inside.slice(day.end);
  if (named && rest === '')
    return { place: null, date: day.date, agency, length: inside.length, strong: true };
  const place = /^, ?(?<place>\p{Lu}[\p{L}' -]{2,30})$/u.exec(rest)?.groups?.place;
  if (named || !place || !knownPlace(place)) return null;
  return { place, date: day.date, agency: null, length: inside.length, strong: false };
}

/** Whether a whole line is a dateline: `Vientiane, le 5 mars 2024`, `Erevan, 18 sept. (AFP) -`. */
export function isDatelineAlone(line: string): boolean {
  const read = line.length > LONGEST_ALONE ? null : readDateline(line);
  return (
    read !== null && read.length === line.length && read.place !== null && (read.date ?? read.agency) !== null
  );
}

/** How far into a line the name of an agency may reach. */
const LONGEST_AGENCY = 40;

/** The known agency that opens a line, longest name first, and where what follows its mark begins. */
function leadingAgency(line: string): { agency: string; end: number } | null {
  if (!mayOpenWithAgency(line)) return null;
  const marks = [...line.slice(0, LONGEST_AGENCY).matchAll(/ ?[-/,] ?| /gu)];
  for (const mark of marks.reverse()) {
    const agency = line.slice(0, mark.index);
    if (isAgency(agency) && !knownPlace(agency)) return { agency, end: mark.index + mark[0].length };
  }
  return null;
}

/** `ANI - Beyrouth - Le ministre`, `APA-Dakar (Sénégal) -`, `AFP, Paris, le 5 mars -`, `AA/Ankara/Selim Kaya`. */
function agencyFirst(line: string): WrittenDateline | null {
  const lead = leadingAgency(line);
  if (!lead) return agencyAlone(line);
  const rest = line.slice(lead.end);
  const chained = /^(?<place>\p{Lu}[\p{L}' -]{2,25}?)(?: ?\([^()\d]{3,30}\)| ?\/ ?[^/.]{2,40})?$/u.exec(rest);
  if (chained?.groups && knownPlace(chained.groups.place!)) {
    const { place } = chained.groups;
    return { place: place!, date: null, agency: lead.agency, length: line.length, strong: true };
  }
  const behind = placeFirst(rest.slice(0, 160), rest);
  if (!behind || behind.agency !== null || !knownPlace(behind.place!)) return agencyAlone(line);
  return { ...behind, agency: lead.agency, length: lead.end + behind.length, strong: true };
}

/** `(AFP) -`, `Agence Ecofin :`, `(TAP/Hajer Ben Ali) -`: no place, and running text behind it. */
function agencyAlone(line: string): WrittenDateline | null {
  const match =
    /^(?:[([](?<inside>[^()[\]\d]{2,40})[)\]] ?[-:=.]*|(?<bare>\p{Lu}[\p{L}. ]{1,20}?) ?(?: -{1,2}|:) ?) ?(?=\S)/u.exec(
      line,
    );
  const agency = match && readAgencyChain(match.groups!.inside ?? match.groups!.bare!);
  if (!match || !agency || !namesAgency(agency)) return null;
  if (!isRunningText(line.slice(match[0].length))) return null;
  return { place: null, date: null, agency, length: match[0].trimEnd().length, strong: true };
}

function placeFirst(head: string, line: string): WrittenDateline | null {
  const named = (SEAT.exec(head) ?? PLACE.exec(head))?.[0].replace(/\.$/, '');
  if (!named || (isNoPlace(named) && !knownPlace(named))) return null;
  const written = withoutAgency(named);
  const { place, glued } = splitAgency(written);
  if (place === null || (isNoPlace(place.split(/[ ']/)[0]!) && !knownPlace(place))) return null;
  let at = written.length;
  at += qualifierAt(head, at);
  const signed = signedAt(head, at);
  const day = signed ?? dateAt(head, at);
  at = day?.end ?? at;
  const agency = signed ?? (glued ? { name: glued, end: at, sure: true } : agencyAt(head, at));
  at = agency?.end ?? at;
  const late = day ? null : dateAt(head, at);
  at = late?.end ?? at;
  const mark = TERMINATOR.exec(head.slice(at))?.[0] ?? '';
  const end = at + mark.length;
  const read = { place, date: day?.date ?? late?.date ?? null, agency: agency?.name ?? null };
  const rest = line.slice(end);
  if (!accepts(read, agency?.sure ?? false, mark.trim(), rest)) return null;
  const length = head.slice(0, end).trimEnd().length;
  return { place, date: read.date, agency: read.agency, length, strong: read.agency !== null };
}

interface Read {
  readonly place: string;
  readonly date: WrittenDate | null;
  readonly agency: string | null;
}

function accepts(read: Read, sureAgency: boolean, mark: string, rest: string): boolean {
  const alone = rest.trim() === '';
  const opens = alone || /^ ?["'«(]?\s?[\p{Lu}\p{N}]/u.test(rest);
  if (!opens) return false;
  if (read.agency !== null && (read.date !== null || sureAgency))
    return mark !== '' || alone || sureAgency || (knownPlace(read.place) && isRunningText(rest));
  if (read.agency !== null) return mark !== '' && (knownPlace(read.place) || isAllCapitals(read.place));
  if (read.date !== null && mark === '' && !alone)
    return read.date.year !== null && knownPlace(read.place) && isRunningText(rest);
  if (read.date !== null) return alone || /^[-=:]/.test(mark) || knownPlace(read.place);
  const shouted =
    isAllCapitals(read.place.replace(/[ '-]/g, '')) && read.place.length > 3 && knownPlace(read.place);
  if (!isRunningText(rest) || !(/^[-:=]/.test(mark) || (mark === '.' && shouted))) return false;
  if (mark.startsWith(':') && !isAllCapitals(read.place.replace(/[ '-]/g, ''))) return false;
  return (
    knownPlace(read.place) ||
    (isAllCapitals(read.place) && read.place.length > 3 && !countryByWord(read.place))
  );
}

function qualifierAt(head: string, at: number): number {
  const match = QUALIFIER.exec(head.slice(at));
  const words = match?.groups?.inside ?? match?.groups?.behind?.trimEnd() ?? '';
  if (!match || namesAgency(words)) return 0;
  if (match.groups?.undated === undefined) return match[0].length;
  // Without a date behind it any name may stand there: only a country's, a town's or a state's is none of an agency.
  const located = countryByWord(words) !== null || knownPlace(words) || /^(?:\p{Lu}\.?){2}$/u.test(words);
  return located ? match[0].length : 0;
}

/** `Erevan /Armenpress/`, `ASTANA. KAZINFORM`: the second name is the agency, not another town. */
function withoutAgency(written: string): string {
  const [, place, agency] = /^(.+?)(?: ?\/ ?|\. )(.+)$/su.exec(written) ?? [];
  if (!place || !knownPlace(place)) return written;
  // `PORT-LOUIS. Le tram`: the stop ends the dateline.
  const stopped = written[place.length] === '.' && isAllCapitals(place.replace(/[ '-]/g, ''));
  return isAgency(agency!) || stopped ? place : written;
}

/** `Damas-SANA`, `AKP Phnom Penh` and `AA / Ankara` are a place and its agency. */
function splitAgency(written: string): { place: string | null; glued: string | null } {
  if (written.split(/ ?\/ ?/u).every(isAgency) && !knownPlace(written)) return { place: null, glued: null };
  const hyphen = written.lastIndexOf('-');
  const tail = written.slice(hyphen + 1);
  if (hyphen > 0 && isAgency(tail)) return { place: written.slice(0, hyphen).trim(), glued: tail };
  const [, first, rest] = /^([^ /]+)(?: ?\/ ?| )(.+)$/su.exec(written) ?? [];
  if (rest && isAgency(first!) && knownPlace(rest)) return { place: rest, glued: first! };
  return { place: written, glued: null };
}

function dateAt(head: string, at: number): { date: WrittenDate; end: number } | null {
  const gap = /^ ?[,|./(-]? ?/u.exec(head.slice(at))![0];
  const date = readWrittenDate(head.slice(at + gap.length));
  if (!date) return null;
  const end = at + gap.length + date.length;
  const close = gap.includes('(') ? /^\)/ : HOUR;
  return { date: date.date, end: end + (close.exec(head.slice(end))?.[0].length ?? 0) };
}

/** `(AFP, 4 mars 2025)`. */
function signedAt(
  head: string,
  at: number,
): { name: string; date: WrittenDate; end: number; sure: true } | null {
  const open = /^ ?\((?<name>\p{Lu}[^(),\d]{1,30}), ?/u.exec(head.slice(at));
  const day = open && namesAgency(open.groups!.name!) ? dateAt(head, at + open[0].length) : null;
  return day && head[day.end] === ')'
    ? { name: open!.groups!.name!, date: day.date, end: day.end + 1, sure: true }
    : null;
}

function agencyAt(head: string, at: number): { name: string; end: number; sure: boolean } | null {
  const rest = head.slice(at);
  const marked = AGENCY.exec(rest);
  const inside = marked?.groups?.paren ?? marked?.groups?.slash ?? marked?.groups?.bracket;
  if (marked && inside && /^\p{Lu}|^[a-z]{2,6}(?:\/[a-z]{2,6})*$|^[a-z]+\.[a-z]{2,4}$/u.test(inside)) {
    const sure = namesAgency(inside);
    return { name: inside.trim(), end: at + marked[0].length, sure };
  }
  const bare = BARE_AGENCY.exec(rest);
  const name = bare?.groups?.name;
  if (!bare || !name || !(isAgency(name) || (looksLikeAgency(name) && /^(?:, | ?- ?)/.test(bare[0]))))
    return null;
  return { name, end: at + bare[0].length, sure: isAgency(name) };
}

function knownPlace(name: string): boolean {
  return placeByName(name) !== null;
}

/** Running text, not a headline: it ends with a stop and is longer than most titles. */
function isRunningText(text: string): boolean {
  return text.length >= 60 && /[.!?…»")]$/u.test(text.trimEnd()) && /^\s?["'«(]?\s?[\p{Lu}\p{N}]/u.test(text);
}
