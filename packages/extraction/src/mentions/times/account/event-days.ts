import { fold } from '@ephemeride/domain';
import type { Sentence } from '../../../despatch.ts';
import type { Stretch } from '../resolve/resolved.ts';

/** `la veille de la remise`, `au lendemain du scrutin`: the noun that tells from what one counts. */
const NOUN =
  /^ (?:de |d'|d’)?(?:du |des |la |le |les |l'|l’|sa |son |ses |leurs? |cette |cet |ce |ces |une? )?(\p{L}{4,})/u;

/** Words that begin in one of some ways. */
const told = (stems: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${stems.replaceAll(' ', '|')})`, 'u');

/** Nouns of what other words tell as well: `la veille de son départ … a quitté`, `de l'audience … a reçu`. */
const TOLD_AS: readonly (readonly [RegExp, RegExp])[] = [
  [/^depart/u, told('quitt parti repart envol appareill embarqu')],
  [/^retour/u, told('retour rentr reven regagn')],
  [
    /^(?:vote|scrutin|election|referendum|presidentielle|legislatives)/u,
    told('vot scrutin elect elu elir elis urnes referendum'),
  ],
  [/^(?:mort|deces|disparition)/u, told('mort mour deced etein disparu')],
  [/^(?:obseques|funerailles|enterrement|inhumation)/u, told('obseques funerailles enterr inhum')],
  [
    /^(?:audience|entrevue|entretien|rencontre|reunion)/u,
    told('audience recu entreten entretien rencontr reuni entrevue'),
  ],
  [/^(?:match|finale|rencontre)/u, told('match finale battu affront impos joue')],
  [/^(?:prise|investiture|entree)/u, told('pris investi entre prete')],
  [/^(?:serment|prestation)/u, told('serment prestation investi')],
  [/^nomination/u, told('nomin nomm')],
  [/^(?:venue|visite|arrivee)/u, told('venu visite arriv rend rendu attendu')],
  [
    /^(?:fete|celebration|commemoration|anniversaire|ceremonie)/u,
    told('fete celebr commemor anniversaire ceremonie'),
  ],
  [/^(?:seisme|tremblement|secousse)/u, told('seisme trembl secou')],
  [/^(?:naufrage|chavirement)/u, told('naufrag chavir coul sombr')],
  [/^(?:crash|ecrasement)/u, told('crash ecras')],
  [/^(?:attentat|attaque|explosion)/u, told('attent attaq explos')],
  [/^(?:incendie|sinistre)/u, told('incendi feu flamm')],
  [/^(?:putsch|coup|renversement)/u, told('putsch coup renvers depos')],
  [/^(?:ouverture|reouverture)/u, told('ouv ouvr rouv reouv inaugur')],
  [/^(?:fermeture|cloture)/u, told('ferm clot clos achev')],
  [/^(?:rupture|retrait)/u, told('romp rupt retir retrait')],
  [/^(?:verdict|jugement|arret|condamnation)/u, told('verdict juge condamn arret')],
  [/^(?:evasion|fuite)/u, told('evad fui evasion')],
  [/^(?:naissance)/u, told('naiss ne naqui')],
  [/^(?:mariage|noces)/u, told('mari epous noces')],
];

/** No more days back is an event looked for. */
const MOST_SEARCHED = 100;

/** Letters that a noun shares with its verb: `signature`, `signé`; `remise`, `remis`. */
const STEM = 5;

function tellingOf(noun: string): RegExp {
  const word = fold(noun);
  const known = TOLD_AS.find(([nouns]) => nouns.test(word));
  if (known) return known[1];
  const stem = word.slice(0, Math.min(STEM, word.length - 1)).replace(/(?<=^.{4})[aeu]$/u, '');
  return told(stem);
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
    const telling = tellingOf(noun);
    const found = this.#days
      .slice(-MOST_SEARCHED)
      .findLast((one) => one.sentence !== sentence && telling.test(fold(one.sentence.text)));
    // Of several days of that sentence the first is told of it, a later one of what follows from it.
    return found ? (this.#days.find((one) => one.sentence === found.sentence)?.days ?? null) : null;
  }
}
