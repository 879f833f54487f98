// The thread that reads one extract.
import { parentPort, workerData } from 'node:worker_threads'
import { readExtract } from '../extracts/read-extract.ts'
import type { ExtractToRead, ReadMessage } from './read-messages.ts'

const send = (message: ReadMessage) => parentPort?.postMessage(message)

const { bytes, file, sha256, context } = workerData as ExtractToRead
send({ done: await readExtract(bytes, file, sha256, context, (read, of) => send({ read, of })) })
