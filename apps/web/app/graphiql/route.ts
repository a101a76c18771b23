import { webEnv } from '../../env.ts';
import { rootOf } from '../../features/find-way/site.ts';
import { readView } from '../../features/share-view/view.ts';
import { loadWindow } from '../../features/take-away/load-window.ts';
import { playgroundParameters } from '../../features/take-away/playground-query.ts';

/** Leads to the playground with the query and variables of a view. */
export async function GET(request: Request): Promise<Response> {
  const parameters = new URL(request.url).searchParams;
  const view = readView((name) => parameters.get(name));
  const { data: window } = await loadWindow(view);
  const query = window ? `?${playgroundParameters(view, window)}` : '';
  return new Response(null, {
    status: 307,
    headers: { Location: `${rootOf(webEnv().publicUrl)}/graphql${query}`, 'Cache-Control': 'no-store' },
  });
}
