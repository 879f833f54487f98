// The passages of a finished PDF: what a screen reader says of it page by page, its properties, and the files attached to it. Running heads
// are not said: they are in the styles of the web page, which is read as well.
import { finishedFacts } from '../../pdf/finished-facts.ts'
import { speakPdf } from '../../pdf/speak.ts'
import type { Passage, PassageKind } from '../passage.ts'

export interface PdfRead {
  readonly passages: readonly Passage[]
  readonly attached: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

export function pdfPassages(file: string, bytes: Uint8Array): PdfRead {
  const { properties, attached } = finishedFacts(bytes)
  return {
    passages: [
      ...spokenPassages(file, speakPdf(bytes)),
      ...properties.map(
        ([name, text]): Passage => ({ file, place: `document properties, ${name}`, text, kind: 'property' }),
      ),
    ],
    attached,
  }
}

const SAID_BEFORE = /^(?:Item|Caption|Note|Graphic|Row header|Column header|•|Heading \d): |^• /
const COUNTED = /^(?:List|Contents) of \d+ items?$|^Row \d+$/
const ROW = /^Row \d+$/
const CELL = /^(?:Row|Column) header: /
const TABLE = /^Table of \d+ rows?(?:: )?/

export const spokenPassages = (file: string, spoken: string): Passage[] =>
  spoken
    .split(/\n(?=Page \d+$)/m)
    .slice(1)
    .flatMap(page => pagePassages(file, page.split('\n')))

function pagePassages(file: string, [page = '', ...lines]: readonly string[]): Passage[] {
  const passages: Passage[] = []
  let table: Table = { depth: undefined, row: [] }
  for (const line of lines) {
    const said = line.trim()
    table = tableAt(table, said, line.length - line.trimStart().length)
    const isCell = table.depth !== undefined || CELL.test(said)
    const bare = wordsSaid(said)
    if (bare === '') continue
    const place = `${page.toLowerCase()}, passage ${passages.length + 1}`
    const kind = kindOf(said, isCell && !TABLE.test(said))
    const { column, text } = kind === 'cell' && !CELL.test(said) ? underHeads(bare) : { text: bare }
    const row = isCell ? [...table.row, text] : undefined
    passages.push({
      file,
      place,
      text,
      kind,
      ...(row && { row }),
      ...(column && { column, tableHead: column }),
    })
    if (row !== undefined) table = { ...table, row }
  }
  return passages
}

/** Without what says which tag it is. */
const wordsSaid = (said: string): string =>
  COUNTED.test(said) ? '' : said.replace(SAID_BEFORE, '').replace(TABLE, '')

/** A cell is said with the heads of its column and its row: `Rows, Sex: Female; Male`. They stand by themselves too. */
function underHeads(said: string): { readonly column?: string; readonly text: string } {
  const [, column, text] = /^(.{1,200}?): (.+)$/.exec(said) ?? []
  return column === undefined || text === undefined ? { text: said } : { column, text }
}

/** What is deeper than the table is a cell of it. */
interface Table {
  readonly depth: number | undefined
  readonly row: readonly string[]
}

/** A table that goes on over the page begins there with a row. */
function tableAt({ depth: table, row }: Table, said: string, depth: number): Table {
  const open = table !== undefined && depth <= table ? undefined : table
  if (TABLE.test(said)) return { depth, row: [] }
  if (ROW.test(said)) return { depth: open ?? depth - 1, row: [] }
  return { depth: open, row }
}

function kindOf(said: string, isCell: boolean): PassageKind {
  if (isCell) return 'cell'
  return /^(?:Heading \d|Caption|Graphic|Table of \d+ rows?): /.test(said) ? 'label' : 'sentence'
}
