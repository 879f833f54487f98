// Leaves out what an officer writes to colleagues and not to readers: comments and front matter. In: the lines of a
// file. Out: the lines without them, and a problem for each that is not closed. No message quotes a note.
//
// Worked: `<!-- ask first -->`, `[//]: # (ask first)`, `{{! ask first }}` and a block between `---` that gives
// `status: draft` leave nothing.
import type { Problem } from '../../problems/problem.ts'
import { type CommentaryLine, isBlank } from './commentary-line.ts'
import { withoutComments } from './comments.ts'
import { frontMatterBelow, withoutFrontMatter } from './front-matter.ts'
import { leftoversOfReview } from './review-marks.ts'
import { noteProblem, type WithoutNotes } from './unclosed-note.ts'

export function withoutNotes(lines: readonly CommentaryLine[], file: string): WithoutNotes {
  const front = withoutFrontMatter(lines, file)
  const marked = withoutMarkedNotes(front.lines, file)
  const comments = withoutComments(marked.lines, file)
  return {
    lines: comments.lines,
    problems: [
      ...front.problems,
      ...marked.problems,
      ...comments.problems,
      ...leftoversOfReview(comments.lines, file),
      ...frontMatterBelow(comments.lines, file),
    ],
  }
}

/** `[//]: # (note)`, `[comment]: <> (note)`: Markdown's own way to leave a note, of one line or several. */
function withoutMarkedNotes(lines: readonly CommentaryLine[], file: string): WithoutNotes {
  const kept: CommentaryLine[] = []
  const problems: Problem[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (line === undefined) continue
    const note = /^\s*\[(?:\s*\/\/\s*\]:|[^\]]+\]:\s*(?:#|<#?>)(?=\s|$))\s*(.*)$/i.exec(line.text)
    if (note === null) {
      kept.push(line)
      continue
    }
    const rest = (note[1] ?? '').replace(/^(?:#|<#?>)\s*/, '').trim()
    const closer = CLOSERS[rest.charAt(0)]
    if (closer === undefined || (rest.length > 1 && rest.endsWith(closer))) continue
    const more = lines.slice(i + 1).findIndex(({ text }) => isBlank(text) || text.trimEnd().endsWith(closer))
    if (more === -1 || isBlank(lines[i + 1 + more]?.text))
      problems.push(noteProblem(file, line.at, 'a note that does not end', `its closing ${closer}`))
    i += more === -1 ? lines.length : more + 1
  }
  return { lines: kept, problems }
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '"': '"', "'": "'" }
