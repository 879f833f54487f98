// Draws the charts of a paper and fills its templates. In: both, or charts that are being drawn. Out: the drawn charts and the HTML, or
// a problem for each template that fails.
import type { Templates } from '../drawing/templates.ts'
import { fillPaper } from '../formats/html/fill.ts'
import { subsetFonts } from '../formats/html/subset-fonts.ts'
import type { Paper } from '../papers/paper.ts'
import { ProblemsError } from '../problems/problem.ts'
import { beginDrawing, type ChartsBegun, type ChartsDrawn } from './draw-charts.ts'
import { templateFails } from './template-fails.ts'

export interface Filled extends Pick<ChartsDrawn, 'drawn'> {
  readonly html: string
}

/** @throws ProblemsError if a template of the workspace cannot be filled. */
export async function drawAndFill(
  paper: Paper,
  templates: Templates,
  drawing?: ChartsBegun,
): Promise<Filled> {
  const { drawn, narrow } = await (drawing ?? (await beginDrawing(paper, templates))).done
  const fonts = await subsetFonts(templates.fonts, [
    JSON.stringify(paper),
    ...drawn.values(),
    ...narrow.values(),
    ...wordsOf(templates),
  ])
  try {
    return { drawn, html: fillPaper(paper, drawn, { ...templates, fonts }, narrow) }
  } catch (error) {
    throw new ProblemsError([templateFails(`papers/${paper.look}.hbs`, error)])
  }
}

const wordsOf = ({ files }: Templates): string[] =>
  [...files].filter(([path]) => /\.(hbs|css)$/.test(path)).map(([, text]) => text)
