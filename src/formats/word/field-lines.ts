// Lines that Word can make again from the paper: contents, a list of tables. In: the instruction of the field and its lines
// as they are now. Out: paragraphs. Word shows these lines until an officer asks it to update them; a field that updates
// itself would greet the reader with a question. The lines have no page numbers, since only Word knows them: updated, they do.
import { BuilderElement, InternalHyperlink, type IParagraphOptions, type Paragraph, TextRun } from 'docx'
import { paragraph, textRun } from './word-runs.ts'

export interface LinkedLine {
  readonly text: string
  /** The bookmark that it leads to. */
  readonly anchor: string | undefined
}

export function fieldLines(
  instruction: string,
  style: 'TOC2' | 'TableofFigures',
  lines: readonly LinkedLine[],
  more: Pick<IParagraphOptions, 'spacing'> = {},
): Paragraph[] {
  return lines.map(({ text, anchor }, at) =>
    paragraph(
      style,
      [
        ...(at === 0 ? [fieldMark('begin'), instructionRun(instruction), fieldMark('separate')] : []),
        anchor === undefined ? textRun(text) : new InternalHyperlink({ anchor, children: [textRun(text)] }),
        ...(at === lines.length - 1 ? [fieldMark('end')] : []),
      ],
      more,
    ),
  )
}

const fieldMark = (kind: 'begin' | 'separate' | 'end'): TextRun =>
  runOf(
    new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: kind } } }),
  )

function instructionRun(instruction: string): TextRun {
  const text = new BuilderElement({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  })
  text.addChildElement(` ${instruction} `)
  return runOf(text)
}

function runOf(element: BuilderElement): TextRun {
  const run = new TextRun({})
  run.addChildElement(element)
  return run
}
