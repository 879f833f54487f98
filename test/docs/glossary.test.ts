// The words of the glossary are used: a synonym that it rules out is found wherever people read.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../workspace.ts'
import { rowsIn } from './tables.ts'

const GLOSSARY = 'docs/glossary.md'
const text = readFileSync(join(REPOSITORY, GLOSSARY), 'utf8')
const [words = '', rules = ''] = text.split('## Write this, not that')

const listed = (cell: string | undefined): string[] => (cell ?? '').split(',').map(word => word.trim())
const banned = rowsIn(rules).flatMap(([, not]) => listed(not))

const read = (folder: string, kind: RegExp): string[] =>
  readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' })
    .map(file => join(folder, file).replaceAll('\\', '/'))
    .filter(file => kind.test(file))

const files = [
  // What the guard looks for, and what commentary and workbooks are read by, is what others write, in their words.
  ...read('src', /\.(?:ts|mjs)$/).filter(
    file =>
      !/^src\/(?:(?:guard\/(?:words|classes)|commentary\/words)\/|extracts\/look\/(?:beside|office-fills)\.ts)/.test(
        file,
      ),
  ),
  ...read('data', /\.(?:ya?ml|md)$/),
  ...read('templates', /\.(?:hbs|css|json)$/),
  ...read('docs', /\.md$/),
  'README.md',
].filter(file => file !== GLOSSARY)

/** `told-by` is the word too; `toldest` is not. */
const pattern = (word: string) => new RegExp(`(?<![a-z])${word.replace(' ', '\\s+')}(?![a-z])`, 'gi')

/** The name of an attribute in Excel's own files is not ours to choose, nor the words of a council's label (`known-by`). */
const isForeign = (line: string): boolean =>
  line.includes('attributeIn(') || /^ +- "[^"]* ![^"]*"$/.test(line)

describe('the glossary', () => {
  it('is in the order of the alphabet, and says each word once', () => {
    const first = rowsIn(words).map(([word = '']) => word.toLowerCase().replace(/[^a-z ]/g, ''))
    expect(first).toEqual([...new Set(first)].sort((a, b) => a.localeCompare(b, 'en-GB')))
  })

  it('has every word that the design names', () => {
    const design =
      'extract source observation indicator period as at target tolerance polarity direction of travel rag benchmark commentary paper appendix pack edition format events release revision figure problem'
    const first = rowsIn(words)
      .map(([word = '']) => word.toLowerCase())
      .join(' ')
    expect(design.split(' ').filter(word => !first.includes(word))).toEqual([])
  })

  it.each(banned)('is followed: nobody writes "%s"', word => {
    const found = files.flatMap(file =>
      readFileSync(join(REPOSITORY, file), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          pattern(word).test(line) && !isForeign(line)
            ? [`${file}:${at + 1}: ${line.trim().slice(0, 100)}`]
            : [],
        ),
    )
    expect(found).toEqual([])
  })
})
