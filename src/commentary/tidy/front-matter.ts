// Leaves out front matter. In: the lines of a file. Out: the lines below it, and a problem where it does not end or
// is not at the beginning.
import type { Problem } from '../../problems/problem.ts'
import { type CommentaryLine, isBlank } from './commentary-line.ts'
import { noteProblem, type WithoutNotes } from './unclosed-note.ts'

/** `---`, then lines such as `title: Reviews`, then `---` or `...`; or the same between `+++`. */
export function withoutFrontMatter(lines: readonly CommentaryLine[], file: string): WithoutNotes {
  const first = lines.findIndex(({ text }) => !isBlank(text))
  const mark = /^(---|\+\+\+)\s*$/.exec(lines[first]?.text ?? '')?.[1]
  if (mark === undefined) return { lines, problems: [] }
  const key = mark === '---' ? /^[\w][\w .-]*:(?:\s|$)/ : /^[\w.-]+\s*=/
  const rest = lines.slice(first + 1)
  const ends = mark === '---' ? /^(?:---|\.\.\.)\s*$/ : /^\+\+\+\s*$/
  const end = rest.findIndex(({ text }) => ends.test(text))
  const inside = end === -1 ? rest : rest.slice(0, end)
  const isFront = (text: string) => isBlank(text) || key.test(text) || /^(?:\s|#|- )/.test(text)
  if (!inside.some(({ text }) => key.test(text))) return { lines, problems: [] }
  if (end !== -1)
    return inside.every(({ text }) => isFront(text))
      ? { lines: rest.slice(end + 1), problems: [] }
      : { lines, problems: [] }
  if (!key.test(inside.find(({ text }) => !isBlank(text))?.text ?? '')) return { lines, problems: [] }
  return {
    lines: [],
    problems: [
      noteProblem(
        file,
        lines[first]?.at ?? 1,
        `front matter that begins with ${mark} and does not end`,
        `a line ${mark} after its last entry`,
      ),
    ],
  }
}

/** Entries such as `author: A` between two rules further down: not a heading. */
export function frontMatterBelow(lines: readonly CommentaryLine[], file: string): Problem[] {
  const isRule = (text: string | undefined) => /^---\s*$/.test(text ?? '')
  return lines.flatMap(({ text, at }, index) => {
    if (index === 0 || !isRule(text) || !isBlank(lines[index - 1]?.text)) return []
    const rest = lines.slice(index + 1)
    const inside = rest.slice(
      0,
      rest.findIndex(one => isRule(one.text)),
    )
    const areEntries = inside.length > 0 && inside.every(one => /^[a-z][\w-]*:(?:\s|$)/.test(one.text))
    return areEntries
      ? [noteProblem(file, at, 'front matter below other text', 'it at the beginning of the file')]
      : []
  })
}
