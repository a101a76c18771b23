'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './TakeAway.module.css';

type State = 'IDLE' | 'DRAWING' | 'NO_PICTURE' | 'FAILED';

/** The picture as it stands, as a file to keep. What draws it is fetched once it is asked for. */
export function PictureFiles() {
  const t = useTranslations();
  const [state, setState] = useState<State>('IDLE');
  async function take(kind: 'svg' | 'png'): Promise<void> {
    const picture = document.querySelector<HTMLElement>('.ephemeride-picture');
    if (!picture) return setState('NO_PICTURE');
    setState('DRAWING');
    try {
      const { keepPicture } = await import('./keep-picture.ts');
      await keepPicture(picture, kind);
      setState('IDLE');
    } catch (error) {
      console.error(error);
      setState('FAILED');
    }
  }
  return (
    <div className="with-script">
      <ul className={styles.files}>
        {(['svg', 'png'] as const).map((kind) => (
          <li key={kind}>
            <button
              type="button"
              disabled={state === 'DRAWING'}
              data-testid={`take-${kind}`}
              onClick={() => take(kind)}
            >
              {t(`taking.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.said} role="status">
        {state === 'NO_PICTURE' && t('taking.noPicture')}
        {state === 'FAILED' && t('taking.failed')}
      </p>
    </div>
  );
}
