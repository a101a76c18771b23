'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import styles from './PrintedAddress.module.css';
import { queryText } from './view.ts';

/** The address of what was printed, at the foot of the paper. */
export function PrintedAddress({ publicUrl }: { publicUrl: string }) {
  const query = queryText(new URLSearchParams(useSearchParams()));
  return (
    <footer className={styles.address}>{`${publicUrl}${usePathname()}${query ? `?${query}` : ''}`}</footer>
  );
}
