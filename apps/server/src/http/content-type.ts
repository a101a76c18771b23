import type { Plugin } from 'graphql-yoga';
import { refusalBody } from '../client-error.ts';

const ACCEPTED = ['application/json', 'application/graphql'] as const;

/** The media type without its parameters, in small letters; empty where the header is absent. */
const mediaType = (header: string | null): string => (header?.split(';', 1)[0] ?? '').trim().toLowerCase();

/**
 * Refuses every body but JSON and GraphQL with 415: a form is what another site's page can post without being
 * asked for leave.
 */
export const contentTypePlugin: Plugin = {
  onRequestParse({ request, fetchAPI, endResponse }) {
    if (request.method !== 'POST') return;
    const type = mediaType(request.headers.get('content-type'));
    if (ACCEPTED.some((accepted) => accepted === type)) return;
    endResponse(
      fetchAPI.Response.json(
        refusalBody(
          'UNSUPPORTED_MEDIA_TYPE',
          `unsupported content type: ${type || 'none'} (send ${ACCEPTED.join(' or ')})`,
        ),
        { status: 415, headers: { accept: ACCEPTED.join(', ') } },
      ),
    );
  },
};
