// Compares the judged lines of strategies with those of a release. In: the lines as published, and as they are now at
// the release's own date. Out: each line whose target or verdict is another, or that is new or gone, in words.
import { verdicts } from '../figures/say-strategy-verdicts.ts'
import type { StrategyLine } from '../figures/strategy-lines.ts'
import { listInWords } from '../terms/words.ts'
import type { StrategyChange } from './comparison.ts'

export function strategyChanges(was: readonly StrategyLine[], is: readonly StrategyLine[]): StrategyChange[] {
  const [before, after] = [byKey(was), byKey(is)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(key => {
    const [then, now] = [before.get(key), after.get(key)]
    if (then !== undefined && now !== undefined) return otherLine(then, now)
    if (now !== undefined) return [{ ...newOrGone(now, 'new'), is: now }]
    return then === undefined ? [] : [{ ...newOrGone(then, 'no longer in this paper'), was: then }]
  })
}

/**
 * What a paper of a later period can say: its delivery plan is another one, and where it no longer has the figure or
 * the baseline, its verdict says nothing of the one published.
 */
export const changesSeenLater = (
  was: readonly StrategyLine[],
  is: readonly StrategyLine[],
): StrategyChange[] =>
  strategyChanges(was, is).filter(
    ({ is: now, changed }) =>
      changed === 'target' || (now?.target !== undefined && !UNDECIDED.includes(now.verdict)),
  )

const UNDECIDED: readonly string[] = (['not-known', 'not-yet-due', 'no-target'] as const).map(
  verdict => verdicts[verdict].word,
)

const byKey = (lines: readonly StrategyLine[]): Map<string, StrategyLine> =>
  new Map(lines.map(one => [`${one.strategy} ${one.line}`, one]))

/** An action of a delivery plan has no target, so that it comes and goes as data. */
function newOrGone(line: StrategyLine, what: string): StrategyChange {
  const target = line.target === undefined ? '' : `; the target is “${line.target}”`
  const rule = `${headOf(line)}: ${what}${target}`
  return {
    ...idOf(line),
    changed: line.target === undefined ? 'data' : 'target',
    rule: `${rule}.`,
    sentence: `${rule}; the verdict is “${line.verdict}”.`,
  }
}

function otherLine(was: StrategyLine, is: StrategyLine): StrategyChange[] {
  const rules = [
    ...differs('name', was.name, is.name),
    ...differs('indicator', was.indicator, is.indicator),
    ...differs('target', was.target, is.target),
  ]
  const verdict = differs('verdict', was.verdict, is.verdict)
  if (rules.length + verdict.length === 0) return []
  const rule = `${headOf(is)}: ${listInWords(rules)}`
  const byData = `${headOf(is)}: ${listInWords(verdict)}${is.target === undefined ? '' : '; the target is the same'}`
  const byTarget = `${rule}; ${verdict[0] ?? `the verdict is still “${is.verdict}”`}`
  return [
    {
      ...idOf(is),
      was,
      is,
      changed: rules.length > 0 ? 'target' : 'data',
      rule: `${rule}.`,
      sentence: `${rules.length > 0 ? byTarget : byData}.`,
    },
  ]
}

const idOf = ({ strategy, line, name }: StrategyLine) => ({ strategy, line, name })
const headOf = ({ title, name }: StrategyLine) => `${title}, ${name}`

const differs = (what: string, was = 'none', is = 'none'): string[] =>
  was === is ? [] : [`the ${what} was “${was}” and is now “${is}”`]
