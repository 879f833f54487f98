// What the pages name is there: links, files, and the rooms of src/.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from '../workspace.ts'

const PAGES = [
  'README.md',
  'data/README.md',
  ...readdirSync(join(REPOSITORY, 'docs'))
    .filter(file => file.endsWith('.md'))
    .map(file => `docs/${file}`),
]
const textOfPage = (page: string): string => readFileSync(join(REPOSITORY, page), 'utf8')
const isThere = (path: string): boolean => existsSync(join(REPOSITORY, path))

/** `src/papers/blocks/write-<block>.ts` and `test/<room>/…` stand for many files. */
const isPattern = (path: string): boolean => /[<>*…{}]/.test(path)

describe.each(PAGES)('%s', page => {
  it('links only to files that are there', () => {
    const links = [...textOfPage(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, to = '']) => to,
    )
    expect(links.filter(to => !isThere(join(dirname(page), to)))).toEqual([])
  })

  it('names only files of src/, test/ and templates/ that are there', () => {
    const named = [...textOfPage(page).matchAll(/`((?:src|test|templates)\/[^`\s]*)`/g)].map(
      ([, path = '']) => path,
    )
    expect(named.filter(path => !isPattern(path) && !isThere(path))).toEqual([])
  })
})

describe('docs/architecture.md', () => {
  const page = textOfPage('docs/architecture.md')

  it('names every folder of src/', () => {
    const rooms = readdirSync(join(REPOSITORY, 'src'), { withFileTypes: true })
      .filter(one => one.isDirectory())
      .map(one => one.name)
    expect(rooms.filter(room => !page.includes(`\`${room}\``))).toEqual([])
  })

  it('names files of src/, below it or below their room, that are there', () => {
    const files = readdirSync(join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' }).map(file =>
      file.replaceAll('\\', '/'),
    )
    const named = [...page.matchAll(/`([a-z-]+(?:\/[a-z-]+)*\.ts)`/g)].map(([, path = '']) => path)
    const lost = named.filter(path => !files.some(file => file === path || file.endsWith(`/${path}`)))
    expect(lost).toEqual([])
  })
})
