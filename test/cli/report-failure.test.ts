import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { reportFailure } from '../../src/cli/report-failure.ts'
import { BrowserError } from '../../src/pdf/printer.ts'
import { ProblemsError, problem } from '../../src/problems/problem.ts'
import { samples } from '../problems/samples.ts'

function ended(error: unknown, json = false) {
  const printed = { out: '', err: '' }
  const code = reportFailure(
    error,
    { json, makes: true },
    {
      write: text => {
        printed.out += text
      },
    },
    {
      write: text => {
        printed.err += text
      },
    },
  )
  return { ...printed, end: Object.entries(exitCodes).find(([, number]) => number === code)?.[0] }
}

const problems = new ProblemsError([
  problem('error', 'cell-error', { file: 'a.xlsx' }, samples['cell-error']),
])

describe('reportFailure(error)', () => {
  it('reports problems, and that nothing was made', () => {
    const { out, err, end } = ended(problems)
    expect([end, out]).toEqual(['problems', ''])
    expect(err).toMatch(
      /^1 error, which stops the paper:\n\na\.xlsx: The cell shows #DIV\/0!.*\n\nNothing was made/s,
    )
  })
  it('prints problems as JSON on standard output, where a program reads it', () => {
    const { out, err, end } = ended(problems, true)
    expect([end, err]).toEqual(['problems', ''])
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: 'cell-error', sentence: expect.stringContaining('a.xlsx: ') }],
    })
  })
  it('reports that there is no browser', () => {
    expect(ended(new BrowserError('There is no browser.'))).toEqual({
      out: '',
      err: 'There is no browser.\n',
      end: 'browser',
    })
  })
  it.each([
    ['EBUSY', /Close it there, such as in Excel/],
    ['ENAMETOOLONG', /a folder with a short path/],
    ['UNKNOWN', /OneDrive, choose “Always keep on this device”/],
    ['EIO', /OneDrive/],
    ['EPERM', /check that you have permission/],
  ])('says what to do about a file that Windows does not give (%s)', (code, remedy) => {
    const { err, end } = ended(
      Object.assign(new Error(code), { code, syscall: 'read', path: 'C:\\papers\\a.xlsx' }),
    )
    expect([end, err.trim().split('\n').length]).toEqual(['disk', 1])
    expect(err).toContain(`C:\\papers\\a.xlsx cannot be used (${code}).`)
    expect(err).toMatch(remedy)
  })
  it('reports a full disk, where the name of the file is not known', () => {
    const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
      code: 'ENOSPC',
      syscall: 'write',
    })
    expect(ended(error)).toEqual({
      out: '',
      err: 'A file cannot be used (ENOSPC). The disk is full. Make room on it, and run the command again. The files that were there are unchanged.\n',
      end: 'disk',
    })
  })
  it('reports a file that cannot be used, with its path and without a stack', async () => {
    const error: unknown = await readFile('/no/such/file').catch((thrown: unknown) => thrown)
    const { err, end } = ended(error)
    expect(end).toBe('disk')
    expect(err).toMatch(/^\/no\/such\/file cannot be used \(ENOENT\)/)
    expect(err).not.toMatch(/\n\s+at /)
  })
  it.each([new TypeError('x is not a function'), 'a text that was thrown', undefined])(
    'treats %s as a fault in the program, and says so',
    error => {
      const { err, end } = ended(error)
      expect(end).toBe('fault')
      expect(err).toMatch(/^This is a fault in the program, not in your data\./)
    },
  )
})
