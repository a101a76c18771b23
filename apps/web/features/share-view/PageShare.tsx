'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { Sheet } from '../find-way/Sheet.tsx';
import { Copyable } from './Copyable.tsx';
import { ShareOpener } from './ShareOpener.tsx';
import { queryText } from './view.ts';

/** The address of a page to read, to copy. */
export function PageShare({ publicUrl }: { publicUrl: string }) {
  const t = useTranslations();
  const query = queryText(new URLSearchParams(useSearchParams()));
  const address = `${publicUrl}${usePathname()}${query ? `?${query}` : ''}`;
  return (
    <Sheet side="right" testId="share" opener={<ShareOpener />}>
      <Copyable label={t('taking.pageAddress')} value={address} testId="permalink" />
    </Sheet>
  );
}
