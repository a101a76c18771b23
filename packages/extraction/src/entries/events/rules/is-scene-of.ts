import type { NounHead } from '../../sentence/noun-heads.ts';
import { unitAmong } from '../../sentence/sentence-view.ts';
import { carried } from '../carriers.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

/** What an event does where a place sees it: `a vu s'ouvrir`, `verra débuter`. */
const HAPPENS =
  /^(?:ouvrir|tenir|dérouler|débuter|commencer|démarrer|achever|terminer|clôturer|poursuivre|produire|jouer|réunir)$/u;

/** Words between `a vu` and what was seen, or between `a servi` and `de cadre`: a day and an adverb. */
const REACH = 6;

/** `a vu, lundi, s'ouvrir`: the last unit of the infinitive. */
function seenEnd({ clause, verb }: VerbPlace): number {
  const seen = clause.inner.find(
    ({ tense, lemma, first }) =>
      tense === 'INFINITIVE' && HAPPENS.test(lemma) && first > verb.last && first <= verb.last + REACH,
  );
  return seen?.last ?? -1;
}

/** `a servi, mardi, de cadre`, `a été le théâtre`: the noun that says that something happened there. */
function sceneAt({ view, clause, verb }: VerbPlace, scene: RegExp, before: RegExp): number {
  return unitAmong(
    view,
    verb.last + 1,
    Math.min(clause.last, verb.last + REACH),
    ({ low }, at) => scene.test(low) && before.test(view.units[at - 1]?.low ?? ''),
  );
}

/** The last unit of the words that say that the subject is only the place, -1 where they do not; and how the event hangs on them. */
function sceneOf(place: VerbPlace): { end: number; preposition: string | null } {
  if (place.verb.lemma === 'voir') return { end: seenEnd(place), preposition: null };
  if (place.verb.lemma === 'servir')
    return { end: sceneAt(place, /^(?:cadre|décor|théâtre|écrin)$/u, /^de$/u), preposition: 'à' };
  return { end: sceneAt(place, /^(?:théâtre|cadre)$/u, /^le$/u), preposition: 'de' };
}

/** The event right behind those words, its day and its place stepped over. */
function eventBehind({ view, clause }: VerbPlace, end: number, preposition: string | null): NounHead | null {
  const head = view.heads.find((one) => one.first > end && one.last <= clause.last);
  if (!head || head.noun.kind === 'APPOINTMENT') return null;
  const between = view.units.slice(end + 1, head.phraseFirst);
  const reached = between.every(
    ({ low, time, place }) =>
      time !== null || place !== null || /^(?:,|à|au|aux|en|dans|de|d'|du|des|le|la|l')$/u.test(low),
  );
  const near = preposition === null ? head.preposition === null : true;
  return reached && near ? head : null;
}

/** `Lomé a vu s'ouvrir le sommet`, `Le palais a servi de cadre à la cérémonie`, `a été le théâtre d'un défilé`: the event is what is told of. */
export const isSceneOf = verbRule({
  name: 'is-scene-of',
  verbs: ['voir', 'servir', 'être', 'constituer'],
  voices: ['ACTIVE'],
  read: (place) => {
    const { end, preposition } = sceneOf(place);
    const head = end < 0 ? null : eventBehind(place, end, preposition);
    return head ? carried('is-scene-of', place, head) : null;
  },
  examples: [
    {
      text: 'date 2024-03-12\n\nLa capitale lettone a vu s’ouvrir lundi une conférence internationale sur les tourbières.',
      finds: { kind: 'CONFERENCE', date: '2024-03-11' },
    },
    {
      text: 'date 2024-03-12\n\nLe port de Tanga verra débuter jeudi l’exercice naval « Sel gris ».',
      finds: { kind: 'EXERCISE', date: '2024-03-14', status: 'PLANNED' },
    },
    {
      text: 'date 2024-03-12\n\nLe musée de Riga a servi de cadre, lundi, à une exposition de tapis.',
      finds: { kind: 'EXHIBITION', date: '2024-03-11' },
    },
    {
      text: 'date 2024-03-12\n\nLa base de Liepaja a été lundi le théâtre d’un exercice d’évacuation.',
      finds: { kind: 'EXERCISE', date: '2024-03-11' },
    },
    {
      text: 'date 2024-03-12\n\nLe fleuve a débordé. Le texte servira de cadre aux prochaines consultations.',
      finds: null,
    },
  ],
});
