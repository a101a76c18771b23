'use client';

import { type ReactNode, useState } from 'react';
import { Client, cacheExchange, fetchExchange, Provider } from 'urql';

/** Gives the page's components the API, through this origin's own `/graphql`. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () => new Client({ url: '/graphql', exchanges: [cacheExchange, fetchExchange], preferGetMethod: false }),
  );
  return <Provider value={client}>{children}</Provider>;
}
