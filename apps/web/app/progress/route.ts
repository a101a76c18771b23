import { webEnv } from '../../env.ts';
import { askService } from '../../features/wait-for-service/service.ts';

/** How far the API is, for a page that waits for it. */
export async function GET(): Promise<Response> {
  const service = await askService(webEnv().apiUrl);
  return Response.json(service, {
    status: service.state === 'READY' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
