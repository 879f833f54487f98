// Puts hostile text before every free text of a workspace: definitions, commentary, the rows of a plan, the name of an
// extract and the signatures. In: the files and an insert. Out: the files, and how many texts have it.
import { read, utils, write } from 'xlsx'
import { isPair, isScalar, parseDocument, visit } from 'yaml'
import { decode } from '../../src/extracts/decode.ts'

export interface Laid {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly fields: number
}

type Insert = (at: number) => string

export function layInserts(files: ReadonlyMap<string, Uint8Array>, insert: Insert): Laid {
  let fields = 0
  /** The same text has the same insert everywhere: a row of an extract is found by the name of its group. */
  const known = new Map<string, string>()
  const put = (text: string): string => {
    fields += 1
    const laid = known.get(text) ?? `${insert(known.size)} ${text}`
    known.set(text, laid)
    return laid
  }
  /**
   * The package that reads workbooks loses a CDATA section in a cell, and reads an entity that is typed as a sign;
   * quotation marks round a name are not part of it.
   */
  const putInWorkbook = (text: string): string => {
    if (!known.has(text) && /<!|&|"'/.test(insert(known.size))) known.set(text, text)
    return put(text)
  }
  const lay = (file: string, bytes: Uint8Array): Uint8Array => {
    if (DEFINITION.test(file))
      return utf8(inDefinition(file, decode(bytes), /groups/.test(file) ? putInWorkbook : put))
    if (/^data\/commentary\/.*\.md$/.test(file)) return utf8(inCommentary(decode(bytes), put))
    if (/extracts\/2021-22\/.*\.xlsx$/.test(file))
      return inWorkbook(bytes, putInWorkbook, text => known.get(text))
    return bytes
  }
  // The names of groups come first, then the other definitions, then the workbooks that repeat them.
  const turn = (file: string) => [/groups/, DEFINITION, /^/].findIndex(one => one.test(file))
  const inOrder = [...files].sort(([a], [b]) => turn(a) - turn(b))
  const named = (file: string) =>
    file.replace(
      /(corporate-parenting-monthly)\.xlsx$/,
      (_, name: string) => `${name} ${inName(insert(0))}.xlsx`,
    )
  return { files: new Map(inOrder.map(([file, bytes]) => [named(file), lay(file, bytes)])), fields }
}

/** An extract is found by the beginning of its name; a slash would be a folder. */
const inName = (text: string): string => text.replaceAll('/', '-')

const DEFINITION = /^data\/definitions\/.*\.yaml$/
const utf8 = (text: string) => new TextEncoder().encode(text)

/** These say how files are read, and what words of commentary mean: nothing of them is printed but their titles. */
const READS = /^data\/definitions\/(?:sources|returns|codes|checks|commentary)/
/** What a file is found by, a choice from a list, or a name that another file repeats. */
const NO_TEXTS = new Set([
  'id',
  'also',
  'pattern',
  'heading',
  'sheet',
  'find',
  'on',
  'area',
  'topic',
  'by',
  'breakdown',
  'level',
])

/** A free text is one with a space, or with an uppercase letter and a lowercase one: a word of a closed list has neither. */
const isFreeText = (text: string): boolean => / /.test(text.trim()) || /^[A-Z][a-z]/.test(text)

function inDefinition(file: string, text: string, put: (text: string) => string): string {
  const document = parseDocument(text)
  visit(document, {
    Scalar: (at, scalar, path) => {
      if (at === 'key' || typeof scalar.value !== 'string' || !isFreeText(scalar.value)) return
      const key = [...path].reverse().find(isPair)?.key
      const name = isScalar(key) ? String(key.value) : ''
      if (NO_TEXTS.has(name) || (READS.test(file) && name !== 'title')) return
      scalar.value = put(scalar.value)
      scalar.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({ lineWidth: 0 })
}

/** Braces in commentary are bindings: what they cannot name is refused in words, and so is a note that does not end. */
function inCommentary(text: string, put: (text: string) => string): string {
  const words = put('Words.')
  return /\{\{|<!/.test(words) ? text : `${text.trimEnd()}\n\n${words}\n`
}

/** The heading of the names of groups, by which the table is found. */
const HEADING = 'Placement'

/** The words of a plan, and the names of groups. */
function inWorkbook(
  bytes: Uint8Array,
  put: (text: string) => string,
  known: (text: string) => string | undefined,
): Uint8Array {
  const book = read(bytes, { cellDates: true })
  for (const sheet of Object.values(book.Sheets)) {
    const cells = Object.entries(sheet).filter(([address, cell]) => /^[A-Z]/.test(address) && cell.t === 's')
    const columns = cells
      .filter(([, { v }]) => v === 'Objective' || v === 'Action owner' || v === 'Progress')
      .map(([address]) => utils.decode_cell(address))
    const isOfPlan = (address: string) => {
      const { r, c } = utils.decode_cell(address)
      return columns.some(column => column.c === c && r > column.r)
    }
    for (const [address, cell] of cells) {
      if (cell.v === HEADING) continue
      const text = isOfPlan(address) ? put(String(cell.v)) : (known(String(cell.v)) ?? String(cell.v))
      cell.v = text
      delete cell.w
    }
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }))
}
