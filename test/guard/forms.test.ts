// Sentences, tables, lists, captions, properties and names of files, written class by class before the guard was asked about them
// (`forms/found.txt`), and what looks like them and may be published (`forms/clean.txt`). A line is its form (`c` commentary, `h` a web page,
// `p` a property, `f` the name of a file), a bar, the text, and perhaps a bar and the child who is on the list of names.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guard } from '../../src/guard/guard.ts'
import { namesFound } from '../../src/guard/names.ts'
import { REPOSITORY } from '../workspace.ts'
import { NO_RULES } from './rules.ts'
import { passagesOf, type Written } from './written.ts'

const FORMS: Readonly<Record<string, Written['file']>> = {
  c: 'commentary',
  h: 'html',
  p: 'property',
  f: 'file-name',
}
const linesOf = (name: string): string[] =>
  readFileSync(join(REPOSITORY, 'test/guard/forms', name), 'utf8')
    .trim()
    .split('\n')

function classesOf(line: string): string[] {
  const [form = '', text = '', listed] = line.split('|')
  const [forename = '', surname = ''] = (listed ?? '').split(' ')
  const rules = listed === undefined ? NO_RULES : { ...NO_RULES, names: namesFound([[forename, surname]]) }
  const passages = passagesOf({ file: FORMS[form] ?? 'commentary', paragraphs: [text] })
  return guard(passages, rules).findings.map(one => one.class)
}

const found = new Map<string, string[]>()
for (const line of linesOf('found.txt'))
  if (line.startsWith('# ')) found.set(line.slice(2), [])
  else [...found.values()].at(-1)?.push(line)

describe('forms of each class', () => {
  it.each([...found])('%s', (name, lines) => {
    expect(lines.length).toBeGreaterThanOrEqual(30)
    expect(lines.filter(line => !classesOf(line).includes(name))).toEqual([])
  })
  it('find nothing in what looks like them', () =>
    expect(linesOf('clean.txt').filter(line => classesOf(line).length > 0)).toEqual([]))
})
