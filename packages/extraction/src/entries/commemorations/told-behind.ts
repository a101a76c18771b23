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
  return opened(behind, year);
}

/** Units in front of a day that opens its sentence: `Le 15 octobre 1963, …`, `C'est le 15 juillet 1975 que …`. */
const OPENING = 3;

/** `le 60e anniversaire de l'évacuation. Le 15 octobre 1963, le dernier soldat quittait la base`: the one day of that year that opens a sentence behind. */
function opened(behind: readonly SentenceView[], year: number): string | null {
  const days = behind.flatMap((view) =>
    timesIn(view, 0, OPENING)
      .map(({ time }) => time)
      .filter(
        ({ edtf, text }) => DAY.test(edtf!) && Number(edtf!.slice(0, 4)) === year && /\d{4}$/u.test(text),
      ),
  );
  return days.length === 1 ? days[0]!.edtf : null;
}
