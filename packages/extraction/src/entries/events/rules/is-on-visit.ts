import type { CountryCode } from '@ephemeride/domain';
import type { NounHead } from '../../sentence/noun-heads.ts';
import { timesIn } from '../../sentence/sentence-view.ts';
import { subjectWords } from '../../sentence/subject-words.ts';
import { carried } from '../carriers.ts';
import { headsAfter, inRole, toldByVerb } from '../drafting.ts';
import { TRAVELLERS } from '../travellers.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

/** How many words may stand between: `est depuis lundi à Tbilissi, en visite officielle`. */
const REACH = 9;

const visitOf = ({ view, clause, verb }: VerbPlace): NounHead | undefined =>
  headsAfter(view, clause, verb.last).find(
    (head) =>
      head.noun.kind === 'VISIT' &&
      head.preposition === 'en' &&
      head.determiner === 'NONE' &&
      head.first - verb.last <= REACH,
  );

/** `est depuis lundi à Praia`, `sera mardi à Bogota`: right behind the verb, when and in which foreign capital one is. */
function staysAt({ view, verb, clause }: VerbPlace): CountryCode[] {
  if (!/^(?:être|trouver)$/u.test(verb.lemma) || (verb.lemma === 'être' && verb.voice !== 'ACTIVE'))
    return [];
  let at = verb.last + 1;
  while (at < clause.last && /^(?:depuis|dès|le|ce|,|attendue?|de|nouveau)$/u.test(view.units[at]!.low))
    at += 1;
  if (!view.units[at]?.time) return [];
  // `est depuis lundi et pour trois jours à Tokyo`
  const [link, long] = [view.units[at + 1]?.low, view.units[at + 2]?.low];
  if (/^(?:et|,)$/u.test(link ?? '') && long === 'pour') {
    const jours = view.units.findIndex(
      ({ low }, index) => index > at && index <= at + 5 && /jours$/u.test(low),
    );
    if (jours > 0) at = jours;
  }
  if (view.units[at + 1]?.low === ',') at += 1;
  if (!/^(?:à|au|aux|en)$/u.test(view.units[at + 1]?.low ?? '')) return [];
  const there = view.countries.find(({ unit, form }) => unit === at + 2 && form !== 'ADJECTIVE');
  return there ? [there.code] : [];
}

/** `est à Praia de lundi à mercredi`, `sera au Ghana jeudi`, `Jeudi, il sera au Ghana`: where one is abroad, and when. */
function isThere({ view, clause, verb }: VerbPlace): CountryCode[] {
  const at = verb.last + 1;
  if (
    verb.lemma !== 'être' ||
    verb.voice !== 'ACTIVE' ||
    !/^(?:à|au|aux|en)$/u.test(view.units[at]?.low ?? '')
  )
    return [];
  const there = view.countries.find(({ unit, form }) => unit === at + 1 && form !== 'ADJECTIVE');
  const when = view.units.slice(at + 2, at + 5).findIndex(({ low, time }) => time !== null || low === ',');
  const behind = when >= 0 && view.units[at + 2 + when]?.time != null;
  const dated = behind || (verb.tense === 'FUTURE' && timesIn(view, clause.first, clause.last).length > 0);
  return there && dated ? [there.code] : [];
}

/** `X est en visite à Rabat`, `se trouve en voyage officiel au Kenya`: the subject is who visits. */
export const isOnVisit = verbRule({
  name: 'is-on-visit',
  verbs: ['être', 'trouver', 'arriver', 'séjourner'],
  voices: ['ACTIVE', 'REFLEXIVE'],
  read: (place) => {
    const { view, clause, verb, finite } = place;
    if (!finite || clause.relative) return null;
    const visit = visitOf(place);
    const where = visit ? [] : [...staysAt(place), ...isThere(place)];
    if (!visit && where.length === 0) return null;
    const who = place.subject();
    const there = where.filter((code) => who.people.every(({ country }) => country !== code));
    if (!visit && there.length === 0) return null;
    const described = subjectWords(view, clause, verb).some(({ low }) => TRAVELLERS.test(low));
    if (who.people.length === 0 && who.anaphor === null && !described) return null;
    if (!visit)
      return toldByVerb(
        'is-on-visit',
        'VISIT',
        { view, clause, verb },
        {
          bySubject: 'GUEST',
          actors: inRole(who, 'GUEST'),
          anaphor: who.anaphor,
          countries: there,
          status: verb.tense === 'PRESENT' ? 'ONGOING' : null,
        },
      );
    return carried('is-on-visit', place, visit, { bySubject: true });
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nLe ministre cubain Raúl Pardo sera à Dakar le 20 mars, à la tête d’une délégation.',
      finds: { kind: 'VISIT', date: '2024-03-20', status: 'PLANNED', countries: ['CU', 'SN'] },
    },
    {
      text: 'date 2024-10-01\n\nLe ministre estonien de la Défense, Juhan Tamm, est en visite de travail à Tunis mardi et mercredi.',
      finds: {
        kind: 'VISIT',
        date: '2024-10-01/2024-10-02',
        countries: ['EE', 'TN'],
        people: ['Juhan Tamm'],
      },
    },
    {
      text: 'date 2023-06-14\n\nLa présidente suisse Claire Favre est depuis lundi à Dakar, en visite officielle.',
      finds: { kind: 'VISIT', date: '2023-06-12', countries: ['CH', 'SN'], people: ['Claire Favre'] },
    },
    {
      text: 'date 2023-06-14\n\nUn vaccin est prêt. Le général suisse Luc Favre est à Dakar de mercredi à vendredi pour en parler.',
      finds: { kind: 'VISIT', date: '2023-06-14/2023-06-16', countries: ['CH', 'SN'], people: ['Luc Favre'] },
    },
    {
      text: 'date 2025-03-04\n\nLe musée sera en visite libre samedi.',
      finds: null,
    },
  ],
});
