import { countriesIn } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { subjectWords } from '../../sentence/subject-words.ts';
import type { Unit } from '../../sentence/units.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { flagsOfNames, SHIP } from '../ships.ts';
import { TRAVELLERS } from '../travellers.ts';
import { verbRule } from '../verb-rule.ts';

/** `est à quai depuis samedi`, `sont en escale`, `est au mouillage`. */
const isMoored = (view: SentenceView, from: number): boolean =>
  view.units
    .slice(from, from + 7)
    .some(
      ({ low }, at, near) =>
        /^(?:quai|escale|mouillage|relâche|rade)$/u.test(low) &&
        /^(?:à|au|en)$/u.test(near[at - 1]?.low ?? ''),
    );

const takesIn = (words: readonly Unit[]): boolean =>
  words.some(({ low }) => /^(?:port|rade|base|arsenal|quais?)$/u.test(low)) || isTown(words);

/** `Mombasa`, `la ville de Mombasa`: a town and nothing else. */
const isTown = (words: readonly Unit[]): boolean =>
  words.some(({ place }) => place !== null) &&
  words.every(
    ({ place, text, low }) => place !== null || /^(?:\p{Lu}|(?:la|de|d'|ville)$)/u.test(text || low),
  );

/** `Le port de Kribi a accueilli la frégate indienne X`, `Mombasa accueille un destroyer`: told by who takes a ship in. */
const harboursShip = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.voice === 'ACTIVE' &&
  takesIn(subjectWords(view, clause, verb)) &&
  view.units
    .slice(verb.last + 1, Math.min(clause.last, verb.last + 8) + 1)
    .some((unit) => SHIP.test(unit.low));

const tellsOfShip = ({ despatch }: SentenceView): boolean =>
  despatch.source.text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => SHIP.test(word));

/** `a quitté jeudi Salalah, où elle était amarrée depuis lundi`: the clause behind says that the town is a port. */
const layThere = ({ clauses }: SentenceView, { last }: Clause): boolean =>
  clauses.some(
    ({ first, relative, verb }) =>
      relative &&
      first > last &&
      first <= last + 2 &&
      /^(?:amarrer|mouiller|accoster|relâcher|ancrer)$/u.test(verb?.lemma ?? ''),
  );

/** `la frégate X a accosté`, `le navire a fait escale`, `le bâtiment a mouillé`. */
export const docks = verbRule({
  name: 'docks',
  verbs: [
    'accoster',
    'mouiller',
    'faire',
    'effectuer',
    'arriver',
    'entamer',
    'visiter',
    'ancrer',
    'quitter',
    'appareiller',
    'gagner',
    'amarrer',
    'relâcher',
    'entrer',
    'toucher',
    'rallier',
    'être',
    'accueillir',
    'recevoir',
    'passer',
  ],
  voices: ['ACTIVE', 'REFLEXIVE', 'PASSIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    if (!finite) return null;
    const flags = flagsOfNames(view, clause.first, clause.last);
    const ship =
      flags.length > 0 ||
      subjectWords(view, clause, verb).some((unit) => SHIP.test(unit.low)) ||
      (!clause.relative && /^(?:accoster|amarrer|mouiller)$/u.test(verb.lemma)) ||
      // `Le Suzunami est arrivé jeudi à quai`: a ship by its name alone, called so elsewhere in the text.
      (/^(?:arriver|entrer)$/u.test(verb.lemma) && isMoored(view, verb.last + 1) && tellsOfShip(view));
    const calls = view.units
      .slice(verb.last + 1, verb.last + 4)
      .some((unit) => /^(?:escale|relâche)$/u.test(unit.low));
    const port = view.units
      .slice(verb.last + 1, clause.last + 1)
      .some((unit) => /^(?:port|rade|quai|escale|baie|bassin|mouillage|estuaire)$/u.test(unit.low));
    const welcomed = /^(?:accueillir|recevoir)$/u.test(verb.lemma);
    const harbours = welcomed && harboursShip(view, clause, verb);
    if (welcomed && !harbours && !(verb.voice === 'PASSIVE' && ship && port)) return null;
    if (!harbours && (verb.lemma === 'amarrer' || welcomed) !== (verb.voice !== 'ACTIVE')) return null;
    if (/^(?:être|passer)$/u.test(verb.lemma) && !(ship && isMoored(view, verb.last + 1))) return null;
    const town =
      view.units.slice(verb.last + 1, verb.last + 4).some(({ place }) => place !== null) ||
      // `a touché Mombasa`: a ship touches nothing else by a name of its own.
      (/^(?:toucher|rallier)$/u.test(verb.lemma) && /^\p{Lu}/u.test(view.units[verb.last + 1]?.text ?? '')) ||
      view.countries.some(
        ({ unit, form }) => form === 'CAPITAL' && unit > verb.last && unit <= verb.last + 3,
      );
    if (/^(?:quitter|entrer)$/u.test(verb.lemma) && !port && !town && !layThere(view, clause)) return null;
    if (/^(?:gagner|toucher|rallier)$/u.test(verb.lemma) && !port && !town) return null;
    if (!calls && !harbours && (!ship || /^(?:faire|effectuer|entamer)$/u.test(verb.lemma))) return null;
    const person = !ship && subject().people.length + subject().countries.length > 0;
    const travels = person && subjectWords(view, clause, verb).some(({ low }) => TRAVELLERS.test(low));
    return toldByVerb(
      'docks',
      travels ? 'VISIT' : 'PORT_CALL',
      { view, clause, verb },
      {
        actors: inRole(subject(), 'GUEST'),
        countries: [
          ...flags,
          ...countriesIn(view, clause.first, clause.last),
          // `La base navale de Cam Ranh a accueilli`: who takes it in is of the country where it lies.
          ...(harbours ? subjectWords(view, clause, verb) : []).flatMap(({ place }) => place?.country ?? []),
        ],
      },
    );
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nLa frégate danoise Vega a touché Mombasa le 10 mars.',
      finds: { kind: 'PORT_CALL', date: '2024-03-10' },
    },
    {
      text: 'date 2024-03-12\n\nLe port togolais de Lomé a accueilli dimanche la corvette indienne Kora.',
      finds: { kind: 'PORT_CALL', date: '2024-03-10', countries: ['IN', 'TG'] },
    },
    {
      text: 'date 2024-03-12\n\nMombasa accueille depuis lundi un destroyer japonais.',
      finds: { kind: 'PORT_CALL', date: '2024-03-11', countries: ['JP', 'KE'] },
    },
    {
      text: 'date 2024-03-12\n\nLa base navale de Cam Ranh a accueilli lundi trois navires russes.',
      finds: { kind: 'PORT_CALL', date: '2024-03-11', countries: ['RU', 'VN'] },
    },
    {
      text: 'date 2024-03-07\n\nLa frégate française Armor a accosté mercredi au port de Dakar, au Sénégal.',
      finds: { kind: 'PORT_CALL', date: '2024-03-06', countries: ['FR', 'SN'] },
    },
    {
      text: 'date 2023-09-18\n\nLe navire-école belge Zenith fait escale à Casablanca, au Maroc, du 17 au 20 septembre.',
      finds: { kind: 'PORT_CALL', date: '2023-09-17/2023-09-20', status: 'ONGOING', countries: ['BE', 'MA'] },
    },
    {
      text: 'date 2025-07-01\n\nDeux bâtiments de la marine allemande mouilleront le 8 juillet dans la rade de Beyrouth, au Liban.',
      finds: { kind: 'PORT_CALL', date: '2025-07-08', status: 'PLANNED', countries: ['DE', 'LB'] },
    },
    {
      text: 'date 2024-10-18\n\nLa frégate indienne Tabar a quitté jeudi Nizwa, où elle était amarrée depuis lundi.',
      finds: { kind: 'PORT_CALL', countries: ['IN'] },
    },
    {
      text: 'date 2024-07-09\n\nLa frégate « Albatros », basée à La Réunion, a fait escale à Mombasa, au Kenya, du 3 au 6 juillet.',
      finds: { kind: 'PORT_CALL', date: '2024-07-03/2024-07-06', countries: ['KE'] },
    },
    {
      text: 'date 2025-01-20\n\nParis, le 20 janvier 2025\n\nLe patrouilleur Fulmar a fait escale à Paramaribo, au Suriname, du 12 au 15 janvier 2025.',
      finds: { kind: 'PORT_CALL', date: '2025-01-12/2025-01-15', countries: ['SR', 'FR'] },
    },
  ],
});
