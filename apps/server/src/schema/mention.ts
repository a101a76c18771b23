import type { MentionKind } from '@ephemeride/store';
import { builder } from './builder.ts';
import { encodeNodeId } from './node-id.ts';
import { MentionRef } from './refs.ts';

const MentionKindEnum = builder.enumType('MentionKind', {
  description: 'What a mention names.',
  values: {
    TIME: { description: 'A date, time, duration or frequency.' },
    PERSON: { description: 'A person.' },
    ORGANIZATION: { description: 'A body.' },
    COUNTRY: { description: 'A country.' },
    PLACE: { description: 'A place.' },
  } satisfies Record<MentionKind, object>,
});

builder.objectType(MentionRef, {
  description:
    "A stretch of a despatch's text that names something. `text` is the despatch's text from `start` to `end`.",
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Offset of the first character, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Offset after the last character, in UTF-16 code units.' }),
    text: t.exposeString('text', { description: 'The words, verbatim.' }),
    kind: t.expose('kind', { type: MentionKindEnum, description: 'What they name.' }),
    value: t.string({
      nullable: true,
      description:
        "What they come to: an EDTF or TIMEX3 value, the id of a person or body, a country's code, a place's name.",
      resolve: ({ kind, value }) => {
        if (value === null) return null;
        if (kind === 'PERSON') return encodeNodeId('Person', value);
        if (kind === 'ORGANIZATION') return encodeNodeId('Organization', value);
        return value;
      },
    }),
    rule: t.exposeString('rule', { description: 'The name of the rule that read them.' }),
  }),
});
