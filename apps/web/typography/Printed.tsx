'use client';

import { useLocale } from 'use-intl';
import { French } from './French.tsx';

/** A line in the reader's language, printed by that language's rules. Not for quotations. */
export function Printed({ children }: { children: string }) {
  return useLocale() === 'fr' ? <French>{children}</French> : children;
}
