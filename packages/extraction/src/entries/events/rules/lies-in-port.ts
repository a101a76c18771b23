import { countriesIn } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { Draft, EventRule } from '../draft.ts';
import { clauseEnd, draft } from '../drafting.ts';
import { flagsOfNames, SHIP } from '../ships.ts';

const MOORED = /^(?:amarrée?s?|ancrée?s?|mouillée?s?|accostée?s?)$/u;
const BERTH = /^(?:quai|escale|relâche|mouillage|rade)$/u;
const COMES_IN = /^(?:arrivée?s?|attendue?s?|entrée?s?)$/u;
/** What a ship does in the port that it has come to. */
const STAYS = /^(?:rester|demeurer|séjourner|mouiller|relâcher|repartir|appareiller|quitter|ouvrir)$/u;

/** `Attendu lundi à Paramaribo, le patrouilleur X y restera jusqu'à mercredi`: a call told by its coming and its stay. */
const comesToStay = ({ units }: SentenceView, first: number, verb: Clause['verb']): boolean =>
  COMES_IN.test(units[first]?.low ?? '') &&
  STAYS.test(verb?.lemma ?? '') &&
  units.slice(first + 1, verb!.first).some(({ low }) => SHIP.test(low));

/** Units between the opening words and the ship that they tell of: when and where it lies. */
const REACH = 24;

/** Whether a sentence opens with words that say that something lies in a port: `Amarré depuis mardi …`, `À quai depuis lundi …`. */
function opensInPort({ units }: SentenceView, first: number): boolean {
  const [opening, next] = [units[first]?.low ?? '', units[first + 1]?.low ?? ''];
  return MOORED.test(opening) || (/^(?:à|en|au)$/u.test(opening) && BERTH.test(next));
}

/** Whether a ship is named there: by its noun, or by its name alone, as `l'« Hermione »`. */
const namesShip = ({ units }: SentenceView, from: number, end: number): boolean =>
  units[from + 1]?.low === '«' || units.slice(from, end).some(({ low }) => SHIP.test(low));

/** The unit behind the comma where the subject begins that such words tell of; -1 where no ship does. */
function shipBehind(view: SentenceView, first: number, end: number): number {
  for (let at = first + 2; at < end && at < first + REACH; at++) {
    const determined = /^(?:le|la|l'|les|un|une|deux|trois)$/u.test(view.units[at + 1]?.low ?? '');
    if (view.units[at]!.low === ',' && determined && namesShip(view, at + 1, end)) return at + 1;
  }
  return -1;
}

/** `La frégate X, amarrée à Dakar depuis lundi, repartira dimanche`: where the words stand that are set off behind the ship; -1 where none do. */
function setOffBehindShip({ units }: SentenceView, { verb, relative }: Clause): number {
  if (verb === null || relative || !STAYS.test(verb.lemma)) return -1;
  const at = units.findLastIndex(
    ({ low }, index) =>
      index < verb.first && units[index - 1]?.low === ',' && (MOORED.test(low) || COMES_IN.test(low)),
  );
  const told =
    at > 0 &&
    units.slice(at, verb.first).some(({ time }) => time !== null) &&
    units.slice(0, at).some(({ low }) => SHIP.test(low));
  return told ? at : -1;
}

/** The verb of what opens so: its own, or behind an aside (`Amarré à Oran, où il restera mardi, le …`) that of the next main clause. */
const verbOf = ({ clauses }: SentenceView, clause: Clause): Clause['verb'] =>
  clause.verb ??
  clauses.find(({ first, verb, relative }) => first > clause.last && verb !== null && !relative)?.verb ??
  null;

/** `Amarrée depuis mardi au quai de la Marine, la frégate X y restera jusqu'à samedi`: a call told before what the ship does. */
export const liesInPort: EventRule = {
  name: 'lies-in-port',
  read: (view) =>
    view.clauses.flatMap((clause): Draft[] => {
      const verb = verbOf(view, clause);
      const setOff = setOffBehindShip(view, clause);
      const opening = setOff < 0 ? clause.first : setOff;
      if (verb === null) return [];
      const opens = comesToStay(view, clause.first, verb) || opensInPort(view, clause.first);
      if (setOff < 0 && !(opens && shipBehind(view, clause.first, verb.first) >= 0)) return [];
      const first = setOff < 0 ? clause.first : 0;
      // `… avant de mettre le cap sur Sydney`: where it goes on to is no port of this call.
      const bound = view.units.findIndex(
        ({ low }, at) => at > verb.last && /^(?:avant|cap|vers|rallier|gagner|destination)$/u.test(low),
      );
      const last = bound < 0 ? clause.last : Math.min(bound, clause.last);
      return [
        draft({
          rule: 'lies-in-port',
          kind: 'PORT_CALL',
          view,
          clause,
          first,
          last: clauseEnd(view, clause),
          anchor: opening,
          // The opening words tell it, and its times are theirs.
          verb: {
            ...verb,
            first: opening,
            last: opening,
            lemma: 'mouiller',
            negated: false,
          },
          tense: 'PRESENT',
          status: /^attendu/u.test(view.units[opening]!.low) ? 'PLANNED' : 'ONGOING',
          countries: [...flagsOfNames(view, first, last), ...countriesIn(view, first, last)],
        }),
      ];
    }),
  examples: [
    {
      text: 'date 2024-11-14\n\nAncré depuis lundi dans la baie de Maputo, au Mozambique, le pétrolier ravitailleur indien Deepak en repartira dimanche.',
      finds: { kind: 'PORT_CALL', date: '2024-11-11/2024-11-17', status: 'ONGOING', countries: ['IN', 'MZ'] },
    },
    {
      text: 'date 2024-11-14\n\nÀ quai depuis mardi à Lisbonne, la corvette marocaine Tarik Ben Ziyad a ouvert ses portes au public.',
      finds: { kind: 'PORT_CALL', status: 'ONGOING', countries: ['MA', 'PT'] },
    },
    {
      text: 'date 2024-11-14\n\nAccosté depuis mercredi à Dakar, où il restera jusqu’à dimanche, l’« Andrómeda » chilien a ouvert ce jeudi ses ponts aux écoliers.',
      finds: { kind: 'PORT_CALL', status: 'ONGOING' },
    },
    {
      text: 'date 2024-11-14\n\nAttendue lundi à Maputo, au Mozambique, la corvette indienne Kirpan y restera jusqu’à mercredi.',
      finds: { kind: 'PORT_CALL', status: 'PLANNED', countries: ['IN', 'MZ'] },
    },
    {
      text: 'date 2024-11-14\n\nLe pont est fermé. La corvette indienne Kirpan, amarrée depuis mardi à Maputo, au Mozambique, repartira dimanche.',
      finds: { kind: 'PORT_CALL', status: 'ONGOING', countries: ['IN', 'MZ'] },
    },
    {
      text: 'date 2024-11-14\n\nAncré depuis vingt ans dans la région, le club de Lens a battu mardi celui de Lille.',
      finds: null,
    },
  ],
};
