// Finds what should not be published. In: passages, the council's list of what may be, the overrides, and perhaps the names of children.
// Out: findings with class, place and kind, which never quote the text. The classes are leaves of classes/.
import type { GuardClassName } from '../problems/guard-sentences.ts'
import { remembered } from '../terms/remembered.ts'
import { shortFingerprint } from '../terms/sha256.ts'
import { askOnce, type LeafFound } from './ask-once.ts'
import { guardClasses } from './classes/index.ts'
import type { Finding, GuardResult, GuardRules } from './finding.ts'
import type { GuardClass, GuardContext, GuardedText } from './guard-class.ts'
import { guardedTexts } from './guarded-texts.ts'
import { maskAllowed } from './mask-allowed.ts'
import { applyOverrides } from './overrides.ts'
import type { Passage } from './passage.ts'
import { plainSigns } from './plain-signs.ts'
import { abbreviationsExplained } from './words/abbreviations.ts'

/** Counts of 1 to 4, and percentages of fewer than 30: the rule of most councils. */
const LEAST = { count: 5, base: 30 }

export function guard(passages: readonly Passage[], rules: GuardRules): GuardResult {
  const context = contextOf(passages, rules)
  const mask = maskAllowed(rules.allowed)
  const find = (some: readonly Passage[], leaves: readonly GuardClass[]): Finding[] => {
    const ask = askOnce(leaves, context)
    return guardedTexts(some, mask).flatMap(text => ask(text).map(one => findingOf(one, text)))
  }
  const held = classes.filter(({ alsoForMembers }) => rules.edition !== 'exempt' || alsoForMembers === true)
  const found = withoutUnsafeNames(find(onlyOnce(passages), held))
  const places = new Set(passages.map(({ file, place }) => placeKey(file, place)))
  const reasonClasses = (reason: string): GuardClassName[] => [
    ...new Set(
      find([{ file: '', place: '', text: reason, kind: 'sentence' }], classes).map(one => one.class),
    ),
  ]
  const overrides = rules.overrides.filter(one => held.some(leaf => leaf.class === one.class))
  const { findings, overridden, faults } = applyOverrides(
    found,
    { ...rules, overrides },
    places,
    reasonClasses,
  )
  return {
    findings,
    overridden,
    overrideFaults: faults,
    ...(rules.editionNamed !== undefined && { editionNamed: rules.editionNamed }),
    notChecked:
      rules.names === undefined ? held.filter(({ needsNames }) => needsNames).map(leaf => leaf.class) : [],
  }
}

const classes: readonly GuardClass[] = Object.values(guardClasses)

const placeKey = (file: string, place: string): string => `${file}\n${place}`

/** Two capitals beside a bracket or a dash. */
const MAY_EXPLAIN = /[A-Z]{2}[^.]{0,3}[(:–)-]|\([A-Z]{2}|[A-Z]{2}s? (?:stands?|is short|means|for|=) /

function contextOf(passages: readonly Passage[], { allowed, names, least }: GuardRules): GuardContext {
  const lower = (listed: readonly string[]) => listed.map(name => plainSigns(name).toLowerCase())
  return {
    ...(names !== undefined && { names }),
    abbreviations: new Set([
      ...allowed.abbreviations,
      ...[...new Set(passages.map(({ text }) => text))].flatMap(text =>
        MAY_EXPLAIN.test(text) ? abbreviationsExplained(plainSigns(text)) : [],
      ),
    ]),
    homes: lower(allowed.homes),
    providers: lower(allowed.providers),
    least: least ?? LEAST,
  }
}

function findingOf({ leaf, found }: LeafFound, { passage }: GuardedText): Finding {
  const { file, place, text } = passage
  const isBlock = found.some(({ severity }) => (severity ?? leaf.severity) === 'block')
  return {
    class: leaf.class,
    code: leaf.code,
    severity: isBlock ? 'block' : 'warn',
    file,
    place,
    kinds: [...new Set(found.map(({ kind }) => kind))],
    text: shortFingerprint(plainSigns(text).replace(/\s+/g, ' ')),
  }
}

/** A workbook repeats its labels thousands of times: a cell is read once for each row that it is in. */
function onlyOnce(passages: readonly Passage[]): Passage[] {
  const isText = remembered((text: string) => /[\p{L}£]|\?\?|\d{6}|\d[/.-]\d{1,2}[/.-]\d/u.test(text))
  const ofRow = remembered((row: readonly string[]) => row.join('\n'))
  const cellsOf = remembered((_: string) => new Set<string>())
  return passages.filter(({ file, text, row, kind }) => {
    if (!isText(text)) return false
    if (kind !== 'cell') return true
    const seen = cellsOf(`${file}\n${row === undefined ? '' : ofRow(row)}`)
    return !seen.has(text) && seen.add(text) !== undefined
  })
}

/** A file whose name holds what must not be published is named by its number: no finding quotes it. */
function withoutUnsafeNames(found: readonly Finding[]): Finding[] {
  const unsafe = [...new Set(found.filter(({ place }) => place === 'file name').map(({ file }) => file))]
  return found.map(one => {
    const at = unsafe.findIndex(file => one.file === file || one.file.startsWith(`${file}/`))
    return at < 0 ? one : { ...one, file: `a file whose name is not shown (${at + 1})` }
  })
}
