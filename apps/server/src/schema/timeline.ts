import { type BucketUnit, TIMELINE_COUNTS, type TimelineCounts } from '@ephemeride/store';
import type { InputShapeFromFields } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { builder } from './builder.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { EntryFilterInput, readFilter } from './entry-filter.ts';
import { fieldsAsked, partsAsked } from './entry-parts.ts';
import { InvalidWindowRef, orInvalidWindow, resultType } from './fault.ts';
import { countsOf, LaneCountRef, LaneEnum } from './lane-count.ts';
import { readSize } from './page.ts';
import { DensityBucketRef, TimelineEntryRef, TimelineRef } from './refs.ts';

const MOST_ENTRIES = 1000;
const MOST_BUCKETS = 1000;
/** Counting a bucket costs far less than fetching an entry. */
const BUCKETS_A_COST = 10;

const BucketUnitEnum = builder.enumType('BucketUnit', {
  description: 'A unit of the calendar.',
  values: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week, from Monday.' },
    MONTH: { description: 'A month.' },
    QUARTER: { description: 'Three months, from January, April, July or October.' },
    YEAR: { description: 'A year.' },
    DECADE: { description: 'Ten years.' },
    CENTURY: { description: 'A hundred years, where decades are still too many.' },
    WINDOW: { description: 'The whole window, where centuries are still too many.' },
  } satisfies Record<BucketUnit, object>,
});

builder.objectType(DensityBucketRef, {
  description: 'How many entries overlap a stretch of days.',
  fields: (t) => ({
    start: t.expose('start', { type: 'Date', description: 'The first day.' }),
    end: t.expose('end', { type: 'Date', description: 'The last day.' }),
    lane: t.exposeID('lane', {
      nullable: true,
      description: 'The lane counted; null where the timeline is not divided.',
    }),
    count: t.exposeInt('count', { description: 'How many entries.' }),
  }),
});

builder.objectType(TimelineRef, {
  description: 'A window of time with its most important entries and exact counts of all.',
  fields: (t) => ({
    from: t.expose('from', {
      type: 'Date',
      description: "The first day: the window's, or the earliest day of all.",
    }),
    to: t.expose('to', {
      type: 'Date',
      description: "The last day: the window's, or the latest day of all.",
    }),
    total: t.exposeInt('total', { description: 'How many entries overlap the window.' }),
    shown: t.exposeInt('shown', { description: 'How many of them are in `entries`.' }),
    entries: t.field({
      type: [TimelineEntryRef],
      description: 'The most important ones, the earliest first.',
      complexity: { field: 1, multiplier: 1 },
      resolve: ({ entries }) => entries,
    }),
    unit: t.expose('unit', {
      type: BucketUnitEnum,
      description: 'The calendar unit of the buckets: the finest that needs no more of them than asked.',
    }),
    density: t.field({
      type: [DensityBucketRef],
      description: 'How many entries overlap each bucket, lane by lane, empty buckets left out.',
      complexity: { field: MOST_BUCKETS / BUCKETS_A_COST, multiplier: 0 },
      resolve: ({ density }) => density,
    }),
    lanes: t.field({
      type: [LaneCountRef],
      description:
        'How many entries each lane holds, the fullest first; none where the timeline is not divided.',
      resolve: ({ lane, lanes }) => (lane === 'NONE' ? [] : countsOf(lane, lanes)),
    }),
  }),
});

const TimelineResultUnion = builder.unionType('TimelineResult', {
  description: 'A timeline, or what is wrong with the request.',
  types: [TimelineRef, InvalidWindowRef],
  resolveType: resultType('Timeline'),
});

const timelineArguments = builder.args((t) => ({
  window: t.field({
    type: DateWindowInput,
    description: 'Both days included; without it the whole of time.',
  }),
  filter: t.field({ type: EntryFilterInput, description: 'Which entries.' }),
  lane: t.field({ type: LaneEnum, required: true, defaultValue: 'NONE', description: 'What to count by.' }),
  first: t.int({
    required: true,
    defaultValue: 300,
    description: `How many entries to show, 1 to ${MOST_ENTRIES}.`,
  }),
  buckets: t.int({
    required: true,
    defaultValue: 120,
    description: `At most how many stretches of time to count in, 1 to ${MOST_BUCKETS}.`,
  }),
}));

type TimelineArguments = InputShapeFromFields<typeof timelineArguments>;

const timelineCost = ({ first }: Pick<TimelineArguments, 'first'>) => ({
  field: 1,
  multiplier: Math.min(Math.max(first, 1), MOST_ENTRIES),
});

/** Of what a timeline counts, what the selection asks for: the store counts nothing else. */
const countsAsked = (info: GraphQLResolveInfo): readonly TimelineCounts[] =>
  TIMELINE_COUNTS.filter((counts) => fieldsAsked(info, 'Timeline', info.fieldNodes, counts).length > 0);

async function timelineOf(args: TimelineArguments, { store }: Context, info: GraphQLResolveInfo) {
  const { window, filter, lane, first, buckets } = args;
  const timeline = await store.timeline({
    window: readWindow(window),
    filter: readFilter(filter),
    lane,
    first: readSize('first', first, MOST_ENTRIES),
    buckets: readSize('buckets', buckets, MOST_BUCKETS),
    wanted: countsAsked(info),
    parts: partsAsked(info, fieldsAsked(info, 'Timeline', info.fieldNodes, 'entries')),
  });
  return { ...timeline, lane };
}

builder.queryFields((t) => ({
  timeline: t.field({
    type: TimelineRef,
    description: 'The most important dated entries that overlap a window, and exact counts of all.',
    args: timelineArguments,
    complexity: timelineCost,
    resolve: (_root, args, context, info) => timelineOf(args, context, info),
  }),
  timelineResult: t.field({
    type: TimelineResultUnion,
    description: 'What `timeline` answers, with faults as types.',
    args: timelineArguments,
    complexity: timelineCost,
    resolve: (_root, args, context, info) =>
      orInvalidWindow(args.window, () => timelineOf(args, context, info)),
  }),
}));
