import type { AgreementRead, CommemorationRead, EventRead, Rejection } from '@ephemeride/domain';
import type { Despatch } from '../despatch.ts';
import { readAgreements } from './agreements/read-agreements.ts';
import { readCommemorations } from './commemorations/read-commemorations.ts';
import { readEvents } from './events/read-events.ts';
import { withoutTickers } from './events/tickers.ts';
import { homeOfDespatch, statedHome } from './home-of-despatch.ts';
import { viewSentences } from './sentence/view-sentences.ts';
import { readSides } from './sides.ts';

export interface Entries {
  readonly events: readonly EventRead[];
  readonly agreements: readonly AgreementRead[];
  readonly commemorations: readonly CommemorationRead[];
  /** Words that looked like an event and are none, with the negative rule's name. */
  readonly rejections: readonly Rejection[];
}

/** Reads the entries of a despatch from its mentions, in offsets of `source.text`. Linear in the text; never throws. */
export function readEntries(despatch: Despatch): Entries {
  const home = statedHome(despatch);
  const views = viewSentences(despatch, homeOfDespatch(despatch, home));
  const sides = readSides(despatch, views, home);
  const { commemorations, spans: returns } = readCommemorations(views, sides.codes, sides.home);
  const { agreements, spans: texts } = readAgreements(views, sides.codes);
  const taken = [...returns, ...texts].map(({ span }) => span);
  const { events, rejections } = readEvents(despatch, withoutTickers(views), sides, taken, returns);
  return { events, agreements, commemorations, rejections };
}
