import type { CountryCode } from '@ephemeride/domain';
import { subjectOf } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { sidesIn } from '../sentence/side-countries.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';
import { attendance, codesBetween } from './attendance.ts';
import { bodyOf } from './main-event.ts';
import { datesAgree, type Occurrence } from './occurrence.ts';

/** Kinds that more take part in than the sentence that tells of them names. */
const OF_MANY =
  /^(?:CONFERENCE|EXERCISE|EXHIBITION|TRAINING|COMMEMORATION|EXCHANGE|DIALOGUE|MEETING|RECEPTION)$/u;

/** What one does in an event that `y`, `auquel` stands for. */
const TAKES_PART =
  /^(?:participer|prendre|dépêcher|envoyer|conduire|exposer|présenter|représenter|assister|aligner|engager|déployer|intervenir|siéger|joindre|associer|attendre|inviter|convier|mobiliser|affecter|tenir|diriger|exercer|assurer|accompagner|rejoindre|épauler|appuyer|rallier|former|observer|suivre|ajouter|arriver|rendre|apporter|contribuer|concourir|compter|figurer|aider|soutenir|encadrer|entraîner|parrainer|présider|prêter|renforcer|remplacer|relayer|accueillir|recevoir|retrouver|rencontrer|réunir)$/u;
/** Verbs whose object takes part as well: `y conduit la délégation vietnamienne`. */
const SENDS =
  /^(?:conduire|diriger|dépêcher|envoyer|représenter|accueillir|recevoir|retrouver|rencontrer|réunir|inviter|convier)$/u;
const OBSERVES = /^observat(?:eur|rice)s?$/u;
/** What is told of another time, or only might be. */
const ELSEWHEN = /^(?:PLUPERFECT|CONDITIONAL)$/u;
/** Sentences behind the one that tells of the event. */
const REACH = 2;
/** Sentences behind it in which a list of those who took part may come. */
const REACH_OF_LISTS = 5;

const takesPart = (view: SentenceView, { first, last }: Clause, verb: VerbGroup): boolean =>
  TAKES_PART.test(verb.lemma) &&
  !verb.negated &&
  !ELSEWHEN.test(verb.tense) &&
  !view.units.slice(first, last + 1).some(({ low }) => OBSERVES.test(low));

/** `en prend la présidence`, `en assure l'organisation`: what is taken or held of the event itself. */
const isOfIt = (view: SentenceView, verb: VerbGroup, at: number): boolean =>
  view.units[at]!.low === 'en' &&
  at < verb.last &&
  view.units
    .slice(verb.last + 1, verb.last + 5)
    .some(({ low }) =>
      /^(?:co)?(?:présidence|organisation|commandement|conduite|direction|hôte|hôtesse)$/u.test(low),
    );

/** `Des Américains les accompagnaient`: those of the event. */
const isThem = (view: SentenceView, verb: VerbGroup, low: string, text: string, at: number): boolean =>
  /^(?:les|leur)$/u.test(low) &&
  text === low &&
  /^(?:accompagner|rejoindre|épauler|appuyer|aider|soutenir|encadrer|relayer)$/u.test(verb.lemma) &&
  (at === verb.first || at === verb.first - 1) &&
  view.units[at + 1]?.low !== undefined;

/** `Les garde-côtes du Kenya y ont dépêché des unités`, `Y prendront part aussi les Comores`. */
function byPronoun(view: SentenceView, clause: Clause): CountryCode[] {
  const { verb, first, last } = clause;
  if (!verb || !takesPart(view, clause, verb)) return [];
  const y = view.units.findIndex(
    ({ low, text }, at) =>
      at >= first &&
      at <= verb.last &&
      (low === 'y' || isOfIt(view, verb, at) || isThem(view, verb, low, text, at)),
  );
  if (y < 0) return [];
  const inverted = y === first || (y === first + 1 && view.units[first]!.low === ',');
  if (inverted) return codesBetween(view, verb.last + 1, last);
  const { people, countries } = subjectOf(view, clause);
  const sent = SENDS.test(verb.lemma) ? sidesIn(view, verb.last + 1, last) : [];
  return [...countries, ...people.flatMap(({ country }) => country ?? []), ...sent];
}

/** `La délégation vietnamienne était conduite par le général X`: whose delegation it is takes part. */
function byDelegation(view: SentenceView, { verb, first }: Clause): CountryCode[] {
  if (
    !verb ||
    !/^(?:conduire|mener|diriger|présider|composer|représenter)$/u.test(verb.lemma) ||
    verb.voice !== 'PASSIVE'
  )
    return [];
  const at = view.units.findIndex(
    ({ low }, index) => index >= first && index < verb.first && /^(?:délégation|équipe|partie)$/u.test(low),
  );
  return at < 0 || at > first + 2 ? [] : sidesIn(view, at, verb.first - 1);
}

/** `une conférence à laquelle l'Ukraine prendra part`, `auquel participent des soldats togolais`. */
function byRelative(view: SentenceView): CountryCode[] {
  const at = view.units.findIndex(
    ({ low }, index) =>
      /^(?:auquel|auxquels|auxquelles)$/u.test(low) ||
      (low === 'laquelle' && view.units[index - 1]?.low === 'à'),
  );
  if (at < 0) return [];
  const clause = view.clauses.find(({ first, last, verb }) => verb !== null && first <= at + 1 && at < last);
  const verb = clause?.verb;
  if (!clause || !verb || verb.first <= at || !takesPart(view, clause, verb)) return [];
  return verb.first <= at + 2
    ? codesBetween(view, verb.last + 1, clause.last)
    : codesBetween(view, at + 1, verb.first - 1);
}

/** `avec la Mauritanie pour invitée d'honneur`, `L'Italie en sera l'invitée d'honneur`. */
function guestsOfHonour(view: SentenceView): CountryCode[] {
  const at = view.units.findIndex(
    ({ low }, index) =>
      (view.units[index + 1]?.low === 'honneur' || view.units[index + 2]?.low === 'honneur') &&
      /^(?:invité|hôte)e?s?$/u.test(low),
  );
  if (at < 0) return [];
  const mark = view.units.findLastIndex(({ low }, index) => index < at && /^(?:;|avec|»)$/u.test(low));
  const before = codesBetween(view, mark + 1, at - 1);
  return before.length > 0 ? before : codesBetween(view, at, Math.min(at + 8, view.units.length - 1));
}

const HOSTS =
  /^(?:co-?)?(?:organisat(?:eurs?|rices?)|hôtes|parrains?|marraines?|initiat(?:eurs|rices)|présidents)$/u;

/** `La Suisse et l'Ukraine, co-organisatrices de la rencontre, …`: those who hold it. */
function holders(view: SentenceView): CountryCode[] {
  const at = view.units.findIndex(
    ({ low }, index) =>
      view.units[index - 1]?.low === ',' &&
      HOSTS.test(low) &&
      /^(?:de|du|d')$/u.test(view.units[index + 1]?.low ?? '') &&
      view.heads.some(({ first }) => first > index && first <= index + 4),
  );
  return at < 0 ? [] : codesBetween(view, 0, at - 1);
}

const STAND_FOR = /^(?:ceux-ci|celles-ci|ils|elles|diplomates|ambassadeurs|envoyés|chefs|délégués|invités)$/u;

/** `Ceux-ci représentent le Chili, Malte et le Qatar`: of which countries those are who were told of before. */
function standFor(view: SentenceView, { verb, first, last, relative }: Clause): CountryCode[] {
  if (verb?.lemma !== 'représenter' || verb.voice !== 'ACTIVE' || !verb.plural || relative) return [];
  if (verb.negated || ELSEWHEN.test(verb.tense)) return [];
  const who = view.units.slice(first, verb.first).some(({ low }) => STAND_FOR.test(low));
  return who ? sidesIn(view, verb.last + 1, last) : [];
}

const PROCEEDINGS =
  /^(?:travaux|débats|assises|discussions|réunion|séances?|cérémonies?|défilé|parade|événement|ouverture|clôture|célébrations?|festivités|commémorations?|manifestation|rencontre|sommet|conférence|manœuvres|exercice|salon|forum|session)$/u;

/** `Le Gabon et le Tchad étaient représentés`, `La Guinée a pris part aux travaux`: who sat, told behind. */
function attended(view: SentenceView, clause: Clause): CountryCode[] {
  const { verb, last, relative } = clause;
  if (!verb || relative || verb.negated || ELSEWHEN.test(verb.tense)) return [];
  const behind = view.units.slice(verb.last + 1, Math.min(last, verb.last + 5) + 1).map(({ low }) => low);
  const stood = verb.lemma === 'représenter' && verb.voice === 'PASSIVE';
  const took =
    /^(?:participer|assister)$/u.test(verb.lemma) || (verb.lemma === 'prendre' && behind[0] === 'part');
  // `Le roi du Lesotho a fait le déplacement`, `La Zambie a confirmé sa participation`
  const came =
    (verb.lemma === 'faire' && behind.some((low) => /^(?:déplacement|voyage)$/u.test(low))) ||
    (verb.lemma === 'répondre' && behind.some((low) => /^(?:présente?s?|invitation|appel)$/u.test(low))) ||
    (verb.lemma === 'confirmer' &&
      behind.some((low) => /^(?:participation|présence|venue)$/u.test(low)) &&
      behind.some((low) => /^(?:sa|leur)$/u.test(low))) ||
    (verb.lemma === 'être' && /^de la partie/u.test(behind.join(' ')));
  if (!stood && !came && !(took && behind.some((low) => PROCEEDINGS.test(low)))) return [];
  const { people, countries } = subjectOf(view, clause);
  return [...countries, ...people.flatMap(({ country }) => country ?? [])];
}

/** `Aux côtés du président avaient pris place ses homologues …`, `Étaient également présents le roi X et …`: who stood there, told behind the verb or in front of it. */
function tookPlaces(view: SentenceView, { verb, last, first }: Clause): CountryCode[] {
  if (!verb || verb.negated) return [];
  const next = view.units[verb.last + 1]?.low ?? '';
  const seated = verb.lemma === 'prendre' && next === 'place';
  const present =
    verb.lemma === 'être' &&
    view.units.slice(verb.last + 1, verb.last + 4).some(({ low }) => /^présente?s?$/u.test(low));
  if (!seated && !present) return [];
  const before = codesBetween(view, first, verb.first - 1);
  return [...before, ...codesBetween(view, verb.last + 1, last)];
}

const HELD_BY = /^(?:(?:co-?)?organis|men|condui|parrain|pilot|dirig)(?:é|t)e?s?$/u;

/** `Organisée conjointement par la Côte d'Ivoire, le Ghana et les États-Unis, cette édition …`: who holds what the sentence goes on about. */
function heldBy(view: SentenceView): CountryCode[] {
  if (!HELD_BY.test(view.units[0]?.low ?? '')) return [];
  const by = view.units.findIndex(({ low }, at) => at > 0 && at <= 3 && low === 'par');
  const told = view.clauses.find(({ verb, relative }) => verb !== null && !relative)?.verb?.first ?? -1;
  const comma = view.units.findLastIndex(({ low }, at) => at > by && at < told && low === ',');
  return by < 0 || comma < 0 ? [] : codesBetween(view, by + 1, comma - 1);
}

/** `L'exercice commencera lundi. La Grèce y participera`: from the sentence on that tells of another one of many, of another day. */
function tellsOfAnother({ date }: Occurrence, told: readonly Occurrence[], view: SentenceView): boolean {
  return told.some(
    (one) =>
      OF_MANY.test(one.kind) &&
      one.date !== null &&
      (date === null || !datesAgree(one.date.edtf, date.edtf)) &&
      one.drafts.some((draft) => draft.view === view && draft.firmness === 'ASSERTED'),
  );
}

/** The countries that the sentence of an event, or one behind it, adds to those that it names: by `y`, `auquel` or as guests of honour. */
export function takenUp(
  occurrence: Occurrence,
  all: readonly Occurrence[],
  views: readonly SentenceView[],
): CountryCode[] {
  const { kind, drafts } = occurrence;
  if (!OF_MANY.test(kind)) return [];
  const body = bodyOf(views);
  const told = body.indexOf(drafts[0]!.view);
  if (told < 0) return [];
  const reach = body.slice(told, told + REACH_OF_LISTS + 1);
  const another = reach.findIndex((view, at) => at > 0 && tellsOfAnother(occurrence, all, view));
  const ofIt = another < 0 ? reach : reach.slice(0, another);
  const near = ofIt.slice(0, REACH + 1);
  const at = views.indexOf(drafts[0]!.view);
  const held = views.slice(at, at + REACH + 1).flatMap(holders);
  const present = ofIt.slice(1).flatMap(attendance);
  const around = near.flatMap((view, index) => [
    ...(index === 0 ? held : []),
    ...view.clauses.flatMap((clause) => [
      ...byPronoun(view, clause),
      ...attended(view, clause),
      ...(index === 0
        ? []
        : [...byDelegation(view, clause), ...tookPlaces(view, clause), ...standFor(view, clause)]),
    ]),
    ...guestsOfHonour(view),
    ...heldBy(view),
    ...(view === near[0] ? byRelative(view) : []),
  ]);
  return [...around, ...present];
}
