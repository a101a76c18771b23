import type { EventRead } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';

type Place = NonNullable<EventRead['place']>;

/** The first spelling of each country's capital. */
const CAPITALS = new Map<string, string>();
for (const [code = '', spelling = '', name = ''] of readTable('capitals.tsv', 2, 3)) {
  if (!CAPITALS.has(code)) CAPITALS.set(code, name || spelling);
}

const placeAt = (view: SentenceView, at: number): Place | null => {
  const place = view.units[at]?.place;
  return place ? { name: place.name, country: place.country } : null;
};

/** `dans la capitale éthiopienne`. */
function capitalIn({ view, clause, first, last }: DatedDraft): Place | null {
  const country = view.countries.find(
    ({ unit, form }) =>
      unit >= (clause?.first ?? first) &&
      unit <= (clause?.last ?? last) &&
      form === 'ADJECTIVE' &&
      view.units[unit - 1]?.low === 'capitale',
  );
  const name = country && CAPITALS.get(country.code);
  return name ? { name, country: country.code } : null;
}

/** `a quitté Montevideo`, `a quitté le port de Djibouti`: where a ship has called. */
function leftPort({ kind, view, verb }: DatedDraft): Place | null {
  if (kind !== 'PORT_CALL' || verb?.lemma !== 'quitter') return null;
  for (let at = verb.last + 1; at <= verb.last + 6; at++) {
    const place = placeAt(view, at);
    if (place) return place;
  }
  return null;
}

/** `en marge du forum de Lomé`: a meeting that bears the name of its town. */
function frameIn({ view, head, clause }: DatedDraft): Place | null {
  const frames = head
    ? [head]
    : view.heads.filter((one) => one.preposition === 'en marge de' && one.first >= (clause?.first ?? 0));
  for (const frame of frames) {
    const at = frame.last + 2;
    const named = /^(?:de|d')$/u.test(view.units[frame.last + 1]?.low ?? '') && at <= frame.phraseLast;
    const place = named && frame.noun.kind === 'CONFERENCE' ? placeAt(view, at) : null;
    if (place) return place;
  }
  return null;
}

/** `Le tribunal correctionnel de Mons a condamné …`: who acts bears the name of the town. */
function townOfSubject({ kind, view, clause, verb }: DatedDraft): Place | null {
  if (kind !== 'OTHER' || !clause || !verb || verb !== clause.verb) return null;
  for (let at = clause.first + 1; at < verb.first; at++) {
    const place = /^(?:de|d')$/u.test(view.units[at - 1]!.low) ? placeAt(view, at) : null;
    if (place) return place;
  }
  return null;
}

/** `à Tunis, où la ministre participait …`: the place in front of the relative word. */
function placeInFront({ view, clause }: DatedDraft): Place | null {
  if (!clause?.relative || view.units[clause.first]?.low !== 'où') return null;
  return placeAt(view, clause.first - (view.units[clause.first - 1]?.low === ',' ? 2 : 1));
}

/** Where words that name no place by a preposition still say that an event happened; null where they do not. */
export function impliedPlace({ drafts }: Occurrence): Place | null {
  for (const read of [leftPort, placeInFront, capitalIn, frameIn, townOfSubject]) {
    for (const draft of drafts) {
      const place = read(draft);
      if (place) return place;
    }
  }
  return null;
}

const BESIDE =
  /^[\s«"]*(?:en marge|à l.issue|a l.issue|après (?:leur|cet|cette|l.)|à cette occasion|a cette occasion|au cours de|lors de)/iu;

/** Gives what was told of the main event's own day, `à l'issue de cet entretien`, the main event's place. */
export function withMainPlace(
  event: EventRead,
  { drafts }: Occurrence,
  main: EventRead | undefined,
): EventRead {
  if (!main || event === main || event.place !== null || main.place === null) return event;
  const sameDay = event.date !== null && event.date.edtf === main.date?.edtf;
  const beside = drafts.some(({ view }) => BESIDE.test(view.sentence.text.slice(0, 40)));
  return sameDay && beside ? { ...event, place: main.place } : event;
}
