// The bounds that SECURITY.md promises are those of the code: the number, the code of the problem, and the file.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exitCodes } from '../../src/cli/exit-codes.ts'
import { messages } from '../../src/problems/messages.ts'
import { REPOSITORY } from '../workspace.ts'

const read = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8')
const page = read('SECURITY.md')
const bounds = [...page.matchAll(/^\| ([^|]+) \| ([^|]*\d[^|]*) \| ([^|]+) \| `([^`]+)` \|$/gm)].map(
  ([, input = '', most = '', code = '', file = '']) => ({ input, most, code, file }),
)

/** As the code writes them: `1,048,576` is `1_048_576`, 256 megabytes are `256 * 1024 ** 2`. */
const inCode = (number: string, most: string): string => {
  const digits = number.replaceAll(',', '_')
  if (most.includes('megabytes')) return `${digits} * 1024 ** 2`
  if (most.includes('gigabytes')) return `${digits} * 1024 ** 3`
  return most.includes('seconds') ? `${digits}_000` : digits
}

describe('SECURITY.md', () => {
  it('has a table of bounds', () => expect(bounds).toHaveLength(13))

  it.each(bounds)('states the bound of the code on $input', ({ most, code, file }) => {
    const source = read(file)
    const numbers = most.match(/\d[\d,]*/g) ?? []
    expect(
      numbers.filter(
        number => !new RegExp(`\\b${inCode(number, most).replaceAll('*', '\\*')}\\b`).test(source),
      ),
    ).toEqual([])
    const named = /^`([^`]+)`$/.exec(code)?.[1]
    if (named === undefined) expect(code).toBe(`exit code ${exitCodes.browser}`)
    else expect(Object.keys(messages)).toContain(named)
  })

  it('names only files that are there', () => {
    const named = [...page.matchAll(/`((?:src|test)\/[^`]+)`/g)].map(([, file = '']) => file)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(file => !existsSync(join(REPOSITORY, file)))).toEqual([])
  })
})
