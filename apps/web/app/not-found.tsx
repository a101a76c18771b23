import styles from '../features/browse/Fault.module.css';
import { fr } from '../messages/fr.ts';

export default function NotFound() {
  return (
    <main className={styles.fault}>
      <h2>{fr.faults.notFound}</h2>
      <p>
        <a className={styles.retry} href="/">
          {fr.faults.home}
        </a>
      </p>
    </main>
  );
}
