import { addDays } from '@ephemeride/domain';
import type { Lead } from '../score-leads.ts';
import { Chance } from './chance.ts';
import { COUNTRIES, type Country } from './countries.ts';
import { type DrawnDate, drawDate, MONTHS, type Span, type Tense, weekdayOf } from './days.ts';
import { capital, contracted } from './french.ts';
import { drawDateline } from './heads.ts';
import { drawPost, drawSide, type Post } from './sides.ts';
import { agreed, type Cast, chosen, named } from './slots.ts';
import { table } from './table.ts';

/** A despatch made of drawn parts, with what it was made of: `side A: homologue adjective`. */
export interface DrawnLead extends Lead {
  readonly parts: readonly string[];
}

const WAYS = table<'id' | 'kinds' | 'tense' | 'countries' | 'span' | 'text'>('ways.tsv');
const TITLES = table<'kind' | 'countries' | 'tense' | 'text'>('titles.tsv');
const TAILS = table<'place' | 'id' | 'countries' | 'text'>('tails.tsv');
/** Kinds of what happens at home: a country that only the dateline tells may be left out. */
const AT_HOME = /^(?:APPOINTMENT|COMMEMORATION|OTHER|EXHIBITION|CONFERENCE)/;
const STATUSES: Record<string, readonly string[]> = {
  past: ['HELD'],
  'past~': ['HELD', 'ONGOING'],
  plan: ['PLANNED'],
  ongoing: ['ONGOING', 'HELD'],
  cancelled: ['CANCELLED'],
  postponed: ['POSTPONED'],
};
const TENSES: Record<string, Tense> = { past: 'past', 'past~': 'past', ongoing: 'ongoing' };
/** Kinds that take place in a hall. */
const INDOORS = /MEETING|RECEPTION|DIALOGUE|CONFERENCE|SIGNING/;
/** Of a place in a country that takes no part, but is no fault. */
const ELSEWHERE = 'place: in a third country';
type Way = (typeof WAYS)[number];

/** Two to four countries, the first two with a port where the way needs one. */
function drawCast(way: Way, chance: Chance): Record<string, Cast> {
  const drawn: Country[] = [];
  for (const letter of 'ABCD') {
    const rest = COUNTRIES.filter(
      (country) => !drawn.includes(country) && (country.port !== '' || !way.text.includes(`${letter}.port`)),
    );
    drawn.push(chance.of(rest));
  }
  return Object.fromEntries(drawn.map((country, at) => ['ABCD'[at], { country, short: country.name }]));
}

/** What somebody in a post is called without his name. */
const shortOf = (post: Post, { country, side }: Cast): string => {
  const woman = side?.agreement === 'fs';
  const head = woman ? post.head.f : post.head.m;
  return contracted(`${woman ? 'la' : 'le'} ${head} ${country.adjective(woman ? 'fs' : 'ms')} ${post.field}`);
};

/** Every `{A:top}`, with the parts that they were drawn from. */
function seated(text: string, cast: Record<string, Cast>, chance: Chance, parts: string[]): string {
  let post: Post | null = null;
  return text.replace(/\{([ABC]):([\w~|]+)\}/g, (_, letter: string, levels: string) => {
    const [own, other] = [cast[letter], cast[letter === 'A' ? 'B' : 'A']];
    if (!own || !other) throw new Error(`no country for ${letter}`);
    const level = chance.of(levels.split('|'));
    const leaning = level.endsWith('~') && post !== null;
    const bare = level.replace('~', '');
    if (bare === 'land') return own.country.name;
    const isPost = ['top', 'chief', 'min', 'army'].includes(bare);
    if (isPost) post ??= drawPost(bare, own.country, other.country, chance);
    if (bare === 'state' && letter !== 'A') {
      const named = cast.A?.side?.part === 'country';
      parts.push(`side ${letter}: ${named ? 'country' : 'capital for country'}`);
      return named ? own.country.name : own.country.capital;
    }
    own.side = drawSide(
      bare,
      own.country,
      other.country,
      post ?? drawPost('min', own.country, other.country, chance),
      chance,
      leaning,
    );
    if (letter !== 'A' && own.side.untold) own.side = { ...own.side, ...shortSide(own, post) };
    if (isPost && post) own.short = shortOf(post, own);
    if (bare === 'amb') own.short = `l'ambassadeur ${own.country.of}`;
    if (bare === 'deleg') own.short = `une délégation ${own.country.adjective('fs')}`;
    parts.push(`side ${letter}: ${own.side.part}`);
    return own.side.text;
  });
}

/** The dateline tells one country only: the other side's post is told with its country. */
const shortSide = (cast: Cast, post: Post | null) => ({
  part: 'adjective',
  text: post ? shortOf(post, cast) : cast.country.name,
  untold: false,
});

/** Where something takes place, as far as it is told. */
function drawPlace(letters: string, cast: Record<string, Cast>, chance: Chance, parts: string[]): string {
  const letter = chance.of(letters.split('|'));
  const country = cast[letter]?.country;
  if (!country) throw new Error(`no place of ${letters}`);
  const [part, text] = chance.of([
    ['capital', `à ${country.capital}`],
    ['capital', `à ${country.capital}`],
    ['dans la capitale', `dans la capitale ${country.adjective('fs')}`],
    ['capital and country', `à ${country.capital} (${country.bare})`],
    INDOORS.test(parts[0] ?? '')
      ? ['ministry', `au siège du ministère ${country.adjective('ms')} des Affaires étrangères`]
      : ['none', ''],
    ['town', country.port ? `à ${country.port}` : `à ${country.capital}`],
    ['none', ''],
  ] as const);
  parts.push(`place: ${part}`);
  if (letter === 'C' && text !== '') parts.push(ELSEWHERE);
  return text;
}

/** The date, told at one of the spots that the way leaves for it; where a place stands with it, before or behind. */
function dated(
  text: string,
  date: DrawnDate,
  cast: Record<string, Cast>,
  chance: Chance,
  parts: string[],
): string {
  const spots = [
    ...(/\{dp?[:}]/.test(text) ? ['mid', 'mid', 'mid in commas'] : []),
    ...(text.includes('{e}') ? ['end'] : []),
    ...(text.startsWith('^') ? [] : ['front']),
  ].filter((spot) => !(spot === 'mid in commas' && /[,^].*\{d/.test(text)));
  const spot = text.includes('{dn}') ? 'mid' : chance.of(spots);
  parts.push(`date: ${date.part}`, `date at: ${spot}`);
  const mid = spot.startsWith('mid');
  const commas = (inner: string) => (spot === 'mid in commas' ? `, ${inner},` : inner);
  const body = text
    .replace(/\{dp:([A-D|]+)\}/, (_, letters: string) => {
      const place = drawPlace(letters, cast, chance, parts);
      return mid ? commas(`${date.text} ${place}`) : place;
    })
    .replace('{d}', mid ? commas(date.text) : '')
    .replace('{dn}', date.text)
    .replace('{e}', spot === 'end' ? date.text : '')
    .replace('^', '');
  return spot === 'front' ? `${date.text}, ${body}` : body;
}

const NUMBERS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq'];

/** A first or last day of a stay whose length is told means the whole stay as well. */
function datesOf(way: Way, date: DrawnDate, sentence: string): readonly string[] {
  const length = NUMBERS.indexOf(/de (\p{L}+) jours/u.exec(sentence)?.[1] ?? '');
  const [day = ''] = date.edtf;
  if (length < 0 || day.length > 10) return date.edtf;
  const whole = /arrive/.test(way.id)
    ? `${day}/${addDays(day, length - 1)}`
    : `${addDays(day, 1 - length)}/${day}`;
  return [day, whole];
}

/** A title of the kind's own, or one of another angle. */
function drawTitle(kind: string, tense: string, countries: string, chance: Chance) {
  const fitting = TITLES.filter((one) => one.tense === tense || one.tense === '*').filter(
    (one) => one.countries === '*' || countries === 'AB',
  );
  const own = fitting.filter((one) => one.kind === kind);
  const others = fitting.filter((one) => one.kind === '*');
  return chance.of(
    own.length === 0 || (kind !== 'OTHER' && others.length > 0 && chance.holds(0.3)) ? others : own,
  );
}

/** A despatch; `parts` tells what was drawn for it. */
function drawLead(id: string, chance: Chance): DrawnLead {
  const way = chance.of(WAYS);
  const [kind = ''] = way.id.split('.');
  const parts: string[] = [`kind: ${kind}`, `way: ${way.id}`, `tense: ${way.tense}`];
  const cast = drawCast(way, chance);
  const today = addDays('2023-01-09', chance.between(0, 1000));
  const tense = TENSES[way.tense] ?? 'plan';
  const date = drawDate(today, tense, way.span as Span, chance, way.text.includes('{dn}'));
  const fill = (text: string) => agreed(named(chosen(text, chance), cast, chance), cast);
  const sentence = fill(
    dated(seated(chosen(way.text, chance), cast, chance, parts), date, cast, chance, parts),
  );
  const [a, b, c] = 'ABC'.split('').map((letter) => cast[letter] as Cast) as [Cast, Cast, Cast];
  const elsewhere = parts.includes(ELSEWHERE) || /\{C\.cap/.test(way.text);
  const untold = a.side?.untold ?? false;
  parts.push(`country A: ${a.country.code}`, `country B: ${b.country.code}`);

  const bilateral = way.countries.includes('B') ? 'AB' : 'A';
  const source = chance.of([
    `le ministère ${a.country.adjective('ms')} des Affaires étrangères`,
    `la présidence ${a.country.adjective('fs')}`,
    `un porte-parole du gouvernement ${a.country.adjective('ms')}`,
    `l'agence de presse officielle ${a.country.adjective('fs')}`,
  ]);
  const homes = Object.fromEntries(
    Object.entries(cast).map(([letter, { country, short }]) => [letter, { country, short }]),
  );
  const told = (text: string, of: Record<string, Cast> = homes) =>
    agreed(named(chosen(text, chance), of, chance), of)
      .replace('{today}', weekdayOf(today))
      .replace('{source}', source)
      .replace('{lastyear}', String(Number(today.slice(0, 4)) - 1))
      .replace('{year}', String(Number(today.slice(0, 4)) - chance.between(2, 40)))
      .replace('{pastmonth}', `${chance.of(MONTHS)} ${Number(today.slice(0, 4)) - chance.between(1, 3)}`);
  const attribution = chance.holds(0.5)
    ? chance.of(
        TAILS.filter(
          ({ place, id }) => place === 'attribution' && !(id === 'front' && parts.includes('date at: front')),
        ),
      )
    : null;
  parts.push(`attribution: ${attribution?.id ?? 'none'}`);
  const front = attribution?.text.startsWith('^');
  const words = attribution ? told(attribution.text.replace('^', '')) : '';
  const lead = front ? `${words} ${sentence}.` : `${sentence}${words}.`;
  const behind = TAILS.filter(
    (tail) => tail.place === 'behind' && (tail.countries === '*' || bilateral === 'AB'),
  );
  const tails = Array.from({ length: chance.between(0, 2) }, () => chance.of(behind)).filter(
    (tail, at, all) => all.indexOf(tail) === at,
  );
  for (const { id } of tails) parts.push(`behind: ${id}`);
  if (tails.length === 0) parts.push('behind: nothing');

  const title = drawTitle(kind, way.tense.replace('~', ''), bilateral, chance);
  const headline = told(title.text, cast)
    .split('\\n')
    .map((line) => capital(contracted(line)))
    .join('\n');
  parts.push(`title: ${title.kind === '*' ? 'another angle' : 'of the event'}`);
  const place = untold || bilateral === 'A' || chance.holds(0.6) ? a.country.capital : b.country.capital;
  const head = untold || chance.holds(0.8) ? drawDateline(place, today, chance) : { part: 'none', text: '' };
  parts.push(`dateline: ${head.part}`);
  const body = [lead, ...tails.map(({ text }) => told(text))]
    .map((line) => capital(contracted(line)))
    .join(' ');

  const codes = { A: a.country.code, B: b.country.code, C: c.country.code } as Record<string, string>;
  const needed = way.countries.replace(/\([A-C]\)/g, '');
  const optional = way.countries.match(/(?<=\()[A-C](?=\))/g) ?? [];
  const loose = untold && AT_HOME.test(kind);
  const required = [...needed].filter((letter) => !(loose && letter === 'A'));
  return {
    id: `${id} ${way.id}`,
    text: ` date ${today} ${headline}\n\n${head.text}${body}\n`,
    kinds: way.kinds.split('/'),
    dates: datesOf(way, date, sentence),
    statuses: STATUSES[way.tense] ?? [],
    countries: required.map((letter) => codes[letter] ?? ''),
    countriesOptional: [...optional, ...(loose ? ['A'] : []), ...(elsewhere ? ['C'] : [])].map(
      (letter) => codes[letter] ?? '',
    ),
    parts,
  };
}

/** So many despatches; one seed always draws the same. */
export function drawLeads(count: number, seed: number): DrawnLead[] {
  return Array.from({ length: count }, (_, at) => drawLead(`D${at + 1}`, new Chance(seed * 100_003 + at)));
}
