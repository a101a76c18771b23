import type { EventKind } from '@ephemeride/domain';
import { textNounAt } from '../../agreements/text-nouns.ts';
import { type Actors, actorsIn, NOBODY, subjectOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import type { NounHead } from '../../sentence/noun-heads.ts';
import { saysWhenAlone } from '../../sentence/only.ts';
import { peopleIn, type SentenceView, timesIn, unitAmong } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { SPEECH_VERBS } from '../../sentence/verb-lexicon.ts';
import { countriesOfHead } from '../around-head.ts';
import { betweenSides } from '../between-sides.ts';
import { disclosed } from '../discloses.ts';
import type { Draft, EventRule } from '../draft.ts';
import { clauseEnd, clauseStart, draft, inRole } from '../drafting.ts';
import { remembering, showIn } from '../happening-kinds.ts';
import { isCalled, isDue, isNewsPresent, isOnAgenda, isPlanned } from '../news-tenses.ts';
import { opponentsOf } from '../opponents.ts';
import { isOwnDay, NAMES_DAY } from '../own-day.ts';
import { manySit, sitTogether } from '../sit-together.ts';
import { takesPlace } from '../takes-place.ts';
import { targetsOf, touchesBonds } from '../targets.ts';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
/** Verbs of being, having and lasting: what they tell is no event. */
const STATES: ReadonlySet<string> = new Set(
  'être avoir devoir rester demeurer exister constituer figurer connaître concerner permettre compter atteindre viser vouloir bénéficier occuper exercer diriger consacrer apprendre constater publier durer naître remonter dater vivre'.split(
    ' ',
  ),
);
const TELLING: ReadonlySet<string> = new Set(['PAST', 'PLUPERFECT', 'FUTURE']);

/** What only a noun's place says of the kind: `dans le cadre du programme d'échange`, `au terme d'une escale`. */
const FRAMES = /^(?:dans le cadre de|au terme de|à l'issue de|lors de|au cours de|à l'occasion de|pour)$/u;

/** `a annoncé mardi de nouvelles sanctions`: in a lead, what is announced is no event of its own. */
function isAnnouncement(view: SentenceView, clause: Clause, verb: VerbGroup): boolean {
  const objects = view.units.slice(verb.last + 1, verb.last + 5).map((unit) => unit.low);
  const thing =
    objects.some((low) => /^(?:un|une|des|de|le|la|l'|les)$/u.test(low)) &&
    !objects.some((low) => /^qu[e']$/u.test(low));
  const events = view.heads.some((head) => head.first >= clause.first && head.last <= clause.last);
  return (
    view.sentence.part === 'LEAD' &&
    /^(?:annoncer|présenter|condamner|dénoncer|adresser)$/u.test(verb.lemma) &&
    thing &&
    !events
  );
}

const SAID_OF =
  /^(?:confier|lancer|glisser|lâcher|plaider|résumer|trancher|marteler|ironiser|renchérir|répliquer|insister|poursuivre|conclure|rappeler)$/u;

/** `Rien n'est joué, a confié jeudi le roi`: who says what stands in front, whatever else the verb tells elsewhere. */
const isAttribution = (view: SentenceView, { lemma, first, last }: VerbGroup): boolean =>
  SAID_OF.test(lemma) &&
  /^[,»"]$/u.test(view.units[first - 1]?.low ?? '') &&
  view.units
    .slice(last + 1, last + 4)
    .some(({ low, person }) => person !== null || /^(?:le|la|l'|un|une)$/u.test(low));

const BREAKS = /^(?:dénoncer|résilier|rompre|abroger)$/u;

/** `a dénoncé samedi l'accord de coopération`: what is put an end to is a text, and that is done, not said. */
const breaksText = (view: SentenceView, { verb, last }: Clause): boolean =>
  BREAKS.test(verb!.lemma) &&
  view.units.some((_, at) => at > verb!.last && at <= last && textNounAt(view, at) !== null);

/** `La campagne durera du 30 avril au 15 mai`: both its ends are told. */
const lastsAStretch = (view: SentenceView, { first, last }: Clause): boolean =>
  timesIn(view, first, last).some(({ time }) => /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u.test(time.edtf!));

/** `s'achèvera jeudi par un concert`: what it ends by happens on that day. */
const endsBy = (view: SentenceView, { last }: VerbGroup): boolean =>
  unitAmong(
    view,
    last + 1,
    Math.min(view.units.length - 1, last + 4),
    ({ low }, at) => low === 'par' && /^(?:une?|des)$/u.test(view.units[at + 1]?.low ?? ''),
  ) >= 0;

/** How a stay that was told before ends. */
const LEAVES = /^(?:quitter|regagner|repartir|rejoindre|rentrer)$/u;

const PRONOUN = /^(?:il|elle|ils|elles|celui-ci|celle-ci|y|en|se|s')$/u;

function happens(view: SentenceView, clause: Clause): boolean {
  const { verb } = clause;
  if (
    !verb ||
    (verb.negated && !saysWhenAlone(view, verb)) ||
    verb.modal === 'pouvoir' ||
    !(
      TELLING.has(verb.tense) ||
      isPlanned(view, verb) ||
      isDue(verb) ||
      isCalled(verb) ||
      isNewsPresent(view, verb)
    )
  )
    return false;
  // `Selon la liste que le roi a approuvée samedi, X a été nommée`: whose word it is.
  if (/^(?:selon|d'après|suivant)$/u.test(view.units[clause.first]?.low ?? '')) return false;
  // Most clauses name no day, and need not be asked the rest.
  const named = timesIn(view, clause.first, clause.last);
  if (named.length === 0) return false;
  const ends =
    (verb.tense === 'FUTURE' || isDue(verb)) &&
    ((/^(?:achever|terminer|clôturer|clore|conclure)$/u.test(verb.lemma) && !endsBy(view, verb)) ||
      (verb.lemma === 'durer' && !lastsAStretch(view, clause)) ||
      (verb.lemma === 'fermer' && /^(?:il|elle|ils|elles)$/u.test(view.units[verb.first - 1]?.low ?? '')) ||
      view.units[verb.last + 1]?.low === 'fin');
  // `Organisée du 12 au 29 août, elle …` goes on about what was told before.
  // `Commencée à la mi-janvier, la campagne a été étendue lundi` has a day of its own.
  const anew =
    verb.tense === 'PAST' && named.some(({ time, at }) => at === verb.last + 1 && NAMES_DAY.test(time.text));
  // So has `Commandée par X, la relève regagnera la Terre le 19 avril`.
  const ahead =
    verb.tense === 'FUTURE' &&
    named.some(({ at }) => at > verb.last) &&
    !named.some(({ at }) => at < verb.first) &&
    !PRONOUN.test(view.units[verb.first - 1]?.low ?? '');
  const goesOn =
    !anew && !ahead && clause.inner.some((group) => group.first <= 1 && group.tense === 'PARTICIPLE');
  // `Ils y étaient arrivés le 8 avril`: how what was told before began.
  const there =
    verb.tense === 'PLUPERFECT' &&
    /^(?:arriver|venir|rendre)$/u.test(verb.lemma) &&
    view.units.slice(Math.max(0, verb.first - 3), verb.last).some(({ low }) => low === 'y');
  // `Il avait débuté le 9 juin`: so does its first day.
  const began =
    /^(?:débuter|commencer|démarrer)$/u.test(verb.lemma) &&
    /^(?:il|elle|ils|elles|celui-ci|celle-ci)$/u.test(view.units[verb.first - 1]?.low ?? '');
  // `Il était attendu dès mardi, mais le vent l'a retardé`: what was to be of what is told.
  const awaited =
    isCalled(verb) &&
    verb.lemma === 'attendre' &&
    /^(?:il|elle|ils|elles)$/u.test(view.units[verb.first - 1]?.low ?? '');
  // `Le visiteur repart mercredi`: so does its last.
  const departs =
    LEAVES.test(verb.lemma) &&
    /^(?:visiteurs?|visiteuses?|invitée?s?)$/u.test(view.units[verb.first - 1]?.low ?? '');
  if (ends || goesOn || there || began || awaited || departs) return false;
  // `Le président, qui rentrait d'Oslo, a visité lundi la zone` goes on with its subject, and is no aside.
  const resumes =
    clause.resumes !== null &&
    view.clauses[clause.resumes]!.verb === null &&
    verb.lemma !== '?' &&
    !LEAVES.test(verb.lemma);
  const aside =
    !resumes && view.units.slice(clause.first, verb.first).every((unit) => /^[,;»]$/u.test(unit.low));
  const judged = verb.lemma === 'condamner' && peopleIn(view, verb.last + 1, clause.last).length > 0;
  const said =
    SPEECH.has(verb.lemma) &&
    !breaksText(view, clause) &&
    !touchesBonds(view, verb, clause.last) &&
    verb.voice !== 'PASSIVE' &&
    !(verb.lemma === 'conclure' && verb.voice === 'REFLEXIVE') &&
    !judged &&
    !isAnnouncement(view, clause, verb);
  const lasts = verb.lemma === 'durer' && verb.tense === 'FUTURE' && !ends;
  const state = STATES.has(verb.lemma) && !takesPlace(view, verb) && !isOnAgenda(view, verb) && !lasts;
  if ((aside && clause.first > 0) || clause.relative || clause.subordinate || said || state) return false;
  if (isAttribution(view, verb) || disclosed(view, clause)) return false;
  const times = named.filter((placed) => isOwnDay(view, clause, verb, placed));
  // `Les nouvelles dates - du 15 au 20 juin - doivent encore être confirmées`.
  if (isDue(verb) && !times.some(({ at }) => at > verb.last)) return false;
  return times.length > 0 && !textNounAt(view, verb.last + 1);
}

/** `prendront le relais à l'occasion du 37e sommet`: an edition is what takes place. */
const editionOf = (view: SentenceView, clause: Clause): NounHead | null =>
  view.heads.find(
    (head) =>
      head.first >= clause.first &&
      head.last <= clause.last &&
      (head.ordinal !== null || head.series !== null) &&
      /^(?:à l'occasion de|lors de|au cours de|dans le cadre de)$/u.test(head.preposition ?? ''),
  ) ?? null;

const framesOf = (view: SentenceView, clause: Clause): NounHead[] =>
  view.heads.filter(
    (head) => head.first >= clause.first && head.last <= clause.last && FRAMES.test(head.preposition ?? ''),
  );

/** The kind of the event in whose frame a clause happens, where one noun gives it. */
export function frameOf(view: SentenceView, clause: Clause): EventKind {
  const kinds = new Set(framesOf(view, clause).map((head) => head.noun.kind));
  const [kind] = kinds;
  return kind && kinds.size === 1 && /^(?:EXCHANGE|EXERCISE|TRAINING|PORT_CALL)$/u.test(kind)
    ? kind
    : 'OTHER';
}

/** `a été remorqué par les garde-côtes italiens`: who does what a passive verb tells. */
export function agentOf(view: SentenceView, { verb, last }: Clause): Actors {
  // `s'est vu remettre la médaille par le roi`.
  const isGiven = verb?.lemma === 'voir' && verb.voice === 'REFLEXIVE';
  if (verb?.voice !== 'PASSIVE' && !isGiven) return NOBODY;
  const by = unitAmong(view, verb.last + 1, last, ({ low }) => low === 'par');
  return by < 0 ? NOBODY : actorsIn(view, by + 1, last, true);
}

/** A main clause that tells of a day, where no other rule knows the verb: `le Parlement a adopté mardi la loi`. */
export const datedHappening: EventRule = {
  name: 'dated-happening',
  read: (view) =>
    view.clauses.flatMap((clause): Draft[] => {
      if (!happens(view, clause)) return [];
      const who = subjectOf(view, clause);
      const edition = editionOf(view, clause) ?? showIn(view, clause);
      return [
        draft({
          rule: 'dated-happening',
          kind:
            edition?.noun.kind ??
            (manySit(view, clause) ? 'CONFERENCE' : null) ??
            (sitTogether(view, clause, who)
              ? 'MEETING'
              : (remembering(view, clause) ?? frameOf(view, clause))),
          head: edition,
          anchor: clause.verb!.last,
          view,
          clause,
          first: clauseStart(view, clause),
          last: clauseEnd(view, clause),
          actors: inRole(who, 'SIDE').concat(inRole(agentOf(view, clause), 'SIDE')),
          anaphor: who.anaphor,
          countries: [
            ...framesOf(view, clause).flatMap((head) => countriesOfHead(view, clause, head)),
            ...betweenSides(view, clause),
            ...targetsOf(view, clause),
            ...(who.countries.length > 0 ? opponentsOf(view, clause) : []),
            ...(breaksText(view, clause) ? sidesIn(view, clause.verb!.last + 1, clause.last) : []),
          ],
          bySubject: 'SIDE',
          status: isPlanned(view, clause.verb!) ? 'PLANNED' : null,
        }),
      ];
    }),
  examples: [
    {
      text: 'date 2025-04-11\n\nUn pont a ouvert mardi. Une sortie en mer est inscrite au programme pour le 16 octobre.',
      finds: { kind: 'OTHER', date: '2025-10-16', status: 'PLANNED' },
    },
    {
      text: 'date 2025-04-11\n\nUn pont a ouvert mardi. Commandée par Ana Pardo, la relève regagnera la base le 19 avril.',
      finds: { kind: 'OTHER', date: '2025-04-19', status: 'PLANNED' },
    },
    {
      text: 'date 2024-03-12\n\nDes délégués de trente pays ont débattu lundi à Riga de la pêche.',
      finds: { kind: 'CONFERENCE', date: '2024-03-11', status: 'HELD' },
    },
    {
      text: 'date 2024-03-12\n\nLe ministre chilien s’est vu décerner lundi à Oslo une médaille par le roi de Norvège.',
      finds: { kind: 'OTHER', date: '2024-03-11', countries: ['CL', 'NO'] },
    },
    {
      text: 'date 2024-03-12\n\nLes ministres de la Défense de l’ASEAN ont planché lundi à Vientiane sur leur feuille de route.',
      finds: { kind: 'CONFERENCE', date: '2024-03-11' },
    },
    {
      text: 'date 2024-03-12\n\nLe Chili a rompu lundi ses relations diplomatiques avec la Norvège.',
      finds: { kind: 'OTHER', date: '2024-03-11', countries: ['CL', 'NO'] },
    },
    {
      text: 'date 2024-03-12\n\nLe Chili a imposé lundi des sanctions à deux banques norvégiennes.',
      finds: { kind: 'OTHER', date: '2024-03-11', countries: ['CL', 'NO'] },
    },
    {
      text: 'date 2024-03-12\n\nLe Chili a alloué lundi une aide de trois millions de dollars à la Zambie.',
      finds: { kind: 'OTHER', date: '2024-03-11', countries: ['CL', 'ZM'] },
    },
    {
      text: 'date 2024-03-12\n\nLe Chili a suspendu lundi les importations de viande norvégienne.',
      finds: { kind: 'OTHER', date: '2024-03-11', countries: ['CL', 'NO'] },
    },
    {
      text: 'date 2024-03-06\n\nLe Parlement malgache a adopté mardi une loi sur la pêche.',
      finds: { kind: 'OTHER', date: '2024-03-05', status: 'HELD' },
    },
    {
      text: 'date 2023-09-21\n\nL’armée libanaise a neutralisé mercredi un engin explosif près de Tyr.',
      finds: { kind: 'OTHER', date: '2023-09-20', status: 'HELD', countries: ['LB'] },
    },
    {
      text: 'date 2024-05-22\n\nLa crue a coupé dix ponts. Le gouverneur Jean Rakoto, qui a réuni mardi les secours, doit survoler le fleuve jeudi.',
      finds: { kind: 'OTHER', date: '2024-05-23', status: 'PLANNED' },
    },
    {
      text: 'date 2025-02-03\n\nLe gel a pris le canal. En janvier, la Bolivie avait fait valoir que le traité tenait.',
      finds: null,
    },
    {
      text: 'date 2025-02-03\n\nLe ministre suisse Luca Ferri est né le 3 mai 1961 et dirige son parti.',
      finds: null,
    },
  ],
};
