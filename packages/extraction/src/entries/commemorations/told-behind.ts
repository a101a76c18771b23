import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';

const DAY = /^\d{4}-\d\d-\d\d$/u;
/** How bonds, bodies and places begin. */
const BEGINS =
  /^(?:signer|parapher|sceller|conclure|fonder|créer|nouer|établir|naître|inaugurer|proclamer|instituer|ouvrir|lancer|constituer|échanger|livrer|remporter|libérer|perpétrer|commettre|frapper|survenir|éclater|débuter|commencer|mourir|décéder|disparaître|achever|chuter|sombrer|couler|adhérer)$/u;

/** `fêtera ses 60 ans de jumelage. La charte avait été signée le 16 mai 1964`: the day of that year on which a sentence behind tells that something began. */
export function toldBehind(behind: readonly SentenceView[], year: number): string | null {
  for (const view of behind) {
    for (const { verb, first, last, relative } of view.clauses) {
      if (!verb || relative || !BEGINS.test(verb.lemma) || !/^(?:PAST|PLUPERFECT)$/u.test(verb.tense))
        continue;
      const told = timesIn(view, first, last).find(
        ({ time }) => DAY.test(time.edtf!) && Number(time.edtf!.slice(0, 4)) === year,
      );
      if (told) return told.time.edtf!;
    }
  }
  return null;
}
