// The browser that prints, locked down: no scripts, no network, no files. The only file that uses puppeteer; it
// runs in the printer's thread.
import { tmpdir } from 'node:os'
import { type Browser, launch, type Page, ProtocolError } from 'puppeteer'
import { installedBrowser } from './find-browser.ts'
import { BrowserError } from './printer.ts'

export async function startBrowser(profile: string | undefined): Promise<Browser> {
  const executablePath = installedBrowser()
  return launch({
    executablePath,
    headless: 'shell',
    pipe: true,
    ...(profile !== undefined && { userDataDir: profile }),
    args: [
      '--font-render-hinting=none',
      '--disable-gpu',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--proxy-server=127.0.0.1:9',
      '--proxy-bypass-list=<-loopback>',
      // Root cannot use the sandbox; every other user prints inside it.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  }).catch((error: unknown) => {
    throw new BrowserError(
      `The browser ${executablePath} did not start: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}. Install Google Chrome or Chromium, or set ORDERPAPER_BROWSER to the path of a browser that works.`,
    )
  })
}

/** `opened`: a fresh page of the browser. */
export function print(
  browser: Browser,
  opened: Promise<Page>,
  html: string,
  limitMs: number,
): Promise<Uint8Array> {
  return within(
    limitMs,
    browser,
    withPage(opened, html, page =>
      // The size of the sheets and their margins are in the HTML's @page rules, as the look defines them.
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout: 0 }),
    ),
  )
}

/**
 * Opens a fresh page for each use, locked and empty. A page that is used again prints differently, depending on what it
 * printed before.
 */
export async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await lock(page)
  return page
}

async function withPage<T>(opened: Promise<Page>, html: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await opened
  try {
    await page.setContent(html, { waitUntil: 'load', timeout: 0 })
    const result = await use(page)
    if (page.url() !== 'about:blank') throw new Error('the page tried to open another address')
    return result
  } finally {
    await page.close().catch(() => {})
  }
}

/** A page that hangs cannot even be closed, so the browser itself is ended when the time is up. */
async function within<T>(limitMs: number, browser: Browser, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      kill(browser)
      reject(
        new BrowserError(
          `The browser did not finish the page within ${limitMs / 1000} seconds and was stopped. Look for very long text or a very long table in the data of the paper.`,
        ),
      )
    }, limitMs)
  })
  return Promise.race([work.catch(sayBrowserFailed), timeUp]).finally(() => {
    clearTimeout(timer)
  })
}

/**
 * It was ended from outside, has no memory left, or no room for what it keeps while it prints. That it does not accept
 * what we ask is a fault of ours.
 */
function sayBrowserFailed(error: unknown): never {
  if (!(error instanceof ProtocolError) || /invalid|parameter/i.test(error.message)) throw error
  throw new BrowserError(
    `The browser stopped while it made the page (${error.message.replace(/\.$/, '')}). Close other programs, make room in the temporary folder ${tmpdir()}, and run the command again.`,
  )
}

/** Ends the browser and every process that it started: the browser may be a script that starts another. */
function kill(browser: Browser): void {
  const started = browser.process()
  try {
    if (started?.pid !== undefined)
      process.kill(process.platform === 'win32' ? started.pid : -started.pid, 'SIGKILL')
  } catch {
    started?.kill('SIGKILL') // it does not lead a process group, or has ended
  }
}

/** Ends the browser at once: it has nothing to save, and closing it politely takes as long as printing a page. */
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
