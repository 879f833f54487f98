// Opens a drawer in its own thread, so that Vega loads while the paper is being worked out, and the charts are drawn while it is being
// checked. The caller that opens it closes it.
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ChartDrawn, DrawnBy, DrawPictures } from './draw-pictures.ts'
import type { DrawerAnswer, DrawerMessage } from './drawer-messages.ts'

export interface Drawer {
  /** Called once. */
  drawBy(by: DrawnBy): DrawPictures
  close(): Promise<void>
}

/** TypeScript in the repository and JavaScript in the package, as this file is. */
const THREAD = new URL(`./draw-thread${extname(import.meta.filename)}`, import.meta.url)

export function openDrawer(): Drawer {
  const thread = new Worker(THREAD)
  const asked: PromiseWithResolvers<ChartDrawn>[] = []
  let fault: Error | undefined // given to every chart that waits, and to every later one
  const end = (error: Error) => {
    fault ??= error
    for (const { reject } of asked) reject(fault)
  }
  thread.on('error', end)
  thread.on('exit', () => end(new Error('the drawer is closed')))
  thread.on('message', ({ nth, drawn }: DrawerAnswer) => asked[nth]?.resolve(drawn))
  const tell = (message: DrawerMessage) => thread.postMessage(message)
  return {
    drawBy: by => {
      tell({ by })
      return chart => {
        const one = Promise.withResolvers<ChartDrawn>()
        const nth = asked.push(one) - 1
        if (fault === undefined) tell({ nth, chart })
        else one.reject(fault)
        return one.promise
      }
    },
    close: async () => {
      await thread.terminate()
    },
  }
}
