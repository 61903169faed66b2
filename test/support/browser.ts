import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const PHONE = { viewport: { width: 390, height: 844 } };
export const DESKTOP = { viewport: { width: 1280, height: 900 } };

/** A browser for the printed HTML. */
export interface Browser {
  /** Opens the file, does something with it, and makes sure that nothing was said, asked for or thrown. */
  visit<T>(html: Uint8Array, options: BrowserContextOptions, act: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export async function openBrowser(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'bagihabis-html-'));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    async visit(html, options, act) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const heard = listenTo(page);
      const file = join(folder, 'paper.html');
      writeFileSync(file, html);
      const url = pathToFileURL(file).href;
      await page.goto(url);
      const result = await act(page);
      expect(heard.trouble).toEqual([]);
      expect(heard.asked.filter((each) => each !== url && !each.startsWith('data:'))).toEqual([]);
      await context.close();
      return result;
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function listenTo(page: Page): { readonly trouble: string[]; readonly asked: string[] } {
  const heard = { trouble: [] as string[], asked: [] as string[] };
  page.on('console', (message) => heard.trouble.push(message.text()));
  page.on('pageerror', (error) => heard.trouble.push(error.message));
  page.on('dialog', (dialog) => {
    heard.trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => heard.asked.push(request.url()));
  return heard;
}

/** What the accessibility checker finds wrong: rule and element. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    'axe.run().then((found) => found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
  );
}

/** Pixels of the content and of the window across; more content than window scrolls sideways. */
export function widths(page: Page): Promise<[content: number, window: number]> {
  return page.evaluate<[number, number]>('[document.scrollingElement.scrollWidth, innerWidth]');
}
