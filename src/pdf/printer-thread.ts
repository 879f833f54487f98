// The printer's own thread. It starts the browser at once, with a page for the first print, then answers each question on the channel that came
// with it.
import { parentPort, workerData } from 'node:worker_threads'
import { openPage, print, startBrowser, stopBrowser } from './browser.ts'
import { BrowserError } from './printer.ts'
import type { PrinterAnswer, PrinterMessage, PrinterRequest, PrinterSettings } from './printer-messages.ts'

const { limitMs, profile } = workerData as PrinterSettings

const starting = startBrowser(profile)
starting.catch(() => {}) // reported when the browser is first used
const pages = [starting.then(openPage)]
pages[0]?.catch(() => {})

async function answer(request: PrinterRequest): Promise<PrinterAnswer> {
  switch (request.ask) {
    case 'print': {
      const browser = await starting
      return { printed: await print(browser, pages.pop() ?? openPage(browser), request.html, limitMs) }
    }
    case 'version':
      return { version: await (await starting).version() }
    case 'close': {
      const browser = await starting.catch(() => undefined)
      if (browser !== undefined) await stopBrowser(browser)
      return { closed: true }
    }
  }
}

parentPort?.on('message', ({ request, replyPort }: PrinterMessage) => {
  void answer(request)
    .catch(
      (error: unknown): PrinterAnswer => ({
        failed: error instanceof Error ? error.message : String(error),
        isBrowser: error instanceof BrowserError,
      }),
    )
    .then(answered => {
      replyPort.postMessage(answered)
    })
})
