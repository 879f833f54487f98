// Opens a printer in a thread of its own, so that puppeteer loads and the browser starts while the paper is being worked out.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { BrowserError, type Answered, type Asked, type Printer } from './printer.ts'

export function openPrinter(): Printer {
  const thread = new Worker(new URL('./printer-thread.ts', import.meta.url))
  let last: Promise<unknown> = Promise.resolve()
  /** One question at a time: the answers come back in the order of the questions. */
  const ask = (asked: Asked): Promise<Answered> => {
    const answered = last.then(() => askOnce(thread, asked))
    last = answered.catch(() => {})
    return answered
  }
  return {
    print: async html => {
      const answer = await ask({ ask: 'print', html })
      if ('printed' in answer) return answer.printed
      throw faultOf(answer)
    },
    version: async () => {
      const answer = await ask({ ask: 'version' })
      if ('version' in answer) return answer.version
      throw faultOf(answer)
    },
    close: async () => {
      await ask({ ask: 'close' })
      await thread.terminate()
    },
  }
}

async function askOnce(thread: Worker, asked: Asked): Promise<Answered> {
  const answer = once(thread, 'message')
  thread.postMessage(asked)
  const [answered] = await answer as [Answered]
  return answered
}

function faultOf(answer: Answered): Error {
  if (!('failed' in answer)) return new Error('the printer gave an answer to another question')
  return answer.isBrowser ? new BrowserError(answer.failed) : new Error(answer.failed)
}
