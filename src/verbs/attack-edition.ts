// Attacks the finished files of an edition as a reader would. In: the made paper and its files. Out: nothing, or the problems
// that stop the edition: a figure in a file that should not be there, or a small count that can be worked out.
//
// The figures are read back from figures.csv as it was written, not from the paper that it was made from.
import { readCsv } from '../extracts/read-csv.ts'
import type { NamedFiles } from '../formats/format.ts'
import type { MadePaper } from '../make-paper.ts'
import { ProblemsError, problem } from '../problems/problem.ts'
import { parseReference } from '../terms/figure-reference.ts'
import { outputFolder } from './print-paper.ts'

/** @throws ProblemsError if the edition gives away what it should keep back. */
export async function attackEdition(made: MadePaper, files: NamedFiles): Promise<void> {
  if (made.attack === undefined) return
  const csv = files.get('figures.csv')
  const council = made.definitions.areas.council.id
  const { unexpected, workedOut } = made.attack(
    csv === undefined ? printedBy(made, council) : await printedIn(String(csv), council),
  )
  const place = { file: `${outputFolder(made)}/figures.csv` }
  const problems = [
    ...(unexpected.length === 0
      ? []
      : [problem('error', 'edition-prints-kept-back', place, { count: unexpected.length })]),
    ...(workedOut === 0 ? [] : [problem('error', 'edition-gives-away', place, { count: workedOut })]),
  ]
  if (problems.length > 0) throw new ProblemsError(problems)
}

/** Where the edition is made without its figures file. */
const printedBy = ({ paper }: MadePaper, council: string): Set<string> =>
  new Set(
    Object.values(paper.figures)
      .filter(({ ref, value }) => value !== undefined && isOfCouncil(ref, council))
      .map(({ ref }) => ref),
  )

/** Other areas keep back their own, and a projection is made from what is printed alone. */
function isOfCouncil(ref: string, council: string): boolean {
  const parsed = parseReference(ref, council)
  return parsed?.area === council && parsed.projected === undefined
}

/** The references of the council's figures that have a value in the file. */
async function printedIn(csv: string, council: string): Promise<Set<string>> {
  const sheet = await readCsv(csv.replace(/^\uFEFF/, ''))
  const textAt = (row: number, column: number) => sheet.cell(row, column).shown
  const heads = Array.from({ length: sheet.columnCount(0) }, (_, column) => textAt(0, column))
  const [reference, value] = [heads.indexOf('reference'), heads.indexOf('value')]
  const printed = new Set<string>()
  for (let row = 1; row < sheet.rowCount; row++) {
    const ref = textAt(row, reference)
    if (textAt(row, value) !== '' && isOfCouncil(ref, council)) printed.add(ref)
  }
  return printed
}
