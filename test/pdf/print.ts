/**
 * Prints HTML with Chromium for the tests, with the settings that the program uses. The caller that opens the browser
 * closes it.
 */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer'

const BROWSERS = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'google-chrome']

/** The first browser of our list that is on the PATH, or undefined if there is none. */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return BROWSERS.flatMap(name => folders.map(folder => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export function openBrowser(executablePath: string): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return puppeteer.launch({
    executablePath,
    headless: 'shell',
    args: ['--font-render-hinting=none', ...asRoot],
  })
}

/** Prints in a new tab. */
export async function printFresh(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    return await printIn(page, html)
  } finally {
    await page.close()
  }
}

/** Prints in a tab that may have been used before: Chromium's tag identifiers then differ. */
export async function printIn(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load' })
  await page.evaluate('document.fonts.ready.then(() => true)')
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
}
