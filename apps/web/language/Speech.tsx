'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import type { Site } from '../features/find-way/site.ts';

const SiteContext = createContext<Site>({ root: '', language: 'fr' });

/** The site as the components of a page link to it. */
export const useSite = (): Site => useContext(SiteContext);

/** Gives the components of a page its language, its words and the site that they link to. */
export function Speech(props: { site: Site; messages: Messages; children: ReactNode }) {
  return (
    <SiteContext value={props.site}>
      <IntlProvider locale={props.site.language} messages={props.messages} timeZone="UTC">
        {props.children}
      </IntlProvider>
    </SiteContext>
  );
}
