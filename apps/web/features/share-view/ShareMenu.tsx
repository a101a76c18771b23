'use client';

import { ChevronDown } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import { Sheet } from '../find-way/Sheet.tsx';
import { pageHref } from '../find-way/site.ts';
import { TakeAway } from '../take-away/TakeAway.tsx';
import { CopyButton } from './CopyButton.tsx';
import { frameCode } from './frame-code.ts';
import styles from './ShareMenu.module.css';
import { queryText } from './view.ts';

/** The address of what is shown, and the code that frames it, both to copy. */
export function ShareMenu({ publicUrl }: { publicUrl: string }) {
  const t = useTranslations();
  const query = queryText(new URLSearchParams(useSearchParams()));
  const suffix = query ? `?${query}` : '';
  return (
    <Sheet side="right" testId="share" opener={<Opener />}>
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

function Opener() {
  const t = useTranslations();
  return (
    <>
      {t('header.share')}
      <ChevronDown size={16} aria-hidden="true" />
    </>
  );
}

function Copyable({ label, value, testId }: { label: string; value: string; testId: string }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input readOnly value={value} data-testid={testId} onFocus={(event) => event.currentTarget.select()} />
      <CopyButton value={value} />
    </label>
  );
}
