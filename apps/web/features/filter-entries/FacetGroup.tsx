import { useFormatter, useTranslations } from 'use-intl';
import type { Choice } from '../browse/corpus.ts';
import { ViewLink, type ViewLinkProps } from '../share-view/ViewLink.tsx';
import type { ListField } from '../share-view/view.ts';
import styles from './Filters.module.css';
import { toggled } from './facet.ts';

export interface FacetGroupProps extends Pick<ViewLinkProps, 'view' | 'go' | 'path'> {
  field: ListField;
  choices: readonly Choice[];
}

/** The values of one filter as links, each with how many entries have it; those in force stand out. */
export function FacetGroup({ field, choices, view, go, path }: FacetGroupProps) {
  const t = useTranslations();
  const { number } = useFormatter();
  const chosen: readonly string[] = view[field];
  return (
    <section className={styles.group} data-testid={`facet-${field}`}>
      <h2>{t(`filters.${field}`)}</h2>
      {choices.length === 0 && <p className={styles.none}>{t('filters.none')}</p>}
      <ul className={styles.chips}>
        {choices.map(({ id, label, count }) => (
          <li key={id}>
            <ViewLink
              view={view}
              go={go}
              path={path}
              change={toggled(view, field, id)}
              className={styles.chip}
              current={chosen.includes(id)}
              testId={`filter-${field}-${id}`}
            >
              <span className={styles.value}>{label}</span>{' '}
              <span className={styles.count}>{number(count)}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
