import type { ReactNode } from 'react';
import { speech } from '../../language/server.ts';
import { Printed } from '../../typography/Printed.tsx';
import styles from './ChartFigure.module.css';

export interface ChartFigureProps {
  /** Where links to it lead. */
  id: string;
  /** What is counted, of what. */
  title: string;
  /** The unit, and how it is counted. */
  caption: string;
  children: ReactNode;
  /** The same numbers. */
  table: ReactNode;
  /** What was asked of the chart. */
  after?: ReactNode;
}

/** A chart with its title and caption, and the table of the same numbers to unfold. */
export async function ChartFigure({ id, title, caption, children, table, after }: ChartFigureProps) {
  const { t } = await speech();
  const name = `${id}-title`;
  return (
    <figure className={styles.figure} id={id} aria-labelledby={name} data-testid={`chart-${id}`}>
      <h2 id={name}>
        <Printed>{title}</Printed>
      </h2>
      {children}
      <figcaption>
        <Printed>{caption}</Printed>
      </figcaption>
      <details className={styles.numbers} data-testid={`numbers-${id}`}>
        <summary>{t('charts.numbers')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className={styles.table} tabIndex={0} aria-labelledby={name}>
          {table}
        </section>
      </details>
      {after}
    </figure>
  );
}
