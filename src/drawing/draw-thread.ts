// The drawer's own thread. It loads Vega at once, then draws each chart that it is given.
import { parentPort } from 'node:worker_threads'
import 'fontkit'
import 'vega'
import 'vega-lite'
import { type DrawPictures, drawPicturesBy } from './draw-pictures.ts'
import type { DrawerAnswer, DrawerMessage } from './drawer-messages.ts'

const drawer = Promise.withResolvers<DrawPictures>()

parentPort?.on('message', async (message: DrawerMessage) => {
  if ('by' in message) return drawer.resolve(drawPicturesBy(message.by))
  const { nth, chart } = message
  const draw = await drawer.promise
  const answer: DrawerAnswer = { nth, drawn: await draw(chart) }
  parentPort?.postMessage(answer)
})
