'use client';

import { type ReactNode, useState } from 'react';
import { Client, cacheExchange, fetchExchange, Provider } from 'urql';
import { useSite } from '../language/Speech.tsx';

/** Gives the page's components the API, through this origin's own `/graphql`. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const { root } = useSite();
  const [client] = useState(
    () =>
      new Client({
        url: `${root}/graphql`,
        exchanges: [cacheExchange, fetchExchange],
        preferGetMethod: false,
      }),
  );
  return <Provider value={client}>{children}</Provider>;
}
