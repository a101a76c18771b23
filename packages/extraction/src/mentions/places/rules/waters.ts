import { gapBetween } from '../../../document/worded-sentence.ts';
import { isCapitalised } from '../../../document/words.ts';
import { nameAt, type PlaceName } from '../place-context.ts';
import type { PlaceRule } from './place-rule.ts';

const WATERS: ReadonlySet<string> = new Set(['mer', 'golfe', 'detroit', 'baie', 'ocean', 'canal', 'rade']);
const CUES: ReadonlySet<string> = new Set([
  'en',
  'dans',
  'large',
  'sur',
  'rade',
  'le',
  'la',
  'l',
  'de',
  'du',
  'au',
]);

/** A sea, gulf or strait, under its whole name: `dans le golfe de Tadjourah`, `en mer Noire`. */
export const waters: PlaceRule = {
  name: 'waters',
  triggers: WATERS,
  read: (context, at) => {
    const { words } = context;
    if (!CUES.has(words[at - 1]?.folded ?? '')) return null;
    let first = at + 1;
    if (/^(?:de|d|du|des)$/.test(words[first]?.folded ?? '')) first++;
    if (/^(?:la|le|l|les)$/.test(words[first]?.folded ?? '')) first++;
    if (!isCapitalised(words[first]?.text ?? '') || !/^[ ']$/.test(gapBetween(context, first - 1)))
      return null;
    const name = nameAt(context, first);
    return name && withQuarter(context, { first: at, last: name.last, known: null });
  },
  examples: [
    'Un exercice a eu lieu dans le {golfe de Tadjourah}.',
    'Des navires croisent en {mer Noire}.',
    'La tension monte en {mer de Chine méridionale}.',
    'Le cargo a coulé au large, dans le {détroit de Bab el-Mandeb}.',
    'Il a pris la mer hier.',
  ],
};

/** `mer de Chine méridionale`, `orientale` belong to the name. */
function withQuarter(context: Parameters<PlaceRule['read']>[0], name: PlaceName): PlaceName {
  const next = context.words[name.last + 1]?.folded ?? '';
  const belongs =
    /^(?:meridionale|orientale|occidentale|septentrionale)$/.test(next) &&
    gapBetween(context, name.last) === ' ';
  return belongs ? { ...name, last: name.last + 1 } : name;
}
