/** What has an east: `la côte est`, `la banlieue est`, `l'aile est`. */
const HAS_SIDES =
  /^(?:côte|littoral|façade|rivage|rive|berge|flanc|versant|pente|face|frontière|bordure|lisière|limite|marge|partie|portion|moitié|quart|tiers|région|province|zone|secteur|territoire|district|quartier|faubourg|banlieue|périphérie|couronne|agglomération|front|axe|corridor|ligne|bout|extrémité|pointe|coin|cap|aile|entrée|sortie|porte|gare|jetée|digue|quai|rocade|mur|tour|tribune|bassin|plaine|chaîne|crête|passe|avenue|boulevard|autoroute|route|rue)s?$/u;

/** What follows a point of the compass: whose it is, the end of its words, or the verb. */
const BEHIND_POINT =
  /^ ?(?:du (?!ressort|côté)|des |de l(?:a |['’])(?!plus |même )|d['’]\p{Lu}|de (?:la (?!plus |même )|l['’])?\p{Lu}|[,;:.)]|$|(?:et|ou|a|ont|avait|avaient|sera|seront|était|étaient|fut|furent|où|qui|que|dont|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|le \d)(?!\p{L}))/u;

/** Whether `est` says where a part lies and is no verb, by the word in front of it and the text behind it: `la rive est du Nil`, but `la région est de nouveau fermée`. */
export const isCompassPoint = (before: string, behind: string): boolean =>
  HAS_SIDES.test(before) && BEHIND_POINT.test(behind);
