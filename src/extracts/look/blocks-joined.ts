// Joins the blocks of a table that stand one below the other. In: the tables of a sheet. Out: those whose headings are the same as one.
import { beginsTitle } from '../below-title.ts'
import type { LineSeen, TableSeen } from './sheet-seen.ts'
import { titleWords } from './title-words.ts'

/**
 * The same headings under the title of another year go on with the same table, as `header-repeated.ts` reads them. Under a title
 * of other words, with lines of the same names, they are a table of its own, known by how its title begins.
 */
export function withBlocksJoined(tables: readonly TableSeen[]): TableSeen[] {
  const joined: TableSeen[] = []
  for (const table of tables) {
    const at = joined.findIndex(one => isOfHeadings(one, table) && !isOfOtherTitle(one, table))
    const first = joined[at]
    if (first === undefined) joined.push(table)
    else joined[at] = { ...first, lines: linesJoined(first, table) }
  }
  return joined.map(table => {
    const others = joined.filter(other => other !== table && isOfHeadings(other, table))
    const { title = '' } = table
    const words = titleWords(title)
    if (others.length === 0 || words === '') return table
    // `Reviews` begins `Reviews of care plans` too.
    const isShort = others.some(other => beginsTitle(other.title ?? '', words))
    return { ...table, below: isShort ? title : words }
  })
}

const isOfHeadings = (a: TableSeen, b: TableSeen): boolean => a.headings.join('|') === b.headings.join('|')

function isOfOtherTitle(a: TableSeen, b: TableSeen): boolean {
  const [first, second] = [a, b].map(({ title }) => titleWords(title ?? ''))
  const names = new Set(a.lines.map(({ label }) => label))
  return first !== '' && second !== '' && first !== second && b.lines.some(({ label }) => names.has(label))
}

const nameOf = ({ label, under, reference }: LineSeen) => [...under, reference, label].join('|')

/** What stands beside a line is of the year of its block. */
function linesJoined(first: TableSeen, second: TableSeen): LineSeen[] {
  const dated = (line: LineSeen): LineSeen => {
    const [start] = line.figures
    return start === undefined
      ? line
      : { ...line, beside: line.beside.map(one => ({ period: start.period, ...one })) }
  }
  const lines = first.lines.map(line => {
    const same = second.lines.find(other => nameOf(other) === nameOf(line))
    if (same === undefined) return line
    const [a, b] = [dated(line), dated(same)]
    return { ...a, figures: [...a.figures, ...b.figures], beside: [...a.beside, ...b.beside] }
  })
  const names = new Set(first.lines.map(nameOf))
  return [...lines, ...second.lines.filter(line => !names.has(nameOf(line)))]
}
