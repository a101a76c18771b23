import type { CountryCode, EventKind, PersonRead } from '@ephemeride/domain';
import { type Actors, countriesIn, subjectOf } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import { peopleIn, type SentenceView } from '../sentence/sentence-view.ts';
import type { DatedDraft, DraftActor } from './draft.ts';
import { changed } from './drafting.ts';
import { type Gender, genderOf } from './gender-of.ts';
import { type SpokenBefore, withSeen } from './seen-before.ts';

/** Posts that stand for someone named before: `le ministre`, `la responsable belge`. */
const POSTS: ReadonlySet<string> = new Set(
  (
    'ministre président présidente général chef cheffe responsable diplomate dirigeant dirigeante ambassadeur ambassadrice premier ' +
    'vice-ministre chancelier chancelière roi colonel amiral secrétaire directeur directrice officier représentant représentante ' +
    'visiteur visiteuse hôte invité invitée'
  ).split(' '),
);
const ANY_POST =
  /^(?:responsable|diplomate|dirigeante?|officier|chef|cheffe|représentante?|visiteu(?:r|se)|hôte|invitée?)$/u;
/** Who is called so without a country may be the one who receives as well. */
const EITHER_SIDE = 'hôte';

const TALKS: ReadonlySet<EventKind> = new Set(['MEETING', 'CALL', 'RECEPTION']);

/** What posts `le chef de l'État`, `du gouvernement`, `de la diplomatie` stands for; null where any chief may be meant. */
function officeOf([chief = '', ...of]: readonly string[]): RegExp | null {
  if (!/^(?:chef|cheffe)$/u.test(chief)) return null;
  const whose = of.join(' ');
  if (/^de l' état$|^de l' exécutif$/u.test(whose))
    return /présidente?(?! d)|présidente? de la République|roi|reine|émir|sultan|empereur/iu;
  if (/^du gouvernement$/u.test(whose))
    return /premi(?:er|ère) ministre|chanceli|président du (?:gouvernement|conseil)/iu;
  return /^de la diplomatie$/u.test(whose) ? /affaires étrangères|relations extérieures|diplomatie/iu : null;
}

/** The one whom `le ministre`, `la responsable belge` stands for: the last named who fits. */
function byPost(view: SentenceView, actors: Actors, { subject, named }: SpokenBefore): PersonRead | null {
  const units = view.units.slice(actors.first, actors.last + 1).filter((unit) => !unit.time);
  const post = units.findIndex((unit) => POSTS.has(unit.low));
  if (post < 0 || post > 3 || units.length > 7 || !/^(?:le|la|l'|ce|cette)$/u.test(units[0]?.low ?? ''))
    return null;
  const codes: CountryCode[] = countriesIn(view, actors.first, actors.last);
  const word = units[post]!.low;
  if (word === EITHER_SIDE && codes.length === 0) return null;
  const office = officeOf(units.slice(post).map(({ low }) => low));
  const gender = GENDERS[units[0]!.low] ?? null;
  const isMeant = (person: PersonRead): boolean =>
    fits(person, gender, view) &&
    (codes.length === 0 || (person.country !== null && codes.includes(person.country))) &&
    (office === null || office.test(person.role ?? '')) &&
    (codes.length > 0 ||
      ANY_POST.test(word) ||
      `${person.role ?? ''} ${person.rank ?? ''}`
        .toLowerCase()
        .split(/[\s'-]+/u)
        .includes(word));
  // `Le ministre X s'est entretenu avec son homologue Y. Le ministre …`: who was spoken of, where the post is his.
  return subject && !ANY_POST.test(word) && isMeant(subject) ? subject : (named.findLast(isMeant) ?? null);
}

/** What articles and pronouns tell of whom they stand for. */
const GENDERS: Readonly<Record<string, Gender>> = {
  le: 'm',
  ce: 'm',
  il: 'm',
  'celui-ci': 'm',
  dernier: 'm',
  la: 'f',
  cette: 'f',
  elle: 'f',
  'celle-ci': 'f',
  dernière: 'f',
};
const PRONOUN = /^(?:il|elle|celui-ci|celle-ci|dernière?)$/u;

const LAST_NAMED = /^(?:celui-ci|celle-ci|dernière?)$/u;

/** Whether nothing around a person's names speaks against a gender. */
function fits(person: PersonRead, gender: Gender | null, { despatch }: SentenceView): boolean {
  return gender === null || (genderOf(person, despatch.source.text) ?? gender) === gender;
}

/** What texts, truces and meetings do, and no person: `il entrera en vigueur`, `il a duré`. */
const OF_THINGS = /^(?:durer|expirer|s'appliquer|prévoir|porter|stipuler|entériner|couvrir|aboutir)$/u;
const IN_FORCE = /^(?:vigueur|application|service|place|lieu|fin|effet)$/u;

function isOfThings(view: SentenceView, { verb }: Clause): boolean {
  if (!verb) return false;
  const behind = view.units.slice(verb.last + 1, verb.last + 3).map(({ low }) => low);
  const entering =
    /^(?:entrer|avoir|prendre|mettre)$/u.test(verb.lemma) && behind.some((low) => IN_FORCE.test(low));
  return OF_THINGS.test(verb.lemma) || entering;
}

/** Whom `il` or `elle` stands for: who was spoken of, else the last named whom the gender fits. */
function byPronoun(
  view: SentenceView,
  clause: Clause,
  actors: Actors,
  spoken: SpokenBefore,
): PersonRead | null {
  if (isOfThings(view, clause)) return null;
  const words = view.units.slice(Math.max(0, actors.first), actors.last + 1);
  const pronoun = words.findLast(({ low }) => PRONOUN.test(low))?.low ?? '';
  const gender = GENDERS[pronoun] ?? null;
  const { subject, named } = spoken;
  // `La ministre a reçu l'amiral X. Celui-ci …`: the last named, whoever was spoken of.
  if (subject && !LAST_NAMED.test(pronoun) && fits(subject, gender, view)) return subject;
  return named.findLast((person) => fits(person, gender, view)) ?? null;
}

/** `Recevant ensuite M. X, il …`, `Avec M. X, le ministre …`: with whom something is done, and not who does it. */
const isOpening = ({ units }: SentenceView, { first, verb, inner }: Clause): boolean =>
  verb === null &&
  (/^(?:avec|outre|après|selon|devant|face|auprès|concernant)$/u.test(units[first]?.low ?? '') ||
    inner.some(({ tense, first: at }) => tense === 'GERUND' && at <= first + 1));

/** `L'escadron fera route vers X, où il est attendu`: what the clause in front tells of is no person. */
function isUnnamed(view: SentenceView, clause: Clause): boolean {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  if (!before?.verb || before.relative || before.subordinate) return false;
  const { people, anaphor, first, last } = subjectOf(view, before);
  return (
    people.length === 0 &&
    anaphor === null &&
    first <= last &&
    peopleIn(view, 0, clause.first).length === 0 &&
    !view.units
      .slice(first, last + 1)
      .some(
        ({ low }, at, words) => POSTS.has(low) && (low !== 'premier' || words[at + 1]?.low === 'ministre'),
      )
  );
}

function subjectAt(view: SentenceView, clause: Clause, spoken: SpokenBefore): PersonRead | null {
  const actors = subjectOf(view, clause);
  const inverted =
    clause.verb && actors.last < actors.first
      ? peopleIn(view, clause.verb.last + 1, Math.min(clause.last, clause.verb.last + 5))[0]
      : undefined;
  if (inverted) return inverted.person;
  if (actors.people.length > 0) return actors.people[0]!;
  if (actors.anaphor === 'ONE') return byPronoun(view, clause, actors, spoken);
  return actors.anaphor === null ? byPost(view, actors, spoken) : null;
}

/** Somebody told of by post and country alone: `La ministre allemande de la Défense`. */
interface Office {
  readonly country: CountryCode;
  readonly gender: Gender;
}

/** The post that is the subject of a clause, where it is of one country and bears no name; null for all else. */
function officeAt(view: SentenceView, { people, countries, anaphor, first, last }: Actors): Office | null {
  if (people.length > 0 || anaphor !== null || countries.length !== 1 || first > last) return null;
  const units = view.units.slice(first, last + 1).filter(({ time, low }) => !time && low !== ',');
  const gender = GENDERS[units[0]?.low ?? ''];
  const post = units.findIndex(({ low }) => POSTS.has(low));
  return gender && post > 0 && post <= 2 ? { country: countries[0]!, gender } : null;
}

/** Whether a clause's pronoun may stand for a post: `Elle rencontrera mardi`. */
function meansOffice(
  view: SentenceView,
  clause: Clause,
  { anaphor, first, last }: Actors,
  { gender }: Office,
): boolean {
  if (anaphor !== 'ONE' || isOfThings(view, clause)) return false;
  const pronoun = view.units
    .slice(Math.max(0, first), last + 1)
    .findLast(({ low }) => PRONOUN.test(low))?.low;
  return pronoun !== undefined && !LAST_NAMED.test(pronoun) && GENDERS[pronoun] === gender;
}

/**
 * Puts a name to `il`, `la responsable belge` and the like in the drafts of a despatch: who the last main clause
 * was about, or the last person named whose post and country fit. `les deux ministres` is left to the event.
 */
export function resolveAnaphors(views: readonly SentenceView[], drafts: readonly DatedDraft[]): DatedDraft[] {
  let spoken: SpokenBefore = { subject: null, named: [] };
  const known = new Map<Clause, PersonRead>();
  const before = new Map<Clause, SpokenBefore>();
  const offices = new Map<Clause, Office>();
  let office: Office | null = null;
  for (const view of views) {
    for (const clause of view.clauses) {
      before.set(clause, spoken);
      const unnamed = clause.relative && isUnnamed(view, clause);
      const actors = clause.verb ? subjectOf(view, clause) : null;
      const meant: boolean = office !== null && actors !== null && meansOffice(view, clause, actors, office);
      if (meant) offices.set(clause, office!);
      const subject: PersonRead | null =
        clause.verb && !unnamed && !meant ? subjectAt(view, clause, spoken) : null;
      // The post of the last main clause alone is meant: what comes between is spoken of instead.
      if (actors && !meant && !clause.relative && !clause.subordinate)
        office = subject ? null : officeAt(view, actors);
      if (subject) known.set(clause, subject);
      const here = peopleIn(view, clause.first, clause.last).map(({ person }) => person);
      const main = subject && !clause.relative && !clause.subordinate ? subject : null;
      const aside = clause.relative || clause.subordinate || isOpening(view, clause);
      const about = main ?? (aside ? spoken.subject : (here.at(-1) ?? spoken.subject));
      spoken = {
        subject: about,
        named:
          here.length > 0
            ? [...spoken.named.filter((one) => !here.includes(one)), ...here].slice(-12)
            : spoken.named,
      };
    }
  }
  return drafts.flatMap((draft) => {
    const seen = withSeen(draft, draft.clause ? before.get(draft.clause) : undefined);
    return seen ? [withOffice(withSubject(seen, known), offices)] : [];
  });
}

/** `où il accompagnait le président X lors de sa visite`: whose it is, who is of one country with whoever goes along. */
function ownerOf({ view, clause, head, first }: DatedDraft, speaker: PersonRead): DraftActor {
  const { verb } = clause!;
  const led =
    head?.determiner === 'POSSESSIVE' && verb !== null && /^(?:accompagner|escorter)$/u.test(verb.lemma);
  const leader = led ? peopleIn(view, verb.last + 1, first - 1).at(-1)?.person : undefined;
  return { person: leader ?? speaker, country: speaker.country, role: 'ATTENDEE' };
}

const CALLED = /^(?:lors de|au cours de|dans|pendant|par)$/u;

/** `a félicité X au cours d'un entretien téléphonique`: what is said on the telephone is a call, though nothing else tells of it. */
function calledWhile(draft: DatedDraft, known: ReadonlyMap<Clause, PersonRead>): DatedDraft | null {
  const { view, clause, head, kind, firmness, actors } = draft;
  if (kind !== 'CALL' || firmness !== 'NAMED' || head?.determiner !== 'INDEFINITE' || actors.length > 1)
    return null;
  if (!CALLED.test(head.preposition ?? '') || clause?.verb?.tense !== 'PAST' || clause.relative) return null;
  const caller = known.get(clause);
  const called = peopleIn(view, clause.verb.last + 1, clause.last).map(({ person }) => person);
  const sides = caller ? [...new Set([caller, ...called])] : [];
  if (sides.length !== 2) return null;
  return changed(draft, {
    actors: sides.map((person) => ({ person, country: person.country, role: 'SIDE' })),
    firmness: 'ASSERTED',
    verb: clause.verb,
    tense: 'PAST',
  });
}

function withSubject(draft: DatedDraft, known: ReadonlyMap<Clause, PersonRead>): DatedDraft {
  const call = calledWhile(draft, known);
  if (call) return call;
  const during =
    /^(?:lors de|au cours de|à l'issue de)$/u.test(draft.head?.preposition ?? '') &&
    draft.firmness === 'NAMED' &&
    draft.date !== null;
  const speaker = during && draft.clause && draft.actors.length === 0 ? known.get(draft.clause) : undefined;
  if (speaker && TALKS.has(draft.kind)) {
    // `il en a informé X au cours d'une conversation téléphonique`: both took part in it.
    const others = peopleIn(draft.view, draft.clause!.first, draft.first - 1).map(({ person }) => person);
    const sides = [...new Set([speaker, ...others])];
    return changed(draft, {
      actors: sides.map((person) => ({ person, country: person.country, role: 'SIDE' })),
    });
  }
  if (speaker) return changed(draft, { actors: [ownerOf(draft, speaker)] });
  const person =
    draft.clause &&
    draft.firmness === 'ASSERTED' &&
    (draft.verb === draft.clause.verb || draft.anaphor === 'ONE')
      ? known.get(draft.clause)
      : undefined;
  const told = draft.anaphor === 'BOTH' || draft.actors.some((actor) => actor.person === person);
  if (!person || told || draft.bySubject === null) return draft;
  const others = draft.actors.filter((actor) => actor.person !== null || actor.country !== person.country);
  return changed(draft, {
    anaphor: null,
    actors: [{ person, country: person.country, role: draft.bySubject }, ...others],
  });
}

/** `La ministre allemande est attendue lundi. Elle rencontrera mardi son homologue`: of the country of the post told before. */
function withOffice(draft: DatedDraft, offices: ReadonlyMap<Clause, Office>): DatedDraft {
  const { clause, firmness, verb, anaphor, actors, bySubject } = draft;
  const office = clause && firmness === 'ASSERTED' && verb === clause.verb ? offices.get(clause) : undefined;
  if (!office || bySubject === null || anaphor === 'BOTH') return draft;
  if (actors.some(({ country }) => country === office.country)) return draft;
  return changed(draft, {
    anaphor: null,
    actors: [{ person: null, country: office.country, role: bySubject }, ...actors],
  });
}
