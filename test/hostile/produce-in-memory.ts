// A paper as the command makes it, with a real browser, kept in memory. In: files. Out: its outputs by name.
import { openPrinter } from '../../src/pdf/open-printer.ts'
import { produce } from '../../src/verbs/produce.ts'
import type { PaperRequest } from '../../src/workspace/read-paper-inputs.ts'
import { outsideOfFiles } from '../workspace.ts'
import type { Outputs } from './hostile-outputs.ts'

export async function produceInMemory(
  request: PaperRequest,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Outputs> {
  let made: Outputs = new Map()
  await produce(request, {
    ...outsideOfFiles(files),
    openPrinter: () => openPrinter(),
    replaceFolder: async (_folder, outputs) => {
      made = outputs
    },
  })
  return made
}
