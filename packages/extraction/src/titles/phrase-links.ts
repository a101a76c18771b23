import { BEARS_NAME, GOES_TO, LEARNT, PART_OF, POSTED } from './english-grammar.ts';
import { adjectiveAt, nounAt } from './title-words.ts';

function forms(participle: string): string[] {
  return ['', 'e', 's', 'es'].map((ending) => participle + ending);
}

/** Behind a fair, an exhibition, a day: on what it is. */
const ON_WHAT = ['consacré', 'consacrée', 'consacrés', 'consacrées', 'dédié', 'dédiée'].flatMap((word) =>
  ['à la', "à l'", 'à', 'au', 'aux'].map((to) => `${word} ${to}`),
);
/** Behind a course, a gift, a measure: for whom it is. */
const FOR_WHOM = [...forms('destiné'), ...forms('réservé'), ...forms('proposé'), ...forms('offert')].flatMap(
  (word) => ['à la', "à l'", 'à', 'au', 'aux'].map((to) => `${word} ${to}`),
);
for (const word of ['au profit', 'au bénéfice', "à l' intention", 'en faveur'])
  FOR_WHOM.push(...['de la', "de l'", 'du', 'des', 'de', "d'"].map((of) => `${word} ${of}`));

/** What links a noun to its complement, of those with one first word the longest first. */
const LINKS = (
  [
    ...FOR_WHOM.map((words) => [words, 'for', 'cho'] as const),
    ['dans le domaine de la', 'on', 'về'],
    ["dans le domaine de l'", 'on', 'về'],
    ['dans le domaine du', 'on', 'về'],
    ['en matière de', 'on', 'về'],
    ["en matière d'", 'on', 'về'],
    ['à proximité de', 'near', 'gần'],
    ['près de', 'near', 'gần'],
    ['au large de la', 'off', 'ngoài khơi'],
    ["au large de l'", 'off', 'ngoài khơi'],
    ['au large de', 'off', 'ngoài khơi'],
    ["au large d'", 'off', 'ngoài khơi'],
    ['au large du', 'off', 'ngoài khơi'],
    ['au large des', 'off', 'ngoài khơi'],
    ['au bord de la', 'on', 'trên'],
    ['au bord du', 'on', 'trên'],
    ['en vue de la', 'for', 'cho'],
    ["en vue de l'", 'for', 'cho'],
    ['en vue du', 'for', 'cho'],
    ['en vue des', 'for', 'cho'],
    ['en hommage à la', 'in tribute to', 'tưởng nhớ'],
    ["en hommage à l'", 'in tribute to', 'tưởng nhớ'],
    ['en hommage à', 'in tribute to', 'tưởng nhớ'],
    ['en hommage au', 'in tribute to', 'tưởng nhớ'],
    ['en hommage aux', 'in tribute to', 'tưởng nhớ'],
    ['en mémoire de la', 'in memory of', 'tưởng nhớ'],
    ['en mémoire des', 'in memory of', 'tưởng nhớ'],
    ['en mémoire du', 'in memory of', 'tưởng nhớ'],
    ['en mémoire de', 'in memory of', 'tưởng nhớ'],
    ['à la mémoire des', 'in memory of', 'tưởng nhớ'],
    ['à la mémoire du', 'in memory of', 'tưởng nhớ'],
    ['à la mémoire de', 'in memory of', 'tưởng nhớ'],
    ['portant création de la', 'on creation of', 'thành lập'],
    ["portant création de l'", 'on creation of', 'thành lập'],
    ["portant création d'", 'on creation of', 'thành lập'],
    ['portant création du', 'on creation of', 'thành lập'],
    ['portant création de', 'on creation of', 'thành lập'],
    ['instituant', 'establishing', 'thành lập'],
    ['établissant', 'establishing', 'thiết lập'],
    ['créant', 'creating', 'thành lập'],
    ['fixant', 'setting', 'quy định'],
    ['régissant', 'governing', 'điều chỉnh'],
    ['réglant', 'settling', 'quy định'],
    ['visant', 'targeting', 'nhằm vào'],
    ['parmi', 'among', 'trong'],
    ['au sein de la', 'within', 'trong'],
    ["au sein de l'", 'within', 'trong'],
    ['au sein du', 'within', 'trong'],
    ['au sein des', 'within', 'trong'],
    ['devant la', 'in front of', 'trước'],
    ['devant le', 'in front of', 'trước'],
    ["devant l'", 'in front of', 'trước'],
    ['sous', 'under', 'dưới'],
    ...['de la', "de l'", 'du', 'des', 'de', "d'"].map((of) => [`auprès ${of}`, 'beside', 'tại'] as const),
    ['portant sur', 'on', 'về'],
    ['relatif à', 'on', 'về'],
    ['relative à', 'on', 'về'],
    ...ON_WHAT.map((words) => [words, 'on', 'về'] as const),
    ['sur', 'on', 'về'],
    ['pour', 'for', 'cho'],
    ['contre', 'against', 'chống'],
    ['avec', 'with', 'với'],
    ['et de', 'and', 'và'],
    ["et d'", 'and', 'và'],
    ['et', 'and', 'và'],
    ['de la', 'of', ''],
    ["de l'", 'of', ''],
    ['du', 'of', ''],
    ['des', 'of', ''],
    ['de', 'OF', ''],
    ["d'", 'OF', ''],
    ['à la', 'in', 'về'],
    ["à l'", 'in', 'về'],
    ['au', 'in', 'về'],
    ['aux', 'in', 'về'],
    ['à', 'in', 'tại'],
    ['en', 'in', 'tại'],
    ['dans', 'in', 'tại'],
  ] as const
).map(([words, english, vietnamese]) => ({ link: words.split(' '), english, vietnamese }));
const LINKS_BY_WORD = new Map<string, typeof LINKS>();
for (const one of LINKS) {
  const [first = ''] = one.link;
  LINKS_BY_WORD.set(first, [...(LINKS_BY_WORD.get(first) ?? []), one]);
}

/** The link that begins at a token, and the token behind it. */
export const linkAt = (tokens: readonly string[], at: number) => {
  for (const { link, english, vietnamese } of LINKS_BY_WORD.get(tokens[at]?.toLowerCase() ?? '') ?? []) {
    if (link.every((word, offset) => tokens[at + offset]?.toLowerCase() === word))
      return { english, vietnamese, next: at + link.length };
  }
  return null;
};

/** Texts are on something. */
export const TEXT =
  /(?:^|\s)(?:agreement|arrangement|contract|convention|declaration|memorandum(?: of understanding)?|protocol)s?$/u;
const NO_MATTER = /(?:^|\s)(?:century|country|group|year|party|state)$/u;
/** What is done against something: `assaut de la caserne`. */
const ATTACK = /(?:^|\s)(?:assault|attack|raid|storming)s?$/u;
/** Where something may lie or stand. */
const LIES_ON =
  /(?:^|\s)(?:bank|base|beach|border|bridge|coast|esplanade|front|ground|island|islet|lake|place|river|road|site|square)s?$/u;

/** What is about something, wherever that lies: `consultations sur la base aérienne`. */
const ABOUT =
  /(?:^|\s)(?:agreement|arrangement|conference|consultation|contract|convention|course|debate|declaration|dialogue|document|forum|law|meeting|memorandum(?: of understanding)?|negotiation|protocol|referendum|report|resolution|seminar|summit|symposium|talk|text|treaty|vote|workshop)s?$/u;

/** A link as it stands in front of a name, of a town, of a thing; behind a noun of what `goes` to somebody it is `to`. */
export function linked(
  { english, vietnamese }: { english: string; vietnamese: string },
  { proper, singular, counted }: { proper: boolean; singular: string; counted?: boolean },
  town: boolean,
  noun: string,
): [string, string] {
  const goes = GOES_TO.test(noun);
  const posted = POSTED.test(noun);
  if (goes && english === 'in' && !town) return ['to', posted ? 'tại' : 'cho'];
  // `ambassadeur auprès de l'ONU`, `stage auprès du bataillon`.
  if (english === 'beside') return posted ? ['to', vietnamese] : ['with', 'cùng'];
  const of = english.toLowerCase() === 'of';
  if (of && ATTACK.test(noun)) return ['on', 'vào'];
  if (town && of && PART_OF.test(noun)) return ['of', 'của'];
  if (town && of) return BEARS_NAME.test(noun) ? ['of', ''] : ['in', 'tại'];
  // `accord de coopération contre …`: an agreement on cooperation against something.
  if (of && !proper && !counted && !NO_MATTER.test(singular) && TEXT.test(noun))
    return [/contract$/u.test(noun) ? 'for' : 'on', 'về'];
  if (of) return ['of', proper && !posted ? 'của' : ''];
  if (english === 'on' && !ABOUT.test(noun) && (proper || LIES_ON.test(singular))) return ['on', 'trên'];
  return [english, english === 'in' && (proper || !LEARNT.test(noun)) ? 'tại' : vietnamese];
}

/** `et des`, `, de l'`: where another complement begins, and whether it is the last. */
export function andOf(tokens: readonly string[], at: number): { at: number; last: boolean } | null {
  const last = tokens[at] === 'et';
  if (!last && tokens[at] !== ',') return null;
  const of = tokens[at + 1]?.toLowerCase() ?? '';
  if (/^(?:du|des|d')$/u.test(of)) return { at: at + 2, last };
  if (of !== 'de') return null;
  return { at: /^(?:la|l')$/u.test(tokens[at + 2] ?? '') ? at + 3 : at + 2, last };
}

/** `ministre de la Défense et des Sports` is no minister of defence alone: a phrase of the table ends before its complement there. */
export function uncoordinated(tokens: readonly string[], at: number): ReturnType<typeof nounAt> {
  const noun = nounAt(tokens, at);
  if (!noun || noun.length < 3) return noun;
  // `président de la Fédération togolaise`: what is said of the complement is not said of the president.
  const saidOfComplement =
    /^(?:vice-)?présidente?$/iu.test(tokens[at]!) &&
    tokens.slice(at, at + noun.length).some((word) => /^(?:la|l'|du)$/u.test(word)) &&
    adjectiveAt(tokens, at + noun.length) !== null;
  if (!saidOfComplement && andOf(tokens, at + noun.length) === null) return noun;
  const of = tokens.slice(at, at + noun.length).findIndex((word) => /^(?:d[eu]|des|d')$/iu.test(word));
  const short = of > 0 ? nounAt(tokens.slice(0, at + of), at) : null;
  // Who presides over a body has another name in Vietnamese than a head of state.
  return short && /^chủ tịch /u.test(noun.word.VI)
    ? { ...short, word: { ...short.word, VI: 'chủ tịch' } }
    : (short ?? noun);
}
