import { useTranslations } from 'use-intl';
import { ViewLink, type ViewLinkContext } from '../share-view/ViewLink.tsx';
import styles from './ListForm.module.css';

/** Whether the entries stand as a list or as a table. */
export function ListForm({ view, go }: ViewLinkContext) {
  const t = useTranslations();
  return (
    <nav className={styles.forms} aria-label={t('form.label')}>
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
    </nav>
  );
}
