// Judged lines of a strategy as published and as they are now. The lines and the expected words are written by hand.
import { describe, expect, it } from 'vitest'
import type { StrategyLine } from '../../src/figures/strategy-lines.ts'
import { changesSeenLater, strategyChanges } from '../../src/releases/strategy-changes.ts'

const T1: StrategyLine = {
  strategy: 's',
  title: 'Targets',
  line: 'T1',
  name: 'T1 Fewer children looked after',
  indicator: 'S1',
  target: '300 or below by 31 March 2021',
  verdict: 'Not met',
}
const ACTION: StrategyLine = {
  strategy: 'plan',
  title: 'Delivery plan',
  line: '1.3',
  name: 'action 1.3',
  verdict: 'Overdue',
}

const said = (was: readonly StrategyLine[], is: readonly StrategyLine[]) =>
  strategyChanges(was, is).map(({ changed, sentence }) => [changed, sentence])

describe('strategyChanges(was, is)', () => {
  it('says nothing of lines that are the same, in any order', () => {
    expect(strategyChanges([T1, ACTION], [ACTION, { ...T1 }])).toEqual([])
  })
  it('says what the target and the verdict were and are; what is approved is the target alone', () => {
    const [found] = strategyChanges(
      [T1],
      [{ ...T1, target: '340 or below by 31 March 2021', verdict: 'Met' }],
    )
    expect(found).toMatchObject({
      strategy: 's',
      line: 'T1',
      changed: 'target',
      sentence:
        'Targets, T1 Fewer children looked after: the target was “300 or below by 31 March 2021” and is now “340 or below by 31 March 2021”; the verdict was “Not met” and is now “Met”.',
      rule: 'Targets, T1 Fewer children looked after: the target was “300 or below by 31 March 2021” and is now “340 or below by 31 March 2021”.',
    })
  })
  it.each([
    [
      'another target that leaves the verdict',
      { target: '310 or below by 31 March 2021' },
      'target',
      'the target was “300 or below by 31 March 2021” and is now “310 or below by 31 March 2021”; the verdict is still “Not met”.',
    ],
    [
      'another indicator',
      { indicator: 'S9' },
      'target',
      'the indicator was “S1” and is now “S9”; the verdict is still “Not met”.',
    ],
    [
      'another verdict by data alone',
      { verdict: 'Met' },
      'data',
      'the verdict was “Not met” and is now “Met”; the target is the same.',
    ],
  ] as const)('says %s', (_, other, changed, words) => {
    expect(said([T1], [{ ...T1, ...other }])).toEqual([
      [changed, `Targets, T1 Fewer children looked after: ${words}`],
    ])
  })
  it('says what is new and what is gone; an action has no target and is only data', () => {
    expect(said([T1], [ACTION])).toEqual([
      [
        'target',
        'Targets, T1 Fewer children looked after: no longer in this paper; the target is “300 or below by 31 March 2021”; the verdict is “Not met”.',
      ],
      ['data', 'Delivery plan, action 1.3: new; the verdict is “Overdue”.'],
    ])
  })
  it('keeps lines of two strategies apart', () => {
    expect(said([T1], [T1, { ...T1, strategy: 'other' }]).map(([changed]) => changed)).toEqual(['target'])
  })
})

describe('changesSeenLater(was, is)', () => {
  const seen = (is: readonly StrategyLine[]) => changesSeenLater([T1, ACTION], is).map(({ line }) => line)
  it('leaves out the delivery plan, which is another one', () => {
    expect(seen([T1, { ...ACTION, verdict: 'Done' }])).toEqual([])
    expect(seen([T1])).toEqual([])
  })
  it.each(['Not known', 'Not yet due', 'Not judged'])(
    'leaves out the verdict “%s”, for want of a figure or a baseline',
    verdict => expect(seen([{ ...T1, verdict }, ACTION])).toEqual([]),
  )
  it('says every other verdict, and every target', () => {
    expect(seen([{ ...T1, verdict: 'Met' }, ACTION])).toEqual(['T1'])
    expect(seen([{ ...T1, target: '340 or below', verdict: 'Not known' }, ACTION])).toEqual(['T1'])
    expect(seen([ACTION])).toEqual(['T1'])
  })
})
