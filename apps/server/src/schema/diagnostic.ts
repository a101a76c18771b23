import { builder } from './builder.ts';
import { present } from './present.ts';
import { DiagnosticRef, DocumentRef } from './refs.ts';

const SeverityEnum = builder.enumType('Severity', {
  description: 'How grave a diagnostic is.',
  values: {
    ERROR: { value: 'error', description: 'Something could not be read.' },
    WARNING: { value: 'warning', description: 'Something was read with doubt.' },
    INFO: { value: 'info', description: 'Worth knowing.' },
  } as const,
});

builder.objectType(DiagnosticRef, {
  description: 'A fault of a despatch, found while reading it.',
  fields: (t) => ({
    severity: t.expose('severity', { type: SeverityEnum, description: 'How grave it is.' }),
    code: t.exposeString('code', { description: 'Kebab-case and stable: `no-date`.' }),
    message: t.exposeString('message', { description: 'What is wrong.' }),
    start: t.exposeInt('start', {
      description: 'Offset of the first character concerned, in UTF-16 code units.',
    }),
    end: t.exposeInt('end', { description: 'Offset after the last, in UTF-16 code units.' }),
    document: t.field({
      type: DocumentRef,
      description: 'The despatch.',
      resolve: async ({ documentId }, _args, { loaders }) =>
        present(await loaders.document.load(documentId), 'document', documentId),
    }),
  }),
});
