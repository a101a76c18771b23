import { countriesIn } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { destinations, townsAbroad } from '../around-head.ts';
import { toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

const GIVEN =
  /^(?:offert|donné|cédé|fourni|livré|légué|affrété|expédié|dépêché|envoyé|acheminé|financé)e?s?$/u;
const AID = /^(?:aide|assistance|secours|vivres|médicaments|vaccins|tentes|matériel|fournitures|dons)$/u;
const REMAINS = /^(?:dépouilles?|cercueils?|cendres|ossements|restes|reliques?|corps)$/u;
/** What is rendered without being given back. */
const RENDERED =
  /^(?:hommages?|visites?|honneurs?|verdict|jugement|arrêt|arrêts|décisions?|services?|avis|sentence|comptes?)$/u;

/** `Trois vedettes offertes par Tokyo`, `Les dépouilles de onze soldats`: what has been given, or is brought home. */
function isGiven(view: SentenceView, clause: Clause, verb: VerbGroup): boolean {
  const words = view.units.slice(clause.first, verb.first).map(({ low }) => low);
  return words.some(
    (low, at) =>
      (GIVEN.test(low) && words[at + 1] === 'par') ||
      (AID.test(low) &&
        words.some((word) => /^(?:convoi|avion|cargaison|navire|lot|cargo|vol|tonnes?)$/u.test(word))) ||
      REMAINS.test(low) ||
      (low === 'don' && /^(?:un|en)$/u.test(words[at - 1] ?? '')),
  );
}

/** `a été rendue lundi au Cambodge`: to a country, not a verdict. */
const isReturned = (view: SentenceView, clause: Clause, verb: VerbGroup): boolean =>
  verb.lemma === 'rendre' &&
  verb.voice === 'PASSIVE' &&
  destinations(view, verb.last + 1, clause.last).length > 0 &&
  !view.units.slice(clause.first, verb.first).some(({ low }) => RENDERED.test(low));

/** `Trois vedettes offertes par Tokyo sont arrivées à Djibouti`, `La statuette a été rendue au Cambodge`. */
export const giftArrives = verbRule({
  name: 'gift-arrives',
  verbs: ['arriver', 'rejoindre', 'débarquer', 'rentrer', 'regagner', 'rallier', 'rendre', 'franchir'],
  voices: ['ACTIVE', 'PASSIVE'],
  read: ({ view, clause, verb, finite }) => {
    if (!finite || clause.relative) return null;
    const returned = isReturned(view, clause, verb);
    if (!returned && (verb.lemma === 'rendre' || !isGiven(view, clause, verb))) return null;
    // `ont franchi la frontière lao-vietnamienne`.
    const border = verb.lemma === 'franchir' ? countriesIn(view, verb.last + 1, clause.last) : [];
    if (verb.lemma === 'franchir' && border.length === 0) return null;
    const givers = [...sidesIn(view, clause.first, verb.first - 1), ...border];
    const takers = destinations(view, verb.last + 1, clause.last);
    const towns = takers.length > 0 ? [] : townsAbroad(view, verb.last + 1, clause.last, new Set(givers));
    const countries = [...new Set([...givers, ...takers, ...towns])];
    return toldByVerb('gift-arrives', 'HANDOVER', { view, clause, verb }, { countries });
  },
  examples: [
    {
      text: 'date 2024-05-14\n\nTrois vedettes offertes par Tokyo sont arrivées lundi à Djibouti.',
      finds: { kind: 'HANDOVER', date: '2024-05-13', countries: ['JP', 'DJ'] },
    },
    {
      text: 'date 2024-05-14\n\nUne stèle maya saisie à Denver a été rendue lundi au Guatemala.',
      finds: { kind: 'HANDOVER', date: '2024-05-13', countries: ['GT'] },
    },
    {
      text: 'date 2024-05-14\n\nNeuf cercueils de soldats chiliens ont franchi lundi la frontière péruvienne.',
      finds: { kind: 'HANDOVER', date: '2024-05-13', countries: ['CL', 'PE'] },
    },
    {
      text: 'date 2024-05-14\n\nUn hommage a été rendu lundi au Cameroun à ses pompiers.',
      finds: null,
    },
  ],
});
