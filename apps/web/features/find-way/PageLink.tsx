'use client';

import { createContext, type ReactNode, useContext } from 'react';

/** Whether the page stands in a frame of another page: then links to pages that may not be framed open beside it. */
export const Framed = createContext(false);

/** A link to another page of the site. */
export function PageLink(props: { href: string; className?: string | undefined; children: ReactNode }) {
  const away = useContext(Framed) ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <a href={props.href} className={props.className} {...away}>
      {props.children}
    </a>
  );
}
