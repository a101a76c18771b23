import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import { subjectWords } from '../../sentence/subject-words.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { carried, subjectHead } from '../carriers.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

const EXHIBITORS =
  /^(?:artisans?|artisanes|artistes?|peintres?|photographes?|exposants?|éleveurs|sculpteurs?|créateurs|stylistes|éditeurs|producteurs|coopératives|entreprises|maisons|plasticiens?|potiers|tisserands|designers)$/u;
const GALLERIES = /^(?:musée|galerie|bibliothèque|pinacothèque|centre|fondation|institut)$/u;
const WORKS =
  /^(?:œuvres?|toiles?|tableaux|photographies|photos|estampes|tapis|masques|sculptures|manuscrits|objets|pièces|costumes|bijoux|peintures|dessins|aquarelles|céramiques|poteries|collections?|bronzes|statues|tapisseries|gravures|affiches|icônes|porcelaines|laques|textiles|tissus|instruments|maquettes)$/u;

/** `Des artisans togolais exposent à Lyon`, `Le musée de Lyon présente deux cents estampes`; a minister exposes views. */
function shows(view: SentenceView, clause: Clause, verb: VerbGroup): boolean {
  const before = subjectWords(view, clause, verb);
  const works = view.units
    .slice(verb.last + 1, Math.min(clause.last, verb.last + 10) + 1)
    .some(({ low }) => WORKS.test(low));
  if (verb.lemma === 'présenter' || !before.some(({ low }) => EXHIBITORS.test(low)))
    return works && before.some(({ low }) => GALLERIES.test(low));
  return true;
}

/** `Soixante tapis sont exposés depuis vendredi au musée`: works shown, without a noun for the show. */
export const exhibits = verbRule({
  name: 'exhibits',
  verbs: ['exposer', 'présenter', 'montrer'],
  voices: ['PASSIVE', 'ACTIVE'],
  read: (place) => {
    const { view, clause, verb, finite, subject } = place;
    // `L'exposition sera montrée en mai à Lyon`, told by its own noun.
    const show = finite && verb.voice === 'PASSIVE' && verb.lemma !== 'exposer' ? subjectHead(place) : null;
    if (show?.noun.kind === 'EXHIBITION') return carried('exhibits', place, show);
    // `est exposé aux inondations` is a danger.
    const endangered = /^(?:à|aux)$/u.test(view.units[verb.last + 1]?.low ?? '');
    if (verb.voice === 'ACTIVE' && !shows(view, clause, verb)) return null;
    if (verb.lemma === 'montrer' || (verb.voice === 'PASSIVE' && verb.lemma === 'présenter')) return null;
    if (!finite || endangered || timesIn(view, clause.first, clause.last).length === 0) return null;
    const actors = inRole(subject(), 'ATTENDEE');
    const countries = sidesIn(view, verb.last + 1, clause.last);
    return toldByVerb('exhibits', 'EXHIBITION', { view, clause, verb }, { actors, countries });
  },
  examples: [
    {
      text: 'date 2024-05-14\n\nLe port a rouvert. Une exposition de masques sera montrée du 3 au 9 juin à Segou, au Mali.',
      finds: { kind: 'EXHIBITION', date: '2024-06-03/2024-06-09', status: 'PLANNED' },
    },
    {
      text: 'date 2024-05-14\n\nTrente masques ivoiriens ont été exposés samedi dans un musée de Liège.',
      finds: { kind: 'EXHIBITION', date: '2024-05-11', countries: ['CI'] },
    },
    {
      text: 'date 2024-05-14\n\nLe district a été exposé aux inondations samedi, selon la garde nationale.',
      finds: null,
    },
    {
      text: 'date 2024-05-14\n\nLes bronzes seront exposés du 20 mai au 3 juin à Lagos, au Nigeria.',
      finds: { kind: 'EXHIBITION', date: '2024-05-20/2024-06-03', status: 'PLANNED' },
    },
  ],
});
