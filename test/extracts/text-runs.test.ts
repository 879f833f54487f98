// Which parts of a text a reader takes for a footnote mark, and which not.
import { describe, expect, it } from 'vitest'
import { lookOf, type TextRun } from '../../src/extracts/text-runs.ts'

/** `^1` is raised, `_2` lowered, `~484` struck out. */
const runs = (...texts: readonly string[]): TextRun[] =>
  texts.map(text => ({
    text: /^[\^_~]/.test(text) ? text.slice(1) : text,
    isStruck: text.startsWith('~'),
    isRaised: text.startsWith('^'),
    isLowered: text.startsWith('_'),
  }))

describe('lookOf(runs)', () => {
  it.each([
    [['482', '^1'], '482'],
    [['482', '^12'], '482'],
    [['482', '^1,2'], '482'],
    [['482', '^(note 3)'], '482'],
    [['482', '^[a]'], '482'],
    [['96.4%', '^†'], '96.4%'],
    [['482', '_1'], '482'],
    [['^1', '482'], '482'],
    [['Looked after', '^1', ' children'], 'Looked after children'],
    [['482', '^p'], '482 [p]'],
    [['482', '^(R)'], '482 [r]'],
  ])('%j is read as %s', (given, text) => expect(lookOf(runs(...given))).toEqual({ text }))

  it.each([
    [['31', '^st', ' March'], '31st March'],
    [['CO', '_2'], 'CO2'],
    [['12 m', '^2'], '12 m2'],
    [['482', '^see note'], '482see note'],
  ])('%j keeps all of it', (given, text) => expect(lookOf(runs(...given))).toEqual({ text }))

  it('has nothing to say of a plain text', () => expect(lookOf(runs('482'))).toBeUndefined())
  it('says what is struck out, and what was read', () =>
    expect(lookOf(runs('~484', ' 482'))).toEqual({
      text: ' 482',
      doubt: { kind: 'struck', found: '484', read: '482' },
    }))
  it('doubts a text that is all struck out or raised', () => {
    expect(lookOf(runs('~484', '^1'))?.doubt?.kind).toBe('struck')
    expect(lookOf(runs('~484', '~5'))?.doubt).toEqual({ kind: 'struck', found: '4845' })
    expect(lookOf(runs('^482'))?.doubt?.kind).toBe('raised')
  })
})
