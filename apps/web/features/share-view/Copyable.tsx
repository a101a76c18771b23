import { CopyButton } from './CopyButton.tsx';
import styles from './ShareMenu.module.css';

export interface CopyableProps {
  label: string;
  value: string;
  testId: string;
}

/** A text to take along: chosen whole once it has the focus, with a button that copies it. */
export function Copyable({ label, value, testId }: CopyableProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input readOnly value={value} data-testid={testId} onFocus={(event) => event.currentTarget.select()} />
      <CopyButton value={value} />
    </label>
  );
}
