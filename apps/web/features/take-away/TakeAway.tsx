'use client';

import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import { PictureFiles } from './PictureFiles.tsx';
import styles from './TakeAway.module.css';
import { TAKEN_FILES } from './taken-files.ts';

/** The view as files, all its entries in the order of the list: plain links. */
export function TakeAway({ suffix }: { suffix: string }) {
  const t = useTranslations();
  const { root } = useSite();
  return (
    <section className={styles.away}>
      <h2>{t('taking.title')}</h2>
      <ul className={styles.files}>
        {TAKEN_FILES.map(([file, name]) => (
          <li key={file}>
            <a href={`${root}/export/${file}${suffix}`} data-testid={`take-${file}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <PictureFiles />
      <p>
        <a href={`${root}/graphiql${suffix}`} data-testid="to-graphiql">
          {t('taking.graphiql')}
        </a>
      </p>
    </section>
  );
}
