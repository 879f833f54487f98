// The printer's own thread: starts the browser as soon as it is there, then answers one question after another.
import { parentPort } from 'node:worker_threads'
import { print, startBrowser, stopBrowser } from './browser.ts'
import { BrowserError, type Answered, type Asked } from './printer.ts'

const starting = startBrowser()
starting.catch(() => {}) // told when it is first used

async function answer(asked: Asked): Promise<Answered> {
  switch (asked.ask) {
    case 'print': return { printed: await print(await starting, asked.html) }
    case 'version': return { version: await (await starting).version() }
    case 'close': {
      const browser = await starting.catch(() => undefined)
      if (browser !== undefined) await stopBrowser(browser)
      return { closed: true }
    }
  }
}

parentPort?.on('message', (asked: Asked) => {
  void answer(asked)
    .catch((error: unknown): Answered => ({ failed: error instanceof Error ? error.message : String(error), isBrowser: error instanceof BrowserError }))
    .then(answered => { parentPort?.postMessage(answered) })
})
