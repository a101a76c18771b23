import type { ReactNode } from 'react';
import { type View, viewQuery } from './view.ts';

/** What a link to another view needs: the view it changes, and how to go there without loading the page anew. */
export interface ViewLinkContext {
  view: View;
  go(change: Partial<View>): void;
}

export interface ViewLinkProps extends ViewLinkContext {
  change: Partial<View>;
  children: ReactNode;
  className?: string | undefined;
  /** Whether this is what is shown. */
  current?: boolean;
  /** The accessible name, where the content says none. */
  label?: string;
  testId?: string;
}

/** The address of a changed view, relative to the page. */
export const viewHref = (view: View, change: Partial<View>): string =>
  `?${viewQuery({ ...view, ...change })}`;

/** A link to a changed view: a real address, followed in place where scripts run. */
export function ViewLink({ view, go, change, children, className, current, label, testId }: ViewLinkProps) {
  return (
    <a
      href={viewHref(view, change)}
      className={className}
      aria-label={label}
      title={label}
      aria-current={current || undefined}
      data-testid={testId}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(change);
      }}
    >
      {children}
    </a>
  );
}
