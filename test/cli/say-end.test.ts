import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { sayEnd } from '../../src/cli/say-end.ts'
import { BrowserError } from '../../src/pdf/printer.ts'
import { ProblemsError, problem } from '../../src/problems/problem.ts'
import { samples } from '../problems/samples.ts'

function ended(error: unknown, json = false) {
  const told = { out: '', err: '' }
  const code = sayEnd(
    error,
    { json, makes: true },
    {
      write: text => {
        told.out += text
      },
    },
    {
      write: text => {
        told.err += text
      },
    },
  )
  return { ...told, end: Object.entries(exitCodes).find(([, number]) => number === code)?.[0] }
}

const problems = new ProblemsError([
  problem('error', 'cell-error', { file: 'a.xlsx' }, samples['cell-error']),
])

describe('sayEnd(error)', () => {
  it('tells problems, and that nothing was made', () => {
    const { out, err, end } = ended(problems)
    expect([end, out]).toEqual(['problems', ''])
    expect(err).toMatch(
      /^1 error, which stops the paper:\n\na\.xlsx: The cell shows #DIV\/0!.*\n\nNothing was made/s,
    )
  })
  it('tells problems as JSON on the way out that a program reads', () => {
    const { out, err, end } = ended(problems, true)
    expect([end, err]).toEqual(['problems', ''])
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: 'cell-error', sentence: expect.stringContaining('a.xlsx: ') }],
    })
  })
  it('tells that there is no browser', () => {
    expect(ended(new BrowserError('There is no browser.'))).toEqual({
      out: '',
      err: 'There is no browser.\n',
      end: 'browser',
    })
  })
  it('tells a file that cannot be used, with its path and without a stack', async () => {
    const error: unknown = await readFile('/no/such/file').catch((thrown: unknown) => thrown)
    const { err, end } = ended(error)
    expect(end).toBe('disk')
    expect(err).toMatch(/^\/no\/such\/file cannot be used \(ENOENT\)/)
    expect(err).not.toMatch(/\n\s+at /)
  })
  it.each([new TypeError('x is not a function'), 'a text that was thrown', undefined])(
    'takes %s for a fault of the program, and says so',
    error => {
      const { err, end } = ended(error)
      expect(end).toBe('fault')
      expect(err).toMatch(/^A fault of the program, not of your data\./)
    },
  )
})
