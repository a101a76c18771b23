import { builder } from './builder.ts';
import { localeArgument } from './locale.ts';
import { encodeNodeId } from './node-id.ts';
import {
  CountryRef,
  DatelineRef,
  DiagnosticRef,
  DocumentPartRef,
  DocumentRef,
  EdtfDateRef,
  MentionRef,
  NodeRef,
  TimelineEntryRef,
} from './refs.ts';

/** A despatch names a few dozen things. */
const TYPICAL_MENTIONS = 50;

builder.objectType(DocumentRef, {
  description: 'One despatch.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Opaque and stable.', resolve: ({ id }) => encodeNodeId('Document', id) }),
    slug: t.exposeString('slug', { description: "Its file's path without the ending." }),
    date: t.field({
      type: EdtfDateRef,
      nullable: true,
      description: "The header's date, as given, or else the dateline's; null where there is neither.",
      resolve: ({ date }) => date,
    }),
    kicker: t.exposeString('kicker', {
      nullable: true,
      description: 'The line above the title, such as `Vietnam - Cambodge`.',
    }),
    headline: t.exposeString('headline', {
      nullable: true,
      description: 'The title as printed; null where the despatch prints none.',
    }),
    title: t.string({
      description: 'The title as printed, or one composed from its main event.',
      args: localeArgument('composed title'),
      resolve: ({ titles }, { locale }) => titles[locale],
    }),
    agency: t.exposeString('agency', { nullable: true, description: 'The agency that it names.' }),
    dateline: t.field({
      type: DatelineRef,
      nullable: true,
      description: 'How its text opens, where it has a dateline.',
      resolve: ({ dateline }) => dateline,
    }),
    caption: t.exposeString('caption', { nullable: true, description: 'The words under its picture.' }),
    credits: t.stringList({
      description: 'Who made its text and pictures, as printed.',
      resolve: ({ credits }) => credits,
    }),
    countries: t.field({
      type: [CountryRef],
      description: 'The countries that it names, in the order in which it names them.',
      resolve: ({ countries }) => countries,
    }),
    text: t.exposeString('text', { description: 'The text exactly as read.' }),
    parts: t.field({
      type: [DocumentPartRef],
      description: 'What each stretch of its text is, in the order of the text.',
      resolve: ({ parts }) => parts,
    }),
    mentions: t.field({
      type: [MentionRef],
      description: 'What its text names, in the order of the text.',
      complexity: { field: 1, multiplier: TYPICAL_MENTIONS },
      resolve: ({ id }, _args, { loaders }) => loaders.mentions.load(id),
    }),
    entries: t.field({
      type: [TimelineEntryRef],
      description: 'What stands on the timeline because of it, the earliest first.',
      resolve: ({ id }, _args, { loaders }) => loaders.entriesOfDocument.load(id),
    }),
    related: t.stringList({
      description: 'Headlines of other despatches that it links to.',
      resolve: ({ related }) => related,
    }),
    diagnostics: t.field({
      type: [DiagnosticRef],
      description: 'Faults found while reading it.',
      resolve: ({ id, diagnostics }) => diagnostics.map((diagnostic) => ({ ...diagnostic, documentId: id })),
    }),
  }),
});
