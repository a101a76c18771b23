'use client';

import styles from '../features/browse/Fault.module.css';
import { fr } from '../messages/fr.ts';

/** What is shown where a page breaks. */
export default function Broken({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className={styles.fault}>
      <h2>{fr.faults.broken}</h2>
      <p>{fr.faults.brokenHelp}</p>
      <p>
        <button type="button" className={styles.retry} onClick={reset}>
          {fr.faults.retry}
        </button>
      </p>
    </main>
  );
}
