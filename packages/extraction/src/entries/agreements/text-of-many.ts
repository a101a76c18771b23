import type { SentenceView } from '../sentence/sentence-view.ts';

/** Words by which a text of many states is called: `la Charte des Nations unies`, `les conventions de Genève`, `le droit de la mer`. */
const OF_MANY =
  /^(?:nations|onu|cnudm|unclos|genève|vienne|kyoto|internationale?s?|internationaux|universelle?|mondiale?s?|non-prolifération|climat|mer|droits|africaine|arabe|européenne|interaméricaine|conduite|ue|union|asean|mercosur|otan|oms|omc|oit|unesco|otsc|cei|cedeao|tnp|aecg|rcep|cptpp|versailles|yalta|potsdam|lisbonne|maastricht|montreux|rome|schengen|minsk|oslo|dayton|paris|bretton|cotonou|ottawa|ramsar|bâle|nagoya|montréal|marrakech)$/u;
/** `accord de gouvernement`, `accord de branche`: what parties and unions at home agree on. */
const AT_HOME = /^(?:gouvernement|coalition|branche|entreprise|gouvernance|siège)$/u;
/** Units behind a text's noun that call it. */
const CALLED_WITHIN = 12;

/** `conformément à la convention sur le droit de la mer de 1982`: a text that sides stand by, and no treaty of theirs. */
export function isOfMany(view: SentenceView, at: number, last: number): boolean {
  const { units } = view;
  if (/^chartes?$/u.test(units[at]!.low)) return true;
  if (!/^(?:conventions?|pactes?|traités?|accords?|protocoles?|déclarations?)$/u.test(units[at]!.low))
    return false;
  const end = Math.min(Math.max(last, at + 3), at + CALLED_WITHIN);
  const name = units.slice(at + 1, end + 1);
  const stop = name.findIndex(({ low }) => /^(?:[,;.]|entre|avec|et)$/u.test(low));
  if (AT_HOME.test(name[1]?.low ?? '') && /^d[e']$/u.test(name[0]!.low)) return true;
  return (stop < 0 ? name : name.slice(0, stop)).some(({ low }) => OF_MANY.test(low));
}
