import { join } from 'node:path';
import { buildLoader } from '@ephemeride/embed/build';
import type { NextConfig } from 'next';
import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

const SAFE_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

/** Any site may load the widget's script. */
const LOADER_HEADERS = [
  { key: 'Access-Control-Allow-Origin', value: '*' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
  { key: 'Cache-Control', value: 'public, max-age=3600' },
];

const config: NextConfig = {
  transpilePackages: [
    '@ephemeride/domain',
    '@ephemeride/contract',
    '@ephemeride/timeline',
    '@ephemeride/embed',
  ],
  turbopack: {
    root: join(import.meta.dirname, '..', '..'),
    // Messages come parsed from the server: pages need no parser of theirs.
    resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' },
  },
  // The tests check types; a build that did so too would keep a first start waiting for longer than all else.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
  headers: async () => [
    { source: '/:path*', headers: SAFE_HEADERS },
    { source: '/embed.js', headers: LOADER_HEADERS },
  ],
};

/** The loader is bundled beside the app, so that `next dev` and `next build` both serve it. */
export default async function nextConfig(phase: string): Promise<NextConfig> {
  if (phase !== PHASE_PRODUCTION_SERVER) await buildLoader(join(import.meta.dirname, 'public', 'embed.js'));
  return config;
}
