import type { CountryCode, EventKind, EventRead } from '@ephemeride/domain';
import { isInternationalBody } from '../../mentions/organizations/well-known-bodies.ts';
import { agencyOf } from '../home-of-despatch.ts';
import { CONTACTS } from '../kind-traits.ts';
import { peopleIn, type SentenceView } from '../sentence/sentence-view.ts';
import { sidesIn } from '../sentence/side-countries.ts';
import { townsOfPeople } from '../sentence/towns-of-people.ts';
import { unnamedParties } from '../sentence/unnamed-parties.ts';
import { SPEECH_VERBS } from '../sentence/verb-lexicon.ts';
import type { Sides } from '../sides.ts';
import { byBody, withBody } from './countries-of-event.ts';
import type { Occurrence } from './occurrence.ts';
import { flagsOfNames } from './ships.ts';

/** Kinds that no country can have to itself. */
const TWO_SIDED: ReadonlySet<EventKind> = new Set([...CONTACTS, 'VISIT', 'PORT_CALL']);

/** Of these a few words say that two have a part. */
const MAY_BE_JOINT: ReadonlySet<EventKind> = new Set(['EXERCISE', 'TRAINING']);
const JOINT =
  /^(?:conjointe?s?|conjointement|communs?|commune|communes|bilatéra(?:l|le|ux|les)|ensemble|mixtes?|multinationa(?:l|le|ux|les)|dispensée?s?|instructeurs?|formateurs?|coopérants?)$/u;

/** Kinds done where the other side is at home; a meeting or a call may be anywhere. */
const AT_THE_OTHERS: ReadonlySet<EventKind> = new Set(
  [...TWO_SIDED, 'TRAINING' as const].filter((kind) => kind !== 'MEETING' && kind !== 'CALL'),
);

/** Towns of the world's bodies: what happens there need not be with their country. */
const SEATS = /^(?:Bruxelles|Genève|New York|Vienne|La Haye|Strasbourg|Addis-Abeba|Luxembourg)$/u;

const MATTER = /^(?:sur|concernant|contre|face|malgré|envers|vis-à-vis|autour|après|depuis|selon)$/u;

/** Those who act in a sentence up to what is only talked of in it. */
function actingIn(view: SentenceView): CountryCode[] {
  const last = view.units.length - 1;
  const matter = view.units.findIndex(
    ({ low }, at) => at > 0 && MATTER.test(low) && !view.units[at + 1]?.time,
  );
  const end = matter < 0 ? last : matter - 1;
  return [
    ...sidesIn(view, 0, end),
    ...peopleIn(view, 0, end).flatMap(({ person }) => person.country ?? []),
    ...view.units.slice(0, end + 1).flatMap(({ organization }) => organization?.country ?? []),
    ...townsOfPeople(view, 0, last),
    ...flagsOfNames(view, 0, last),
    ...unnamedParties(view, 0, end).countries,
  ];
}

/** `…, a rapporté dimanche Pretoria`: the government that tells of what its own people did. */
function tellers(view: SentenceView): CountryCode[] {
  return view.countries
    .filter(
      ({ unit, form }) =>
        form === 'CAPITAL' &&
        view.verbs.some(
          ({ lemma, last }) =>
            SPEECH_VERBS.includes(lemma) &&
            last < unit &&
            view.units.slice(last + 1, unit).every(({ time }) => time !== null),
        ),
    )
    .map(({ code }) => code);
}

/** Whether an international body, or somebody who speaks for one, has a part: then one country is enough. */
const isWithBody = (occurrence: Occurrence, view: SentenceView): boolean =>
  withBody(occurrence) ||
  byBody(occurrence) ||
  view.units.some(({ organization }) => organization !== null && isInternationalBody(organization.name));

/** How many countries an event of a kind has at least, by what its words say. */
function leastOf({ kind, drafts }: Occurrence): number {
  if (TWO_SIDED.has(kind)) return 2;
  const joint =
    MAY_BE_JOINT.has(kind) &&
    drafts.some(({ view, first, last }) =>
      view.units.slice(first, last + 1).some(({ low }) => JOINT.test(low)),
    );
  return joint ? 2 : 1;
}

/** The countries that a despatch names anywhere, towns that stand for governments left out. */
const namedAnywhere = ({ despatch }: SentenceView): CountryCode[] => [
  ...new Set(despatch.countryMentions.flatMap(({ code, form }) => (form === 'CAPITAL' ? [] : [code]))),
];

/** The countries of the headline over a despatch: `Sonko et l'ambassadeur américain`. */
const inHeadline = ({ despatch }: SentenceView): CountryCode[] => {
  const titles = despatch.parts.filter(({ kind }) => kind === 'TITLE' || kind === 'KICKER');
  return despatch.countryMentions.flatMap(({ code, form, start, end }) =>
    form !== 'CAPITAL' && titles.some((part) => part.start <= start && end <= part.end) ? [code] : [],
  );
};

/**
 * The countries that a main event lacks, where its own words name fewer than its kind takes: those who act in the
 * sentence that tells of it, the country where it happens, then those of the headline, of who acts in the sentences behind, and the despatch's home.
 */
export function missingSides(
  occurrence: Occurrence,
  named: readonly CountryCode[],
  place: EventRead['place'],
  { home }: Sides,
  behind: readonly CountryCode[],
): CountryCode[] {
  const least = leastOf(occurrence);
  const { view } =
    occurrence.drafts.find((one) => one.view.sentence.part !== 'TITLE') ?? occurrence.drafts[0]!;
  if (named.length >= (named.length > 0 && isWithBody(occurrence, view) ? 1 : least)) return [];
  const there =
    place?.country && !SEATS.test(place.name) && AT_THE_OTHERS.has(occurrence.kind) ? [place.country] : [];
  const found = new Set<CountryCode>(named);
  // Somebody whose country nothing tells may be of no country, or of any.
  const known = occurrence.people.every(({ country }) => country !== null);
  const at = known ? [home, view.home].filter((code) => code !== null) : [];
  for (const code of [...actingIn(view), ...there, ...tellers(view), ...at])
    if (found.size < least) found.add(code);
  // Of two that are needed one is known: the other is the only one that the headline or the whole text names besides.
  // None is known: those two who act in the sentences behind.
  for (const codes of [inHeadline(view), known ? behind : [], known ? namedAnywhere(view) : []]) {
    const others = [...new Set(codes)].filter((code) => !found.has(code));
    if (least - found.size === others.length && least === 2 && (found.size === 1 || codes === behind))
      for (const code of others) found.add(code);
  }
  const agency = agencyOf(view.despatch);
  if (found.size === 1 && least === 2 && known && agency !== null) found.add(agency);
  return [...found].filter((code) => !named.includes(code));
}

const STATES = /^(?:pays|états?|capitales|nations|gouvernements|voisins)$/u;

/** `par les chefs de gouvernement des deux États`, where one alone is named: the other is that of the despatch's home. */
export function otherOfBoth(
  { drafts }: Occurrence,
  named: readonly CountryCode[],
  { home }: Sides,
): readonly CountryCode[] {
  if (home === null || named.length !== 1 || named[0] === home) return [];
  const both = drafts.some(({ view, first, last }) =>
    view.units.some(
      ({ low }, at) => at > first && at <= last && STATES.test(low) && view.units[at - 1]!.low === 'deux',
    ),
  );
  return both ? [home] : [];
}
