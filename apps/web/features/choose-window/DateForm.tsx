'use client';

import type { DayWindow } from '@ephemeride/domain';
import { ChevronDown } from 'lucide-react';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Sheet } from '../find-way/Sheet.tsx';
import type { ViewLinkContext } from '../share-view/ViewLink.tsx';
import { viewQuery } from '../share-view/view.ts';
import styles from './DateForm.module.css';

export interface DateFormProps extends ViewLinkContext {
  window: DayWindow;
  limits: DayWindow;
  /** What opens the form: the window's name where no preset says it. */
  opener: string;
}

/** The window's own days, to read and to set; a plain form where scripts do not run. */
export function DateForm({ window, limits, opener, view, go }: DateFormProps) {
  const t = useTranslations();
  const rest = new URLSearchParams(viewQuery({ ...view, window: null }));
  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [from, to] = [String(form.get('from')), String(form.get('to'))].sort();
    if (from && to) go({ window: { from, to } });
  }
  return (
    <Sheet side="left" testId="dates" opener={<Opener name={opener} />}>
      <form key={`${window.from}/${window.to}`} className={styles.form} method="get" onSubmit={submit}>
        {(['from', 'to'] as const).map((side) => (
          <label key={side}>
            <span>{t(`window.${side}`)}</span>
            <input
              type="date"
              name={side}
              required
              min={limits.from}
              max={limits.to}
              defaultValue={window[side]}
            />
          </label>
        ))}
        {[...rest].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{t('window.apply')}</button>
      </form>
    </Sheet>
  );
}

const Opener = ({ name }: { name: string }) => (
  <>
    {name}
    <ChevronDown size={16} aria-hidden="true" />
  </>
);
