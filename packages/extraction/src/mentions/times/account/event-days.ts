import { fold } from '@ephemeride/domain';
import type { Sentence } from '../../../despatch.ts';
import type { Stretch } from '../resolve/resolved.ts';

/** `la veille de la remise`, `au lendemain du scrutin`: the noun that tells from what one counts. */
const NOUN =
  /^ (?:de |d'|d’)?(?:du |des |la |le |les |l'|l’|sa |son |ses |leurs? |cette |cet |ce |ces |une? )?(\p{L}{4,})/u;

/** Nouns of what other words tell as well: `la veille de son départ … a quitté`, `de l'audience … a reçu`. */
const TOLD_AS: readonly (readonly [RegExp, RegExp])[] = [
  [/^depart/u, /(?:^|[^a-z])(?:quitt|parti|repart|envol|appareill|embarqu)/u],
  [
    /^(?:vote|scrutin|election|referendum|presidentielle|legislatives)/u,
    /(?:^|[^a-z])(?:vot|scrutin|elect|elu|urnes|referendum)/u,
  ],
  [/^(?:mort|deces|disparition)/u, /(?:^|[^a-z])(?:mort|mour|deced|etein|disparu)/u],
  [
    /^(?:audience|entrevue|entretien|rencontre|reunion)/u,
    /(?:^|[^a-z])(?:audience|recu|entreten|entretien|rencontr|reuni|entrevue)/u,
  ],
  [/^(?:match|finale|rencontre)/u, /(?:^|[^a-z])(?:match|finale|battu|affront|impos|joue)/u],
  [/^(?:prise|investiture|entree)/u, /(?:^|[^a-z])(?:pris|investi|entre|prete)/u],
  [/^(?:venue|visite|arrivee)/u, /(?:^|[^a-z])(?:venu|visite|arriv|rend|rendu|attendu)/u],
  [
    /^(?:fete|celebration|commemoration|anniversaire|ceremonie)/u,
    /(?:^|[^a-z])(?:fete|celebr|commemor|anniversaire|ceremonie)/u,
  ],
];

/** No more days back is an event looked for. */
const MOST_SEARCHED = 100;

/** Letters that a noun shares with its verb: `signature`, `signé`; `remise`, `remis`. */
const STEM = 5;

function told(noun: string): RegExp {
  const word = fold(noun);
  const known = TOLD_AS.find(([nouns]) => nouns.test(word));
  if (known) return known[1];
  const stem = word.slice(0, Math.min(STEM, word.length - 1)).replace(/(?<=^.{4})[aeu]$/u, '');
  return new RegExp(`(?:^|[^a-z])${stem}`, 'u');
}

/** The days that a despatch has named by the sentence that names them, for what is counted from an event. */
export class EventDays {
  readonly #text: string;
  readonly #days: { readonly sentence: Sentence; readonly days: Stretch }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  add(sentence: Sentence, days: Stretch): void {
    this.#days.push({ sentence, days });
  }

  /** The day of the event whose noun stands behind an offset: that of the last sentence before that tells of it. */
  behind(offset: number, sentence: Sentence | null): Stretch | null {
    const noun = NOUN.exec(this.#text.slice(offset, offset + 40))?.[1];
    if (noun === undefined) return null;
    const telling = told(noun);
    const found = this.#days
      .slice(-MOST_SEARCHED)
      .findLast((one) => one.sentence !== sentence && telling.test(fold(one.sentence.text)));
    // Of several days of that sentence the first is told of it, a later one of what follows from it.
    return found ? (this.#days.find((one) => one.sentence === found.sentence)?.days ?? null) : null;
  }
}
