// Names of files as people and programs leave them.
import { describe, expect, it } from 'vitest'
import { isCopyOf, isLeftBehind, isNearly, isUnfinished, nameMeant } from '../../src/workspace/file-names.ts'

describe('isLeftBehind(file)', () => {
  it.each([
    '._monthly.xlsx',
    '~$monthly.xlsx',
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '.~lock.monthly.ods#',
  ])('%s', name => expect(isLeftBehind(`data/extracts/2017-01/${name}`)).toBe(true))
  it('not a file of the council', () =>
    expect(isLeftBehind('data/extracts/2017-01/monthly.xlsx')).toBe(false))
})

describe('nameMeant(file)', () => {
  it.each([
    ['Copy of monthly.xlsx', 'monthly.xlsx'],
    ['Copy (2) of monthly.xlsx', 'monthly.xlsx'],
    ['monthly - Copy.xlsx', 'monthly.xlsx'],
    ['monthly - Copy (2).xlsx', 'monthly.xlsx'],
    ['monthly (1).xlsx', 'monthly.xlsx'],
    ['monthly.xlsx.crdownload', 'monthly.xlsx'],
    ['monthly.csv.csv', 'monthly.csv'],
    ['monthly.csv.txt', 'monthly.csv'],
    ['monthly 2017 (final).xlsx', 'monthly 2017 (final).xlsx'],
  ])('%s → %s', (name, meant) => expect(nameMeant(name)).toBe(meant))
})

describe('isCopyOf, isUnfinished and isNearly', () => {
  it('tell a copy from a name', () => {
    expect(['Copy of a.xlsx', 'a (2).xlsx', 'a - Copy.xlsx'].every(isCopyOf)).toBe(true)
    expect(['a.xlsx', 'copyright.xlsx', 'a (2017).xls.xlsx'].some(isCopyOf)).toBe(false)
  })
  it('tell a download that has not ended', () => {
    expect(['a.xlsx.part', 'a.tmp', 'a.xlsx~'].every(isUnfinished)).toBe(true)
    expect(isUnfinished('a.xlsx')).toBe(false)
  })
  it.each([
    ['Copy of population.xlsx', 'population*.xlsx'],
    ['population.xls', 'population*.xlsx'],
    ['monthly extract.csv', 'monthly-extract*.csv'],
    ['Monthly_Extract.xlsx.tmp', 'monthly-extract*'],
  ])('%s is nearly %s', (name, pattern) => expect(isNearly(name, pattern)).toBe(true))
  it.each([
    ['notes.docx', 'population*.xlsx'],
    ['populations of the north.pdf', 'population.xlsx'],
    ['workforce.xlsx', 'population*.xlsx'],
  ])('%s is not %s', (name, pattern) => expect(isNearly(name, pattern)).toBe(false))
})
