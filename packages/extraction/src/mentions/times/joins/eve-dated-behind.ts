import { changed, isEve, namesDay, type TimeJoin } from '../join.ts';
import type { Meaning } from '../meaning.ts';

/** `de l'appareillage, fixé à `: the event counted from, and what gives its day. */
const DATED =
  /^ (?:de |du |des |d')[^,.;:()]{3,40},? (?:fixée?s?|prévue?s?|programmée?s?|annoncée?s?|attendue?s?|qui (?:aura|auront) lieu|qui s(?:e tiendra|'ouvrira)) (?:à |au |pour |le |dès )*(?:le |ce )?$/i;
/** `du premier tour de `, `de l'attentat du `: the event counted from, and its day as its complement. */
const OF_DAY =
  /^ (?:de |du |des |d['’])(?![^,.;:()]*(?<!\p{L})(?:qui|que|où|pour|avec|par|entre|à|au|en|dans|jusqu) )[^,.;:()]{3,40} (?:de |du |des )(?:ce )?$/iu;
/** `à la veille du 40e anniversaire de la victoire du 9 mai 1945`: of its return, not of the day itself. */
const RETURN = /anniversaire|commémoration|souvenir|jubilé|centenaire|\d(?:e|è|ème) /iu;
const REACH = 80;

/** The day of the event that is counted from: of several, the first one for what comes before it and the last for what follows. */
function dayCountedFrom(meaning: Meaning, days: number): Meaning | null {
  if (meaning.kind !== 'RANGE') return namesDay({ meaning }) ? meaning : null;
  const { from, to } = meaning;
  if (from.kind !== 'DAY' || to.kind !== 'DAY' || from.year !== to.year) return null;
  return days < 0 ? from : to;
}

/** What a lendemain follows is over: `au lendemain du vote de dimanche`, the last Sunday whatever the verb behind it tells. */
const asTold = (meaning: Meaning, days: number): Meaning =>
  meaning.kind === 'WEEKDAY' && meaning.direction === null && days > 0
    ? { ...meaning, direction: 'LAST' }
    : meaning;

/** `la veille de l'appareillage, fixé à samedi`, `le lendemain du vote de lundi`: counted from the event's day behind it. */
export const eveDatedBehind: TimeJoin = {
  name: 'eve-dated-behind',
  join: (candidates, text) =>
    changed(candidates, (left, _, right) => {
      const { meaning } = left;
      if (!isEve(meaning) || !right || right.start - left.end > REACH) return left;
      const of = dayCountedFrom(right.meaning, meaning.by);
      if (!of) return left;
      const between = text.slice(left.end, right.start);
      if (DATED.test(between)) return { ...left, meaning: { kind: 'OFFSET', days: meaning.by, of } };
      if (!OF_DAY.test(between) || RETURN.test(between)) return left;
      return {
        ...left,
        meaning: { kind: 'OFFSET', days: meaning.by, of: asTold(of, meaning.by) },
      };
    }),
  examples: [
    {
      text: 'Un bal est prévu la [veille] de l’appareillage, fixé à samedi.',
      on: '2023-09-12',
      value: '2023-09-15',
      edtf: '2023-09-15',
    },
    {
      text: 'Ils se verront au [lendemain] du scrutin, qui aura lieu le 3 octobre.',
      on: '2023-09-12',
      value: '2023-10-04',
      edtf: '2023-10-04',
    },
    {
      text: 'Au [lendemain] du premier tour de dimanche, les deux rivaux se taisent.',
      on: '2023-09-12',
      value: '2023-09-11',
      edtf: '2023-09-11',
    },
    {
      text: 'Il avait quitté la ville la [veille] de l’incendie du 3 mars.',
      on: '2023-03-12',
      value: '2023-03-02',
      edtf: '2023-03-02',
    },
    {
      text: 'Elle vint à Rome la [veille] du congrès des 25 et 26 mars.',
      on: '2023-03-12',
      value: '2023-03-24',
      edtf: '2023-03-24',
    },
    {
      text: 'Au [lendemain] du sommet des 2 et 3 mars, le cours a baissé.',
      on: '2023-03-12',
      value: '2023-03-04',
      edtf: '2023-03-04',
    },
    {
      text: 'L’[avant-veille] de la clôture, prévue le 20 mai, ils iront à Oslo.',
      on: '2023-05-12',
      value: '2023-05-18',
      edtf: '2023-05-18',
    },
  ],
};
