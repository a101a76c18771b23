import { Printed } from '../../typography/Printed.tsx';
import type { Pointing } from '../point-at/pointing.ts';
import { usePointedMark } from '../point-at/use-pointing.ts';
import styles from './PointedMark.module.css';

/** What the mark under the pointer is, beside it. */
export function PointedMark({ pointing }: { pointing: Pointing }) {
  const mark = usePointedMark(pointing);
  if (mark === null) return null;
  const { item, at } = mark;
  const left = Math.min(Math.max(at.left, 8), document.documentElement.clientWidth - 328);
  return (
    <div className={styles.tip} style={{ left, top: at.bottom + 6 }} aria-hidden="true">
      <span>
        <Printed>{item.when}</Printed>
      </span>
      <strong>
        <Printed>{item.title}</Printed>
      </strong>
    </div>
  );
}
