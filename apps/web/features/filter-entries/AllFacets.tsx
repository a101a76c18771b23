'use client';

import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import { viewHref } from '../share-view/ViewLink.tsx';
import type { View } from '../share-view/view.ts';
import { ActiveChips } from './ActiveChips.tsx';
import styles from './AllFacets.module.css';
import { FacetGroup } from './FacetGroup.tsx';
import { choicesOf, FACETS } from './facet.ts';
import type { LoadedFacets } from './load-facets.ts';

/** Every value that the view can be filtered by: links alone, so that scripts are not needed. */
export function AllFacets({ view, countries, names, answers }: LoadedFacets & { view: View }) {
  const t = useTranslations();
  const { root } = useSite();
  const path = `${root}/filters`;
  return (
    <>
      <p className={styles.ways}>
        <a className={styles.show} href={`${root}/${viewHref(view, {})}`}>
          {t('filters.show')}
        </a>
      </p>
      <ActiveChips view={view} countries={countries} names={names} path={path} />
      <div className={styles.groups}>
        {FACETS.map((field) => {
          const answer = answers[field];
          if (!answer) return null;
          const choices = choicesOf(answer, field, t);
          return <FacetGroup key={field} field={field} choices={choices} view={view} path={path} />;
        })}
      </div>
    </>
  );
}
