import { FormFacts } from '../../../document/word-forms.ts';
import {
  AGENDA,
  AVOIR,
  BETWEEN,
  CALLED_OFF,
  CLITICS,
  DESCRIBES,
  DONE,
  DONE_IN_TE,
  ETRE_PAST,
  ETRE_PRESENT,
  FUTURES,
  GOVERNORS,
  JUST,
  MOTION,
  NOT_DONE,
  NOT_FUTURE_STEMS,
  NOT_FUTURES,
  NOT_INFINITIVES,
  NOT_PARTICIPLES,
  PASTS,
  PLANNED,
  PUT_OFF,
  RELATIVES,
  SAID,
  SETTLED,
} from '../lexicon/verbs.ts';
import { FORMS } from '../scan/text-words.ts';

/** What a word can be for the tense of its sentence, one bit each. */
export const FUTURE = 1;
export const PLAN = 1 << 1;
export const NEW_DATE = 1 << 2;
export const HAS = 1 << 3;
export const IS = 1 << 4;
export const WAS = 1 << 5;
export const PAST = 1 << 6;
export const PRESENT = 1 << 7;
export const PARTICIPLE = 1 << 8;
export const LONE = 1 << 9;
export const IMPERFECT = 1 << 10;
export const INFINITIVE = 1 << 11;
export const GOVERNOR = 1 << 12;
export const SAY = 1 << 13;
export const SETTLE = 1 << 14;
export const CALL_OFF = 1 << 15;
export const MOVE = 1 << 16;
export const LOOSE = 1 << 17;
export const BREAK = 1 << 18;
export const JOIN = 1 << 19;
export const TO = 1 << 20;
export const OF = 1 << 21;
export const CLITIC = 1 << 22;
export const JUST_DONE = 1 << 23;
export const BE = 1 << 24;
export const AT_FIRST = 1 << 25;
export const HAD = 1 << 26;
export const DETERMINER = 1 << 27;
/** A participle that is a noun behind a determiner: `arrivée lundi`, `son arrivée lundi`. */
export const EITHER = 1 << 28;
/** `devant`, which an infinitive makes a plan of: `le Parlement devant voter vendredi`. */
export const DUE = 1 << 29;
/** `devait`: of what was to come, be it over by now. */
export const OWED = 1 << 30;

/** Futures end in -ra, -ront, -rons, -rez, and in -rait where they are reported, after a stem in r; passé simple in -ra (`montra`) has other stems, but for a few: `tira`. */
const FUTURE_ENDING = /(?:er|ir|dr|vr|rr|ttr|îtr|ompr|clur)(?:a|ai|ont|ons|ez|ait|aient)$|[a-zà-ÿ]{2}eront$/;
const PARTICIPLE_ENDING = /(?:é|i|u|is|it|ert|ort|int|eint|aint|oint)(?:e|s|es)?$/;
const IMPERFECT_ENDING = /[a-zà-ÿ]{2}(?:[^r]|[^e]r)ai(?:t|ent)$/;
const INFINITIVE_ENDING = /(?:er|ir|oir|dre|tre|ire|uire|vre|oire|pre|clure)$/;
const LONE_ENDING = /ée?s?$/;
const LONE_IN_TE = /tée?s?$/;

const TOS = new Set(['à', 'au', 'aux', 'pour', 'jusqu']);
const OFS = new Set(['de', 'd']);
const JOINS = new Set(['et', 'puis', 'ou']);
const HADS = new Set(['avait', 'avaient', 'était', 'étaient']);
const DETERMINERS = new Set(
  'l la les une un des son sa ses leur leurs cette ces notre votre chaque'.split(' '),
);
const EITHERS = new Set(
  'arrivée arrivées entrée entrées rentrée rentrées sortie sorties venue venues'.split(' '),
);
const BEINGS = new Set(['été', 'être', 'eu']);

function classify(word: string): number {
  let bits = 0;
  const set = (bit: number, holds: boolean): void => {
    if (holds) bits |= bit;
  };
  set(
    FUTURE,
    FUTURES.has(word) ||
      (word.length > 3 && FUTURE_ENDING.test(word) && !NOT_FUTURES.has(word) && !NOT_FUTURE_STEMS.test(word)),
  );
  set(PLAN, PLANNED.test(word));
  set(NEW_DATE, PUT_OFF.test(word));
  set(HAS, AVOIR.has(word));
  set(IS, ETRE_PRESENT.has(word));
  set(WAS, ETRE_PAST.has(word));
  set(PAST, PASTS.has(word));
  set(PRESENT, AGENDA.has(word));
  set(PARTICIPLE, PARTICIPLE_ENDING.test(word) && !NOT_PARTICIPLES.has(word));
  const done =
    LONE_ENDING.test(word) && !NOT_DONE.has(word) && (!LONE_IN_TE.test(word) || DONE_IN_TE.test(word));
  set(LONE, (DONE.test(word) || (done && word.length > 3)) && !DESCRIBES.test(word));
  set(IMPERFECT, IMPERFECT_ENDING.test(word));
  set(INFINITIVE, word.length > 3 && INFINITIVE_ENDING.test(word) && !NOT_INFINITIVES.has(word));
  set(GOVERNOR, GOVERNORS.test(word));
  set(SAY, SAID.test(word));
  set(SETTLE, SETTLED.test(word));
  set(CALL_OFF, CALLED_OFF.test(word));
  set(MOVE, MOTION.test(word));
  set(LOOSE, BETWEEN.has(word) || word.endsWith('ment'));
  set(BREAK, RELATIVES.has(word));
  set(JOIN, JOINS.has(word));
  set(TO, TOS.has(word));
  set(OF, OFS.has(word));
  set(CLITIC, CLITICS.has(word));
  set(JUST_DONE, JUST.has(word));
  set(BE, BEINGS.has(word));
  set(DETERMINER, DETERMINERS.has(word));
  set(EITHER, EITHERS.has(word));
  set(DUE, word === 'devant');
  set(OWED, word === 'devait' || word === 'devaient');
  set(HAD, HADS.has(word));
  set(AT_FIRST, word === 'initialement' || word === 'abord' || word === 'originellement');
  return bits;
}

const CLASSES = new FormFacts(FORMS, classify);

/** The bits of a form of {@link FORMS}. */
export const classOfForm = (form: number): number => CLASSES.of(form);
