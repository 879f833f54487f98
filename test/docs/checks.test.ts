// The list of checks in data/README.md says what the program does: every check once, and which of them stop a paper.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCodes, usualSeverities } from '../../src/definitions/checks.ts'
import { REPOSITORY } from '../workspace.ts'
import { rowsIn } from './tables.ts'

const page = readFileSync(join(REPOSITORY, 'data/README.md'), 'utf8')
const [, after = ''] = page.split('| Check | Reports |\n')
const [table = ''] = after.split('\n\n')
const listed = rowsIn(`| Check | Reports |\n${table}`).flatMap(([checks = '']) =>
  [...checks.matchAll(/`([a-z-]+)`( \(error\))?/g)].map(([, code = '', error]) => ({
    code,
    severity: error === undefined ? 'warning' : 'error',
  })),
)

describe('the list of checks in data/README.md', () => {
  it('has every check once', () =>
    expect(listed.map(({ code }) => code).sort()).toEqual([...checkCodes].sort()))
  it('says which of them stop the paper', () =>
    expect(Object.fromEntries(listed.map(({ code, severity }) => [code, severity]))).toEqual(usualSeverities))
  it('says how many they are', () => {
    const numbers: Readonly<Record<number, string>> = { 1: 'one', 2: 'two', 3: 'three', 4: 'four' }
    const errors = Object.values(usualSeverities).filter(severity => severity === 'error')
    expect(page).toContain(`Only the ${numbers[errors.length]} that are marked (error) stop it`)
  })
})
