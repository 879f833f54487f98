// Finds what a review left in the text. In: the lines of a file. Out: a problem for each mark of a tracked change, of a
// comment in Word, or of a note that another program would hide.
import type { Problem } from '../../problems/problem.ts'
import type { CommentaryLine } from './commentary-line.ts'
import { noteProblem } from './unclosed-note.ts'

/**
 * Marks of tracked changes, and of Word's comments: pasted as text, `[AB1]` stands at the place of a comment and
 * before its text at the end.
 */
export function leftoversOfReview(lines: readonly CommentaryLine[], file: string): Problem[] {
  const comments = lines.filter(({ text }) => /^\s*\[[A-Z]{1,4}\d{1,3}\]\s*\S/.test(text))
  const marks = new Set(comments.flatMap(({ text }) => /\[[A-Z]{1,4}\d{1,3}\]/.exec(text)?.[0] ?? []))
  const isCommented = (text: string) =>
    [...text.matchAll(/\[[A-Z]{1,4}\d{1,3}\]/g)].some(
      ({ 0: mark, index }) =>
        (marks.has(mark) && lines.filter(one => one.text.includes(mark)).length > 1) ||
        (/^\[[A-Z]{2,4}\d/.test(mark) && /[\p{L}\d.,;:]$/u.test(text.slice(0, index))),
    )
  return lines.flatMap(({ text, at }) => {
    if (TRACKED.test(text))
      return [
        noteProblem(
          file,
          at,
          'the marks of a tracked change',
          'the words alone: accept or reject the change',
        ),
      ]
    if (isCommented(text) || /^\s*\[[A-Z]{2,4}\d{1,3}\]\S|\bComment(?:ed)? ?\[[A-Z]{1,4}\d{1,3}\]/.test(text))
      return [noteProblem(file, at, 'the mark of a comment in Word', 'the words alone, without comments')]
    if (OTHER_NOTES.test(text))
      return [noteProblem(file, at, 'a note that would be printed', 'a note between <!-- and -->')]
    return []
  })
}

const TRACKED =
  /\{(?:\+\+|--|>>|~~|==)|\]\{\.(?:insertion|deletion|comment-(?:start|end)|paragraph-)|^\s*(?:Formatted|Deleted|Inserted): /

/** Notes as other programs mark them, and in brackets. */
const OTHER_NOTES =
  /^\s*\[(?:comment|note)\]:|\{#.*#\}|\{%-?\s*comment\b|%%[^%]+%%|\[(?:comment|query|note to [a-z ]+|(?:internal|private) note)\s*:/i
