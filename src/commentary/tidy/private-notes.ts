// Leaves out what an officer writes to colleagues and not to readers: comments and front matter. In: the lines of a
// file. Out: the lines without them, and a problem for each that is not closed. No message quotes a note.
//
// Worked: `<!-- ask first -->`, `[//]: # (ask first)`, `{{! ask first }}` and a block between `---` that gives
// `status: draft` leave nothing.
import { type Problem, problem } from '../../problems/problem.ts'
import { type CommentaryLine, isBlank } from './commentary-line.ts'

interface WithoutNotes {
  readonly lines: readonly CommentaryLine[]
  readonly problems: readonly Problem[]
}

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

const notClosed = (file: string, at: number, found: string, expected: string): Problem =>
  problem('error', 'commentary-note', { file, entry: `line ${at}` }, { found, expected })

/** `---`, then lines such as `title: Reviews`, then `---` or `...`; or the same between `+++`. */
function withoutFrontMatter(lines: readonly CommentaryLine[], file: string): WithoutNotes {
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
      notClosed(
        file,
        lines[first]?.at ?? 1,
        `front matter that begins with ${mark} and does not end`,
        `a line ${mark} after its last entry`,
      ),
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
    const note = /^\s*\[(?:(?:\/\/|comment|note|_)\]:|[^\]]+\]:\s*(?:#|<#?>)(?=\s|$))\s*(.*)$/i.exec(
      line.text,
    )
    if (note === null) {
      kept.push(line)
      continue
    }
    const rest = (note[1] ?? '').replace(/^(?:#|<#?>)\s*/, '').trim()
    const closer = CLOSERS[rest.charAt(0)]
    if (closer === undefined || (rest.length > 1 && rest.endsWith(closer))) continue
    const more = lines.slice(i + 1).findIndex(({ text }) => isBlank(text) || text.trimEnd().endsWith(closer))
    if (more === -1 || isBlank(lines[i + 1 + more]?.text))
      problems.push(notClosed(file, line.at, 'a note that does not end', `its closing ${closer}`))
    i += more === -1 ? lines.length : more + 1
  }
  return { lines: kept, problems }
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '"': '"', "'": "'" }

/**
 * Word turns the hyphens of `<!--` into a dash. A web editor writes `&lt;!--`. `{{! … }}` is the note of the
 * language that bindings look like.
 */
const OPENS = /<!\s?(?:-+|[–—]+)|&lt;!(?:--|[–—])|\{\{!(?:--)?/g

/** How a note ends that begins so. `<!-->` is an empty one. */
function closerOf(opened: string): { readonly ends: RegExp; readonly sign: string } {
  if (opened === '{{!--') return { ends: /--\}\}/g, sign: '--}}' }
  if (opened === '{{!') return { ends: /\}\}/g, sign: '}}' }
  if (opened.startsWith('&lt;')) return { ends: /(?:--|[–—])!?&gt;/g, sign: '--&gt;' }
  if (/^<!\s?-$/.test(opened)) return { ends: /-+!?>/g, sign: '-->' }
  return { ends: /(?:--|[–—])!?>/g, sign: '-->' }
}

interface Note {
  readonly from: number
  readonly to: number
}

function withoutComments(lines: readonly CommentaryLine[], file: string): WithoutNotes {
  const whole = lines.map(({ text }) => text).join('\n')
  const lineAt = (offset: number) => lines[whole.slice(0, offset).split('\n').length - 1]?.at ?? 1
  const problems: Problem[] = []
  const notes: Note[] = []
  for (let at = 0; at < whole.length; ) {
    OPENS.lastIndex = at
    const begins = OPENS.exec(whole)
    if (begins === null) break
    const { ends, sign } = closerOf(begins[0])
    ends.lastIndex = begins.index + 2
    const end = ends.exec(whole)
    if (end === null) {
      const found = `a note that begins with ${begins[0]} and does not end`
      problems.push(notClosed(file, lineAt(begins.index), found, `${sign} after it`))
    }
    at = end === null ? whole.length : end.index + end[0].length
    notes.push(withItsLine(whole, { from: begins.index, to: at }))
  }
  const kept = notes.length === 0 ? lines : without(notes, whole, lineAt)
  return { lines: kept, problems: [...problems, ...straySigns(kept, notes.length > 0, file)] }
}

/** A note that fills its lines takes them with it. */
function withItsLine(whole: string, { from, to }: Note): Note {
  const begins = from === 0 ? 0 : whole.lastIndexOf('\n', from - 1) + 1
  const end = whole.indexOf('\n', to)
  const ends = end === -1 ? whole.length : end + 1
  const isAlone = isBlank(whole.slice(begins, from)) && isBlank(whole.slice(to, ends))
  return isAlone ? { from: begins, to: ends } : { from, to }
}

function without(
  notes: readonly Note[],
  whole: string,
  lineAt: (offset: number) => number,
): CommentaryLine[] {
  const kept: CommentaryLine[] = []
  let open: CommentaryLine | undefined
  const pieces = [...notes, { from: whole.length, to: whole.length }].map((note, index) => ({
    from: notes[index - 1]?.to ?? 0,
    to: note.from,
  }))
  for (const { from, to } of pieces) {
    let offset = from
    for (const [index, text] of whole.slice(from, to).split('\n').entries()) {
      if (index > 0 && open !== undefined) kept.push(open)
      open =
        index > 0 || open === undefined || open.text === ''
          ? { text, at: lineAt(offset) }
          : { ...open, text: joined(open.text, text) }
      offset += text.length + 1
    }
  }
  return open === undefined ? kept : [...kept, open]
}

function straySigns(lines: readonly CommentaryLine[], hasNotes: boolean, file: string): Problem[] {
  return lines.flatMap(({ text, at }) => {
    if (hasNotes && /--!?>|--&gt;/.test(text))
      return [notClosed(file, at, 'the end of a note, -->, without its beginning', '<!-- before it')]
    return /<!/.test(text)
      ? [notClosed(file, at, '<! without two hyphens after it', 'a note between <!-- and -->')]
      : []
  })
}

/** Words on both sides of a note stay two words. */
const joined = (before: string, after: string): string =>
  /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(after) ? `${before} ${after}` : before + after

/**
 * Marks of tracked changes, and of Word's comments: pasted as text, `[AB1]` stands at the place of a comment and
 * before its text at the end.
 */
function leftoversOfReview(lines: readonly CommentaryLine[], file: string): Problem[] {
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
        notClosed(file, at, 'the marks of a tracked change', 'the words alone: accept or reject the change'),
      ]
    if (isCommented(text) || /^\s*\[[A-Z]{2,4}\d{1,3}\]\S|\bComment(?:ed)? ?\[[A-Z]{1,4}\d{1,3}\]/.test(text))
      return [notClosed(file, at, 'the mark of a comment in Word', 'the words alone, without comments')]
    if (OTHER_NOTES.test(text))
      return [notClosed(file, at, 'a note that would be printed', 'a note between <!-- and -->')]
    return []
  })
}

const TRACKED =
  /\{(?:\+\+|--|>>|~~|==)|\]\{\.(?:insertion|deletion|comment-(?:start|end)|paragraph-)|^\s*(?:Formatted|Deleted|Inserted): /

/** Notes as other programs mark them, and in brackets. */
const OTHER_NOTES =
  /\{#.*#\}|\{%-?\s*comment\b|%%[^%]+%%|\[(?:comment|query|note to [a-z ]+|(?:internal|private) note)\s*:/i

/** Entries such as `author: A` between two rules further down: not a heading. */
function frontMatterBelow(lines: readonly CommentaryLine[], file: string): Problem[] {
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
      ? [notClosed(file, at, 'front matter below other text', 'it at the beginning of the file')]
      : []
  })
}
