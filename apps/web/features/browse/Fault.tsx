import { fr } from '../../messages/fr.ts';
import { frenchSpaces } from '../../typography/spacing.ts';
import styles from './Fault.module.css';

/** What a page says where the API does not answer, and what a reader can do. */
export function Fault({ fault }: { fault: 'SILENT' | 'REFUSED' }) {
  return (
    <main className={styles.fault} data-testid="fault">
      <h2>{fr.faults.title}</h2>
      <p>{fault === 'SILENT' ? fr.faults.silent : fr.faults.refused}</p>
      <p>{frenchSpaces(fr.faults.help)}</p>
      <p>
        <a className={styles.retry} href="?">
          {fr.faults.retry}
        </a>
      </p>
    </main>
  );
}

/** What a page says before anything has been read. */
export function EmptyCorpus() {
  return (
    <main className={styles.fault} data-testid="empty-corpus">
      <h2>{fr.list.emptyCorpus}</h2>
      <p>{fr.list.emptyCorpusHelp}</p>
    </main>
  );
}
