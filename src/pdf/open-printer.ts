// Opens a printer in its own thread, so that puppeteer loads and the browser starts while the paper is being
// worked out.
import { extname } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { BrowserError, type Printer } from './printer.ts'
import type { PrinterAnswer, PrinterMessage, PrinterRequest, PrinterSettings } from './printer-messages.ts'

/** TypeScript in the repository and JavaScript in the package, as this file is. */
const THREAD = new URL(`./printer-thread${extname(import.meta.filename)}`, import.meta.url)

/** Enough for a paper of many hundred pages, with time to spare. */
const LIMIT_MS = 120_000

/** `profile`: an empty folder, which the caller removes. */
export function openPrinter(limitMs = LIMIT_MS, profile?: string): Printer {
  const settings: PrinterSettings = { limitMs, ...(profile !== undefined && { profile }) }
  const thread = new Worker(THREAD, { workerData: settings })
  let fault: Error | undefined // given to every question that waits, and to every later one
  thread.on('error', error => {
    fault = error
  })
  thread.on('exit', () => {
    fault ??= new Error('the printer is closed')
  })
  /** Each question has its own channel for the answer. */
  const ask = (request: PrinterRequest): Promise<PrinterAnswer> =>
    new Promise((resolve, reject) => {
      if (fault !== undefined) return reject(fault)
      const { port1: answers, port2: replyPort } = new MessageChannel()
      answers.once('message', (answered: PrinterAnswer) => {
        resolve(answered)
        answers.close()
      })
      // Comes after the answer, or instead of it if the thread has ended.
      answers.once('close', () => {
        reject(fault ?? new Error('the printer ended without an answer'))
      })
      const message: PrinterMessage = { request, replyPort }
      thread.postMessage(message, [replyPort])
    })
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
      await ask({ ask: 'close' }).catch(() => {}) // a thread that has ended is already closed
      await thread.terminate()
    },
  }
}

function faultOf(answer: PrinterAnswer): Error {
  if (!('failed' in answer)) return new Error('the printer answered a different question')
  return answer.isBrowser ? new BrowserError(answer.failed) : new Error(answer.failed)
}
