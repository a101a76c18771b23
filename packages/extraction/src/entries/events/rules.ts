import type { EventRule } from './draft.ts';
import { agreesAtTalks } from './rules/agrees-at-talks.ts';
import { appoints } from './rules/appoints.ts';
import { arrivesFrom } from './rules/arrives-from.ts';
import { attendsEvent } from './rules/attends-event.ts';
import { changesPost } from './rules/changes-post.ts';
import { comesAndGoes } from './rules/comes-and-goes.ts';
import { commemorates } from './rules/commemorates.ts';
import { datedHappening } from './rules/dated-happening.ts';
import { decidesPost } from './rules/decides-post.ts';
import { docks } from './rules/docks.ts';
import { doesNotHappen } from './rules/does-not-happen.ts';
import { earlierEditions } from './rules/earlier-editions.ts';
import { ellipticEdition } from './rules/elliptic-edition.ts';
import { eventIsHeld } from './rules/event-is-held.ts';
import { eventIsPutOff } from './rules/event-is-put-off.ts';
import { eventTakesPlace } from './rules/event-takes-place.ts';
import { exhibits } from './rules/exhibits.ts';
import { gathers } from './rules/gathers.ts';
import { giftArrives } from './rules/gift-arrives.ts';
import { handsOver } from './rules/hands-over.ts';
import { holdsEvent } from './rules/holds-event.ts';
import { idioms } from './rules/idioms.ts';
import { inPostSince } from './rules/in-post-since.ts';
import { inaugurates } from './rules/inaugurates.ts';
import { isExpected } from './rules/is-expected.ts';
import { isHost } from './rules/is-host.ts';
import { isOnVisit } from './rules/is-on-visit.ts';
import { isReceived } from './rules/is-received.ts';
import { isSceneOf } from './rules/is-scene-of.ts';
import { isSigned } from './rules/is-signed.ts';
import { leadsTo } from './rules/leads-to.ts';
import { liesInPort } from './rules/lies-in-port.ts';
import { meetingResultsIn } from './rules/meeting-results-in.ts';
import { meets } from './rules/meets.ts';
import { namedEvent } from './rules/named-event.ts';
import { nthDay } from './rules/nth-day.ts';
import { passesCharge } from './rules/passes-charge.ts';
import { pronounEvent } from './rules/pronoun-event.ts';
import { receives } from './rules/receives.ts';
import { seesThem } from './rules/sees-them.ts';
import { setsEvent } from './rules/sets-event.ts';
import { signs } from './rules/signs.ts';
import { spendsDays } from './rules/spends-days.ts';
import { talksWith } from './rules/talks-with.ts';
import { telephones } from './rules/telephones.ts';
import { trains } from './rules/trains.ts';
import { travelsTo } from './rules/travels-to.ts';
import { wonBefore } from './rules/won-before.ts';
import { youthStays } from './rules/youth-stays.ts';

/** The ways of saying that something happens, in the order in which they are tried. */
export const EVENT_RULES: readonly EventRule[] = [
  receives,
  isReceived,
  seesThem,
  meets,
  talksWith,
  telephones,
  agreesAtTalks,
  comesAndGoes,
  travelsTo,
  arrivesFrom,
  leadsTo,
  isOnVisit,
  spendsDays,
  isExpected,
  setsEvent,
  holdsEvent,
  attendsEvent,
  eventTakesPlace,
  meetingResultsIn,
  isSceneOf,
  gathers,
  eventIsHeld,
  ellipticEdition,
  earlierEditions,
  eventIsPutOff,
  doesNotHappen,
  pronounEvent,
  signs,
  isSigned,
  appoints,
  decidesPost,
  changesPost,
  inPostSince,
  handsOver,
  passesCharge,
  giftArrives,
  docks,
  liesInPort,
  commemorates,
  idioms,
  trains,
  isHost,
  inaugurates,
  exhibits,
  youthStays,
  nthDay,
  wonBefore,
  namedEvent,
];

/** Every rule that makes a draft: the last reads only what the others leave. */
export const ALL_EVENT_RULES: readonly EventRule[] = [...EVENT_RULES, datedHappening];
