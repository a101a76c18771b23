import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { ROOT } from '../../root.ts';

const BROWSER = join(ROOT, 'test', 'bench', 'pages', 'browser');
const VIS = join(ROOT, 'node_modules', 'vis-timeline');
const TIMELINEJS = join(BROWSER, 'node_modules', '@knight-lab', 'timelinejs', 'dist');

/** What the rivals' pages ask for; TimelineJS loads its language by a path of its own. */
const FILES: Readonly<Record<string, string>> = {
  '/vis': join(BROWSER, 'vis.html'),
  '/vis.js': join(VIS, 'standalone', 'umd', 'vis-timeline-graph2d.min.js'),
  '/vis.css': join(VIS, 'styles', 'vis-timeline-graph2d.min.css'),
  '/timelinejs': join(BROWSER, 'timelinejs.html'),
  '/timelinejs.js': join(TIMELINEJS, 'js', 'timeline.js'),
  '/timelinejs.css': join(TIMELINEJS, 'css', 'timeline.css'),
};

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The scripts that are loaded into every page that is measured. */
export const PROBES: readonly string[] = [
  join(BROWSER, 'node_modules', 'web-vitals', 'dist', 'web-vitals.iife.js'),
  join(BROWSER, 'probe.js'),
];

export interface StaticServer {
  readonly origin: string;
  stop(): void;
}

/** Serves the rivals' pages on a port of its own. */
export async function startRivalPages(): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const file = FILES[request.url ?? ''];
    if (file === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/html' });
    response.end(await readFile(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
