/** What GraphiQL is given in the page itself: how it asks, and the variables that a shared address holds. */
globalThis.playground = (() => {
  const holdsOperation = (query, name) =>
    new RegExp(`(?:^|[^\\w$@"])(?:query|mutation|subscription)\\s+${name}\\b`).test(query);

  async function* parts(body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        const events = (rest + value).split('\n\n');
        rest = events.pop();
        for (const event of events) {
          const data = event.split('\n').find((line) => line.startsWith('data: '));
          if (data) yield JSON.parse(data.slice(6));
        }
      }
    } finally {
      await reader.cancel();
    }
  }

  /**
   * GraphiQL holds the name of the operation of the tab before until it has parsed the new tab's text, some tenths of a
   * second later: a name that the text does not hold is left out. One answer comes as JSON; answers in parts (`@defer`,
   * `@stream`, subscriptions) come as server-sent events.
   */
  const fetcher = async ({ query, variables, operationName }, { headers } = {}) => {
    const named = operationName && holdsOperation(query, operationName) ? { operationName } : {};
    const response = await fetch(location.pathname, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/graphql-response+json, text/event-stream',
        ...headers,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ query, variables, ...named }),
    });
    const streamed = response.headers.get('content-type')?.startsWith('text/event-stream');
    return streamed ? parts(response.body) : response.json();
  };

  /** Yoga's page keeps the query in the address; a query without its variables would not be a link to share. */
  const onEditVariables = (variables) => {
    const url = new URL(location.href);
    if (variables.trim() === '') url.searchParams.delete('variables');
    else url.searchParams.set('variables', variables);
    history.replaceState({}, '', url);
  };

  const variables = new URL(location.href).searchParams.get('variables') ?? undefined;
  return { fetcher, onEditVariables, variables };
})();
