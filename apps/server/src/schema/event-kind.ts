import type { EventKind, EventStatus } from '@ephemeride/domain';
import { builder } from './builder.ts';

export const EventKindEnum = builder.enumType('EventKind', {
  description: 'What an event is.',
  values: {
    MEETING: { description: 'Two sides talk, neither plainly the host, or in the margins of something.' },
    RECEPTION: { description: 'One side receives another at home: an ambassador, a delegation, a guest.' },
    VISIT: { description: 'A journey to another country, official or working.' },
    CALL: { description: 'A conversation by telephone or video.' },
    DIALOGUE: {
      description: 'A session of a standing bilateral mechanism: dialogue, joint committee, consultation.',
    },
    CONFERENCE: { description: "Several countries' ministers, chiefs or officials together." },
    EXCHANGE: { description: 'Friendship, border or youth exchange between forces.' },
    EXERCISE: { description: 'A military exercise.' },
    PORT_CALL: { description: 'A ship calls at a port.' },
    TRAINING: { description: 'A course or training.' },
    EXHIBITION: { description: 'An exhibition or fair.' },
    SIGNING: { description: 'A text signed at a named moment.' },
    COMMEMORATION: {
      description: 'A ceremony or parade for an anniversary, besides the anniversary itself.',
    },
    APPOINTMENT: { description: 'Someone takes up, leaves or is named to a post.' },
    HANDOVER: { description: 'Gifts, equipment or remains handed over or brought home.' },
    OTHER: { description: 'Dated, and none of these.' },
  } satisfies Record<EventKind, object>,
});

export const EventStatusEnum = builder.enumType('EventStatus', {
  description: 'Whether an event has taken place, as of the latest despatch that reports it.',
  values: {
    HELD: { description: 'It took place.' },
    PLANNED: { description: 'It was announced for a later date.' },
    ONGOING: { description: 'It was under way.' },
    POSTPONED: { description: 'It was put off.' },
    CANCELLED: { description: 'It was called off.' },
  } satisfies Record<EventStatus, object>,
});
