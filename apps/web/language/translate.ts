import type { useTranslations } from 'use-intl';

/** Says a message in the reader's language; keys are whole: `panel.close`. */
export type Translate = ReturnType<typeof useTranslations<never>>;
