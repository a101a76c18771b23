import { type Actors, actorsIn, NOBODY, objectEnd, objectsOf, subjectOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { isDistant } from '../../sentence/distance.ts';
import { peopleIn, type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import type { Draft } from '../draft.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { namesPeople } from '../guests.ts';
import { remembering } from '../happening-kinds.ts';
import { verbRule } from '../verb-rule.ts';
import { joinsSomebody, pairOf } from '../who-meets.ts';
import { frameOf } from './dated-happening.ts';

/** Bodies that meet as such: the Security Council, a parliament, a council of ministers. */
const BODIES = /^(?:conseil|comité|assemblée|parlement|commission|cabinet|sénat|diète|bundestag)$/iu;

const isMechanism = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  view.heads.some(
    ({ noun, preposition, first, last }) =>
      noun.kind === 'DIALOGUE' && preposition === null && first >= clause.first && last < verb.first,
  );

/** `Réunis lundi à Niamey, les ministres du Mali et du Niger ont décidé …`. */
const opensGathered = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'réunir' &&
  verb.tense === 'PARTICIPLE' &&
  verb.plural &&
  verb.first <= clause.first + 1 &&
  clause.verb?.plural === true &&
  namesPeople(view, verb.last + 1, clause.verb.first - 1);

/** `Rencontrant samedi à Quito son homologue, X a plaidé`: whom the subject met stands in front of the comma. */
function opensMeeting(view: SentenceView, clause: Clause, verb: VerbGroup): Draft['actors'] | null {
  const opens = verb.lemma === 'rencontrer' && verb.tense === 'GERUND' && verb.first <= clause.first + 1;
  const told = opens && /^(?:PAST|PLUPERFECT)$/u.test(clause.verb?.tense ?? '');
  if (!told || !namesPeople(view, verb.last + 1, clause.verb!.first - 1)) return null;
  const comma = view.units.findIndex(({ low }, at) => at > verb.last + 2 && low === ',');
  if (comma < 0 || comma > clause.verb!.first) return null;
  const met = actorsIn(view, verb.last + 1, comma - 1, true);
  return [...inRole(subjectOf(view, clause), 'SIDE'), ...inRole(met, 'SIDE')];
}

/** `Les commissions de délimitation du Togo et du Bénin`: the halves of what two countries sit in. */
const areBodies = (view: SentenceView, { first }: Clause, verb: VerbGroup): boolean =>
  view.units
    .slice(first, verb.first)
    .some(({ low }) => /^(?:commissions|comités|délégations|sous-commissions)$/u.test(low));

/** `Les ministres du Mali et du Niger, réunis lundi à Niamey, ont décidé …`. */
const isGatheredAside = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'réunir' &&
  verb.tense === 'PARTICIPLE' &&
  verb.plural &&
  view.units[verb.first - 1]?.low === ',' &&
  clause.verb?.plural === true &&
  verb.last < clause.verb.first &&
  (namesPeople(view, clause.first, verb.first - 1) || areBodies(view, clause, verb));

function gathered(view: SentenceView, clause: Clause, verb: VerbGroup): Draft {
  const comma = view.units.findIndex(({ low }, at) => at > verb.last && low === ',');
  const [first, last] = isGatheredAside(view, clause, verb)
    ? [clause.first, verb.first - 1]
    : [Math.max(comma, verb.last) + 1, clause.verb!.first - 1];
  const sides = actorsIn(view, first, last, true);
  // `Les dirigeants des vingt économies, réunis depuis lundi, ont clos leurs travaux`: many, none of them named.
  const nobody = sides.people.length + sides.countries.length === 0 && sides.anaphor === null;
  const bodies = isGatheredAside(view, clause, verb) && areBodies(view, clause, verb);
  const kind =
    bodies && sides.countries.length === 2
      ? 'DIALOGUE'
      : sides.international || nobody
        ? 'CONFERENCE'
        : 'MEETING';
  return toldByVerb(
    'meets',
    kind,
    { view, clause, verb },
    {
      actors: inRole(sides, 'SIDE'),
      // `les dirigeants du Togo, le ministre béninois X et des envoyés du Ghana`: those without a name sat there too.
      countries: sidesIn(view, first, last),
      tense: 'PAST',
    },
  );
}

/** `les chefs des marines sont réunis depuis mardi`. */
const isGathered = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'réunir' && verb.plural && namesPeople(view, clause.first, verb.first - 1);

/** `a vu hier à Munich son homologue`; of whoever else is seen it is told what they did. */
const seesCounterpart = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  view.units
    .slice(verb.last + 1, Math.min(clause.last, verb.last + 9) + 1)
    .some(
      ({ low }, at, near) =>
        /^(?:homologue|collègue)s?$/u.test(low) && /^(?:son|sa|ses|leur)$/u.test(near[at - 1]?.low ?? ''),
    );

/** `son homologue, X, qu'elle avait rencontré le 12 avril`: who is met stands in front of `que`. */
function antecedent(view: SentenceView, { relative, first }: Clause): Actors | null {
  const that = relative
    ? view.units.findIndex(({ low }, at) => at >= first && at <= first + 1 && /^qu[e']$/u.test(low))
    : -1;
  const named = that < 0 ? null : peopleIn(view, Math.max(0, that - 4), that - 1).at(-1);
  return named ? { ...NOBODY, people: [named.person], first: named.at, last: named.at } : null;
}

/** `Le préfet X et son homologue togolais se sont rencontrés`: two, be the second's name read or not. */
const withCounterpart = (view: SentenceView, { first }: Clause, verb: VerbGroup): boolean =>
  view.units.slice(first, verb.first).some(({ low }) => /^(?:homologues?|collègues?)$/u.test(low));

/** `se sont assis à la même table`, `face à face`: those who sit down to talk. */
const atTable = (view: SentenceView, { last }: Clause, verb: VerbGroup): boolean =>
  verb.voice === 'REFLEXIVE' &&
  view.units
    .slice(verb.last + 1, Math.min(last, verb.last + 9) + 1)
    .some(({ low }, at, near) => low === 'table' || (low === 'face' && near[at + 1]?.low === 'à'));

const governsInfinitive = (view: SentenceView, verb: VerbGroup): boolean =>
  view.verbs.some(({ first, tense }) => first === verb.last + 1 && tense === 'INFINITIVE');

const AGREES = /^(?:prévoir|convenir|décider|promettre|accepter|envisager)$/u;

/** `ont prévu de se revoir en mai`, `sont convenus de se retrouver`: a meeting that those who met have set. */
function isSet({ units }: SentenceView, { verb: agrees }: Clause, verb: VerbGroup): boolean {
  const met = /^(?:revoir|retrouver|rencontrer|réunir)$/u.test(verb.lemma) && verb.voice === 'REFLEXIVE';
  if (!met || verb.tense !== 'INFINITIVE' || !agrees?.plural || agrees.last >= verb.first) return false;
  const between = units.slice(agrees.last + 1, verb.first);
  return AGREES.test(agrees.lemma) && between.some(({ low }) => low === 'de');
}

/** `X a rencontré Y`, `X et Y se sont rencontrés`, `X et Y se sont réunis`: nobody is plainly the host. */
export const meets = verbRule({
  name: 'meets',
  verbs: ['rencontrer', 'réunir', 'retrouver', 'concerter', 'voir', 'asseoir', 'revoir', 'rejoindre'],
  voices: ['ACTIVE', 'REFLEXIVE', 'PASSIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite, subject }) => {
    if (isSet(view, clause, verb)) {
      const sides = subject();
      if (timesIn(view, verb.last + 1, clause.last).length === 0) return null;
      return toldByVerb(
        'meets',
        'MEETING',
        { view, clause, verb },
        { status: 'PLANNED', actors: inRole(sides, 'SIDE'), anaphor: sides.anaphor },
      );
    }
    const meeting = !finite && opensMeeting(view, clause, verb);
    if (meeting)
      return toldByVerb('meets', 'MEETING', { view, clause, verb }, { actors: meeting, tense: 'PAST' });
    if (!finite)
      return opensGathered(view, clause, verb) || isGatheredAside(view, clause, verb)
        ? gathered(view, clause, verb)
        : null;
    if (verb.voice === 'PASSIVE' && !isGathered(view, clause, verb)) return null;
    if (verb.lemma === 'rejoindre' && verb.voice !== 'REFLEXIVE') return null;
    if (verb.lemma === 'asseoir' && !atTable(view, clause, verb)) return null;
    // `se sont vu remettre leurs brevets`: nobody was seen.
    if (verb.lemma === 'voir' && verb.voice === 'REFLEXIVE' && governsInfinitive(view, verb)) return null;
    if (verb.voice === 'ACTIVE' && /^(?:réunir|concerter)$/u.test(verb.lemma)) return null;
    if (
      /^(?:re)?voir$/u.test(verb.lemma) &&
      (verb.voice === 'ACTIVE' ? !seesCounterpart(view, clause, verb) : !verb.plural)
    )
      return null;
    const sides = subject();
    const met = verb.voice === 'ACTIVE' ? antecedent(view, clause) : null;
    const others = met ?? objectsOf(view, clause, verb.last + 1);
    const person = namesPeople(
      view,
      verb.last + 1,
      Math.min(objectEnd(view, clause, verb.last + 1), verb.last + (verb.lemma === 'retrouver' ? 10 : 24)),
    );
    // `Leur comité mixte s'est réuni`: its session is a dialogue, which another rule reads.
    if (verb.lemma === 'réunir' && !verb.plural && isMechanism(view, clause, verb)) return null;
    const body =
      verb.lemma === 'réunir' &&
      !verb.plural &&
      view.units.slice(clause.first, verb.first).some((unit) => BODIES.test(unit.low));
    const united =
      sides.international ||
      verb.voice === 'PASSIVE' ||
      (verb.plural &&
        namesPeople(view, clause.first, verb.first - 1) &&
        /^(?:retrouver|asseoir)$/u.test(verb.lemma));
    const pair = pairOf(view, clause, verb);
    const many =
      united ||
      withCounterpart(view, clause, verb) ||
      sides.people.length > 1 ||
      sides.countries.length > 1 ||
      pair.length > 1 ||
      sides.anaphor !== null;
    if (
      verb.voice === 'ACTIVE'
        ? !person && verb.lemma !== 'voir' && met === null
        : !body && !joinsSomebody(view, clause, verb) && (!verb.plural || !(many || person))
    )
      return null;
    // `se retrouveront pour la cinquième édition de l'exercice`: what they come together for is what happens.
    const frame =
      verb.voice === 'REFLEXIVE' && !body ? (remembering(view, clause) ?? frameOf(view, clause)) : 'OTHER';
    return toldByVerb(
      'meets',
      frame !== 'OTHER'
        ? frame
        : isDistant(view, verb.last, verb.last + 6)
          ? 'CALL'
          : body || (verb.voice !== 'ACTIVE' && sides.international)
            ? 'CONFERENCE'
            : 'MEETING',
      { view, clause, verb },
      {
        bySubject: 'SIDE',
        actors: [
          ...inRole(body ? { ...sides, people: [] } : sides, 'SIDE'),
          ...inRole(
            verb.voice === 'ACTIVE' || joinsSomebody(view, clause, verb)
              ? others
              : { ...others, countries: [] },
            'SIDE',
          ),
        ],
        anaphor: sides.anaphor,
        ...(pair.length === 2 ? { countries: pair } : {}),
      },
    );
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nLe ministre letton Andris Liepa et le ministre kényan du Commerce se verront jeudi à Oslo.',
      finds: { kind: 'MEETING', date: '2024-03-14', status: 'PLANNED', countries: ['LV', 'KE'] },
    },
    {
      text: 'date 2024-03-12\n\nLe ministre letton Andris Liepa s’est réuni lundi à Riga avec son homologue du Kenya.',
      finds: { kind: 'MEETING', date: '2024-03-11', countries: ['LV', 'KE'] },
    },
    {
      text: 'date 2024-03-12\n\nRencontrant lundi à Riga le ministre kényan Peter Otieno, le ministre letton Andris Liepa a promis son aide.',
      finds: { kind: 'MEETING', date: '2024-03-11', countries: ['LV', 'KE'] },
    },
    {
      text: 'date 2024-03-12\n\nLe ministre kényan Peter Otieno a rencontré lundi à Riga (Lettonie) le ministre omanais Salim Al Harthi.',
      finds: { kind: 'MEETING', date: '2024-03-11', countries: ['KE', 'OM'] },
    },
    {
      text: 'date 2023-05-30\n\nLes commissions de bornage du Togo et du Bénin, réunies du 24 au 29 mai à Ouidah, se sont entendues sur le tracé de la frontière.',
      finds: { kind: 'DIALOGUE', date: '2023-05-24/2023-05-29', status: 'HELD', countries: ['TG', 'BJ'] },
    },
    {
      text: 'date 2020-02-11\n\nLe ministre béninois Paul Dossou et son collègue togolais des Lacs se sont rencontrés, ce mardi, à Grand-Popo.',
      finds: { kind: 'MEETING', date: '2020-02-11', countries: ['BJ', 'TG'] },
    },
    {
      text: 'date 2024-06-07\n\nLes ministres togolais, béninois et ghanéen de la Santé, réunis jeudi à Lomé, ont décidé de partager leurs vaccins.',
      finds: { kind: 'CONFERENCE', date: '2024-06-06', countries: ['TG', 'BJ', 'GH'] },
    },
    {
      text: 'date 2024-06-07\n\nLe ministre chilien Luis Soto et la ministre péruvienne Ana Paz ont prévu de se revoir le 3 juillet à Arica.',
      finds: { kind: 'MEETING', date: '2024-07-03', status: 'PLANNED', countries: ['CL', 'PE'] },
    },
    {
      text: 'date 2024-02-18\n\nLe ministre grec Yannis Pappas a vu hier à Munich son collègue de Finlande.',
      finds: { kind: 'MEETING', date: '2024-02-17', countries: ['GR', 'FI'] },
    },
    {
      text: 'date 2023-06-15\n\nLes chefs d’état-major du Togo et du Bénin sont réunis depuis mercredi à Lomé.',
      finds: { kind: 'MEETING', date: '2023-06-14', countries: ['TG', 'BJ'] },
    },
    {
      text: 'date 2024-04-09\n\nLe chef de la diplomatie marocaine, Karim Alami, a rencontré lundi à Genève la ministre haïtienne Marie Dorval.',
      finds: { kind: 'MEETING', date: '2024-04-08', countries: ['MA', 'HT'] },
    },
    {
      text: 'date 2022-11-03\n\nLe ministre allemand Jonas Weber et le ministre grec Nikos Pappas se sont rencontrés mercredi à Munich.',
      finds: { kind: 'MEETING', date: '2022-11-02', people: ['Jonas Weber', 'Nikos Pappas'] },
    },
    {
      text: 'date 2024-11-12\n\nLes marines jordanienne et italienne se retrouveront du 17 au 28 novembre à Aqaba pour la cinquième édition de l’exercice « Récif ».',
      finds: {
        kind: 'EXERCISE',
        date: '2024-11-17/2024-11-28',
        status: 'PLANNED',
        countries: ['JO', 'IT'],
      },
    },
    {
      text: 'date 2025-01-20\n\nLe Premier ministre belge Paul Maes rencontrera le 23 janvier à Davos le président ghanéen Kofi Asante.',
      finds: { kind: 'MEETING', date: '2025-01-23', status: 'PLANNED', countries: ['BE', 'GH'] },
    },
  ],
});
