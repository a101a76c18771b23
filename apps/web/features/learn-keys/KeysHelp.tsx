'use client';

import { Keyboard } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import styles from './KeysHelp.module.css';

/** Every key that does something, and what: shown by `?` or its button. */
export function KeysHelp() {
  const t = useTranslations();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === '?' && !isWriting(event.target)) dialog.current?.showModal();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
    [['?'], t('keys.help')],
    [['↑', '↓'], t('keys.rows')],
    [[t('keyNames.home'), t('keyNames.end')], t('keys.ends')],
    [[t('keyNames.enter')], t('keys.open')],
    [[t('keyNames.escape')], t('keys.close')],
    [['←', '→'], t('keys.pan')],
    [['+', '−'], t('keys.zoom')],
    [[t('keyNames.home')], t('keys.home')],
    [['←', '→'], t('keys.edge')],
    [[t('keyNames.pageUp'), t('keyNames.pageDown')], t('keys.edgeByYear')],
  ];
  return (
    <>
      <button
        type="button"
        className={`${styles.opener} with-script`}
        data-testid="keys"
        onClick={() => dialog.current?.showModal()}
      >
        <Keyboard size={16} aria-hidden="true" />
        {t('keys.show')}
      </button>
      <dialog
        ref={dialog}
        className={styles.help}
        aria-labelledby="keys-title"
        // Escape closes this help alone, not the entry behind it.
        onKeyDown={(event) => event.stopPropagation()}
      >
        <h2 id="keys-title">{t('keys.title')}</h2>
        <dl>
          {keys.map(([names, does]) => (
            <div key={does}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className={styles.shut} onClick={() => dialog.current?.close()}>
          {t('keys.shut')}
        </button>
      </dialog>
    </>
  );
}

/** Whether keys pressed there write text. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
