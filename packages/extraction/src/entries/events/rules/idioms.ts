import type { CountryCode, EventKind, ParticipantRole } from '@ephemeride/domain';
import { EVENT_KINDS } from '@ephemeride/domain';
import { placeByName } from '../../../mentions/places/place-lexicon.ts';
import { readTable } from '../../../tables/read-table.ts';
import { type Actors, actorsIn, countriesIn, NOBODY, objectEnd } from '../../sentence/actors.ts';
import { singular } from '../../sentence/event-nouns.ts';
import { peopleIn, type SentenceView } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { destinations, townsAbroad } from '../around-head.ts';
import type { Draft } from '../draft.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { namesPeople } from '../guests.ts';
import { DEAD } from '../in-memory.ts';
import { countriesOfPost } from '../post-countries.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

interface Idiom {
  readonly voices: string;
  readonly words: readonly string[];
  readonly kind: EventKind;
}

const kindOf = (name: string): EventKind => {
  const kind = EVENT_KINDS.find((known) => known === name);
  if (!kind) throw new Error(`idioms.tsv: unknown event kind: ${name}`);
  return kind;
};

const IDIOMS = new Map<string, Idiom[]>();
for (const [lemma = '', voices = '', alternatives = '', kind = ''] of readTable('idioms.tsv', 4)) {
  const known = IDIOMS.get(lemma) ?? [];
  const told = alternatives
    .split('|')
    .map((words) => ({ voices, words: words.split(' ').map(singular), kind: kindOf(kind) }));
  IDIOMS.set(lemma, [...known, ...told]);
}

/** How many words may stand between a verb and the words that belong to it: `a eu, mercredi soir, le président X au téléphone`. */
const REACH = 9;

/** Kinds in whose telling the object is the one it happens to. */
const OF_OBJECT = /^(?:charger|porter|placer|relever|démettre|suspendre|reconduire|affecter|terminer)$/u;

/** A rank, a nationality and a post may stand in front of the name of who takes over. */
const HEIR_REACH = 9;
/** Verbs by which who holds a post gives it to the next. */
const HANDS_ON = /^(?:céder|passer|transmettre|remettre)$/u;

/** `a transmis le commandement de la force au général X`: who takes it over. */
function heirOf(view: SentenceView, end: number, last: number): Actors {
  const to = view.units.findIndex(({ low }, at) => at > end && at <= last && /^(?:à|au)$/u.test(low));
  if (to < 0) return NOBODY;
  const heir = actorsIn(view, to, last, false);
  const near = heir.people.length > 0 && peopleIn(view, to, to + HEIR_REACH).length > 0;
  return near ? { ...heir, countries: [] } : NOBODY;
}

/** What is left of those to whom honours are done when nobody is received. */
const REMAINS = /^(?:dépouilles?|cercueils?)$/u;

const ROLES: Partial<Readonly<Record<EventKind, ParticipantRole>>> = {
  RECEPTION: 'GUEST',
  VISIT: 'GUEST',
  PORT_CALL: 'GUEST',
  COMMEMORATION: 'ATTENDEE',
};

/** `officiellement`; behind an article or a preposition it is a noun: `le commandement`. */
const isAdverb = ({ units }: SentenceView, at: number): boolean =>
  units[at]!.low.endsWith('ment') &&
  !/^(?:le|la|l'|les|un|une|son|sa|ses|leurs?|de|du|d'|des|à|au|aux|en)$/u.test(units[at - 1]?.low ?? '');

/** Content words behind a verb: determiners, marks, times and adverbs are stepped over. */
function contentBehind(view: SentenceView, first: number, last: number): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = [];
  for (let at = first; at <= last && found.length < REACH + 3; at++) {
    const { low, time, person } = view.units[at]!;
    // `à Lomé (Togo)`: a name in brackets is no word of the verb's.
    if (low === '(' && view.units[at + 2]?.low === ')') at += 2;
    if (
      low === '(' ||
      time ||
      /^(?:[,«»"]|le|la|l'|les|un|une|son|sa|ses|leurs?)$/u.test(low) ||
      isAdverb(view, at)
    )
      continue;
    if (person) found.push({ word: '', at });
    else if (low === 'du' || low === 'aux') found.push({ word: low === 'du' ? 'de' : 'à', at });
    else
      found.push({
        word:
          low === 'au' && view.units[at + 1]?.low !== 'téléphone' && view.units[at + 1]?.low !== 'bout'
            ? 'à'
            : singular(low),
        at,
      });
  }
  return found;
}

const voiceOf = ({ voice }: VerbGroup): string => ({ ACTIVE: 'A', PASSIVE: 'P', REFLEXIVE: 'R' })[voice];

/** The idiom that a verb makes with the words behind it, and where those end. */
function idiomAt({ view, clause, verb }: VerbPlace): { idiom: Idiom; end: number } | null {
  const behind = contentBehind(view, verb.last + 1, clause.last);
  for (const idiom of IDIOMS.get(verb.lemma) ?? []) {
    if (!idiom.voices.includes(voiceOf(verb))) continue;
    // `avoir … au téléphone` takes its object in between, `a offert au palais un dîner` its place.
    const far = idiom.kind === 'CALL' || OF_OBJECT.test(verb.lemma) || verb.lemma === 'offrir';
    const reach = far ? REACH : 2;
    const from = behind.findIndex(
      (_, index) =>
        index <= reach && idiom.words.every((word, offset) => behind[index + offset]?.word === word),
    );
    if (from >= 0) return { idiom, end: behind[from + idiom.words.length - 1]!.at };
  }
  return null;
}

function told(
  { view, clause, verb }: VerbPlace,
  kind: EventKind,
  subject: Actors,
  end: number,
): Partial<Draft> | null {
  const role = ROLES[kind] ?? 'SIDE';
  const objects = actorsIn(view, verb.last + 1, objectEnd(view, clause, verb.last + 1), true);
  if (kind === 'RECEPTION') {
    // Who gives a dinner is at home, who takes leave is not.
    const gives = /^(?:offrir|donner|rendre|présider)$/u.test(verb.lemma);
    const others = inRole(objects, gives ? 'GUEST' : 'HOST');
    const honoured = /^honneurs?$|^militaires?$/u.test(view.units[end]?.low ?? '');
    if (honoured && subject.people.length + subject.countries.length === 0) return null;
    // Honours are done to the dead as well.
    const forDead = /^(?:rendre|présider)$/u.test(verb.lemma);
    if (
      forDead &&
      view.units.slice(end, clause.last + 1).some(({ low }) => DEAD.test(low) || REMAINS.test(low))
    )
      return null;
    return others.length > 0 || honoured || namesPeople(view, end, clause.last)
      ? { actors: [...inRole(subject, gives ? 'HOST' : 'GUEST'), ...others] }
      : null;
  }
  // `a rendez-vous avec l'histoire`, `avec l'Égypte` in a cup: one meets a person.
  if (view.units[end]!.low === 'rendez-vous' && !namesPeople(view, end, clause.last)) {
    const both = subject.people.length > 1 || subject.countries.length > 1;
    return both && namesPeople(view, clause.first, verb.first - 1) ? { actors: inRole(subject, role) } : null;
  }
  if (kind === 'CALL' || kind === 'MEETING') {
    const several = subject.people.length + subject.countries.length > 0 || subject.anaphor !== null;
    return several && objects.people.length + objects.countries.length > 0
      ? { actors: [...inRole(subject, role), ...inRole(objects, role)] }
      : null;
  }
  if (kind === 'APPOINTMENT') {
    const who = OF_OBJECT.test(verb.lemma) && verb.voice === 'ACTIVE' ? objects : subject;
    const one = { ...who, people: who.people.slice(0, 1), countries: [] };
    const heir = HANDS_ON.test(verb.lemma) ? heirOf(view, end, clause.last) : NOBODY;
    return one.people.length === 0 && one.anaphor !== 'ONE' && heir.people.length === 0
      ? null
      : {
          actors: [...inRole(one, role), ...inRole(heir, role)],
          bySubject: who === subject ? role : null,
          anaphor: one.anaphor,
          countries: countriesOfPost(view, clause, verb, one),
        };
  }
  if (kind === 'VISIT') {
    const home = new Set([...subject.people.map(({ country }) => country), ...subject.countries]);
    const countries = destinations(view, end + 1, clause.last).filter((code) => !home.has(code));
    const abroad = countries.length > 0 ? countries : townsAbroad(view, end + 1, clause.last, home);
    return abroad.length === 0 ? null : { actors: inRole(subject, role), countries: abroad };
  }
  // `a largué les amarres à Papeete pour rallier le Chili`: where a ship is bound for is no port it called at.
  const on = view.units.findIndex(
    ({ low }, at) => at > end && at <= clause.last && /^(?:pour|cap|vers|destination)$/u.test(low),
  );
  const last = kind === 'PORT_CALL' && on > 0 ? on - 1 : clause.last;
  const all = /^(?:PORT_CALL|HANDOVER|SIGNING)$/u.test(kind) ? countriesIn(view, clause.first, last) : [];
  const quay = kind === 'PORT_CALL' && /^(?:larguer|lever)$/u.test(verb.lemma) ? leftPort(view, end) : null;
  return { actors: inRole(subject, role), countries: quay ? [...new Set([...all, quay])] : all };
}

/** `a levé l'ancre de Da Nang`: the country of the port that a ship leaves. */
function leftPort({ units }: SentenceView, end: number): CountryCode | null {
  const from = units.findIndex(({ low }, at) => at > end && at <= end + 4 && /^(?:de|du|d')$/u.test(low));
  if (from < 0) return null;
  for (let words = 3; words > 0; words--) {
    const name = units.slice(from + 1, from + 1 + words).map(({ text }) => text);
    const port = placeByName(name.join(' '));
    if (port) return port.country;
  }
  return null;
}

/** `a été porté à la tête de`, `a eu au téléphone`, `a jeté l'ancre`, `a fait halte à`: the verb means it only with those words. */
export const idioms = verbRule({
  name: 'idioms',
  verbs: [...IDIOMS.keys()],
  voices: ['ACTIVE', 'PASSIVE', 'REFLEXIVE'],
  unfinite: true,
  read: (place) => {
    const { view, clause, verb, finite } = place;
    // `s'est vu confier le commandement`: the infinitive tells, its subject is the clause's.
    if (!finite && !(verb.tense === 'INFINITIVE' && verb.lemma === 'confier')) return null;
    const found = idiomAt(place);
    if (!found) return null;
    const subject = place.subject();
    const more = told(place, found.idiom.kind, finite ? subject : { ...NOBODY, ...subject }, found.end);
    if (!more) return null;
    const { kind } = found.idiom;
    return toldByVerb(
      'idioms',
      kind,
      { view, clause, verb },
      {
        bySubject: ROLES[kind] ?? 'SIDE',
        anaphor: subject.anaphor,
        tense: finite ? verb.tense : (clause.verb?.tense ?? 'PAST'),
        ...more,
      },
    );
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nLa Norvège a passé lundi avec le Chili un contrat de cent millions d’euros.',
      finds: { kind: 'SIGNING', date: '2024-03-11', countries: ['NO', 'CL'] },
    },
    {
      text: 'date 2024-04-18\n\nLe Premier ministre norvégien Olav Berg a eu mercredi au téléphone son homologue estonien, Juhan Tamm.',
      finds: {
        kind: 'CALL',
        date: '2024-04-17',
        countries: ['NO', 'EE'],
        people: ['Olav Berg', 'Juhan Tamm'],
      },
    },
    {
      text: 'date 2023-02-24\n\nLe colonel togolais Kodjo Mensah a été porté jeudi à la tête de la garde nationale.',
      finds: { kind: 'APPOINTMENT', date: '2023-02-23', people: ['Kodjo Mensah'] },
    },
    {
      text: 'date 2024-05-16\n\nPar décret, le président togolais a mis fin mardi aux fonctions du préfet de Kara, Kodjo Amouzou.',
      finds: { kind: 'APPOINTMENT', date: '2024-05-14', people: ['Kodjo Amouzou'], countries: ['TG'] },
    },
    {
      text: 'date 2024-09-09\n\nLe général ghanéen Kofi Boateng a remis vendredi le commandement de la mission au général danois Lars Holm.',
      finds: {
        kind: 'APPOINTMENT',
        date: '2024-09-06',
        countries: ['DK', 'GH'],
        people: ['Kofi Boateng', 'Lars Holm'],
      },
    },
    {
      text: 'date 2025-05-21\n\nLa corvette italienne Libra a jeté l’ancre mardi au large de Beyrouth, au Liban.',
      finds: { kind: 'PORT_CALL', date: '2025-05-20', countries: ['IT', 'LB'] },
    },
    {
      text: 'date 2025-05-21\n\nLa corvette italienne Libra a levé l’ancre mardi de Da Nang.',
      finds: { kind: 'PORT_CALL', date: '2025-05-20', countries: ['IT', 'VN'] },
    },
    {
      text: 'date 2022-09-06\n\nLe ministre polonais Jan Nowak a fait étape lundi à Tbilissi, en Géorgie.',
      finds: { kind: 'VISIT', date: '2022-09-05', countries: ['PL', 'GE'] },
    },
    {
      text: 'date 2022-09-06\n\nLe ministre polonais Jan Nowak a rendez-vous le 20 septembre avec son homologue géorgien à Riga.',
      finds: { kind: 'MEETING', date: '2022-09-20', status: 'PLANNED', countries: ['PL', 'GE'] },
    },
    {
      text: 'date 2022-09-06\n\nLe roi de Norvège a présidé lundi à Oslo les honneurs rendus au président estonien.',
      finds: { kind: 'RECEPTION', date: '2022-09-05', countries: ['NO', 'EE'] },
    },
  ],
});
