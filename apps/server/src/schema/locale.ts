import type { Locale } from '@ephemeride/domain';
import { builder } from './builder.ts';

const LocaleEnum = builder.enumType('Locale', {
  description: 'A language in which titles, names and dates are shown. Quotations stay in their own.',
  values: {
    FR: { description: 'French.' },
    EN: { description: 'English.' },
    VI: { description: 'Vietnamese.' },
  } satisfies Record<Locale, object>,
});

/** The `locale` argument of every field that is written in the reader's language. */
export const localeArgument = (of: string) =>
  builder.args((t) => ({
    locale: t.field({
      type: LocaleEnum,
      required: true,
      defaultValue: 'FR',
      description: `The language of the ${of}.`,
    }),
  }));
