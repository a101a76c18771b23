import type { DatedDraft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';

/** Sentences between what is to come and what is done at it. */
const NEAR = 1;

/** `Elles doivent y signer un accord`: done where and when what was told just before takes place. */
export const isDoneThere = ({ view, clause, verb, firmness, kind }: DatedDraft): boolean =>
  firmness === 'ASSERTED' &&
  kind === 'SIGNING' &&
  verb !== null &&
  verb === clause?.verb &&
  view.units.slice(Math.max(clause.first, verb.first - 1), verb.last).some(({ low }) => low === 'y');

/** `se rendra à cette occasion en Malaisie`: done when what was told just before takes place, be it elsewhere. */
export const isDoneThen = ({ view, clause, firmness }: DatedDraft): boolean =>
  firmness === 'ASSERTED' &&
  clause !== null &&
  view.units.some(
    ({ low }, at) =>
      at >= clause.first &&
      at <= clause.last &&
      low === 'occasion' &&
      /^(?:cette|même)$/u.test(view.units[at - 1]?.low ?? ''),
  );

/** What is to come and was told in the sentence before, at which something is done; null where nothing was. */
export const heldThere = (draft: DatedDraft, all: readonly Occurrence[]): Occurrence | null =>
  all.findLast(
    ({ date, drafts }) =>
      date !== null &&
      drafts.some(
        ({ view, firmness }) =>
          firmness === 'ASSERTED' && draft.view.sentence.index - view.sentence.index === NEAR,
      ),
  ) ?? null;
