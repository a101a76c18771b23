import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import { isPoint } from './stated-origin.ts';

/** What is said of how a thing began. */
const FOUNDED =
  /^(?:fondé|créé|né|inauguré|ouvert|construit|érigé|édifié|bâti|lancé|institué|instauré|constitué|consacré|béni|achevé|établi|noué|signé|scellé|conclu|proclamé|adopté|promulgué)e?s?$/u;
/** Units behind such a participle within which its time stands. */
const REACH = 6;

/** The day, month or year of a year at which a sentence tells that something was founded, built or signed; null where none does. */
function foundedIn(view: SentenceView, year: number): string | null {
  const times = timesIn(view, 0, view.units.length - 1).filter(
    ({ time }) => isPoint(time.edtf!) && Number(time.edtf!.slice(0, 4)) === year,
  );
  const told = times.find(({ at }) =>
    view.units.slice(Math.max(0, at - REACH), at).some(({ low }) => FOUNDED.test(low)),
  );
  return told?.time.edtf ?? null;
}

/** The same of the first of several sentences that tells it. */
export const foundedBehind = (views: readonly SentenceView[], year: number): string | null =>
  views.map((view) => foundedIn(view, year)).find((told) => told !== null) ?? null;
