import type { CountryCode } from '@ephemeride/domain';
import { textNounAt } from '../../agreements/text-nouns.ts';
import { actorsIn, countriesIn, NOBODY } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { peopleIn, type SentenceView, timesIn, unitAmong } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { clauseEnd, clauseStart, draft, inRole } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

const isConcludedAcronym = (view: SentenceView, { first, last, tense }: VerbGroup, end: number): boolean =>
  tense === 'PARTICIPLE' &&
  /^\p{Lu}{3,}$/u.test(view.units[first - 1]?.text ?? '') &&
  view.units.slice(last + 1, end + 1).some(({ low }) => low === 'entre');

/** `Le précédent avait été paraphé en mai`, `Il a été signé lundi`: a pronoun or an adjective stands for the text told before, for only texts are signed. */
const isToldText = (view: SentenceView, { first, last }: Clause, verb: VerbGroup): boolean => {
  const [one, two] = [view.units[verb.first - 1]?.low ?? '', view.units[verb.first - 2]?.low ?? ''];
  const edition =
    /^l[ea']$/u.test(two) && /^(?:précédente?|premier|première|second|seconde|dernier|dernière)$/u.test(one);
  const pronoun = /^(?:il|elle|celui-ci|celle-ci)$/u.test(one) && verb.lemma !== 'conclure';
  return verb.lemma !== 'ratifier' && (edition || pronoun) && timesIn(view, first, last).length > 0;
};

/** `un texte sur l'électricité sera signé`: what is signed may be called by no other name; it is then no agreement with a title. */
const isText = (view: SentenceView, at: number): boolean =>
  textNounAt(view, at) !== null ||
  (/^textes?$/u.test(view.units[at]!.low) &&
    /^(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|\d+|plusieurs|autres?)$/u.test(
      view.units[at - 1]?.low ?? '',
    ));

/** How far behind a participle `avec` may stand: `signé le 3 mai à Berne avec le Pérou`. */
const REACH = 8;

/** `un accord signé en mars avec l'Éthiopie`: the other side, and the despatch's own where none is named in front. */
function signedWith(view: SentenceView, { last }: VerbGroup, named: readonly CountryCode[]): CountryCode[] {
  const at = view.units.findIndex(
    ({ low }, index) => index > last && index <= last + REACH && /^(?:avec|[,;:.]|qui|dont)$/u.test(low),
  );
  if (view.units[at]?.low !== 'avec') return [];
  const next = view.units.findIndex(
    ({ low }, index) =>
      index > at &&
      (/^(?:[,;:.]|qui|dont|pour)$/u.test(low) || view.verbs.some(({ first }) => first === index)),
  );
  const others = sidesIn(view, at + 1, next < 0 ? view.units.length - 1 : next - 1);
  const ours = named.length === 0 && others.length === 1 && view.home !== null;
  return ours ? [view.home!, ...others] : others;
}

/** `un accord a été signé`, `le protocole signé à Berne le 3 mai`, `l'accord a été paraphé par X et Y`. */
export const isSigned = verbRule({
  name: 'is-signed',
  verbs: ['signer', 'parapher', 'conclure', 'ratifier'],
  voices: ['PASSIVE'],
  unfinite: true,
  read: ({ view, clause, verb, finite }) => {
    let text = -1;
    // `L'accord, que Berne devait parapher à Vaduz, sera signé`: the text opens the clause that goes on.
    const begins = clause.resumes === null ? clause.first : view.clauses[clause.resumes]!.first;
    const floor = finite ? (clause.relative ? clause.first - 16 : begins) : verb.first - 16;
    for (let at = verb.first - 1; at >= Math.max(0, floor) && text < 0; at--)
      if (finite ? isText(view, at) : textNounAt(view, at)) text = at;
    for (let at = verb.last + 1; finite && text < 0 && at <= Math.min(clause.last, verb.last + 10); at++) {
      if (textNounAt(view, at)) text = at;
    }
    // `Trois textes ont été signés`: of other words too much is called a text.
    if (text < 0 && finite && /^(?:signer|parapher)$/u.test(verb.lemma))
      text = unitAmong(view, Math.max(0, floor), verb.first - 1, ({ low }) => low === 'textes');
    // `le SOFA conclu en août entre Kigali et Maputo`: an acronym that two sides conclude is a text's.
    if (text < 0 && isConcludedAcronym(view, verb, clause.last)) text = verb.first - 1;
    const told = text < 0 && finite && isToldText(view, clause, verb);
    if (told) text = verb.first - 1;
    if (text < 0) return null;
    // `Ce document a été signé par …`, `Le texte a été signé par …` adds to a signing told before.
    const recalls =
      finite &&
      (/^(?:ce|cet|cette|ces|ledit|ladite|lesdits)$/u.test(view.units[text - 1]?.low ?? '') ||
        (/^(?:document|texte)s?$/u.test(view.units[text]!.low) &&
          /^les?$/u.test(view.units[text - 1]?.low ?? ''))) &&
      timesIn(view, clause.first, verb.last + 3).length === 0;
    const people = peopleIn(view, verb.last + 1, clause.last).map(({ person }) => person);
    const by = view.units.findIndex(
      ({ low }, at) => at > verb.last && at <= clause.last && /^(?:par|entre)$/u.test(low),
    );
    const signers = by < 0 || people.length > 1 ? NOBODY : actorsIn(view, by + 1, clause.last, true);
    const named = countriesIn(view, Math.min(text, verb.first), Math.max(verb.first, text));
    return draft({
      rule: 'is-signed',
      kind: 'SIGNING',
      ...(recalls && { firmness: 'RECALLED' as const }),
      view,
      clause,
      first: finite && !clause.relative ? clauseStart(view, clause) : Math.min(text, verb.first),
      last: clauseEnd(view, clause),
      // `Le précédent`: another than the one told of before.
      edition: told ? 'PREVIOUS' : null,
      anchor: verb.last,
      verb,
      tense: verb.tense,
      actors: [
        ...people.map((person) => ({ person, country: person.country, role: 'SIDE' as const })),
        ...inRole({ ...signers, people: [] }, 'SIDE'),
      ],
      countries: people.length > 1 ? [] : by < 0 ? [...named, ...signedWith(view, verb, named)] : named,
    });
  },
  examples: [
    {
      text: 'date 2024-05-15\n\nTrois textes ont été signés mardi à Tunis par les ministres tunisien et kényan du Commerce.',
      finds: { kind: 'SIGNING', date: '2024-05-14', countries: ['TN', 'KE'] },
    },
    {
      text: 'date 2025-03-11\n\nMASERU (Lena) - Le barrage de Katse est plein. Aux termes d’un contrat signé le 4 février avec le Botswana, de l’eau sera pompée dès juillet.',
      finds: { kind: 'SIGNING', date: '2025-02-04', countries: ['LS', 'BW'] },
    },
    {
      text: 'date 2024-05-22\n\nUn protocole d’accord entre le Sénégal et la Suisse a été signé mardi à Dakar.',
      finds: { kind: 'SIGNING', date: '2024-05-21', countries: ['SN', 'CH'] },
    },
    {
      text: 'date 2023-01-25\n\nLe traité de coopération entre la France et l’Espagne, signé le 19 janvier à Barcelone, a été présenté aux députés.',
      finds: { kind: 'SIGNING', date: '2023-01-19', status: 'HELD' },
    },
    {
      text: 'date 2025-03-11\n\nLOMÉ (ATOP) - Un texte sur l’électricité sera signé avant la fin du mois avec le Bénin.',
      finds: { kind: 'SIGNING', date: '../2025-03-31', status: 'PLANNED', countries: ['TG', 'BJ'] },
    },
    {
      text: 'date 2023-01-25\n\nLe Tchad et le Niger préparent un plan commun. Le précédent avait été paraphé à Agadez en mai 2019.',
      finds: { kind: 'SIGNING', date: '2019-05', status: 'HELD' },
    },
    {
      text: 'date 2025-06-12\n\nUne convention de jumelage sera signée le 20 juin à Tyr entre le Liban et l’Italie.',
      finds: { kind: 'SIGNING', date: '2025-06-20', status: 'PLANNED' },
    },
  ],
});
