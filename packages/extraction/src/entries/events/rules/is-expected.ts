import type { CountryCode } from '@ephemeride/domain';
import { countriesIn, NOBODY, subjectOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { subjectWords } from '../../sentence/subject-words.ts';
import type { Unit } from '../../sentence/units.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { destinations, townsAbroad } from '../around-head.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { SHIP } from '../ships.ts';
import { TRAVELLERS } from '../travellers.ts';
import { verbRule } from '../verb-rule.ts';

/** A word with a capital: a ship goes to ports that no table has. */
const isName = (unit: Unit | undefined): boolean => unit !== undefined && /^\p{Lu}/u.test(unit.text);

/** How many units in front of `dont` the ships stand that it names one of. */
const REACH = 10;

/** `Trois bâtiments de la marine chinoise, dont le X, sont attendus`: whose ships they are; null where no ship stands there. */
function shipNamedBefore(view: SentenceView, { first, relative }: Clause): CountryCode[] | null {
  const at = view.units.findIndex(({ low }, index) => index >= first && index <= first + 1 && low === 'dont');
  if (!relative || at < 0) return null;
  const from = Math.max(0, at - REACH);
  const before = view.units.slice(from, at);
  if (!before.some(({ low }) => SHIP.test(low))) return null;
  const ofBodies = before.flatMap(({ organization }) => organization?.country ?? []);
  return [...new Set([...countriesIn(view, from, at - 1), ...ofBodies])];
}

/** Units behind `attendu` among which `de retour` stands: `est attendu mardi soir à Dakar, de retour d'Oslo`. */
const RETURN_REACH = 8;

/** `est attendu de retour jeudi`, `est attendu à Dakar` of a Senegalese: a journey ends, and none begins. */
function returns(
  view: SentenceView,
  { last }: VerbGroup,
  end: number,
  there: readonly CountryCode[],
  home: ReadonlySet<CountryCode | null>,
): boolean {
  const behind = view.units.slice(last + 1, Math.min(end, last + RETURN_REACH) + 1);
  const back = behind.some(
    ({ low }, at) => low === 'retour' && /^(?:de|en|son|sa|leur)$/u.test(behind[at - 1]?.low ?? ''),
  );
  // Who is named without a country, or by a pronoun, is most often at home where the despatch is.
  const known = [...home].some((code) => code !== null);
  const own = (code: CountryCode) => (known ? home.has(code) : code === view.home);
  return back || (there.length > 0 && there.every(own));
}

/** `est attendu à Paris les 5 et 6 juin`: a visitor announced, for a day. */
export const isExpected = verbRule({
  name: 'is-expected',
  verbs: ['attendre', 'annoncer'],
  voices: ['PASSIVE'],
  read: ({ view, clause, verb, finite }) => {
    const guests = subjectOf(view, clause);
    // `en Roumanie, où il est attendu`: the place stands in front.
    const where = clause.relative && view.units[clause.first]?.low === 'où';
    const there = where
      ? countriesIn(view, Math.max(0, clause.first - 4), clause.first - 1)
      : destinations(view, verb.last + 1, clause.last);
    const named = shipNamedBefore(view, clause);
    const ship = named !== null || subjectWords(view, clause, verb).some((unit) => SHIP.test(unit.low));
    const somewhere =
      there.length > 0 ||
      view.units
        .slice(verb.last + 1, verb.last + 5)
        .some((unit, at, behind) => unit.place || (ship && unit.low === 'à' && isName(behind[at + 1])));
    const port =
      ship &&
      view.units.slice(verb.last + 1, clause.last + 1).some(({ low }) => /^(?:port|rade|base)$/u.test(low));
    const dated = timesIn(view, clause.first, clause.last).length > 0;
    const described = subjectWords(view, clause, verb).some((unit) => TRAVELLERS.test(unit.low));
    const someone = ship || guests.people.length > 0 || guests.anaphor !== null || described;
    // `a été annoncé à Dakar`: told of there, where `est annoncé à Dakar` is of who comes.
    const announced = verb.lemma === 'annoncer';
    if (announced && (verb.tense !== 'PRESENT' || ship)) return null;
    if (!finite || !(somewhere || port) || !dated || !someone) return null;
    const home = new Set([...guests.people.map(({ country }) => country), ...guests.countries]);
    const abroad = there.filter((code) => !home.has(code));
    if (!ship && !where && returns(view, verb, clause.last, there, home)) return null;
    return toldByVerb(
      'is-expected',
      ship ? 'PORT_CALL' : 'VISIT',
      { view, clause, verb },
      {
        status: 'PLANNED',
        actors: inRole(named ? { ...NOBODY, countries: named } : guests, 'GUEST'),
        anaphor: guests.anaphor,
        bySubject: 'GUEST',
        countries:
          abroad.length > 0
            ? abroad
            : port
              ? countriesIn(view, verb.last + 1, clause.last).filter((code) => !home.has(code))
              : townsAbroad(view, verb.last + 1, clause.last, home),
      },
    );
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nDeux corvettes suédoises sont attendues lundi dans le port letton de Baldone-sur-Mer.',
      finds: { kind: 'PORT_CALL', date: '2024-03-18', status: 'PLANNED', countries: ['SE', 'LV'] },
    },
    {
      text: 'date 2025-10-02\n\nLe chef de la marine ghanéenne, l’amiral Kofi Asante, est annoncé à Abidjan à la fin de la semaine prochaine.',
      finds: { kind: 'VISIT', date: '[2025-10-10..2025-10-12]', status: 'PLANNED', countries: ['GH', 'CI'] },
    },
    {
      text: 'date 2024-02-01\n\nLe président kényan Peter Otieno est attendu à Berne le 9 février.',
      finds: { kind: 'VISIT', date: '2024-02-09', status: 'PLANNED', countries: ['KE', 'CH'] },
    },
    {
      text: 'date 2023-05-11\n\nLa ministre grecque Eleni Pappas est attendue au Maroc en juin prochain.',
      finds: { kind: 'VISIT', date: '2023-06', status: 'PLANNED', countries: ['GR', 'MA'] },
    },
    {
      text: 'date 2024-02-01\n\nLa corvette omanaise Al Rahmani est attendue mardi à Port-des-Sables.',
      finds: { kind: 'PORT_CALL', date: '2024-02-06', status: 'PLANNED', countries: ['OM'] },
    },
    {
      text: 'date 2024-02-01\n\nTrois bâtiments de la marine omanaise, dont le Zafar, sont attendus mardi à Port-des-Sables.',
      finds: { kind: 'PORT_CALL', date: '2024-02-06', status: 'PLANNED', countries: ['OM'] },
    },
    {
      text: 'date 2024-02-01\n\nLe fleuve a débordé. Le président kényan Peter Otieno est attendu à Nairobi le 9 février.',
      finds: null,
    },
    {
      text: 'date 2024-02-01\n\nLe fleuve a débordé. La ministre grecque Eleni Pappas est attendue de retour mardi à Corfou.',
      finds: null,
    },
    {
      text: 'date 2025-04-02\n\nUne hausse des prix est attendue à Dakar en mai.',
      finds: null,
    },
  ],
});
