import type { CountryCode, EventKind } from '@ephemeride/domain';
import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import { destinations } from './around-head.ts';
import type { Placed } from './borrowed-time.ts';
import type { DatedDraft } from './draft.ts';

const JOURNEYS: ReadonlySet<EventKind> = new Set(['VISIT', 'PORT_CALL']);
const BOUND_FOR = /^(?:à|au|aux|en|pour)$/u;
const NEXT = /^(?:,|puis|et|avant)$/u;
/** What may stand between a stage's link and its first word: `puis, mercredi, à Alger`. */
const LINKS = /^(?:,|puis|et|avant|ensuite|enfin|de|d'|gagner|rejoindre)$/u;

interface Stage {
  readonly first: number;
  readonly last: number;
  readonly placed: Placed;
  readonly countries: readonly CountryCode[];
}

/** The countries that a stretch leads to; empty where it leads nowhere that is known. */
function reached(view: SentenceView, first: number, last: number): CountryCode[] {
  const towns = view.units
    .slice(first, last + 1)
    .flatMap(({ place }, at) =>
      place?.country && BOUND_FOR.test(view.units[first + at - 1]?.low ?? '') ? [place.country] : [],
    );
  return [...new Set([...destinations(view, first, last), ...towns])];
}

/** The stretches of a clause behind its verb, each from one link to the next. */
function stretches(view: SentenceView, from: number, to: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let first = from;
  for (let at = from; at <= to + 1; at++) {
    const ends = at > to || (NEXT.test(view.units[at]!.low) && at > first);
    if (!ends) continue;
    if (at > first) found.push([first, at - 1]);
    while (at < to && LINKS.test(view.units[at]!.low)) at += 1;
    first = at;
  }
  return found;
}

function stagesIn(view: SentenceView, from: number, to: number): Stage[] {
  return stretches(view, from, to).flatMap(([first, last]) => {
    const times = timesIn(view, first, last);
    const countries = reached(view, first, last);
    const [placed] = times;
    return placed && times.length === 1 && countries.length > 0 ? [{ first, last, placed, countries }] : [];
  });
}

/**
 * `se rendra lundi à Tunis, puis mercredi à Alger`: one journey for each place with a day of its own. A draft that leads to
 * one place, or whose places share their days, is left whole.
 */
export function byStages(draft: DatedDraft): readonly DatedDraft[] {
  const { view, clause, verb, kind, head, status } = draft;
  if (!JOURNEYS.has(kind) || head !== null || clause === null || verb === null || verb !== clause.verb)
    return [draft];
  if (status === 'POSTPONED' || status === 'CANCELLED' || draft.date === null) return [draft];
  const stages = stagesIn(view, verb.last + 1, clause.last);
  if (stages.length < 2) return [draft];
  const all = new Set(stages.flatMap(({ countries }) => countries));
  const home = draft.countries.filter((code) => !all.has(code));
  return stages.map(({ first, last, placed: { time }, countries }, index) => ({
    ...draft,
    first: index === 0 ? draft.first : first,
    // The clause's verb stands far in front of a later stage, with another's place behind it.
    verb: index === 0 ? verb : null,
    last,
    countries: [...home, ...countries],
    date: { edtf: time.edtf!, basis: time.basis, stated: time.text },
  }));
}
