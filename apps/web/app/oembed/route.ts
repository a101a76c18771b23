import { webEnv } from '../../env.ts';
import { oembedAnswer } from '../../features/embed-view/oembed.ts';

/** Any page may ask how to embed a view. */
const OPEN = { 'Access-Control-Allow-Origin': '*' };

export function GET(request: Request): Response {
  const answer = oembedAnswer(new URL(request.url).searchParams, webEnv().publicUrl);
  return answer.status === 200
    ? Response.json(answer.body, { headers: OPEN })
    : Response.json({ error: answer.reason }, { status: answer.status, headers: OPEN });
}
