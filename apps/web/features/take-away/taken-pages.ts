import 'server-only';
import { readFragment } from '@ephemeride/contract';
import type { DayWindow } from '@ephemeride/domain';
import { type Answer, ask } from '../../graphql-client/server.ts';
import { localeOf } from '../../language/languages.ts';
import type { Translate } from '../../language/translate.ts';
import { viewFilter } from '../browse/chronology.ts';
import type { View } from '../share-view/view.ts';
import { type Taken, takenOf } from './taken.ts';
import { takenOrder } from './taken-order.ts';
import { takenFragment, takenPageQuery } from './taken-query.ts';

/** As many entries as the API gives at once. */
const PAGE = 100;

/** What asks for the pages of a view. */
export interface PageAsking {
  readonly view: View;
  readonly window: DayWindow;
  readonly publicUrl: string;
  readonly t: Translate;
}

const askPage = ({ view, window }: PageAsking, after: string | null) =>
  ask(takenPageQuery, {
    filter: viewFilter(view),
    window,
    orderBy: takenOrder(view),
    first: PAGE,
    after,
    locale: localeOf(view.language),
  });

/**
 * The entries of a view, a page at a time, in the order in which it shows them. The first page is asked for at once, so that a fault is known
 * before a file is begun; a later fault throws, and the file ends broken, never quietly short.
 */
export async function takenPages(asking: PageAsking): Promise<Answer<AsyncIterable<readonly Taken[]>>> {
  const first = await askPage(asking, null);
  if (first.fault) return first;
  const { publicUrl, t } = asking;
  async function* pages() {
    let page = first.data!.entries;
    for (;;) {
      const { hasNextPage, endCursor } = page.pageInfo;
      // Asked for while this page is written.
      const next = hasNextPage ? askPage(asking, endCursor) : null;
      yield page.nodes.map((node) => takenOf(readFragment(takenFragment, node), publicUrl, t));
      if (next === null) return;
      const answer = await next;
      if (answer.fault) throw new Error(`export: the api went ${answer.fault} midway`);
      page = answer.data.entries;
    }
  }
  return { data: pages(), fault: null };
}
