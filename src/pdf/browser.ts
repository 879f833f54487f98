// The browser that prints, locked down: no script, no network, no files. The door of puppeteer; runs in the
// printer's thread.
import { type Browser, launch, type Page } from 'puppeteer'
import { installedBrowser } from './find-browser.ts'
import { BrowserError, type Sheet } from './printer.ts'

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
    throw new BrowserError(
      `The browser ${executablePath} does not start: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}. Install Google Chrome or Chromium, or set ORDERPAPER_BROWSER to one that works.`,
    )
  })
}

export function print(browser: Browser, html: string, limitMs: number): Promise<Uint8Array> {
  return within(
    limitMs,
    browser,
    withPage(browser, html, page =>
      // The size of the sheets and their margins are in the HTML's @page rules, as the look has them.
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 }),
    ),
  )
}

export function picture(browser: Browser, { html, parts }: Sheet, limitMs: number): Promise<Uint8Array[]> {
  return within(
    limitMs,
    browser,
    withPage(browser, html, async page => {
      const reach = (ends: readonly number[]) => Math.max(1, Math.ceil(Math.max(0, ...ends)))
      await page.setViewport({
        width: reach(parts.map(({ x, width }) => x + width)),
        height: reach(parts.map(({ y, height }) => y + height)),
        deviceScaleFactor: 2,
      })
      await page.evaluate('document.fonts.ready.then(() => {})')
      const pictures: Uint8Array[] = []
      for (const clip of parts)
        pictures.push(await page.screenshot({ type: 'png', clip, captureBeyondViewport: false }))
      return pictures
    }),
  )
}

/**
 * A fresh page for each use, with the HTML in it and nothing else within reach: what a used one prints
 * depends on what it printed before.
 */
async function withPage<T>(browser: Browser, html: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage()
  try {
    await lock(page)
    await page.setContent(html, { waitUntil: 'load', timeout: 0 })
    const used = await use(page)
    if (page.url() !== 'about:blank') throw new Error('the page tried to go elsewhere')
    return used
  } finally {
    await page.close().catch(() => {})
  }
}

/**
 * A page that hangs answers nothing, not even that it be closed: past the limit the browser itself is ended.
 */
async function within<T>(limitMs: number, browser: Browser, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      kill(browser)
      reject(
        new BrowserError(
          `The browser was not done with the page within ${limitMs / 1000} seconds and was stopped. Look for a very long text or a very long table in what the paper is made of.`,
        ),
      )
    }, limitMs)
  })
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer)
  })
}

/**
 * With all that it started: where the browser is a script that starts another, ending the script alone would
 * leave the other running.
 */
function kill(browser: Browser): void {
  const started = browser.process()
  try {
    if (started?.pid !== undefined)
      process.kill(process.platform === 'win32' ? started.pid : -started.pid, 'SIGKILL')
  } catch {
    started?.kill('SIGKILL') // it leads no group, or has ended
  }
}

/** Nothing of the browser is kept, and a polite goodbye takes as long as printing a page. */
export async function stopBrowser(browser: Browser): Promise<void> {
  kill(browser)
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
