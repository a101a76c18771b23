import type { EventRead } from '@ephemeride/domain';
import { placeKey } from '@ephemeride/extraction';
import type { EventWhole, ReportField } from '@ephemeride/store';
import { daysOf, within } from './event-dates.ts';
import { peopleOf } from './event-people.ts';
import { sameAttending } from './same-person.ts';

type Merged = Pick<
  EventWhole,
  'kind' | 'date' | 'status' | 'countries' | 'place' | 'ordinal' | 'participants'
>;

/** A date departs where the event's cannot be meant by it: a month that holds the event's day does not. */
function dateDeparts(report: EventRead, { date }: Merged): boolean {
  if (report.date === null || date === null) return false;
  return !within(daysOf(date), daysOf(report.date));
}

/** Whether a report spells someone's name otherwise. */
function namesDepart(report: EventRead, { participants }: Merged): boolean {
  const named = participants.flatMap(({ person, country, post }) =>
    person === null ? [] : [{ name: person, country, role: post }],
  );
  return peopleOf(report).some((one) => {
    const same = named.find((other) => sameAttending(one, other));
    return same !== undefined && same.name.normalize('NFC') !== one.name.normalize('NFC');
  });
}

/** The fields in which a report departs from its event; one that a report leaves out does not depart. */
export function differsOf(report: EventRead, event: Merged): readonly ReportField[] {
  const departs: Record<ReportField, boolean> = {
    kind: report.kind !== event.kind,
    date: dateDeparts(report, event),
    status: report.status !== event.status,
    countries: report.countries.length > 0 && report.countries.length !== event.countries.length,
    place:
      report.place !== null &&
      event.place !== null &&
      placeKey(report.place.name) !== placeKey(event.place.name),
    ordinal: report.ordinal !== null && report.ordinal !== event.ordinal,
    people: namesDepart(report, event),
  };
  return (Object.keys(departs) as ReportField[]).filter((field) => departs[field]);
}
