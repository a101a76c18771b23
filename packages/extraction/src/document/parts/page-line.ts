import { remembered } from '../remembered.ts';
import { edtfOf, readWrittenDate } from '../written-date.ts';
import { isAgency, readAgencyChain } from './agency.ts';

/** What a line of the page tells besides the despatch: its day as EDTF, and a source where it names one. */
export interface PageLine {
  readonly date: string;
  readonly agency: string | null;
}

const LONGEST = 120;
/** Its own words are the names of papers, people, places and rubrics; more of them are a headline. */
const MOST_NAMES = 7;

/** A picture has a day of its own. */
const OF_PICTURE = /photo|cr[ée]dit|archive|image|illustration|vid[ée]o|l[ée]gende|capture/iu;

/** Where a date may begin. */
const DATE_HEAD =
  /(?<![\p{L}\d.-]|\d\/)(?:(?:le |ce )?(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]{0,2} )?(?:le )?(?=\d|[jfmasond]\p{L}{2,8}\.? \d)/giu;

/** What pages print round a date that is no word of a sentence: hours, ages, lengths, counts, sites, initials. */
const ASIDES: readonly RegExp[] = [
  /il y a (?:\d{1,3}|une?|deux|trois|quatre|cinq|six) (?:secondes?|minutes?|min|heures?|h|jours?|semaines?|mois)/giu,
  /© ?(?:\p{Lu}\p{L}+ )?\d{4}/gu,
  /(?:à |T)?\d{1,2} ?(?:h|:|heures?) ?\d{0,2}(?::\d\d)?(?:Z|\+\d\d:?\d\d)?(?: ?min)?(?: ?(?:GMT|UTC|TU) ?[+-]\d{1,2}(?::\d\d)?)?(?![\p{L}\d])/giu,
  /\d{1,4} ?(?:min(?:utes?)?|commentaires?|vues?|partages?|mots)(?![\p{L}\d])/giu,
  /n[°o] ?\d{1,6}/giu,
  /@[\p{L}\d_-]+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,4}(?![\p{L}\d])/giu,
  /(?<![\p{L}/])[a-z]{2,4}(?:\/[a-z]{2,4})+(?![\p{L}])|(?<![\p{L}/])[a-z]{2,4}\/(?=\s|$)/gu,
];

/** Words in small letters that such a line is made of, besides names. */
const PAGE_WORDS: ReadonlySet<string> = new Set(
  `le la les l de du des d par avec et à a au aux en ce sur pour on publié publiée publication posté postée mis mise ligne
  paru parue créé créée diffusé diffusée rédigé rédigée écrit écrite ecrit ajouté ajoutée soumis soumise modifié modifiée
  actualisé actualisée jour dernière derniere modification date source sources agence agences rédaction redaction
  édition edition papier numéro communiqué presse dépêche depeche article texte auteur admin heure heures locale
  locales gmt utc tu fait signé lecture temps min minute minutes commentaire commentaires lundi mardi mercredi jeudi
  vendredi samedi dimanche lun mar mer jeu ven sam dim actualité actualités web news item
  last updated published posted on at am pm dans maj
  équipe service bureau direction information communication relations publiques`.split(/\s+/),
);

/**
 * Reads a line that is nothing but a date among names and words of the page: `AFP | 4 mars 2025 | 10h12`, `Par Awa Diop,
 * 4 mars 2025`, `ATS, 04.03.2025`, `(Belga) mardi 4 mars 2025`. Null for lines without a full date, for captions, and
 * where a word of running text is among them.
 */
export const readPageLine = remembered((line: string): PageLine | null => {
  if (line.length > LONGEST || !/\d/.test(line) || OF_PICTURE.test(line)) return null;
  // The beginning of another despatch: `Mardi 5 mars 2024, la Commission (…)`.
  if (/\((?:…|\.{3})\)$/u.test(line)) return null;
  const spelt = line
    // `Journal du soir29/07/2024`: glued to the paper's name.
    .replace(/(?<=\p{Ll})(?=\d{1,2}\/\d{1,2}\/(?:19|20)\d\d)/u, ' ');
  for (const head of spelt.matchAll(DATE_HEAD)) {
    const date = readWrittenDate(spelt.slice(head.index)) ?? readBehind(spelt, head);
    const edtf = date && edtfOf(date.date);
    if (!date || edtf?.length !== 10) continue;
    const around = [spelt.slice(0, head.index), spelt.slice(head.index + date.length)];
    return around.every(isOfPage) && namesOf(around.join(' ')).length <= MOST_NAMES
      ? { date: edtf, agency: sourceIn(around) }
      : null;
  }
  return null;
});

/** `mar, 04/03/2025`: the weekday stands before figures. */
function readBehind(line: string, head: RegExpMatchArray) {
  const skipped = head[0].length;
  const read = skipped > 0 ? readWrittenDate(line.slice(head.index! + skipped)) : null;
  return read && { date: read.date, length: skipped + read.length };
}

/** Whether a stretch holds names and words of the page alone. */
function isOfPage(stretch: string): boolean {
  const plain = ASIDES.reduce((text, aside) => text.replace(aside, ' '), stretch);
  return plain
    .split(LINKS)
    .every(
      (piece) =>
        isAgency(piece) ||
        (piece.match(/[\p{L}\p{N}]+/gu) ?? []).every(
          (word) => /^\p{L}*\p{Lu}\P{N}*$/u.test(word) || PAGE_WORDS.has(word),
        ),
    );
}

/** Each once: a page may print its paper's name twice. */
const namesOf = (stretch: string): readonly string[] => [
  ...new Set(stretch.match(/(?<![\p{L}\p{N}])\p{Lu}\p{L}*/gu) ?? []),
];

/** What parts the pieces of such a line, and those of a chain of sources. */
const MARKS = /\s*[|·•,;:()[\]–]\s*|\s+-\s*/u;
const LINKS = new RegExp(`${MARKS.source}|/`, 'u');

/** The source among what marks part: `AFP` of `AFP | 4 mars 2025 | 10h12`. */
function sourceIn(around: readonly string[]): string | null {
  for (const piece of around.flatMap((stretch) => stretch.split(MARKS))) {
    const agency = readAgencyChain(piece.replace(/^(?:par|avec|source|agence) /iu, ''));
    if (agency !== null) return agency;
  }
  return null;
}

/** How much of a paragraph its last words are looked for in, in UTF-16 code units. */
const TAIL = 90;

/** Reads the date that a page prints behind a paragraph's last stop, and where it begins: `… en 2021. (AFP - 4 mars 2025)`. */
export function readTrailingDate(paragraph: string): (PageLine & { readonly start: number }) | null {
  const from = Math.max(0, paragraph.length - TAIL);
  for (const stop of paragraph.slice(from).matchAll(/(?<=[.!?»"…)\]]) +(?=[\p{L}\d([©-])/gu)) {
    const start = from + stop.index;
    const read = readPageLine(paragraph.slice(start).trim());
    if (read) return { ...read, start };
  }
  return null;
}
