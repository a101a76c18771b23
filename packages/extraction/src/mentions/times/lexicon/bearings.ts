import { precededBy } from './around.ts';

/** Words before a date that look forward, whatever the verb: `à compter de jeudi`. */
export const FROM_THEN_ON = precededBy(
  "(?:à compter|à partir) d(?:u |e |e la |e l'|')|d'ici(?: à| au)? (?:l[ea] )?|pour (?:l[ea] )?",
);

/** Words that look forward unless the verb is a past: `jusqu'à vendredi`. */
export const UP_TO_THEN = precededBy("jusqu'(?:à |au |en )|avant (?:l[ea] )?");

/** `depuis lundi`. */
export const SINCE_THEN = precededBy('depuis (?:l[ea] )?');

/** `le sommet du 12 mai`: the date belongs to a noun, and the verb says nothing of it. */
export const OF_NOUN = precededBy("(?:du|de|de la|des|au|aux|de l'|d'|à la) ?");
