'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { Printed } from '../../typography/Printed.tsx';
import styles from './Found.module.css';
import { type FoundPiece, foundPieces, wordsOf } from './found-words.ts';

const LookedFor = createContext<readonly string[]>([]);

/** Tells what is below it which words the reader looks for; null for none. */
export function LookingFor({ text, children }: { text: string | null; children: ReactNode }) {
  const words = useMemo(() => wordsOf(text ?? ''), [text]);
  return <LookedFor value={words}>{children}</LookedFor>;
}

/** A line in the reader's language with the words that they look for marked. */
export function Found({ children }: { children: string }) {
  const words = useContext(LookedFor);
  if (words.length === 0) return <Printed>{children}</Printed>;
  return <Marked pieces={foundPieces(children, words)} />;
}

/** Pieces of a text, those that were found marked. */
export const Marked = ({ pieces }: { pieces: readonly FoundPiece[] }) =>
  pieces.map(({ text, found }, at) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
      <mark key={at} className={styles.found}>
        <Printed>{text}</Printed>
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
      <Printed key={at}>{text}</Printed>
    ),
  );
