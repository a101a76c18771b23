import { webEnv } from '../../env.ts';
import { dayHref, rootOf } from '../../features/find-way/site.ts';
import { readView } from '../../features/share-view/view.ts';

/** Today, in the reader's language. */
export function GET(request: Request): Response {
  const parameters = new URL(request.url).searchParams;
  const { language } = readView((name) => parameters.get(name));
  const today = new Date().toISOString().slice(0, 10);
  const location = dayHref({ root: rootOf(webEnv().publicUrl), language }, today);
  return new Response(null, { status: 307, headers: { Location: location, 'Cache-Control': 'no-store' } });
}
