import type { SentenceView } from '../sentence/sentence-view.ts';

/** Words by which a text of many states is called: `la Charte des Nations unies`, `les conventions de Genève`, `le droit de la mer`. */
const OF_MANY =
  /^(?:nations|onu|cnudm|unclos|genève|vienne|kyoto|internationale?s?|internationaux|universelle?|mondiale?s?|non-prolifération|climat|mer|droits|africaine|arabe|européenne|interaméricaine|conduite)$/u;
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
  return (stop < 0 ? name : name.slice(0, stop)).some(({ low }) => OF_MANY.test(low));
}
