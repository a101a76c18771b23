import { countriesIn } from '../../sentence/actors.ts';
import { carried, objectHeads, subjectHead } from '../carriers.ts';
import { verbRule } from '../verb-rule.ts';

/** `a fait ses débuts au sommet`, `fera son retour à la conférence`: comes to it for the first time, or again. */
const COMES = /^(?:débuts|entrée|retour|rentrée|apparition)$/u;

const CAUSES = /^(?:suite|grâce|face|quant|préalable|rapport)$/u;

/** `a participé à la conférence`, `assistera au défilé`, `a pris part à l'exercice`, `a procédé à l'ouverture du salon`. */
export const attendsEvent = verbRule({
  name: 'attends-event',
  verbs: [
    'participer',
    'assister',
    'prendre',
    'procéder',
    'intervenir',
    'représenter',
    'rendre',
    'envoyer',
    'dépêcher',
    'conduire',
    'diriger',
    'mener',
    'exposer',
    'présenter',
    'faire',
  ],
  voices: ['ACTIVE', 'REFLEXIVE'],
  unfinite: true,
  read: (place) => {
    const { view, verb } = place;
    if (verb.lemma === 'prendre' && view.units[verb.last + 1]?.low !== 'part') return null;
    if (
      verb.lemma === 'faire' &&
      !view.units.slice(verb.last + 1, verb.last + 4).some(({ low }) => COMES.test(low))
    )
      return null;
    const inWhich =
      place.clause.relative &&
      view.units
        .slice(place.clause.first, verb.first)
        .some((unit) => /^(?:laquelle|auquel|auxquelles|auxquels|lequel)$/u.test(unit.low));
    const antecedent = inWhich ? subjectHead(place) : null;
    if (antecedent) {
      const countries = countriesIn(view, verb.last + 1, place.clause.last);
      return { ...carried('attends-event', place, antecedent), countries };
    }
    // `présentent leurs produits au salon`: only at a fair does who shows take part.
    const shows = /^(?:exposer|présenter)$/u.test(verb.lemma);
    // `intervient suite à la signature d'un accord`: what comes after it, and nobody who takes part.
    const heads = objectHeads(place, 'à').filter(
      ({ noun, phraseFirst }) =>
        (!shows || noun.kind === 'EXHIBITION') &&
        !view.units.slice(Math.max(0, phraseFirst - 2), phraseFirst).some(({ low }) => CAUSES.test(low)),
    );
    const alone = heads.length === 1 && place.finite;
    return heads.map((head) => carried('attends-event', place, head, { bySubject: true, alone }));
  },
  examples: [
    {
      text: 'date 2024-05-15\n\nLe Timor oriental a fait ses débuts mardi à Lomé à la 4e Conférence des gardes-côtes.',
      finds: { kind: 'CONFERENCE', date: '2024-05-14', countries: ['TL'] },
    },
    {
      text: 'date 2024-05-15\n\nLa Guinée a fait mardi un don à la réunion des parents.',
      finds: null,
    },
    {
      text: 'date 2023-03-07\n\nLe Portugal accueillera la prochaine. La décision a été prise à Oran, où la ministre Rita Nunes participait samedi à la 12e CMPO.',
      finds: { kind: 'CONFERENCE', date: '2023-03-04', people: ['Rita Nunes'] },
    },
    {
      text: 'date 2024-09-27\n\nLe ministre libanais Karim Haddad a participé jeudi à Genève à la conférence internationale sur les réfugiés.',
      finds: { kind: 'CONFERENCE', date: '2024-09-26' },
    },
    {
      text: 'date 2023-10-02\n\nLa frégate malgache prendra part à l’exercice naval conjoint prévu du 10 au 14 octobre.',
      finds: { kind: 'EXERCISE', date: '2023-10-10/2023-10-14', status: 'PLANNED' },
    },
    {
      text: 'date 2022-05-09\n\nLe président belge du Sénat, Paul Maes, a assisté lundi à Arlon à une cérémonie commémorative.',
      finds: { kind: 'COMMEMORATION', date: '2022-05-09' },
    },
  ],
});
