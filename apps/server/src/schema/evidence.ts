import { builder } from './builder.ts';
import { present } from './present.ts';
import { DocumentRef, EvidenceRef } from './refs.ts';

builder.objectType(EvidenceRef, {
  description:
    'The words of a despatch that prove an entry. `quote` is `document.text` from `start` to `end`.',
  fields: (t) => ({
    quote: t.exposeString('text', { description: 'The words, verbatim.' }),
    start: t.exposeInt('start', {
      description: "Offset of the first character in the despatch's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: 'Offset after the last character, in UTF-16 code units.' }),
    rule: t.exposeString('rule', { description: 'The name of the rule that read them.' }),
    document: t.field({
      type: DocumentRef,
      description: 'The despatch.',
      resolve: async ({ documentId }, _args, { loaders }) =>
        present(await loaders.document.load(documentId), 'document', documentId),
    }),
  }),
});
