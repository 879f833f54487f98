// Attacks the finished files of an edition as a reader would. In: the made paper and its files. Out: the problems that stop the edition (a
// figure in a file that should not be there, a small count that can be worked out), or else what a person should look at: drawings are
// measured, and a measure can be wrong.
//
// The figures are read back from the files as they were written, not from the paper that they were made from: those of figures.csv, the
// cells and the charts of the web page, and the numbers of the PDF.
import { figuresCsv } from '../formats/data/figures-csv.ts'
import type { NamedFiles } from '../formats/format.ts'
import { type FigureInCsv, figuresInCsv } from '../guard/read-back/figures-in-csv.ts'
import { readBackPage } from '../guard/read-back/read-back-page.ts'
import type { MadePaper } from '../make-paper.ts'
import { isError, type Problem, ProblemsError, problem } from '../problems/problem.ts'
import { parseReference } from '../terms/figure-reference.ts'
import { outputFolder } from './print-paper.ts'

/**
 * @returns numbers that only a chart or the PDF has, which need not be figures
 * @throws ProblemsError if the edition gives away what it should keep back
 */
export async function attackEdition(made: MadePaper, files: NamedFiles): Promise<Problem[]> {
  if (made.attack === undefined) return []
  const council = made.definitions.areas.council.id
  // Where the edition is made without its figures file, its figures are the same.
  const csv = files.get('figures.csv') ?? figuresCsv(made.paper, made.record)
  const figures = (await figuresInCsv(String(csv))).filter(
    ({ reference }) => parseReference(reference, council)?.area === council,
  )
  const problems = [...inFigures(made, figures, council), ...inPage(made, files, figures)]
  if (problems.some(isError)) throw new ProblemsError(problems)
  return problems
}

function inFigures(made: MadePaper, figures: readonly FigureInCsv[], council: string): Problem[] {
  // A projection is made from what is printed alone.
  const printed = figures.filter(
    ({ reference, hasValue }) => hasValue && parseReference(reference, council)?.projected === undefined,
  )
  const found = made.attack?.(new Set(printed.map(({ reference }) => reference)))
  const place = { file: `${outputFolder(made)}/figures.csv` }
  return [
    ...problemOf('edition-prints-kept-back', place, found?.unexpected.length),
    ...problemOf('edition-gives-away', place, found?.workedOut),
  ]
}

function inPage(made: MadePaper, files: NamedFiles, figures: readonly FigureInCsv[]): Problem[] {
  const html = files.get('paper.html')
  if (html === undefined) return []
  const spoken = files.get('spoken.txt')
  const { cells, charts, inPdfAlone } = readBackPage({
    html: String(html),
    ...(spoken !== undefined && { spoken: String(spoken) }),
    figures,
    places: made.record.places,
    isKeptBack: figure => made.withheld?.has(figure) === true,
  })
  const place = { file: `${outputFolder(made)}/paper.html` }
  return [
    ...problemOf('edition-prints-kept-back', place, cells.withNumber),
    ...charts.flatMap(({ chart, keptBack, others }) => [
      ...(keptBack === 0
        ? []
        : [problem('warning', 'edition-draws-kept-back', place, { chart, count: keptBack })]),
      ...(others === 0 ? [] : [problem('warning', 'edition-draws-more', place, { chart, count: others })]),
    ]),
    ...(inPdfAlone === 0
      ? []
      : [
          problem(
            'warning',
            'edition-pdf-says-more',
            { file: `${outputFolder(made)}/paper.pdf` },
            { count: inPdfAlone },
          ),
        ]),
  ]
}

function problemOf(
  code: 'edition-prints-kept-back' | 'edition-gives-away',
  place: Problem['origin'],
  count = 0,
): Problem[] {
  return count === 0 ? [] : [problem('error', code, place, { count })]
}
