/** Whether the API can answer: READING while it ingests its corpus, `total` null where it does not know yet; SILENT where nothing answers. */
export type Service =
  | { readonly state: 'READY' | 'SILENT' }
  | { readonly state: 'READING'; readonly done: number; readonly total: number | null };

/** The request header by which the proxy tells pages how the API is, as JSON. */
export const SERVICE_HEADER = 'x-service';

/** How long a page waits to hear how the API is, in milliseconds. */
const PATIENCE = 5000;

/** Asks the API how far it is. */
export async function askService(apiUrl: string): Promise<Service> {
  try {
    const answer = await fetch(`${apiUrl}/ready`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.ok) return { state: 'READY' };
    return answer.status === 503 ? readingOf(await answer.json()) : { state: 'SILENT' };
  } catch {
    return { state: 'SILENT' };
  }
}

/** What the API's progress says; SILENT where it is none. */
export function readingOf(progress: unknown): Service {
  const { done, total } = (progress ?? {}) as { done?: unknown; total?: unknown };
  if (typeof done !== 'number') return { state: 'SILENT' };
  return { state: 'READING', done, total: typeof total === 'number' ? total : null };
}

/** What the proxy said; a page that no proxy stood before takes the API for ready. */
export function readService(header: string | null): Service {
  return header ? (JSON.parse(header) as Service) : { state: 'READY' };
}
