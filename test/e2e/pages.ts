import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type RunningApp, startApp } from '../commands/running-app.ts';
import { launchBrowser } from './browser.ts';

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** The project running on the seeds and a browser to see it with, for the tests of one file. */
export interface Pages {
  readonly app: RunningApp;
  readonly browser: Browser;
  /** A page of its own context, whose errors end up in `complaints`. */
  open(path: string, options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
  readonly complaints: string[];
}

/**
 * Starts both before the file's tests, and ends both after them.
 *
 * @param prepare what the project's environment shall say, once it is made ready
 */
export function usePages(prepare: () => Promise<NodeJS.ProcessEnv> = async () => ({})): Pages {
  const contexts: BrowserContext[] = [];
  const pages = { complaints: [] as string[] } as { -readonly [Key in keyof Pages]: Pages[Key] };
  beforeAll(async () => {
    [pages.app, pages.browser] = await Promise.all([prepare().then(startApp), launchBrowser()]);
  });
  afterAll(async () => {
    await pages.browser?.close();
    await pages.app?.stop();
  });
  pages.open = async (path, options) => {
    const context = await pages.browser.newContext({ viewport: DESKTOP, ...options });
    contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => pages.complaints.push(`${path}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') pages.complaints.push(`${path}: ${message.text()}`);
    });
    await page.goto(new URL(path, pages.app.web).href);
    return page;
  };
  return pages;
}
