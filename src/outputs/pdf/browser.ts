// The browser that prints, locked down: no script, no network, no files. The door of puppeteer; runs in the printer's thread.
import { launch, type Browser, type Page } from 'puppeteer'
import { installedBrowser } from './find-browser.ts'
import { BrowserError } from './printer.ts'

const PRINT_LIMIT_MS = 120_000

export async function startBrowser(): Promise<Browser> {
  const executablePath = installedBrowser()
  return launch({
    executablePath,
    headless: 'shell',
    pipe: true,
    args: [
      '--font-render-hinting=none',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--proxy-server=127.0.0.1:9',
      '--proxy-bypass-list=<-loopback>',
      // Root has no sandbox to run in; everyone else prints inside it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  }).catch((error: unknown) => {
    throw new BrowserError(`The browser ${executablePath} does not start: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}. Install Google Chrome or Chromium, or set ORDERPAPER_BROWSER to one that works.`)
  })
}

/** A fresh page for each print: what a used one prints depends on what it printed before. */
export async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  try {
    await lock(page)
    await page.setContent(html, { waitUntil: 'load', timeout: PRINT_LIMIT_MS })
    if (page.url() !== 'about:blank') throw new Error('the page tried to go elsewhere')
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: PRINT_LIMIT_MS })
  } finally {
    await page.close().catch(() => {})
  }
}

/** Nothing of the browser is kept, and a polite goodbye takes as long as printing a page. */
export async function stopBrowser(browser: Browser): Promise<void> {
  browser.process()?.kill('SIGKILL')
  await browser.close().catch(() => {})
}

async function lock(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(false)
  await page.setOfflineMode(true)
  await page.setRequestInterception(true)
  page.on('request', request => {
    const inline = request.url() === 'about:blank' || /^data:(font|image)\//.test(request.url())
    void (inline ? request.continue() : request.abort()).catch(() => {})
  })
}
