'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './Sheet.module.css';

export interface SheetProps {
  /** What opens it. */
  opener: ReactNode;
  /** The side of the opener at which it begins. */
  side: 'left' | 'right';
  testId: string;
  /** Told whenever it opens or closes. */
  onToggle?(open: boolean): void;
  children: ReactNode;
}

/** A sheet that opens below a word: plain `details`, closed by Escape and by a press anywhere else. */
export function Sheet({ opener, side, testId, onToggle, children }: SheetProps) {
  const details = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const onPress = (event: PointerEvent): void => {
      if (!details.current?.contains(event.target as Node)) details.current?.removeAttribute('open');
    };
    addEventListener('pointerdown', onPress);
    return () => removeEventListener('pointerdown', onPress);
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Escape' || !details.current?.open) return;
    event.preventDefault();
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  }

  return (
    <details
      ref={details}
      className={styles.sheet}
      data-side={side}
      data-testid={testId}
      onKeyDown={onKeyDown}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary>{opener}</summary>
      <div className={styles.leaf}>{children}</div>
    </details>
  );
}
