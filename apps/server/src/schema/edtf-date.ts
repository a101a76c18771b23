import {
  boundsOf,
  type DateBasis,
  type DatePrecision,
  formatEdtf,
  isApproximate,
  precisionOf,
} from '@ephemeride/domain';
import { builder } from './builder.ts';
import { localeArgument } from './locale.ts';
import { EdtfDateRef } from './refs.ts';

const DatePrecisionEnum = builder.enumType('DatePrecision', {
  description: 'How much of a date the source gives.',
  values: {
    DAY: { description: 'One day.' },
    MONTH: { description: 'One month, its day unknown.' },
    YEAR: { description: 'One year, its month unknown.' },
    INTERVAL: { description: 'A stretch of time, or one side of it where the other is open.' },
    ONE_OF: { description: 'Some day among several, such as the last months of a year.' },
  } satisfies Record<DatePrecision, object>,
});

const DateBasisEnum = builder.enumType('DateBasis', {
  description: 'How a date was come by.',
  values: {
    HEADER: { description: "The despatch's own date, in its header." },
    DATELINE: { description: 'The dateline that opens the text.' },
    STATED: { description: 'Words that name the date.' },
    RELATIVE: { description: 'Words relative to another date: `décembre prochain`.' },
    COMPUTED: { description: "Arithmetic: an anniversary's return, or a table of known dates." },
  } satisfies Record<DateBasis, object>,
});

builder.objectType(EdtfDateRef, {
  description:
    'A date as the source gives it: an EDTF (ISO 8601-2) value and the first and last day it can mean.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      description: 'EDTF (ISO 8601-2): `2025-12-23`, `2025-11`, `2019/2024`, `[2024-10..2024-12]`.',
    }),
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day it can mean; null where that side is open.',
      resolve: ({ edtf }) => boundsOf(edtf).earliest,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day it can mean; null where that side is open.',
      resolve: ({ edtf }) => boundsOf(edtf).latest,
    }),
    precision: t.field({
      type: DatePrecisionEnum,
      description: 'How much of the date is known.',
      resolve: ({ edtf }) => precisionOf(edtf),
    }),
    approximate: t.boolean({
      description: 'Whether the source says `about`.',
      resolve: ({ edtf }) => isApproximate(edtf),
    }),
    basis: t.expose('basis', { type: DateBasisEnum, description: 'How the date was come by.' }),
    stated: t.exposeString('stated', {
      nullable: true,
      description: "The source's own words for it; null where it has none.",
    }),
    display: t.string({
      description: 'The date in words.',
      args: localeArgument('words'),
      resolve: ({ edtf }, { locale }) => formatEdtf(edtf, locale),
    }),
  }),
});
