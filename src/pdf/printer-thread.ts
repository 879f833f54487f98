// The printer's own thread. It starts the browser at once, then answers each question on the channel that came
// with it.
import { parentPort, workerData } from 'node:worker_threads'
import { picture, print, startBrowser, stopBrowser } from './browser.ts'
import { BrowserError } from './printer.ts'
import type { PrinterAnswer, PrinterLimits, PrinterMessage, PrinterRequest } from './printer-messages.ts'

const { limitMs } = workerData as PrinterLimits

const starting = startBrowser()
starting.catch(() => {}) // reported when the browser is first used

async function answer(asked: PrinterRequest): Promise<PrinterAnswer> {
  switch (asked.ask) {
    case 'print':
      return { printed: await print(await starting, asked.html, limitMs) }
    case 'picture':
      return { pictures: await picture(await starting, asked.sheet, limitMs) }
    case 'version':
      return { version: await (await starting).version() }
    case 'close': {
      const browser = await starting.catch(() => undefined)
      if (browser !== undefined) await stopBrowser(browser)
      return { closed: true }
    }
  }
}

parentPort?.on('message', ({ request: asked, replyPort: answerTo }: PrinterMessage) => {
  void answer(asked)
    .catch(
      (error: unknown): PrinterAnswer => ({
        failed: error instanceof Error ? error.message : String(error),
        isBrowser: error instanceof BrowserError,
      }),
    )
    .then(answered => {
      answerTo.postMessage(answered)
    })
})
