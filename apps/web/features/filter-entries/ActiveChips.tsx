'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Choice } from '../browse/corpus.ts';
import { ViewLink, type ViewLinkProps } from '../share-view/ViewLink.tsx';
import { NO_FILTER } from '../share-view/view.ts';
import { activeChips } from './active-chips.ts';
import type { ChosenNames } from './chosen-names.ts';
import styles from './Filters.module.css';

export interface ActiveChipsProps extends Pick<ViewLinkProps, 'view' | 'go' | 'path'> {
  countries: readonly Choice[];
  names: ChosenNames;
}

/** The filters in force, each a link to the view without it. */
export function ActiveChips({ countries, names, view, go, path }: ActiveChipsProps) {
  const t = useTranslations();
  const chips = activeChips(view, countries, names, t);
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} data-testid="active-filters" aria-label={t('filters.inForce')}>
      {chips.map(({ key, name, change }) => (
        <li key={key}>
          <ViewLink
            view={view}
            go={go}
            path={path}
            change={change}
            className={styles.chip}
            label={t('filters.remove', { name })}
          >
            <span className={styles.value}>{name}</span>
            <X size={14} aria-hidden="true" />
          </ViewLink>
        </li>
      ))}
      <li>
        <ViewLink view={view} go={go} path={path} change={NO_FILTER} className={styles.clear}>
          {t('filters.clear')}
        </ViewLink>
      </li>
    </ul>
  );
}
