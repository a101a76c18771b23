import type { RequestListener } from 'node:http';
import type { Metrics } from '../metrics.ts';
import type { Readiness } from '../readiness.ts';
import type { YogaServer } from '../yoga.ts';
import { answering } from './answering.ts';
import { limitBody } from './body-limit.ts';
import { observing } from './observing.ts';

export interface ListenerOptions {
  readonly yoga: YogaServer;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  /** How many bytes of answers are kept; 0 keeps none. */
  readonly cacheBytes: number;
}

/** All that stands between a socket and Yoga, the outermost first. */
export const listenerOf = ({ yoga, readiness, metrics, cacheBytes }: ListenerOptions): RequestListener =>
  observing(metrics, limitBody(answering(yoga, readiness, cacheBytes, metrics)));
