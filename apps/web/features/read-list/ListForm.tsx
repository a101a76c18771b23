import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import { ViewLink, type ViewLinkContext } from '../share-view/ViewLink.tsx';
import { viewQuery } from '../share-view/view.ts';
import styles from './ListForm.module.css';

export interface ListFormProps extends ViewLinkContext {
  /** Whether entries of the view are left out of its list. */
  partial: boolean;
}

/** Whether the entries stand as a list or as a table, the way to all of them where only the most important ones do, and to charts. */
export function ListForm({ view, go, partial }: ListFormProps) {
  const t = useTranslations();
  const { root } = useSite();
  return (
    <nav className={styles.forms} aria-label={t('form.label')}>
      {partial && (
        <a href={`${root}/entries?${viewQuery({ ...view, entry: null })}`} data-testid="every-entry">
          {t('everyEntry.link')}
        </a>
      )}
      <ViewLink view={view} go={go} change={{ table: null }} current={view.table === null} testId="form-list">
        {t('form.list')}
      </ViewLink>
      <ViewLink
        view={view}
        go={go}
        change={{ table: view.table ?? '-date' }}
        current={view.table !== null}
        testId="form-table"
      >
        {t('form.table')}
      </ViewLink>
      <a href={`${root}/charts?${viewQuery({ ...view, entry: null, table: null })}`} data-testid="to-charts">
        {t('charts.link')}
      </a>
    </nav>
  );
}
