import type { PartKind } from '@ephemeride/domain';
import { builder } from './builder.ts';
import { DatelineRef, DocumentPartRef, EdtfDateRef } from './refs.ts';

const PartKindEnum = builder.enumType('PartKind', {
  description: 'What a stretch of a despatch is.',
  values: {
    HEADER: { description: "The line that the despatch's date stands in." },
    KICKER: { description: 'The line above the title.' },
    TITLE: { description: 'The title.' },
    CAPTION: { description: 'The words under a picture.' },
    DATELINE: { description: 'Place, day and agency that open the text.' },
    LEAD: { description: 'The paragraph that sums the text up.' },
    BODY: { description: 'The text itself.' },
    CREDIT: { description: 'Who made the text or a picture.' },
    RELATED: { description: 'A headline of another despatch.' },
    SIGN_OFF: { description: 'The agency that closes the text.' },
    FURNITURE: { description: 'What the page added: share buttons, legal lines, teasers.' },
  } satisfies Record<PartKind, object>,
});

builder.objectType(DocumentPartRef, {
  description: "A stretch of a despatch's text, in UTF-16 code units.",
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Offset of the first character.' }),
    end: t.exposeInt('end', { description: 'Offset after the last character.' }),
    kind: t.expose('kind', { type: PartKindEnum, description: 'What it is.' }),
  }),
});

builder.objectType(DatelineRef, {
  description: "How a despatch's text opens: `Phnom Penh, 17 mai (VNA)`.",
  fields: (t) => ({
    place: t.exposeString('place', { nullable: true, description: 'The place that it was sent from.' }),
    date: t.field({
      type: EdtfDateRef,
      nullable: true,
      description: 'The day that it names.',
      resolve: ({ date }) =>
        date === null ? null : { edtf: date, basis: 'DATELINE' as const, stated: null },
    }),
    agency: t.exposeString('agency', { nullable: true, description: 'The agency that it names.' }),
  }),
});
