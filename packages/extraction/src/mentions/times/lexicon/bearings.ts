import { type Around, behind, endingIn, followedBy, ledBy, precededBy } from './around.ts';
import { LETTER } from './pattern.ts';

/** Words before a date that look forward, whatever the verb: `à compter de jeudi`. */
export const FROM_THEN_ON = endingIn(
  'du de la l d ici à au le pour',
  precededBy("(?:à compter|à partir) d(?:u |e |e la |e l'|')|d'ici(?: à| au)? (?:l[ea] )?|pour (?:l[ea] )?"),
);

/** Words that look forward unless the verb is a past: `jusqu'à vendredi`. */
export const UP_TO_THEN = endingIn(
  'à au en avant le la',
  precededBy("jusqu'(?:à |au |en )|avant (?:l[ea] )?"),
);

/** `avant de gagner samedi`, `avant d'être reçu à Dili samedi`: what is done after the day named. */
export const GOES_ON = precededBy(
  "avant d(?:e |')(?:s'|se )?(?:[a-zà-ÿ]+ )(?:[^.;,:()]{0,30} )?(?:le |ce )?",
);

/** `ont convenu de la tenue, au mois de septembre, d'une session`, `a annoncé l'arrivée en mai de …`: what is settled is to come. */
const SETTLED = '(?:convenu|décidé|annonc[ée]|confirm[ée]|accepté|propos[ée]|approuvé)';
export const SETTLED_NOUN = ledBy(
  SETTLED,
  100,
  precededBy(
    `${SETTLED} (?:de |d')?(?:la |l')(?:tenue|organisation|ouverture|réouverture|fermeture|reprise|suspension|venue|arrivée|visite|création|envoi|livraison|mise en)[^.;:()]{0,40}[ ,](?:en |au |à la |le |dès |pour |au mois de |au mois d'|au courant du |courant )?`,
  ),
);

/** `a publié le programme de la visite du roi au Chili, du 10 au 14 juin`: what is made known of what is to come. */
export const MADE_KNOWN = ledBy(
  'programme|détail|date|calendrier|itinéraire|contours|modalités|ordre',
  140,
  precededBy(
    "(?:dévoilé|publié|présenté|détaillé|précisé|révélé|annoncé|confirmé|communiqué)[^.;:()]{0,40} (?:programme|détails?|dates?|calendrier|itinéraire|contours|modalités|ordre du jour)(?: [a-zà-ÿ]+)? d(?:e |u |es |')[^.;:()]{2,80}, (?:du |le |les |en |au )?",
  ),
);

/** `a décalé son déplacement au début d'août`: what is put off, or set, is to come. */
export const PUT_OFF_NOUN = endingIn(
  'au la à de d',
  precededBy(
    "(?:reporté|décalé|repoussé|différé|déplacé|avancé|ajourné|renvoyé|fixé|programmé|prolongé|remis) (?:l[ea]s? |l'|s(?:on|a|es) |leurs? |cet(?:te)? |ce )[^.;,:()]{2,60} (?:jusqu'au|au|à la|à) (?:mois d(?:e |'))?",
  ),
);

/** `a été remise au mois de mars`, `a renvoyé mardi au 8 septembre le procès`: what is put off to then. */
export const PUT_OFF_TO = endingIn(
  'au à aux en le la',
  precededBy(
    '(?:(?:été|est|sont|était|étaient|finalement) remise?s?|(?:reporté|repoussé|ajourné|renvoyé|différé)(?:e?s?)(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier))?) (?:au|à|aux|en) (?:l[ea] )?',
  ),
);

/** `a invité le ministre au Forum de Lomé, les 29 et 30 octobre`: what one is asked to is to come. */
export const INVITED_TO = ledBy(
  '(?:invité|convié)',
  150,
  precededBy(
    "(?:invité|convié)e?s? [^.;:()]{2,60} (?:au|aux|à la|à l'|à (?:participer|assister|prendre part|se rendre|visiter|effectuer)) ?[^.;:()]{2,80}[ ,](?:les? |l[ea] |en |au mois de |du |d')?",
  ),
);

/** `depuis lundi`. */
export const SINCE_THEN = endingIn('depuis le la', precededBy('depuis (?:l[ea] )?'));

/** `le sommet du 12 mai`: the date belongs to a noun, and the verb says nothing of it. */
export const OF_NOUN = endingIn('du de la des l d', precededBy("(?:du|de|de la|des|de l'|d') ?"));

/** `fixé au 12 mai`: so does a day behind `au`; `au printemps`, `à la mi-mai` go with the verb. */
const AT = precededBy('(?:au|aux) ?');
const DAY = followedBy('\\d{1,2}(?:er)? ');
export const AT_DAY = (text: string, offset: number): boolean => DAY(text, offset) && AT(text, offset);

/** `le marché se tient le lundi`. */
export const ARTICLE = endingIn('le', precededBy('le '));

/** `Samedi - Journée portes ouvertes`: the day at the head of a line of a programme. */
export const OPENS_LINE = behind('(?:^|\\n)[ •*-]*');
export const BEFORE_ENTRY = followedBy(' ?(?:[-–—:]) ');

/** `Au programme du mardi`, `Le mercredi, on défilera`: one day of some that were named. */
export const DEFINITE = endingIn('le du', precededBy('(?:le|du) '));

/** The `de` of a noun's phrase that a date follows: `le coup d'État de`. */
const OF = " (?:de|du|d'|des|de l'|de la) ?";
const BEHIND_OF = endingIn('de du d des l la', behind(OF));
const OF_AT_END = new RegExp(`${OF}$`, 'i');
/** The words of such a phrase: six at most, one of more than twenty letters counting as two. */
const MOST_WORDS = 6;
const LONGEST_WORD = 20;
const WORD = /^[a-zà-ÿ'’A-ZÀ-Ý-]+$/i;
/** In UTF-16 code units: farther back no phrase and what leads it can begin. */
const REACH = 180;

/** Whether what stands between its head and its `de` is a noun's phrase; its first word may go on the head's. */
function isNounPhrase(phrase: string): boolean {
  const words = (phrase.startsWith(' ') ? phrase.slice(1) : phrase).split(' ');
  const counted = words.reduce((sum, word) => sum + Math.ceil(word.length / LONGEST_WORD), 0);
  return counted <= MOST_WORDS && words.every((word) => WORD.test(word));
}

/**
 * Whether such a phrase ends right before an offset, and a pattern leads it. One pattern of both would try each way of
 * cutting the words.
 */
function leading(pattern: string): Around {
  const heads = new RegExp(`(?<![${LETTER}\\d])(?:${pattern})`, 'gi');
  return (text, offset) => {
    if (!BEHIND_OF(text, offset)) return false;
    const before = text.slice(Math.max(0, offset - REACH), offset);
    const end = before.search(OF_AT_END);
    heads.lastIndex = 0;
    for (let head = heads.exec(before); head; head = heads.exec(before)) {
      if (isNounPhrase(before.slice(heads.lastIndex, Math.max(heads.lastIndex, end)))) return true;
      heads.lastIndex = head.index + 1;
    }
    return false;
  };
}

/** `depuis le coup d'État de juillet`, `après le séisme de mars`: what is named by its date has been. */
export const SINCE_NOUN = leading(
  "(?:depuis|suite à|suite au|lors d[eu']|au lendemain d[eu']|à la faveur d[eu'])",
);

/** `après l'adoption, en mars, d'une Constitution`: what is done, not what is held at its time (`après le sommet, en mars`), has been. */
export const AFTER_DOING = ledBy(
  'après|suite|depuis|lors|faveur',
  70,
  precededBy(
    "(?:après|depuis|à la suite de|suite à|à la faveur de|lors de) (?:l['a] ?|l[ea] |son |sa |leur |cette |ce )(?!élection|réunion|consultation|session)[a-zà-ÿ]*(?:tion|sion|ment|age|ture|mise|prise|mort|décès|chute|arrivée|départ|victoire|défaite|attaque|attentat|séisme|accident|incendie|retrait|rupture|reprise|échec|invasion|retour|putsch|coup d'État|vote|signature|entrée)(?: [^,;.:()]{2,30})?, (?:en|au|le) (?:mois de )?",
  ),
);

/** `a tenu à rencontrer lundi`, `a profité de l'escale pour signer lundi un accord`: what one took the occasion to do is done. */
export const TOOK_OCCASION = ledBy(
  'tenu|pu|profité|profit|occasion|opportunité',
  90,
  precededBy(
    "(?:tenu à|pu|(?:profité|profit|eu l'occasion|eu l'opportunité|saisi l'occasion|saisi l'opportunité)(?: [^,;.:()]{2,50})? (?:pour|de|d')) ?(?:s'|se )?(?:rencontrer|entretenir|discuter|dialoguer|échanger|voir|recevoir|accueillir|visiter|signer|parapher|remettre|inaugurer) (?:ce |le )?",
  ),
);

/** `après celle de la frégate en avril`. */
export const AFTER_ANOTHER = endingIn(
  'en le du au d',
  precededBy("après cel(?:le|les|ui) [^.;!?]{0,50}[ ,(](?:en|le|du|au|d') ?"),
);

/** `à la veille du sommet de jeudi`, `en vue du scrutin d'octobre`: what is named by its date is to come. */
export const AHEAD_OF_NOUN = leading(
  "(?:à la veille d[eu']|à l'approche d[eu']|en vue d[eu']|en prévision d[eu']|en perspective d[eu']|dans la perspective d[eu']|en attendant|en amont d[eu']|(?:semaines?|jours|mois|ans?) d[eu'])",
);

/** `la précédente réunion, en mars`: nouns of what has been. */
export const HAS_BEEN = ledBy(
  'précédent|derni[eè]r',
  80,
  precededBy(
    "(?:précédente?s?|dernière|dernier) [^.;!?,]{2,40}[ ,(]{1,2}(?:l[ea] |l'|en |à |au |du |de |d')?",
  ),
);

/** `inscrit au programme pour le 3 mai`, `figure à l'agenda de vendredi`: what is on a list of what is to come. */
export const ON_AGENDA = ledBy(
  'programme|agenda|calendrier|ordre',
  30,
  precededBy(
    "(?:au programme|à l'agenda|au calendrier|à l'ordre du jour) (?:pour )?(?:l[ea] |l'|en |au |du |de |d'|des )?",
  ),
);

/** `prochaine audience le 4 mars`, `date limite : 15 mai`: nouns of what is to come, without a verb. */
export const TO_COME = precededBy(
  "(?:prochaine?s?|future?s?|dates? limites?|échéance|rendez-vous|préavis|délai|à venir|suite le)(?: [^.;!?,]{0,40}?)?[ :,(]{1,3}(?:l[ea] |l'|en |à |au |fixé à |pour |dès )?",
);

/** `fixée au mardi 12 mai`, `attendu du 26 au 29`: a day that was still to come when it was told. */
export const ANNOUNCED_FOR = endingIn(
  'au le du pour à partir dès',
  precededBy(
    '(?:fixée?s?|prévue?s?|attendue?s?|programmée?s?) (?:au |le |du |pour le |dès le |à partir du |à compter du )',
  ),
);
