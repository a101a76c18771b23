import { CopyButton } from '../share-view/CopyButton.tsx';
import styles from './Snippet.module.css';

/** Code to copy into another page. */
export function Snippet({ code, testId }: { code: string; testId: string }) {
  return (
    <div className={styles.snippet}>
      <pre data-testid={testId}>
        <code>{code}</code>
      </pre>
      <CopyButton value={code} />
    </div>
  );
}
