export { AGREEMENT_KINDS, type AgreementKind, type AgreementRead } from './agreement.ts';
export type { AnniversaryRead, CommemorationRead } from './commemoration.ts';
export type { CountryCode } from './country-code.ts';
export { DATE_BASES, type DateBasis, type DateValue } from './date-value.ts';
export type { Diagnostic } from './diagnostic.ts';
export {
  type Dateline,
  type DocumentPart,
  type DocumentParts,
  PART_KINDS,
  type PartKind,
} from './document.ts';
export { boundsOf, type DayBounds } from './edtf/bounds.ts';
export {
  addDays,
  type Day,
  dayNumber,
  dayNumberOf,
  dayOf,
  dayParts,
  dayText,
  isLeapYear,
  isoWeekBounds,
  isoWeekOf,
  lastDayOfMonth,
  monthText,
  type Weekday,
  weekdayOf,
  yearText,
} from './edtf/calendar.ts';
export { compareEdtf, type DayWindow } from './edtf/compare.ts';
export type {
  Edtf,
  EdtfCentury,
  EdtfDay,
  EdtfDecade,
  EdtfInterval,
  EdtfMonth,
  EdtfOneOf,
  EdtfPoint,
  EdtfSeason,
  EdtfYear,
  EdtfYearPart,
} from './edtf/edtf.ts';
export { formatEdtf } from './edtf/format.ts';
export { parseEdtf } from './edtf/parse.ts';
export { DATE_PRECISIONS, type DatePrecision, isApproximate, precisionOf } from './edtf/precision.ts';
export {
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventKind,
  type EventRead,
  type EventStatus,
  PARTICIPANT_ROLES,
  type ParticipantRead,
  type ParticipantRole,
} from './event.ts';
export { type EventCodes, eventCodes } from './event-codes.ts';
export type { Evidence } from './evidence.ts';
export { fold } from './fold.ts';
export {
  type EventWeights,
  importanceOfAgreement,
  importanceOfAnniversary,
  importanceOfEvent,
  importanceOfReturn,
} from './importance.ts';
export { LOCALES, type Locale, type Localized } from './locale.ts';
export {
  type CountryMention,
  type NamedMention,
  type OrganizationRead,
  type PersonRead,
  type PlaceMention,
  TIMEX_TYPES,
  type TimeMention,
  type TimexType,
} from './mention.ts';
export type { Reading, Rejection } from './reading.ts';
export type { Quote, Span } from './span.ts';
