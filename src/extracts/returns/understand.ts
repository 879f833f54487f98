// Understands a cell of a return by the kind of its column. In: its text. Out: a code, a day or a number, and
// any repair; never a name or an identifier.
import type { ReturnColumn } from '../../definitions/returns.ts'
import { plainText } from '../cell.ts'
import type { Value } from '../return.ts'
import type { CodeRule } from './codes.ts'
import { understandChild, unwrapped } from './understand-child.ts'
import { understandDay } from './understand-day.ts'

export interface Understood {
  readonly value: Value
  /** The repair: `DOB: a two-digit year`. */
  readonly repair?: string
  /** Why the cell was left blank: `DOB: not a date`. */
  readonly lost?: string
  /** A code that is not listed for the year of the return. */
  readonly isUnlisted?: true
  /** A hash: equal values have equal marks, different values hardly ever. It helps to find repeated rows. */
  readonly mark: number
}

export type Understand = (cell: string) => Understood

/** Gives each text a running number from 1, which leaves the reader in place of the text. */
export interface Numbers {
  readonly isKnown: (text: string) => boolean
  readonly count: () => number
  readonly of: (text: string) => number
}

/** Written as the end of what goes on. */
const OPEN = new Set(['open', 'current', 'ongoing', 'present', 'to date', 'still open'])
const BLANKS = new Set([
  ...['', 'null', '(null)', '<null>', '\\n', 'n/a', 'n.a.', '#n/a', 'na', 'nan', 'none', 'nope'],
  ...['-', '--', '.', '..', 'blank', '(blank)'],
])
const CODE = /^[A-Z0-9]+$/
const NOTHING: Understood = { value: undefined, mark: 0 }

/**
 * Keeps the answer for each text: a million rows have only some thousand days and some hundred codes. It
 * keeps none for children, who are nearly as many as the rows; their numbers are kept for all tables
 * together.
 */
export function understandBy(
  column: ReturnColumn,
  rule: CodeRule,
  children: Numbers,
  compared: Numbers,
): Understand {
  const judge = judgeOf(column, rule, children, compared)
  const answers = new Map<string, Understood>()
  const understand = (cell: string) => {
    const text = column.is === 'child' ? plainText(cell) : unwrapped(plainText(cell))
    return BLANKS.has(text.toLowerCase()) ? NOTHING : judge(text)
  }
  if (column.is === 'child') return cell => (cell === '' ? NOTHING : understand(cell))
  return cell => {
    if (cell === '') return NOTHING
    const known = answers.get(cell)
    if (known !== undefined) return known
    const answer = understand(cell)
    answers.set(cell, answer)
    return answer
  }
}

function judgeOf(column: ReturnColumn, rule: CodeRule, children: Numbers, compared: Numbers): Understand {
  switch (column.is) {
    case 'child':
      return text => {
        const read = understandChild(text)
        if ('no' in read) return { value: undefined, lost: read.no, mark: 0 }
        if (BLANKS.has(read.identifier.toLowerCase())) return NOTHING
        return understood(
          children.of(read.identifier),
          read.isRepaired
            ? `${column.name}: quotation marks, commas or decimals of a spreadsheet`
            : undefined,
        )
      }
    case 'compared':
      return text => understood(compared.of(withoutPoint(text).replace(/ /g, '').toUpperCase()))
    case 'day':
      return text => {
        if (OPEN.has(text.toLowerCase())) return NOTHING
        const read = understandDay(text)
        return 'no' in read
          ? notUnderstood(column, read.no)
          : understood(read.day, read.repair && `${column.name}: ${read.repair}`)
      }
    case 'number':
      return text =>
        /^-?\d+(\.\d+)?$/.test(text) ? understood(Number(text)) : notUnderstood(column, 'not a number')
    case 'code': {
      const pattern = column.pattern === undefined ? undefined : new RegExp(column.pattern)
      return text => codeOf(column, text, pattern?.exec(text)?.[1], rule)
    }
  }
}

function codeOf(column: ReturnColumn, text: string, found: string | undefined, rule: CodeRule): Understood {
  const name = (found ?? text).toLowerCase()
  // A cell may hold `constructor`, which every object has.
  const named = Object.hasOwn(column.as, name) ? column.as[name] : undefined
  const plain = withoutPoint(found ?? text)
  const value = named ?? plain.toUpperCase()
  if (value === '') return NOTHING
  if (named === undefined && (!CODE.test(value) || value.length > rule.longest))
    return codeWithin(column, text, rule) ?? notUnderstood(column, 'not a code')
  const isAsWritten = value === text || named !== undefined || found !== undefined
  const repaired = isAsWritten
    ? undefined
    : `${column.name}: ${plain === text ? 'a code in lowercase' : 'a code written as a decimal, like 1.0'}`
  return { ...understood(value, repaired), ...(!rule.isListed(value) && { isUnlisted: true }) }
}

/** `U4: Foster placement`, `U4 - Foster`, `Foster placement (U4)`, `U 4`, if that code is listed for the year. */
function codeWithin(
  { name, pattern }: ReturnColumn,
  text: string,
  { isListed, hasList }: CodeRule,
): Understood | undefined {
  if (pattern !== undefined || !hasList) return undefined
  const [, first = ''] = /^([a-z0-9]{1,7})(?: ?[:=–—)]|\.? -) ?\S/i.exec(text) ?? []
  const [, last = ''] = /\(([a-z0-9]{1,7})\)$/i.exec(text) ?? []
  const code = [first, last, text.replace(/[ .-]/g, '')].map(one => one.toUpperCase()).find(isListed)
  return code === undefined
    ? undefined
    : understood(code, `${name}: a code with other signs, like U4: Foster`)
}

const withoutPoint = (text: string): string => (text.includes('.') ? text.replace(/^(\d+)\.0+$/, '$1') : text)
const notUnderstood = (column: ReturnColumn, why: string): Understood => ({
  value: undefined,
  lost: `${column.name}: ${why}`,
  mark: 0,
})
const understood = (value: string | number, repaired?: string): Understood => ({
  value,
  ...(repaired !== undefined && { repair: repaired }),
  mark: markOf(value),
})

function markOf(value: string | number): number {
  if (typeof value === 'number') return value | 0
  return [...value].reduce((mark, letter) => (mark * 31 + letter.charCodeAt(0)) | 0, 7)
}
