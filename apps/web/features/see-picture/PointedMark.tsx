import type { PictureItem } from '@ephemeride/timeline';
import { Printed } from '../../typography/Printed.tsx';
import styles from './PointedMark.module.css';

/** The mark under the pointer, and where it stands in the window. */
export interface Pointed {
  readonly item: PictureItem;
  readonly at: DOMRect;
}

/** What a mark is, beside the pointer. */
export function PointedMark({ item, at }: Pointed) {
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
