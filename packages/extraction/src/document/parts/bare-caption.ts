/** Openings that hardly a headline has. */
const SURE =
  /^(?:lors d|(?:une )?vue (?:\p{L}+ )?d|photo de (?:famille|groupe)|sur la photo|de gauche à droite|de g\. à d\.)/iu;
/** Openings that headlines have too: these want the stop that a headline lacks. */
const LIKELY =
  /^(?:panorama d|(?:un )?aperçu d|scène d|séance (?:de |d'|plénière)|poignée de main|cérémonie d)/iu;
/** Words that only a sentence has. */
const VERB =
  /(?:^|[ '])(?:a|ont|est|sont|était|étaient|fut|furent|sera|seront|avait|avaient|aura|auront|va|vont|doit|doivent|peut|peuvent|-t-(?:il|elle|on)|qui|que|dont)(?= )/iu;
const LONGEST = 130;

/** Whether a line is a caption without a credit: `Lors de la cérémonie d'ouverture.`, `Vue générale de la séance`. */
export function isBareCaption(line: string): boolean {
  if (line.length > LONGEST || VERB.test(line) || /[,;:?!] ?$/.test(line)) return false;
  return SURE.test(line) || (LIKELY.test(line) && line.endsWith('.'));
}
