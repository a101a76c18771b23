import type { Translate } from '../../language/translate.ts';
import type { View } from '../share-view/view.ts';
import type { ChartsAnswer } from './charts-query.ts';

/** What every chart is given: what the API counted, and how to write and to link. */
export interface ChartProps {
  readonly answer: ChartsAnswer;
  readonly view: View;
  readonly t: Translate;
  /** The address of the chronology with a change of the view. */
  hrefOf(change: Partial<View>): string;
  /** A number as the reader's language writes it. */
  write(count: number): string;
  /** Names in a sentence: `Laos, Chine et Japon`. */
  list(names: readonly string[]): string;
}
