/**
 * Sends what GraphiQL has in its editor, in the page itself. GraphiQL holds the name of the operation of the tab before
 * until it has parsed the new tab's text, some tenths of a second later: a name that the text does not hold is left out.
 * One answer comes as JSON; answers in parts (`@defer`, `@stream`, subscriptions) come as server-sent events.
 */
globalThis.askFromPlayground = (() => {
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

  return async ({ query, variables, operationName }, { headers } = {}) => {
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
})();
