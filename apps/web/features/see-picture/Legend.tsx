import { useTranslations } from 'use-intl';
import { Glyph } from '../read-list/Glyph.tsx';
import styles from './Legend.module.css';

/** What the shapes of the picture mean. */
export function Legend() {
  const t = useTranslations();
  return (
    <ul className={styles.legend}>
      <li>
        <Glyph shape="day" state="held" hue={0} />
        {t('legend.day')}
      </li>
      <li>
        <Glyph shape="extent" state="held" hue={0} />
        {t('legend.extent')}
      </li>
      <li>
        <Glyph shape="day" state="planned" hue={0} />
        {t('legend.planned')}
      </li>
      <li>
        <Glyph shape="day" state="dropped" hue={0} />
        {t('legend.dropped')}
      </li>
      <li>
        <Glyph shape="span" state="held" hue={0} />
        {t('legend.span')}
      </li>
      <li>
        <Glyph shape="diamond" state="held" hue="accent" />
        {t('legend.anniversary')}
      </li>
      <li>
        <Glyph shape="diamond" state="planned" hue="accent" />
        {t('legend.computed')}
      </li>
    </ul>
  );
}
