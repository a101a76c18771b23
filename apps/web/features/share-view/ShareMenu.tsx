'use client';

import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import { Sheet } from '../find-way/Sheet.tsx';
import { pageHref } from '../find-way/site.ts';
import { TakeAway } from '../take-away/TakeAway.tsx';
import { Copyable } from './Copyable.tsx';
import { frameCode } from './frame-code.ts';
import { ShareOpener } from './ShareOpener.tsx';
import { queryText } from './view.ts';

/** The address of what is shown, and the code that frames it, both to copy. */
export function ShareMenu({ publicUrl }: { publicUrl: string }) {
  const t = useTranslations();
  const query = queryText(new URLSearchParams(useSearchParams()));
  const suffix = query ? `?${query}` : '';
  return (
    <Sheet side="right" testId="share" opener={<ShareOpener />}>
      <Copyable label={t('share.link')} value={`${publicUrl}/${suffix}`} testId="permalink" />
      <Copyable
        label={t('share.frame')}
        value={frameCode(`${publicUrl}/embed${suffix}`)}
        testId="frame-code"
      />
      <a href={pageHref(useSite(), '/embed/demo')}>{t('share.more')}</a>
      <TakeAway suffix={suffix} />
    </Sheet>
  );
}
