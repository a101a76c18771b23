import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

/** Nouns that tell how an event begins or ends, where another noun says which. */
const STAGE =
  /^(?:lancement|inauguration|démarrage|clôture|ouverture|cérémonie (?:de lancement|d'ouverture|de clôture|d'inauguration))$/u;

/** `l'exercice « Condor », dont le lancement est fixé au 27 mai`: what is fixed is a stage of the noun in front of `dont`. */
export const isStageOf = ({ units }: SentenceView, { noun, phraseFirst, first }: NounHead): boolean =>
  STAGE.test(noun.phrase) &&
  units.slice(Math.max(0, phraseFirst - 2), first).some(({ low }) => low === 'dont');
