// The words of a caption. Word itself counts the number, so that an officer can add a table or refer to one; it is printed
// as the paper has it until Word counts again. In: `Table 3: children looked after by age`. Out: runs.
import { SimpleField } from 'docx'
import { type Child, textRun } from './word-runs.ts'

const NUMBERED = /^(Table|Figure) (\d+)(.*)$/su

/** `isAgain`: the caption of a second table that has the same number. */
export function captionRuns(caption: string, isAgain = false): Child[] {
  const [, kind = '', number = '', words = ''] = NUMBERED.exec(caption) ?? []
  if (kind === '') return [textRun(caption)]
  return [
    textRun(`${kind} `),
    new SimpleField(isAgain ? `SEQ ${kind} \\c` : `SEQ ${kind} \\* ARABIC`, number),
    ...(words === '' ? [] : [textRun(words)]),
  ]
}
