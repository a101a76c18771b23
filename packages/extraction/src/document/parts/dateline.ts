import { fold } from '@ephemeride/domain';
import { countryByWord } from '../../mentions/countries/country-lexicon.ts';
import { placeByName } from '../../mentions/places/place-lexicon.ts';
import { isAllCapitals } from '../words.ts';
import { readWrittenDate, type WrittenDate } from '../written-date.ts';
import { isAgency, looksLikeAgency, namesAgency } from './agency.ts';

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
/** A country or a seat behind the town: `New York (Nations Unies), 5 mars`, `Dakar, Sénégal, le 5 mars`. */
const QUALIFIER =
  /^(?:,? ?\((?<inside>[^()\d]{3,30})\)(?=,? ?(?:le )?\d)|, ?\p{Lu}[\p{L}' -]{2,25}(?=, ?(?:le )?\d))/u;
const AGENCY =
  /^[ ,.-]*(?:\({1,2}(?<paren>[^()\d]{2,50})\){1,2}|\/ ?(?<slash>[^/\d]{2,30}?) ?\/|\[(?<bracket>[^[\]\d]{2,30})\])/u;
const BARE_AGENCY = /^(?:, ?| ?[-/] ?| )(?<name>\p{Lu}[\p{L}]{1,20}(?: \p{Lu}\p{L}{2,20})?)(?= ?[-:.=/]|$)/u;
const TERMINATOR = /^ ?(?:[-=:.] ?){1,4}/u;

/** Words that begin sentences and rubrics, not datelines. */
const NO_PLACE: ReadonlySet<string> = new Set(
  `le la les l un une des en au aux a dans du de ce cet cette ces il elle ils elles on lors selon depuis apres avant pour
  par sur avec sans si mais et or lundi mardi mercredi jeudi vendredi samedi dimanche politique economie societe sport
  sports culture monde asie afrique europe amerique defense diplomatie international securite video direct urgent
  exclusif guerre analyse reportage entretien interview portrait dossier note infos info flash breaking photo photos
  climat energie sante justice education environnement`.split(/\s+/),
);

/** Reads a dateline at the start of a line: `Phnom Penh, 17 mai (VNA)-`, `Rabat -`, `(AFP) -`; null where none stands. */
export function readDateline(line: string): WrittenDateline | null {
  if (!/[-(/\d:=.[]/.test(line.slice(0, 160))) return null;
  return agencyFirst(line) ?? placeFirst(line.slice(0, 160), line);
}

const LONGEST_ALONE = 120;

/** Whether a whole line is a dateline: `Vientiane, le 5 mars 2024`, `Erevan, 18 sept. (AFP) -`. */
export function isDatelineAlone(line: string): boolean {
  const read = line.length > LONGEST_ALONE ? null : readDateline(line);
  return (
    read !== null && read.length === line.length && read.place !== null && (read.date ?? read.agency) !== null
  );
}

function agencyFirst(line: string): WrittenDateline | null {
  const chained =
    /^(?<agency>\p{Lu}{2,10}) ?\/ ?(?<place>\p{Lu}[\p{L}' -]{2,25}?)(?: ?\/ ?[^/.]{2,40})?$/u.exec(line);
  if (chained?.groups && isAgency(chained.groups.agency!) && knownPlace(chained.groups.place!)) {
    const { agency, place } = chained.groups;
    return { place: place!, date: null, agency: agency!, length: line.length, strong: true };
  }
  // `ANI - Beyrouth - Le ministre`.
  const dashed = /^(?<agency>\p{Lu}{2,10}) ?[-–] ?(?<place>\p{Lu}[\p{L}' -]{2,25}?) ?[-–] (?=\p{Lu})/u.exec(
    line,
  );
  if (dashed?.groups && isAgency(dashed.groups.agency!) && knownPlace(dashed.groups.place!)) {
    const { agency, place } = dashed.groups;
    return { place: place!, date: null, agency: agency!, length: dashed[0].trimEnd().length, strong: true };
  }
  const match =
    /^(?:[([](?<inside>[^()[\]\d]{2,40})[)\]] ?[-:=.]*|(?<bare>\p{Lu}[\p{L} ]{1,20}?) ?(?: -{1,2}|:) ?) ?(?=\S)/u.exec(
      line,
    );
  const agency = match?.groups?.inside ?? match?.groups?.bare;
  if (!match || !agency?.split(/ ?[/,] ?/).every(isAgency)) return null;
  if (!isRunningText(line.slice(match[0].length))) return null;
  return { place: null, date: null, agency, length: match[0].trimEnd().length, strong: true };
}

function placeFirst(head: string, line: string): WrittenDateline | null {
  const written = (SEAT.exec(head) ?? PLACE.exec(head))?.[0].replace(/\.$/, '');
  if (!written) return null;
  const { place, glued } = splitAgency(written);
  if (place === null || (NO_PLACE.has(fold(place.split(/[ ']/)[0]!)) && !knownPlace(place))) return null;
  let at = written.length;
  at += qualifierAt(head, at);
  const day = dateAt(head, at);
  at = day?.end ?? at;
  const agency = glued ? { name: glued, end: at, sure: true } : agencyAt(head, at);
  at = agency?.end ?? at;
  const late = day ? null : dateAt(head, at);
  at = late?.end ?? at;
  const mark = TERMINATOR.exec(head.slice(at))?.[0] ?? '';
  const end = at + mark.length;
  const read = { place, date: day?.date ?? late?.date ?? null, agency: agency?.name ?? null };
  const rest = line.slice(end);
  if (!accepts(read, agency?.sure ?? false, mark.trim(), rest)) return null;
  return { ...read, length: head.slice(0, end).trimEnd().length, strong: read.agency !== null };
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
  if (read.agency !== null && (read.date !== null || sureAgency)) return mark !== '' || alone || sureAgency;
  if (read.agency !== null) return mark !== '' && (knownPlace(read.place) || isAllCapitals(read.place));
  if (read.date !== null) return alone || (mark !== '' && (/^[-=:]/.test(mark) || knownPlace(read.place)));
  if (!isRunningText(rest) || !/^[-:=]/.test(mark)) return false;
  if (mark.startsWith(':') && !isAllCapitals(read.place.replace(/[ '-]/g, ''))) return false;
  return (
    knownPlace(read.place) ||
    (isAllCapitals(read.place) && read.place.length > 3 && !countryByWord(read.place))
  );
}

function qualifierAt(head: string, at: number): number {
  const match = QUALIFIER.exec(head.slice(at));
  return match && !isAgency(match.groups?.inside ?? '') ? match[0].length : 0;
}

/** `Damas-SANA`, `AKP Phnom Penh` and `AA / Ankara` are a place and its agency. */
function splitAgency(written: string): { place: string | null; glued: string | null } {
  const hyphen = written.lastIndexOf('-');
  const tail = written.slice(hyphen + 1);
  if (hyphen > 0 && isAgency(tail)) return { place: written.slice(0, hyphen).trim(), glued: tail };
  const [, first, rest] = /^([^ /]+)(?: ?\/ ?| )(.+)$/su.exec(written) ?? [];
  if (rest && isAgency(first!) && knownPlace(rest)) return { place: rest, glued: first! };
  if (isAgency(written) && !knownPlace(written)) return { place: null, glued: null };
  return { place: written, glued: null };
}

function dateAt(head: string, at: number): { date: WrittenDate; end: number } | null {
  const gap = /^ ?[,|.-]? ?/u.exec(head.slice(at))![0].length;
  const date = readWrittenDate(head.slice(at + gap));
  return date && { date: date.date, end: at + gap + date.length };
}

function agencyAt(head: string, at: number): { name: string; end: number; sure: boolean } | null {
  const rest = head.slice(at);
  const marked = AGENCY.exec(rest);
  const inside = marked?.groups?.paren ?? marked?.groups?.slash ?? marked?.groups?.bracket;
  if (marked && inside && /^\p{Lu}|^[a-z]{2,6}$|^[a-z]+\.[a-z]{2,4}$/u.test(inside)) {
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
