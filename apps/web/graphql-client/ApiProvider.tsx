'use client';

import { persistedExchange } from '@urql/exchange-persisted';
import { type ReactNode, useState } from 'react';
import { Client, cacheExchange, fetchExchange, Provider } from 'urql';
import { useSite } from '../language/Speech.tsx';
import { sha256 } from './sha256.ts';

/**
 * Gives the page's components the API, through this origin's own `/graphql`. Documents are sent as their hash, by GET: a browser that
 * asks again is told that nothing has changed.
 */
export function ApiProvider({ children }: { children: ReactNode }) {
  const { root } = useSite();
  const [client] = useState(
    () =>
      new Client({
        url: `${root}/graphql`,
        exchanges: [cacheExchange, persistedExchange({ generateHash: sha256 }), fetchExchange],
        preferGetMethod: false,
      }),
  );
  return <Provider value={client}>{children}</Provider>;
}
