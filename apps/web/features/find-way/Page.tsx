import type { ReactNode } from 'react';
import { webEnv } from '../../env.ts';
import { PrintedAddress } from '../share-view/PrintedAddress.tsx';
import { Header } from './Header.tsx';
import styles from './Page.module.css';

export interface PageProps {
  /** What sort of page it is, in a few words; null for none. */
  kicker: ReactNode;
  title: ReactNode;
  /** What stands under the title: a source, a count. */
  source?: ReactNode;
  children: ReactNode;
}

/** A page with a title of its own, readable without scripts. */
export function Page({ kicker, title, source, children }: PageProps) {
  return (
    <>
      <Header of="READING" />
      <main id="texte" tabIndex={-1} className={styles.page}>
        {kicker && <p className={styles.kicker}>{kicker}</p>}
        <h1>{title}</h1>
        {source && <p className={styles.source}>{source}</p>}
        {children}
      </main>
      <PrintedAddress publicUrl={webEnv().publicUrl} />
    </>
  );
}
