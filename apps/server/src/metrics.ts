import type { Plugin } from 'graphql-yoga';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Readiness } from './readiness.ts';

/** Upper sides of the classes of answering times, in seconds: from a cached answer to a request at its limit. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What the server counts of itself, told in Prometheus' text format; each server has its own. */
export class Metrics {
  readonly #registry = new Registry();

  readonly requests = new Counter({
    name: 'ephemeride_http_requests_total',
    help: 'HTTP requests answered, by status.',
    labelNames: ['status'],
    registers: [this.#registry],
  });

  readonly seconds = new Histogram({
    name: 'ephemeride_http_request_seconds',
    help: 'Seconds from the head of a request to the end of its answer.',
    buckets: SECONDS,
    registers: [this.#registry],
  });

  readonly answers = new Counter({
    name: 'ephemeride_graphql_answers_total',
    help: 'Answers to plain queries, by where they came from: cache or execution.',
    labelNames: ['from'],
    registers: [this.#registry],
  });

  readonly errors = new Counter({
    name: 'ephemeride_graphql_errors_total',
    help: 'Errors told to clients, by code.',
    labelNames: ['code'],
    registers: [this.#registry],
  });

  constructor(readiness: Readiness) {
    new Gauge({
      name: 'ephemeride_ready',
      help: '1 once the corpus is served, 0 before.',
      registers: [this.#registry],
      collect() {
        this.set(readiness.store === null ? 0 : 1);
      },
    });
  }

  /** Adds the process: memory, processor time, the event loop's lag. Once a process. */
  addProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}

/** Counts the errors of what was executed and of what was refused before. */
export const errorMetrics = (metrics: Metrics): Plugin => ({
  onResultProcess({ result }) {
    for (const each of Array.isArray(result) ? result : [result])
      if ('errors' in each)
        for (const { extensions } of each.errors ?? [])
          metrics.errors.inc({ code: String(extensions?.code ?? 'none') });
  },
});
