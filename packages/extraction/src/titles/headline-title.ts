import { fold } from '@ephemeride/domain';
import { WEEKDAYS } from '../mentions/times/lexicon/weekdays.ts';
import { printedPhrase } from './names-joined.ts';
import type { TitledEvent } from './titled-event.ts';

/** `Côte d'Ivoire-AIP/ Jacqueville abrite …`, `ERBIL - Le consul …`, `Cuba célèbre … | Publié le`: what is not of the headline itself. */
const AROUND = /^[^/]{3,30}\/\s*|^\p{Lu}{3,}(?:[ -]\p{Lu}+)*\s[–-]\s|\s\|\s.*$/gu;
/** Days, for the date stands beside a title. */
const DAY = new RegExp(
  `\\s(?:(?:ce |de )?(?:${WEEKDAYS.join('|')})(?: (?:matin|soir|prochain|dernier))?|aujourd['’]hui|hier|demain)(?!\\p{L})`,
  'giu',
);
/** A question, a quotation, a cut, a song of praise, photographs: what tells no event. */
const TELLS_NONE =
  /[?!…«»“”"[\]]|\.\.\.|(?<!\p{L})(?:photos?|vidéo|images|portrait|entretien avec|dossier|opinion|chronique)(?!\p{L})/iu;
/** What somebody wishes or praises, or the eve of something: no plain clause of an event. */
const OF_WISHES =
  /(?<!\p{L})(?:veu(?:t|lent)|souhait(?:e|ent)|espèr(?:e|ent)|resserr(?:e|ent)|renforc(?:e|ent)|main dans la main|à la veille)(?!\p{L})/iu;
const SHORTEST = 24;
const LONGEST = 115;
const STEM = 5;
/** So many words of the headline must be in the words that prove the event. */
const SHARED = 2;

const stems = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(/[^a-z]+/u)
      .filter((word) => word.length >= STEM)
      .map((word) => word.slice(0, STEM)),
  );

/** The despatch's own headline as the title of its main event, where it tells that event in so many words; null where it does not. */
export function headlineTitle({ headline, told }: TitledEvent): string | null {
  if (headline === null || TELLS_NONE.test(headline)) return null;
  const title = headline.replace(AROUND, '').replace(DAY, '').replace(/\s+/gu, ' ').trim();
  if (title.length < SHORTEST || title.length > LONGEST || !/^[\p{L}\d]/u.test(title)) return null;
  if (OF_WISHES.test(title)) return null;
  const known = stems(told.words);
  const shared = [...stems(title)].filter((stem) => known.has(stem)).length;
  return shared < SHARED ? null : printedPhrase(title);
}
