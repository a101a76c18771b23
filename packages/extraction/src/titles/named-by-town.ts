import type { Built } from './build-phrase.ts';

/** Sites and fairs that a town or a place gives its name to: `Rumichaca bridge`, `Izmir show`. */
const CALLED_BY_TOWN =
  /(?:^|\s)(?:academy|aerodrome|airfield|airport|arsenal|barracks|base|biennale|bridge|camp|castle|cathedral|cemetery|centre|church|clinic|college|congress|corridor|court|cup|dam|dockyard|exhibition|factory|fair|festival|forum|fortress|garden|high school|hospital|library|lighthouse|lock|marathon|market|media library|memorial|mill|mine|mosque|museum|observatory|park|plant|plateau|police station|power station|prison|refinery|regatta|sanctuary|school|secondary school|shipyard|show|square|stadium|station|summit|synagogue|technopark|temple|terminal|theatre|tower|training team|tunnel|university|wharf|zoo)s?$/u;

/** Whether a town or a place gives its name to what a noun names; what has a name of its own already is only in it. */
export const isCalledByTown = ({ singular, long }: Built): boolean =>
  !long && CALLED_BY_TOWN.test(singular) && !/\p{Lu}/u.test(singular);

/** Adjectives of time and order, which stand in front of a name too: `new Rumichaca bridge`. */
const BEFORE_NAME = /^(?:(?:annual|first|former|future|new|next|old|previous|second|third) )*/u;

/** `le pont de Rumichaca` is the Rumichaca bridge, `cầu Rumichaca`, and not a bridge in it. */
export function calledByTown(noun: Built, { EN: town, VI, next }: Built): Built {
  const before = BEFORE_NAME.exec(noun.adjectives)?.[0] ?? '';
  const inner = noun.adjectives.slice(before.length);
  return {
    ...noun,
    EN: `${town} ${inner}${noun.EN}`,
    singular: `${town} ${inner}${noun.singular}`,
    adjectives: before,
    VI: `${noun.VI}${noun.qualities} ${VI}`,
    qualities: '',
    next,
  };
}
