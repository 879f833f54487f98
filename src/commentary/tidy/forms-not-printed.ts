// Finds what commentary does not print as an officer means it. In: the lines of a file, tidied. Out: a problem for each
// line with a form that has no place in a paper, or a sign that no font has.
import { type Problem, problem } from '../../problems/problem.ts'
import { nameSigns, signsNotPrinted } from '../../terms/printed-signs.ts'
import { withoutEntities } from '../lex-markdown.ts'
import { type CommentaryLine, fencedLines, isBlank } from './commentary-line.ts'

interface Form {
  readonly found: string
  readonly expected: string
  isIn(text: string): boolean
}

const FORMS: readonly Form[] = [
  {
    found: 'a picture, of which only its text is printed',
    expected: 'words: commentary has no pictures',
    isIn: text => /!\[[^\]]*\](?:\(|\[)/.test(text),
  },
  {
    found: 'a footnote mark, which is printed as typed',
    expected: 'the note in brackets in its sentence: commentary has no footnotes',
    isIn: text => /\[\^[^\]\s]+\]/.test(text),
  },
  {
    found: 'a box to tick, which is printed as typed',
    expected: 'words such as done or not done',
    isIn: text => /^\s*(?:[-*+]|\d+[.)])\s+\[[ xX]\]\s/.test(text),
  },
  {
    found: 'words struck out, which are not printed',
    expected: 'the words that are meant, alone',
    isIn: text => /~~(?=\S)[^~]*\S~~/.test(text),
  },
  {
    found: 'a tag of HTML, which is printed as typed',
    expected: 'text without tags, or Markdown such as **strong**',
    isIn: text => /<\/?(?!https?:|mailto:)[a-z][a-z0-9]*(?::[a-z]+)?(?:\s[^<>]*)?\/?>/i.test(text),
  },
]

const TABLE = {
  found: 'a table, which is printed as one line of text',
  expected: 'sentences or a list: commentary has no tables',
}

export function formsNotPrinted(lines: readonly CommentaryLine[], file: string): Problem[] {
  const fenced = fencedLines(lines)
  const tables = tableLines(lines)
  return lines.flatMap(({ text, at }, index) => {
    const origin = { file, entry: `line ${at}` }
    const signs = signsNotPrinted(withoutEntities(text))
    const forms = fenced[index] === true ? [] : FORMS.filter(form => form.isIn(text))
    return [
      ...(tables.has(index) ? [TABLE, ...forms] : forms).map(({ found, expected }) =>
        problem('warning', 'commentary-form', origin, { found, expected }),
      ),
      ...(signs.length === 0
        ? []
        : [problem('error', 'sign-not-printable', origin, { signs: nameSigns(signs) })]),
    ]
  })
}

/**
 * The first lines of tables: ruled or framed as in Markdown, or pasted with tabs or wide gaps between the cells of at
 * least two rows.
 */
function tableLines(lines: readonly CommentaryLine[]): Set<number> {
  const rows = lines.map(({ text }) => text.trim().split(/\t+| {3,}/))
  const isRow = (at: number) => (rows[at]?.length ?? 0) >= 2
  const isWide = (at: number) =>
    (rows[at]?.length ?? 0) >= 3 || rows[at]?.some(cell => NUMBER.test(cell)) === true
  const hasColumns = (at: number) =>
    isRow(at) && isRow(at + 1) && (isWide(at) || isWide(at + 1) || isRow(at + 2))
  const isFramed = (at: number) => /^\s*\|.*\|\s*$/.test(lines[at]?.text ?? '')
  return new Set(
    lines.flatMap(({ text }, at) => {
      if (isFramed(at)) return isFramed(at - 1) ? [] : [at]
      const isRuled = /^\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+$/.test(text)
      if (isRuled && !isBlank(lines[at - 1]?.text)) return [at - 1]
      return hasColumns(at) && !isRow(at - 1) ? [at] : []
    }),
  )
}

const NUMBER = /^[£-]?\d[\d.,]*%?$/
