import type { PersonRead } from '@ephemeride/domain';

export type Gender = 'f' | 'm';

/** How far in front of a name its post and form of address are looked for, in UTF-16 code units. */
const REACH = 140;
const ADDRESS: readonly (readonly [RegExp, Gender])[] = [
  [/(?<!\p{L})(?:Mme|Mmes|Mlle|Madame)\s(?:la\s)?(?:[\p{L}’'-]+\s){0,2}$/u, 'f'],
  [/(?<!\p{L})(?:M\.|MM\.|Monsieur)\s(?:le\s)?(?:[\p{L}’'-]+\s){0,2}$/u, 'm'],
];
/** Posts whose form tells a woman from a man. */
const WOMAN =
  /^(?:(?:vice-|ex-)?(?:\p{L}+(?:trice|ente|ante|ière|ienne|euse|esse|ée)|cheffe|reine|gouverneure|procureure|consule|députée|colonelle|générale|lieutenante|amirale|élue))$/u;
const MAN =
  /^(?:(?:vice-|ex-)?(?:\p{L}+(?:teur|dent|ier|ien)|chef|roi|prince|sultan|émir|pape|empereur|gouverneur|procureur|consul|député|patron))$/u;
/** `son homologue suédoise X`, `son homologue finlandais Y`: the adjective tells. */
const COUNTERPART = /homologue\s(\p{Ll}+?)(e?)\s[^.]{0,80}$/u;
const MARKED = /(?:ais|ois|ien|éen|in|ain|and|an|ol)$/u;

const KNOWN = new WeakMap<PersonRead, Gender | 'UNTOLD'>();

/** Whether the words around a person's names tell of a woman or a man; null where they do not. */
export function genderOf(person: PersonRead, text: string): Gender | null {
  const known = KNOWN.get(person) ?? readGender(person, text) ?? 'UNTOLD';
  KNOWN.set(person, known);
  return known === 'UNTOLD' ? null : known;
}

function readGender(person: PersonRead, text: string): Gender | null {
  const post = /^[\p{L}-]+/u.exec(person.role ?? '')?.[0]?.toLowerCase() ?? '';
  if (WOMAN.test(post)) return 'f';
  for (const { start } of person.mentions) {
    const before = text.slice(Math.max(0, start - REACH), start).replace(/\s+/gu, ' ');
    const told =
      ADDRESS.find(([pattern]) => pattern.test(before))?.[1] ??
      byCounterpart(before) ??
      byArticle(before, post);
    if (told) return told;
  }
  return MAN.test(post) ? 'm' : null;
}

const ANOTHER = /homologue|\set\s(?:son|sa|le|la|l['’]|celui|celle)(?!\p{L})/u;

/** `la ministre belge …, X`: the article of the post that stands in front of the name, within its sentence. */
function byArticle(before: string, post: string): Gender | null {
  if (post === '') return null;
  const sentence = before
    .split(/[.!?]\s(?=\p{Lu})/u)
    .at(-1)!
    .toLowerCase();
  const at = sentence.lastIndexOf(post);
  // Another one is told of in between: `la ministre X et son collègue Y`.
  if (ANOTHER.test(sentence.slice(at))) return null;
  const article =
    at < 0
      ? undefined
      : /(?<!\p{L})(la|une|cette|le|un|ce|du|au)\s(?:[\p{L}-]+\s)?$/u.exec(sentence.slice(0, at))?.[1];
  if (article === undefined) return null;
  return /^(?:la|une|cette)$/u.test(article) ? 'f' : 'm';
}

function byCounterpart(before: string): Gender | null {
  const [, stem = '', feminine] = COUNTERPART.exec(before) ?? [];
  const adjective = stem.replace(/nn$/u, 'n');
  if (!MARKED.test(adjective)) return null;
  return feminine ? 'f' : 'm';
}
