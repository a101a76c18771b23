import { addDays } from '@ephemeride/domain';
import { Chance } from '../drawn/chance.ts';
import type { GoldDocument } from '../gold.ts';
import { dayMonth, dayOf, monthOf, two, yearOf } from './calendar.ts';
import { type Desk, drawCommemoration } from './commemorations.ts';
import { COUNTRIES } from './countries.ts';
import { drawSetting } from './layout.ts';
import { drawNarrative } from './narrative.ts';
import { drawCounted } from './no-commemorations.ts';
import { drawNoDate } from './no-dates.ts';
import { join, type Piece, piece, time } from './piece.ts';
import { drawAgenda, drawPresentSentence } from './present-sentences.ts';
import { type DrawnSentence, plainly } from './sentence.ts';

/** A despatch whose times and anniversaries are known by construction. */
export interface DrawnDespatch {
  readonly file: string;
  readonly text: string;
  readonly today: string;
  readonly spans: Piece['spans'];
  readonly commemorations: DrawnSentence['commemorations'];
  /** What the despatch counts without looking back. */
  readonly noCommemorations: readonly string[];
  readonly gold: GoldDocument;
}

const TITLES = [
  'Les nouvelles du jour',
  'Un programme chargé',
  'Ce que retiennent les quotidiens',
  'Entre mémoire et chantiers',
] as const;

const figures = (day: string) => `${two(dayOf(day))}/${two(monthOf(day))}/${yearOf(day)}`;

/** So many despatches, drawn by a seed; every other one tells of an anniversary. */
export const drawTimes = (count: number, seed: number): DrawnDespatch[] =>
  Array.from({ length: count }, (_, index) => drawDespatch(new Chance(seed * 100_003 + index), index));

function drawDespatch(chance: Chance, index: number): DrawnDespatch {
  const country = chance.of(COUNTRIES);
  const early: Desk = { country, today: addDays('2019-01-01', chance.between(0, 2800)) };
  const feast = index % 2 === 0 ? drawCommemoration(chance, early) : null;
  const desk = feast ? { country, today: feast.today } : early;
  const second = feast && chance.holds(0.3) ? drawSecond(chance, desk, feast.sentence) : null;
  const said = new Set<string>();
  const present = () => plainly(drawFresh(() => drawPresentSentence(chance, desk.today, country), said));
  const paragraphs: DrawnSentence[][] = feast
    ? [
        [feast.sentence, present()],
        ...(second ? [[second.sentence]] : []),
        [drawCounted(chance, country), present()],
        [plainly(drawNoDate(chance))],
      ]
    : [
        [present()],
        drawNarrative(chance, country, desk.today).map(plainly),
        [present(), ...(chance.holds(0.5) ? [present()] : [])],
        [plainly(drawNoDate(chance))],
        ...(chance.holds(0.15) ? [[plainly(drawAgenda(chance, country, desk.today))]] : []),
      ];
  if (feast && chance.holds(0.4)) paragraphs.reverse();
  return assemble(chance, `drawn-${index + 1}`, desk, paragraphs);
}

function assemble(
  chance: Chance,
  file: string,
  { country, today }: Desk,
  paragraphs: DrawnSentence[][],
): DrawnDespatch {
  const day = time(dayMonth(today), 'dateline', today);
  const opening = chance.of([
    piece`${country.capital.toUpperCase()}, ${day} (AFP) - `,
    piece`${country.capital}, ${day} (Agences) - `,
    piece`(${country.capital}, ${day}) `,
    piece`${country.capital} (Agences), ${day} - `,
    piece``,
  ]);
  // Some archives keep the month alone: the dateline then says the day.
  const head = `date ${opening.text !== '' && chance.holds(0.1) ? today.slice(0, 7) : today} `;
  const footer = chance.holds(0.1)
    ? piece`\n\nPublié le ${time(`${figures(today)} à ${chance.between(8, 21)}h30`, 'footer: publié le 14/03/2024 à 18h30', today)}`
    : piece``;
  const blocks = paragraphs.map((sentences) =>
    join(sentences.flatMap(({ body }, at) => (at === 0 ? [body] : [' ', body]))),
  );
  const title = `${head}${chance.of(TITLES)}\n\n`;
  const drawn = join([
    title,
    opening,
    ...blocks.flatMap((block, at) => (at === 0 ? [block] : ['\n\n', block])),
    footer,
    '\n',
  ]);
  const set = drawSetting(chance);
  const text = title + set(drawn.text.slice(title.length));
  const spans = drawn.spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  const sentences = paragraphs.flat();
  const commemorations = sentences.flatMap(({ commemorations }) => commemorations);
  return {
    file,
    text,
    today,
    spans,
    commemorations,
    noCommemorations: sentences.flatMap(({ noCommemoration }) => noCommemoration ?? []),
    gold: goldOf(file, text, head, spans, commemorations),
  };
}

/** The same as the gold of a written despatch, which the other scorers read. */
const goldOf = (
  file: string,
  text: string,
  head: string,
  spans: Piece['spans'],
  commemorations: DrawnSentence['commemorations'],
): GoldDocument => ({
  file,
  text,
  headerEnd: head.length - 1,
  parts: {},
  times: spans
    .filter(({ sort }) => sort === 'time')
    .map(({ start, end, text, values }) => ({ start, end, text, values, timexClass: null, optional: false })),
  people: null,
  organizations: null,
  countries: null,
  countriesOptional: [],
  events: null,
  agreements: null,
  commemorations: commemorations.map(({ ordinal, year, origins, dates }) => ({
    ordinals: [ordinal],
    years: [year],
    origins,
    dates,
    // Scored apart, and only where the despatch tells of them.
    countries: [],
    countriesOptional: [],
    optional: false,
  })),
  ignore: spans.filter(({ sort }) => sort === 'ignore').map(({ start, end }) => ({ start, end })),
});

/** Another anniversary for the same day, of another count: two of one count and year could not be told apart. */
function drawSecond(chance: Chance, desk: Desk, first: DrawnSentence) {
  const drawn = drawCommemoration(chance, desk);
  const [one, two] = [first.commemorations[0], drawn.sentence.commemorations[0]];
  return drawn.today === desk.today &&
    one?.ordinal !== two?.ordinal &&
    one?.parts.some((part) => /^of: /.test(part) && two?.parts.includes(part)) === false
    ? drawn
    : null;
}

/** A sentence that has not been said before with another time: its last words tell. */
function drawFresh(draw: () => Piece, said: Set<string>): Piece {
  for (;;) {
    const drawn = draw();
    const key = drawn.spans.reduce((text, span) => text.replace(span.text, ''), drawn.text.toLowerCase());
    const words = key
      .replace(/[^a-zà-ÿ]+/g, ' ')
      .trim()
      .split(' ')
      .slice(-3)
      .join(' ');
    if (said.has(words)) continue;
    said.add(words);
    return drawn;
  }
}
