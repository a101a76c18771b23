import type { ReactNode } from 'react';
import { type View, viewQuery } from './view.ts';

/** What a link to another view needs: the view it changes, and how to go there without loading the page anew. */
export interface ViewLinkContext {
  view: View;
  go(change: Partial<View>): void;
}

export interface ViewLinkProps {
  view: View;
  /** Absent where the link leads to another page. */
  go?: ViewLinkContext['go'] | undefined;
  /** The path of the page that shows the view; absent where it is this one. */
  path?: string | undefined;
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
export function ViewLink(props: ViewLinkProps) {
  const { view, go, path = '', change, children, className, current, label, testId } = props;
  return (
    <a
      href={path + viewHref(view, change)}
      className={className}
      aria-label={label}
      title={label}
      aria-current={current || undefined}
      data-testid={testId}
      onClick={(event) => {
        if (!go || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        go(change);
      }}
    >
      {children}
    </a>
  );
}
