// Reads an extract in a thread of its own. In: what is to be read. Out: what the thread has read. It ends with it.
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ExtractRead } from '../extracts/read-extract.ts'
import type { TellRows } from '../extracts/read-in-pieces.ts'
import { exactAgain } from '../terms/exact.ts'
import type { ExtractToRead, ReadMessage } from './read-messages.ts'

/** TypeScript in the repository and JavaScript in the package, as this file is. */
const THREAD = new URL(`./read-thread${extname(import.meta.filename)}`, import.meta.url)

export function readInThread(given: ExtractToRead, tell: TellRows): Promise<ExtractRead> {
  return new Promise((resolve, reject) => {
    // With the young generation that Node gives it, the thread takes 150 MB more and is no faster.
    const thread = new Worker(THREAD, { workerData: given, resourceLimits: { maxYoungGenerationSizeMb: 8 } })
    thread.on('message', (message: ReadMessage) => {
      if ('done' in message) resolve(exactAgain(message.done))
      else tell(message.read, message.of)
    })
    thread.on('error', reject)
    // Comes after the message, or instead of it.
    thread.on('exit', () => {
      reject(new Error(`the thread that read ${given.file} ended without an answer`))
    })
  })
}
