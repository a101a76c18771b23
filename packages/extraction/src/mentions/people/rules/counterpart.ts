import { isArticle, isMark } from '../chunk-words.ts';
import { findingOf, introductionBefore } from '../introduction.ts';
import type { ChunkedSentence, PeopleRule } from '../sighting.ts';

/** `son homologue français, X`: the post is that of the person named before, the country the adjective's. */
export const counterpart: PeopleRule = {
  name: 'counterpart',
  examples: [
    {
      text: 'Le ministre de la Défense, Karim Benatia, et son homologue maltais, Joseph Vella, ont signé.',
      people: [
        'Karim Benatia | - | ministre de la Défense | -',
        'Joseph Vella | - | ministre de la Défense | MT',
      ],
    },
    {
      text: "La cheffe de la diplomatie islandaise Sigrun Palsdottir a appelé son homologue d'Andorre Marc Puig.",
      people: [
        'Sigrun Palsdottir | - | cheffe de la diplomatie islandaise | IS',
        'Marc Puig | - | cheffe de la diplomatie | AD',
      ],
    },
    {
      text: 'La présidente chypriote Eleni Markou a reçu son homologue albanais Genc Shehu.',
      people: ['Eleni Markou | - | présidente chypriote | CY', 'Genc Shehu | - | président | AL'],
    },
    {
      text: 'Le général Tomas Aguilar, commandant de la marine, a reçu son homologue péruvienne, la contre-amirale Rosa Quispe.',
      people: [
        'Tomas Aguilar | général | commandant de la marine | -',
        'Rosa Quispe | contre-amirale | commandant de la marine | PE',
      ],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'NAME' || endsTown(context.towns, chunk.start)) continue;
      const found = introductionBefore(sentence, index);
      const word = counterpartBefore(sentence, found?.from ?? index);
      // `son homologue grec, le ministre albanais X`: a post with a country of its own is X's.
      if (word === null || found?.role?.country) continue;
      const country = countryBetween(sentence, chunks[word]!.end, chunk.start);
      const man = isMan(sentence, chunks[word]!.end, chunk.start);
      const finding = findingOf(context, this.name, index, found);
      finding.counterpart = true;
      if (country) finding.country = country;
      if (man) finding.man = true;
      yield finding;
    }
  },
};

/** `Novi Sad`: the last word of a town is nobody's name. */
const endsTown = (towns: ChunkedSentence['context']['towns'], at: number): boolean =>
  (towns[at - 1]?.end ?? 0) > at;

/** Whether an adjective after `homologue` can only be masculine: `français`, not `russe`. */
function isMan({ context }: ChunkedSentence, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (context.adjective[at]) return !context.tokens[at]!.folded.endsWith('e');
  }
  return false;
}

/** The chunk of `homologue` whose phrase ends just before `from`: adjectives, a country, a comma and articles may lie between. */
function counterpartBefore(sentence: ChunkedSentence, from: number): number | null {
  const { chunks, context } = sentence;
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'COUNTERPART') return at;
    // `son homologue serbe de Novi Sad, X`: a town's name may look like one more.
    const ofTown = chunk.kind === 'NAME' && isMark(sentence, at + 1, ',') && at < from - 1;
    const passes =
      ofTown ||
      context.towns[chunk.start] !== null ||
      isArticle(sentence, at) ||
      isMark(sentence, at, ',') ||
      chunk.kind === 'KNOWN' ||
      context.adjective[chunk.start] !== null;
    if (!passes && !/^(?:d'|de)$/u.test(context.tokens[chunk.start]!.folded)) return null;
  }
  return null;
}

function countryBetween({ context }: ChunkedSentence, start: number, end: number) {
  for (let at = start; at < end; at += 1) {
    const country = context.adjective[at] ?? context.known[at]?.country;
    if (country) return country;
  }
  return null;
}
