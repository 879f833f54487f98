import { readdirSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/setup/test-parts.mjs'
import { REPOSITORY } from '../workspace.ts'

const files = readdirSync(join(REPOSITORY, 'test'), { recursive: true, encoding: 'utf8' })
  .map(file => `test/${file.replaceAll('\\', '/')}`)
  .filter(file => file.endsWith('.test.ts'))

/** The files of each run of tests, by the patterns that it leaves out. */
const runs = (...args: string[]) =>
  partsOf(args).parts.map(part => files.filter(file => !part.some(pattern => matchesGlob(file, pattern))))
const isLong = (file: string) => file.endsWith('.long.test.ts')
const needsBrowser = (file: string) => file.endsWith('.browser.test.ts')

describe('partsOf(args)', () => {
  it('leaves out the long tests, unless it says otherwise', () => {
    expect(files.some(isLong)).toBe(true)
    expect(runs()).toEqual([files.filter(file => !isLong(file))])
  })

  it('leaves out browser tests too from the fast part', () => {
    expect(files.some(needsBrowser)).toBe(true)
    expect(runs('--fast')).toEqual([files.filter(file => !isLong(file) && !needsBrowser(file))])
  })

  it('has nothing but the long tests in the long part', () => {
    expect(runs('--long')).toEqual([files.filter(isLong)])
  })

  it('runs every test once in two runs for --all', () => {
    expect(runs('--all')).toHaveLength(2)
    expect(runs('--all').flat().sort()).toEqual([...files].sort())
  })

  it('passes on to vitest whatever else is given', () => {
    expect(partsOf(['--fast', 'test/golden', '--update']).rest).toEqual(['test/golden', '--update'])
    expect(partsOf(['toString']).rest).toEqual(['toString'])
  })
})
