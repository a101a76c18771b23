import {
  type AnniversaryRead,
  type CommemorationRead,
  fold,
  importanceOfAnniversary,
  importanceOfReturn,
  precisionOf,
  yearText,
} from '@ephemeride/domain';
import type { AnniversaryWhole, CommemorationWhole, MergeRule, Part } from '@ephemeride/store';
import { compareParts } from './part-order.ts';

type CommemorationPart = Part<CommemorationRead>;

const COUNTED =
  /^\s*(?:le\s+)?\d+\s*(?:er|ère|e|è|ème|ᵉ|ᵉʳ)?\s+anniversaire\s*(?:de la|de l['’]|des|du|de|d['’])?\s*/iu;
const BREAK = /[^\p{L}\p{N}]+/gu;

/**
 * The day looked back to. Where neither the text nor a table tells it, the year that ordinal and year give, and no day: what is not
 * stated is not made up.
 */
function anniversaryOf({ read }: CommemorationPart): AnniversaryRead {
  if (read.anniversary) return read.anniversary;
  const origin = yearText(read.year - read.ordinal);
  const subject = fold(read.titles.FR.replace(COUNTED, '')).replace(BREAK, '-').replace(/^-|-$/g, '');
  const countries = [...read.countries].sort().join('-').toLowerCase();
  const slug = [origin, subject, countries].filter(Boolean).join('-');
  return { slug, origin, titles: read.titles, countries: read.countries, basis: 'COMPUTED' };
}

function grouped(parts: readonly CommemorationPart[], keyOf: (part: CommemorationPart) => string) {
  const groups = new Map<string, CommemorationPart[]>();
  for (const part of [...parts].sort(compareParts)) {
    const key = keyOf(part);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups];
}

const documentsOf = (parts: readonly CommemorationPart[]): number =>
  parts.reduce((sum, { reports }) => sum + reports, 0);

const alike = { signature: ({ read }: CommemorationPart) => JSON.stringify(read), voice: () => 0 } as const;

const PRECISE = ['DAY', 'MONTH', 'YEAR', 'ONE_OF', 'INTERVAL'] as const;
const rank = (edtf: string): number => PRECISE.indexOf(precisionOf(edtf));

/** The first of the most precise; parts come with the earliest first, and sorting keeps that. */
const mostPrecise = <T>(values: readonly T[], edtfOf: (value: T) => string): T =>
  [...values].sort((a, b) => rank(edtfOf(a)) - rank(edtfOf(b)))[0]!;

const yearKey = (part: CommemorationPart): string => `${anniversaryOf(part).slug} ${part.read.year}`;

function commemoration([key, parts]: readonly [string, readonly CommemorationPart[]]): CommemorationWhole {
  const best = mostPrecise(parts, ({ read }) => read.date.edtf).read;
  return {
    key,
    parts: parts.map((part) => part.key),
    anniversary: anniversaryOf(parts[0]!).slug,
    ordinal: best.ordinal,
    year: best.year,
    date: best.date,
    titles: best.titles,
    countries: [...new Set(parts.flatMap(({ read }) => read.countries))],
    importance: importanceOfReturn({ ordinal: best.ordinal, reports: documentsOf(parts) }),
  };
}

function anniversary([slug, parts]: readonly [string, readonly CommemorationPart[]]): AnniversaryWhole {
  const reads = parts.map(anniversaryOf);
  const stated = reads.filter(({ basis }) => basis === 'STATED');
  const best = mostPrecise(stated.length > 0 ? stated : reads, ({ origin }) => origin);
  return {
    ...best,
    key: slug,
    parts: parts.map(({ key }) => key),
    countries: [...new Set(reads.flatMap(({ countries }) => countries))],
    importance: importanceOfAnniversary({ reports: documentsOf(parts) }),
  };
}

/** One year's return of one day is one commemoration, however many documents speak of it. */
export const commemorations: MergeRule<CommemorationRead, CommemorationWhole> = {
  ...alike,
  blocks: (part) => [yearKey(part)],
  linked: (a, b) => yearKey(a) === yearKey(b),
  merge: (parts) => grouped(parts, yearKey).map(commemoration),
};

/** What is looked back to under one slug is one anniversary. */
export const anniversaries: MergeRule<CommemorationRead, AnniversaryWhole> = {
  ...alike,
  blocks: (part) => [anniversaryOf(part).slug],
  linked: (a, b) => anniversaryOf(a).slug === anniversaryOf(b).slug,
  merge: (parts) => grouped(parts, (part) => anniversaryOf(part).slug).map(anniversary),
};
