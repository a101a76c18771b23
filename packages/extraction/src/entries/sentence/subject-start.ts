import type { Clause } from './clauses.ts';
import { peopleIn, type SentenceView } from './sentence-view.ts';

/** Words that open an adverbial phrase in front of the subject. */
const ADVERBIAL: ReadonlySet<string> = new Set(
  "selon d'après lors à au aux dans en après avant pendant durant pour par suite concernant malgré outre hormis au-delà depuis sur hier face avec sous devant sans grâce via chez vers".split(
    ' ',
  ),
);
const SAID_OF_PEOPLE =
  /^(?:(?:re)?venir|arriver|partir|rentrer|débarquer|recevoir|accueillir|inviter|attendre|interroger|nommer|élire|réélire|désigner)$/u;

/** `Arrivé lundi à Bakou, le ministre …`: what a participle says of the subject stands in front of it. */
const opensWithParticiple = ({ inner }: Clause, start: number): boolean =>
  inner.some(
    ({ first, tense, lemma }) =>
      first === start && ((tense === 'PARTICIPLE' && SAID_OF_PEOPLE.test(lemma)) || tense === 'GERUND'),
  );

/** `Recevant ensuite M. X, il …`: a subject of one word. */
const PRONOUN = /^(?:il|elle|ils|elles|on)$/u;

/** A post without an article, which a name in front of it bears: `M. Lam, ministre de la Défense, …`. */
const BARE_POST =
  /^(?:vice|premier|première|ministre|président|présidente|roi|reine|chef|cheffe|secrétaire|directeur|directrice|commandant|gouverneur|gouverneure|maire|ambassadeur|ambassadrice|haut|haute|général|amiral|député|députée)$/u;

const ARTICLE = /^(?:le|la|l'|les|un|une|des|son|sa|ses|leurs?)$/u;

const commaBehind = (view: SentenceView, from: number, end: number): number => {
  let comma = from;
  while (comma < end && view.units[comma]!.low !== ',') comma += 1;
  return comma;
};

/**
 * `À l'invitation de son homologue, le général Lam, le ministre Kalinak est arrivé`: where one alone arrives and two are
 * named, the first is in apposition to the phrase in front, and is stepped over.
 */
function pastApposition(view: SentenceView, start: number, end: number): number {
  const comma = commaBehind(view, start, end);
  if (comma >= end - 1) return start;
  const bare = BARE_POST.test(view.units[start]!.low) && view.units[start]!.text === view.units[start]!.low;
  const named = peopleIn(view, start, comma - 1);
  const behind = peopleIn(view, comma + 1, end);
  const another = behind.some(({ person }) => named.every((one) => one.person !== person));
  // `À l'invitation du général Lam, ministre de la Défense, une délégation séjourne`: no subject begins without an article.
  const subject = bare && ARTICLE.test(view.units[comma + 1]!.low);
  return subject || (another && (bare || named.length > 0)) ? comma + 1 : start;
}

/** The first unit of the subject: a leading adverbial phrase up to its comma is stepped over. */
export function subjectStart(view: SentenceView, clause: Clause, end: number): number {
  let start = clause.first;
  // `Addis-Abeba, Ethiopie (PANA) - Les ministres …`: where it was written is no subject.
  if (start === 0) {
    const dash = view.units
      .slice(3, Math.max(3, Math.min(14, end)))
      .findIndex(({ low }, at) => view.units[at + 2]!.low === ')' && /^[-–—]+$/u.test(low));
    if (dash >= 0) start = dash + 4;
  }
  // `C'est demain que le navire accostera`: what is brought to the front is no subject.
  if (view.units[start]?.low === "c'") {
    const that = view.units.findIndex((unit, at) => at > start && at < end && /^qu[e']$/u.test(unit.low));
    if (that > 0) start = that + 1;
  }
  for (let steps = 0; steps < 4; steps++) {
    while (start < end && /^(?:,|et|mais|que|qu'|;|«|"|“|–|-)$/u.test(view.units[start]!.low)) start += 1;
    const unit = view.units[start];
    const leads =
      unit &&
      (ADVERBIAL.has(unit.low) ||
        unit.text === 'A' ||
        unit.time ||
        (/^l[ea]$/u.test(unit.low) && view.units[start + 1]?.time));
    if (!leads && !(steps === 0 && opensWithParticiple(clause, start))) break;
    const comma = commaBehind(view, start, end);
    if (comma >= end || (comma === end - 1 && !PRONOUN.test(view.units[end]!.low))) break;
    start = comma + 1;
    if (!unit?.time && clause.verb?.plural === false) start = pastApposition(view, start, end);
  }
  return start;
}
