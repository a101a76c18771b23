'use client';

import type { DayWindow } from '@ephemeride/domain';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import type { ViewLinkContext } from '../share-view/ViewLink.tsx';
import { type ListField, viewQuery } from '../share-view/view.ts';
import { Bones } from '../wait-for-service/Bones.tsx';
import { TryAgain } from '../wait-for-service/TryAgain.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './Filters.module.css';
import { choicesOf, FACETS, foremost } from './facet.ts';
import { facetsQuery, facetVariables } from './facets-query.ts';

/** How many values of a filter the sheet shows; the page of filters shows the others. */
const MOST_VALUES = 12;

export interface FacetPanelProps extends ViewLinkContext {
  window: DayWindow;
}

/** Every filter with its fullest values, counted for what is shown; asked for when the sheet opens. */
export default function FacetPanel({ view, window, go }: FacetPanelProps) {
  const t = useTranslations();
  const { root } = useSite();
  return (
    <>
      {FACETS.map((field) => (
        <AskedGroup key={field} field={field} view={view} window={window} go={go} />
      ))}
      <p>
        <a href={`${root}/filters?${viewQuery(view)}`}>{t('filters.all')}</a>
      </p>
    </>
  );
}

function AskedGroup({ field, view, window, go }: FacetPanelProps & { field: ListField }) {
  const t = useTranslations();
  const [{ data, error }, again] = useQuery({
    query: facetsQuery,
    variables: facetVariables(view, window, field),
  });
  if (error && !data) {
    // Said once: the other filters ask the same, or fail of the same.
    return field === FACETS[0] && <TryAgain onTry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) {
    return (
      <section className={styles.group} aria-busy="true">
        <h2>{t(`filters.${field}`)}</h2>
        <Bones rows={1} />
      </section>
    );
  }
  const choices = foremost(choicesOf(data, field, t), view[field], MOST_VALUES);
  return <FacetGroup field={field} choices={choices} view={view} go={go} />;
}
