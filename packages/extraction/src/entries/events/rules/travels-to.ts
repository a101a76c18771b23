import type { CountryCode, EventStatus } from '@ephemeride/domain';
import type { Clause } from '../../sentence/clauses.ts';
import type { NounHead } from '../../sentence/noun-heads.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { subjectStretch } from '../../sentence/subject-words.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { destinations, townsAbroad } from '../around-head.ts';
import { carried } from '../carriers.ts';
import type { Draft } from '../draft.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { TRAVELLERS } from '../travellers.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

const LEAVES = /^(?:quitter|regagner|partir|retourner|rentrer)$/u;

/** `a quitté Vientiane au terme d'une visite`: the visit that ends. */
const visitEnded = (view: SentenceView, clause: Clause): NounHead | null =>
  view.heads.find(
    (head) =>
      head.noun.kind === 'VISIT' &&
      head.first >= clause.first &&
      head.last <= clause.last &&
      /^(?:au terme de|à l'issue de|après)$/u.test(head.preposition ?? ''),
  ) ?? null;

/** `a quitté Hanoï pour une visite d'État en Mongolie`, `est arrivé dans le cadre d'une visite`: the visit that begins. */
const visitBegun = (view: SentenceView, clause: Clause, from: number): NounHead | null =>
  view.heads.find(
    (head) =>
      head.noun.kind === 'VISIT' &&
      head.first >= from &&
      head.last <= clause.last &&
      /^(?:pour|dans le cadre de|à l'occasion de)$/u.test(head.preposition ?? ''),
  ) ?? null;

/** Where one leaves for: what stands behind `pour`, `à destination de`. */
const boundFor = (view: SentenceView, clause: Clause, from: number): number =>
  view.units.findIndex(
    (unit, at) => at >= from && at <= clause.last && /^(?:pour|destination)$/u.test(unit.low),
  );

/** `l'Ukraine, où le ministre s'était rendu`: the country that `où` stands for; null where it stands for none. */
function whereTo(view: SentenceView, { relative, first }: Clause): CountryCode[] | null {
  const opener = view.units.slice(first, first + 2).findIndex(({ low }) => low === 'où');
  if (!relative || opener < 0) return null;
  const at = first + opener;
  const there = view.countries.findLast(
    ({ unit, form }) => unit < at && unit >= at - 3 && (form === 'NAME' || form === 'CAPITAL'),
  );
  return there ? [there.code] : null;
}

/** `Arrivé dimanche au Pérou, l'amiral y séjourne jusqu'à jeudi`: the country that `y` stands for; null where it stands for none. */
function saidBefore(view: SentenceView, { first }: Clause, verb: VerbGroup): CountryCode[] | null {
  const y = view.units.slice(Math.max(first, verb.first - 2), verb.last).some(({ low }) => low === 'y');
  const comma = view.units.findIndex(({ low }, at) => at > first && at < verb.first && low === ',');
  const there = y && comma > 0 ? destinations(view, first, comma - 1) : [];
  return there.length > 0 ? there : null;
}

/** `Cent vingt Irlandais débarquent à Brest`: people called by their country. */
const areCompatriots = (view: SentenceView, from: number, to: number): boolean =>
  view.countries.some(
    ({ unit, form }) =>
      form === 'ADJECTIVE' &&
      unit > from &&
      unit < to &&
      view.units[unit]!.text !== view.units[unit]!.low &&
      /s$/u.test(view.units[unit]!.low),
  );

/** `Une première livraison de tentes doit arriver mardi à Manille`: things, and nobody. */
const isSent = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  view.heads.some(
    ({ noun, preposition, first, last }) =>
      noun.kind === 'HANDOVER' && preposition === null && first >= clause.first && last < verb.first,
  );

/** `séjourne depuis mardi dans la capitale`: of the country that the despatch is written in. */
const staysHere = (
  view: SentenceView,
  first: number,
  last: number,
  home: ReadonlySet<CountryCode | null>,
): CountryCode[] =>
  view.home !== null &&
  home.size > 0 &&
  !home.has(view.home) &&
  view.units
    .slice(first, last + 1)
    .some(
      ({ low }, at, near) =>
        /^(?:capitale|pays|archipel|royaume)$/u.test(low) &&
        /^(?:dans|au)$/u.test(near[at - 2]?.low ?? near[at - 1]?.low ?? ''),
    )
    ? [view.home]
    : [];

/** `est arrivé dans l'après-midi`, `a atterri mardi`: nowhere is named, so that it is where the despatch is written. */
function comesHere({ view, clause, verb }: VerbPlace, home: ReadonlySet<CountryCode | null>): CountryCode[] {
  const here = view.home;
  const comes =
    /^(?:PAST|PLUPERFECT)$/u.test(verb.tense) && /^(?:arriver|atterrir|débarquer|poser)$/u.test(verb.lemma);
  if (!comes || clause.relative || here === null || home.size === 0 || home.has(here) || home.has(null))
    return [];
  const behind = view.units.slice(verb.last + 1, clause.last + 1);
  // `est arrivé lundi soir de Zagreb`, `en provenance de Bakou`: whence one comes is not where one goes.
  const from = behind.findIndex(({ low }) => /^(?:de|d'|du|des|provenance)$/u.test(low));
  const end = from < 0 ? behind.length : from;
  const elsewhere =
    behind
      .slice(0, end)
      .some(
        ({ place, low }, at) =>
          place !== null || (/^(?:à|au|aux|en)$/u.test(low) && behind[at + 1]?.low !== 'provenance'),
      ) ||
    view.countries.some(({ unit }) => unit > verb.last && unit <= Math.min(clause.last, verb.last + end));
  return !elsewhere && behind.some(({ time }) => time !== null) ? [here] : [];
}

const FLIES =
  /^(?:avions?|appareils?|vols?|hélicoptères?|drones?|sondes?|modules?|capsules?|navettes?|fusées?|jets?|airbus|boeing)$/u;

/** `L'avion du président s'est posé`: what lands is no traveller. */
const landsByItself = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean => {
  const stretch = subjectStretch(view, clause, verb);
  const who = view.units.slice(stretch.first, stretch.end);
  return who.some(({ low }) => FLIES.test(low)) || !who.some(({ low }) => TRAVELLERS.test(low));
};

const leaves = (place: VerbPlace, head: NounHead): Draft => ({
  ...carried('travels-to', place, head, { bySubject: true }),
  anchor: place.verb.last,
});

/** `s'est rendu au Laos`, `est arrivé à Rabat`, `a visité le Canada`: a journey to a country that is not one's own. */
export const travelsTo = verbRule({
  name: 'travels-to',
  verbs: [
    'rendre',
    'envoler',
    'arriver',
    'atterrir',
    'séjourner',
    'visiter',
    'venir',
    'partir',
    'quitter',
    'retourner',
    'regagner',
    'rentrer',
    'aller',
    'débarquer',
    'rallier',
    'gagner',
    'déplacer',
    'trouver',
    'poser',
  ],
  voices: ['ACTIVE', 'REFLEXIVE', 'PASSIVE'],
  unfinite: true,
  read: (place) => {
    const { view, clause, verb, finite, subject } = place;
    const arrived =
      !finite && verb.tense === 'PARTICIPLE' && /^(?:arriver|venir|partir|débarquer)$/u.test(verb.lemma);
    const renounced = verb.tense === 'INFINITIVE' && clause.verb?.lemma === 'renoncer';
    if (!finite && !arrived && !renounced) return null;
    if (/^(?:rendre|envoler|déplacer|trouver|poser)$/u.test(verb.lemma) !== (verb.voice === 'REFLEXIVE'))
      return null;
    const travellers = subject();
    // `Un avion s'est posé à Lomé`: only who is named, or holds a post, comes to stay.
    if (verb.lemma === 'poser' && travellers.people.length === 0 && landsByItself(view, clause, verb))
      return null;
    const from = verb.last + 1;
    const direct = /^(?:visiter|rallier|gagner)$/u.test(verb.lemma);
    const reach = Math.min(clause.last, from + 14);
    const there = direct
      ? view.countries
          .filter(
            (country) =>
              country.start >= (view.units[from]?.start ?? 0) &&
              country.start < (view.units[Math.min(reach, from + 3)]?.end ?? 0) &&
              (country.form === 'NAME' || (verb.lemma === 'gagner' && country.form === 'CAPITAL')),
          )
          .map((country) => country.code)
      : (whereTo(view, clause) ??
        saidBefore(view, clause, verb) ??
        destinations(
          view,
          LEAVES.test(verb.lemma) ? Math.max(from, boundFor(view, clause, from)) : from,
          reach,
        ));
    const ended = LEAVES.test(verb.lemma) ? visitEnded(view, clause) : null;
    if (ended) return leaves(place, ended);
    // `est arrivé à l'aéroport de Nairobi pour une visite`: where no country is reached, the visit says which.
    const begun =
      LEAVES.test(verb.lemma) || (there.length === 0 && !direct) ? visitBegun(view, clause, from) : null;
    if (begun) return leaves(place, begun);
    const bound = LEAVES.test(verb.lemma) ? boundFor(view, clause, from) : from;
    if (bound < 0) return null;
    const home = new Set([...travellers.people.map((person) => person.country), ...travellers.countries]);
    const countries = there.filter((code) => !home.has(code));
    const towns = countries.length > 0 || direct ? countries : townsAbroad(view, bound, reach, home);
    const abroad =
      towns.length > 0
        ? towns
        : there.length > 0
          ? []
          : [...staysHere(view, bound, reach, home), ...comesHere(place, home)];
    // `Arrivé lundi à Bakou, le ministre …`: who travels stands behind the participle.
    const stretch = subjectStretch(view, clause, verb);
    const whoFrom = finite ? stretch.first : Math.min(clause.first, travellers.first);
    const whoTo = finite ? stretch.end : Math.max(verb.first, travellers.last + 1);
    const described =
      (view.units.slice(whoFrom, whoTo).some((unit) => TRAVELLERS.test(unit.low)) ||
        areCompatriots(view, whoFrom, whoTo)) &&
      !isSent(view, clause, verb);
    if (abroad.length === 0 || (travellers.people.length === 0 && !travellers.anaphor && !described))
      return null;
    const status: EventStatus | null = renounced
      ? 'CANCELLED'
      : verb.tense === 'PRESENT' && /^(?:séjourner|trouver)$/u.test(verb.lemma)
        ? 'ONGOING'
        : null;
    return toldByVerb(
      'travels-to',
      'VISIT',
      { view, clause, verb },
      {
        bySubject: 'GUEST',
        tense: finite ? verb.tense : 'PAST',
        status,
        actors: inRole(travellers, 'GUEST'),
        anaphor: travellers.anaphor,
        countries: abroad,
      },
    );
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nLe ministre polonais Jan Nowak s’apprête à se rendre le 20 mars au Kenya.',
      finds: { kind: 'VISIT', date: '2024-03-20', status: 'PLANNED', countries: ['PL', 'KE'] },
    },
    {
      text: 'date 2024-07-15\n\nLe président togolais Jean Koffi s’est posé dimanche dans la capitale du Ghana.',
      finds: { kind: 'VISIT', date: '2024-07-14', countries: ['TG', 'GH'] },
    },
    {
      text: 'date 2024-07-15\n\nLe ministre slovène s’est posé dimanche à Accra.',
      finds: { kind: 'VISIT', date: '2024-07-14', countries: ['SI', 'GH'] },
    },
    {
      text: 'date 2024-07-15\n\nLe ministre français Marc Vidal s’est rendu samedi au Liban.',
      finds: { kind: 'VISIT', date: '2024-07-13', status: 'HELD', countries: ['FR', 'LB'] },
    },
    {
      text: 'date 2023-04-19\n\nLe président sénégalais Abdou Sarr est arrivé mardi à Rabat.',
      finds: { kind: 'VISIT', date: '2023-04-18', countries: ['SN', 'MA'] },
    },
    {
      text: 'date 2025-08-04\n\nLa ministre belge Anne Claes se rendra en Arménie le 12 août.',
      finds: { kind: 'VISIT', date: '2025-08-12', status: 'PLANNED', countries: ['BE', 'AM'] },
    },
    {
      text: 'date 2024-03-13\n\nTUNIS - Un pont a cédé. Le président chilien Juan Paz est arrivé mardi soir.',
      finds: { kind: 'VISIT', date: '2024-03-12', countries: ['CL', 'TN'] },
    },
    {
      text: 'date 2024-03-13\n\nLe ministre omanais Salim Al Harthi est arrivé mardi à l’aéroport de Nairobi pour une visite de travail de trois jours au Kenya.',
      finds: { kind: 'VISIT', date: '2024-03-12/2024-03-14', status: 'ONGOING', countries: ['OM', 'KE'] },
    },
  ],
});
