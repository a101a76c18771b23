import styles from './Bones.module.css';

/** What stands in the place of words that are being fetched: as many pale lines. Told to nobody; the place itself is `aria-busy`. */
export function Bones({ rows }: { rows: number }) {
  return (
    <span className={styles.bones} aria-hidden="true" data-testid="bones">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pale lines are all alike
        <span key={row} />
      ))}
    </span>
  );
}
