// `orderpaper init`
import { basename, dirname, resolve } from 'node:path'
import { isSpreadsheet } from '../../workspace/file-names.ts'
import type { Outside } from '../../workspace/outside.ts'
import { asking } from '../ask.ts'
import { exitCodes } from '../exit-codes.ts'
import { textOption, type Verb } from '../verb.ts'

export const initCommand: Verb = {
  name: 'init',
  parameters: '<folder>',
  description:
    'begin a workspace: from the workbooks that you have, or with an example to replace; then check and make the first paper',
  example: 'our-council --from "Scorecard 2025-26.xlsx"',
  makes: true,
  options: [
    ['--from <workbook or folder>', 'look at these spreadsheets, and propose the definitions that read them'],
    ['--add', 'write into a folder that has files already: only new ones, and none is changed'],
    ['--yes', 'ask nothing: take what is proposed, and mark what is doubtful'],
  ],
  run: async ([folder = ''], outside, options) => {
    const verb = await import('../../verbs/init.ts')
    const { outsideOf } = await import('../../workspace/outside.ts')
    const whole = resolve(folder)
    const from = textOption(options, 'from')
    const { ask, close } = asking(options['yes'] === true || options['json'] === true)
    try {
      const begun = await verb.init(
        {
          folder,
          add: options['add'] === true,
          ask,
          ...(from !== undefined && { from: placeOf(from, outsideOf) }),
        },
        {
          parent: outsideOf(dirname(whole)),
          name: basename(whole),
          inside: outsideOf(whole, outside.showProgress),
        },
      )
      return {
        lines: verb.sayInitialised(begun, folder, calledAs()),
        value: begun,
        code: begun.first.folder === undefined ? exitCodes.problems : exitCodes.done,
      }
    } finally {
      close()
    }
  },
}

/** `npm run orderpaper -- init` runs it from a clone; installed, it has its own name. */
const calledAs = (): string =>
  process.env['npm_lifecycle_event'] === 'orderpaper' ? 'npm run orderpaper --' : 'orderpaper'

type OutsideOf = (folder: string) => Outside

/** A name with the ending of a spreadsheet is a file; any other is a folder. */
function placeOf(given: string, outsideOf: OutsideOf) {
  const whole = resolve(given)
  return isSpreadsheet(given)
    ? { outside: outsideOf(dirname(whole)), only: basename(whole), called: given }
    : { outside: outsideOf(whole), called: given }
}
