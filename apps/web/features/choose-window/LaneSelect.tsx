import { useTranslations } from 'use-intl';
import type { ViewLinkContext } from '../share-view/ViewLink.tsx';
import { LANES, type View, viewQuery } from '../share-view/view.ts';
import styles from './LaneSelect.module.css';

/** By what the picture's lanes are divided; a plain form where scripts do not run. */
export function LaneSelect({ view, go }: ViewLinkContext) {
  const t = useTranslations();
  const rest = new URLSearchParams(viewQuery({ ...view, lane: 'COUNTRY' }));
  return (
    <form className={styles.form} method="get">
      {[...rest].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <select
        name="lane"
        aria-label={t('lanes.label')}
        data-testid="lane-select"
        value={view.lane.toLowerCase()}
        onChange={(event) => go({ lane: event.target.value.toUpperCase() as View['lane'] })}
      >
        {LANES.map((lane) => (
          <option key={lane} value={lane.toLowerCase()}>
            {t(`lanes.${lane}`)}
          </option>
        ))}
      </select>
      <button type="submit" className="without-script">
        {t('lanes.apply')}
      </button>
    </form>
  );
}
