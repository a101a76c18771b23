import { followedBy, precededBy } from './around.ts';

/** Words before a date that look forward, whatever the verb: `à compter de jeudi`. */
export const FROM_THEN_ON = precededBy(
  "(?:à compter|à partir) d(?:u |e |e la |e l'|')|d'ici(?: à| au)? (?:l[ea] )?|pour (?:l[ea] )?",
);

/** Words that look forward unless the verb is a past: `jusqu'à vendredi`. */
export const UP_TO_THEN = precededBy("jusqu'(?:à |au |en )|avant (?:l[ea] )?");

/** `depuis lundi`. */
export const SINCE_THEN = precededBy('depuis (?:l[ea] )?');

/** `le sommet du 12 mai`: the date belongs to a noun, and the verb says nothing of it. */
export const OF_NOUN = precededBy("(?:du|de|de la|des|de l'|d') ?");

/** `fixé au 12 mai`: so does a day behind `au`; `au printemps`, `à la mi-mai` go with the verb. */
const AT = precededBy('(?:au|aux) ?');
const DAY = followedBy('\\d{1,2}(?:er)? ');
export const AT_DAY = (text: string, offset: number): boolean => DAY(text, offset) && AT(text, offset);

/** `le marché se tient le lundi`. */
export const ARTICLE = precededBy('le ');

/** A few words of a noun's phrase, up to the `de` that a date follows: `le coup d'État de`. */
const NOUN_PHRASE = "(?: ?[a-zà-ÿ'’A-ZÀ-Ý-]{1,20}){1,6}? (?:de|du|d'|des|de l'|de la) ?";

/** `depuis le coup d'État de juillet`, `après le séisme de mars`: what is named by its date has been. */
export const SINCE_NOUN = precededBy(
  `(?:depuis|suite à|suite au|lors d[eu']|au lendemain d[eu']|à la faveur d[eu'])${NOUN_PHRASE}`,
);

/** `après celle de la frégate en avril`. */
export const AFTER_ANOTHER = precededBy("après cel(?:le|les|ui) [^.;!?]{0,50}[ ,(](?:en|le|du|au|d') ?");

/** `à la veille du sommet de jeudi`, `en vue du scrutin d'octobre`: what is named by its date is to come. */
export const AHEAD_OF_NOUN = precededBy(
  `(?:à la veille d[eu']|à l'approche d[eu']|en vue d[eu']|en prévision d[eu']|en perspective d[eu']|dans la perspective d[eu']|en attendant|en amont d[eu']|(?:semaines?|jours|mois|ans?) d[eu'])${NOUN_PHRASE}`,
);

/** `la précédente réunion, en mars`: nouns of what has been. */
export const HAS_BEEN = precededBy(
  "(?:précédente?s?|dernière|dernier) [^.;!?,]{2,40}[ ,(]{1,2}(?:l[ea] |l'|en |à |au |du |de |d')?",
);

/** `prochaine audience le 4 mars`, `date limite : 15 mai`: nouns of what is to come, without a verb. */
export const TO_COME = precededBy(
  "(?:prochaine?s?|future?s?|dates? limites?|échéance|rendez-vous|préavis|délai|à venir|suite le)(?: [^.;!?,]{0,40}?)?[ :,(]{1,3}(?:l[ea] |l'|en |à |au |fixé à |pour |dès )?",
);
