// Officers' commentary as it comes out of word processors and editors: printed as it is meant, or reported.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Paper } from '../../src/papers/paper.ts'
import { SHARED } from '../workspace.ts'
import { type Changes, HAS_CASES, runCase, runOn } from './lay-case.ts'

const FILE = 'data/commentary/2017-01/small.md'
const commentaryOf = (paper: Paper | undefined): string[] =>
  (paper?.blocks ?? [])
    .flatMap(block => ('commentary' in block ? block.commentary : []))
    .flatMap(prose => {
      const words = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('')
      return prose.prose === 'paragraph' ? [words(prose.runs)] : prose.items.map(item => `• ${words(item)}`)
    })
const written = (text: string, more: Changes = {}) => runOn('small', { [FILE]: text, ...more })

describe.skipIf(!HAS_CASES)('commentary as it is pasted', () => {
  it('prints bullets of Word as a list', async () => {
    const { problems, paper } = await runCase('16-bullets-pasted-from-word')
    expect(problems).toEqual([])
    expect(commentaryOf(paper)).toEqual([
      '• The council looks after 482 children.',
      '• Reviews were on time.',
    ])
  })
  it('keeps words apart at a soft line break', async () => {
    const { problems, paper } = await runCase('18-soft-line-break-joins-words')
    expect(problems).toEqual([])
    expect(commentaryOf(paper)).toEqual([
      'The council looks after 482 children at the end of the month.',
      'Reviews were on time.',
    ])
  })

  it('does not print a note to colleagues anywhere', async () => {
    const { problems, paper } = await runCase('33-note-in-comment-marks')
    expect(problems).toEqual([])
    expect(commentaryOf(paper)).toEqual([
      'The council looks after 482 children.',
      'Reviews on time were 96.4%.',
    ])
    expect(JSON.stringify(paper)).not.toMatch(/Elm House/)
  })
  it('compares no figure of a note, and quotes none', async () => {
    const { problems } = await written('The council looks after 482 children <!-- 999 at Elm House? -->.')
    expect(problems).toEqual([])
    const wrong = await written('The council looks after 481 children <!-- Elm House --> today.')
    expect(wrong.problems).toHaveLength(1)
    expect(wrong.problems[0]).toContain('481')
    expect(wrong.problems[0]).not.toContain('Elm')
  })
  it('does not print front matter', async () => {
    const { problems, paper } = await written(
      '---\nauthor: A Name\ndue: 3 March\n---\n\nThere were 482 children.',
    )
    expect(problems).toEqual([])
    expect(commentaryOf(paper)).toEqual(['There were 482 children.'])
  })
  it('has no commentary where there is only a note', async () => {
    const { paper } = await written('<!-- to be written -->\n')
    expect(commentaryOf(paper)).toEqual([])
  })
  it.each([
    ['There were 482 children.\n\n<!-- Elm House', 'line 3', 'commentary-note'],
    ['There were 482 children. 🙂', 'line 1', 'sign-not-printable'],
    ['There were 482\ufffdchildren.', 'line 1', 'sign-not-printable'],
  ])('stops at %j', async (text, line, code) => {
    const { problems, codes, errors, paper } = await written(text)
    // A letter that was lost is reported as such too.
    expect(codes.filter(one => one !== 'text-decoded-twice')).toEqual([code])
    expect(errors).toBe(1)
    expect(problems[0]).toContain(`${FILE}, at ${line}`)
    expect(problems[0]).not.toContain('Elm')
    expect(paper).toBeUndefined()
  })
  it.each([
    ['There were 482 children.\n\nGroup\tCount\tShare\nA\tx\ty\n', 'line 3'],
    ['There were 482 children, ~~and more~~.', 'line 1'],
    ['There were <u>482</u> children.', 'line 1'],
  ])('reports %j', async (text, line) => {
    const { problems, codes, errors } = await written(text)
    expect(codes).toEqual(['commentary-form'])
    expect(errors).toBe(0)
    expect(problems[0]).toContain(`${FILE}, at ${line}`)
  })
  it('says the line of the file, not of what is left of it', async () => {
    const { problems } = await written(
      '<!-- a\nb -->\n\nActions:\v• one\v• two\n\nThere were 481 looked after children.',
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`${FILE}, at line 6`)
  })

  it.each([
    ['a title', 'title: Small example', 'title: "Small example 🙂"', 'papers/small.yaml, at line 20'],
    ['a notice', 'An invented example.', 'An example ➢ invented.', 'papers/small.yaml, at line 13'],
  ])('names the line of %s with a sign that no font has', async (_, from, to, place) => {
    const file = 'data/definitions/papers/small.yaml'
    const text = readFileSync(join(SHARED, 'cases/_base/small', file), 'utf8').replace(from, to)
    const { codes, problems } = await runOn('small', { [file]: text })
    expect(codes).toEqual(['sign-not-printable'])
    expect(problems[0]).toContain(place)
  })
})
