import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing is asked of the network that the page does not ask itself; no sandbox, for in containers we are root. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Opens a real Chromium: the one of `CHROMIUM_PATH`, one that is installed, or the one inside the npm package
 * `@sparticuz/chromium` (Linux), so that tests need nothing but npm.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ARGS });
  // The package unpacks the system libraries that it was built for only where this variable names their runtime.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  // Not the package's own arguments: they put every page in one process and switch web security off.
  return chromium.launch({ executablePath: await packed.executablePath(), args: ARGS });
}
