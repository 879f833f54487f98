// A draft of an edition that the guard has something to say of: where it is made, and what its folders hold. Without a browser.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/terms/sha256.ts'
import { editionInMemory, LEAVING, STAYING, WORDS, withWords } from './edition-in-memory.ts'

/** A quotation with age and gender: class F9, which warns. */
const QUOTED = '“Nobody ever tells me what is going to happen next,” said a girl of 14.'

/** A draft with a paragraph more in its commentary, where an earlier run left a page. */
async function drafted(also: string) {
  const { folders, textIn, produced } = await editionInMemory(await withWords(also))
  folders.set(LEAVING, new Map([['paper.html', 'of an earlier run']]))
  return { made: await produced(), folders, textIn }
}

describe('what the guard found in a draft', () => {
  it('stands in problems.txt of the internal folder, without the words', async () => {
    const { made, folders, textIn } = await drafted(QUOTED)
    expect(made.problems.map(({ code }) => code)).toContain('guard-quotation-with-age')
    const problems = textIn(STAYING, 'problems.txt')
    expect(problems).toContain('[guard-quotation-with-age]')
    expect(problems).toContain('[guard-names-absent]')
    expect(problems).not.toContain('Nobody ever tells')
    expect([...(folders.get(LEAVING)?.keys() ?? [])]).toContain('paper.html')
    expect([...(folders.get(LEAVING)?.keys() ?? [])]).not.toContain('problems.txt')
    const leaving = [...(folders.get(LEAVING)?.values() ?? [])].map(content =>
      Buffer.from(content).toString('latin1'),
    )
    expect(leaving.filter(content => /guard-|class F9/.test(content))).toEqual([])
  }, 60_000)
  it('is in the problems.txt that the manifest names', async () => {
    const { textIn } = await drafted(QUOTED)
    const { outputs } = JSON.parse(textIn(STAYING, 'manifest.json'))
    const named = outputs.find(({ file }: { file: string }) => file === 'problems.txt')
    expect(named.sha256).toBe(sha256(textIn(STAYING, 'problems.txt')))
  }, 60_000)
})

describe('a draft that the guard blocks', () => {
  /** Two letters for a child: class F1. The letters stand nowhere else. */
  const BLOCKED = 'ZQ and his sister were moved to a new placement.'
  it('is in the internal folder alone, and nothing is left where it would leave from', async () => {
    const { made, folders, textIn } = await drafted(BLOCKED)
    expect([...(folders.get(LEAVING) ?? [])]).toEqual([])
    expect([...(folders.get(STAYING)?.keys() ?? [])]).toEqual(
      expect.arrayContaining(['paper.html', 'figures.csv', 'problems.txt']),
    )
    expect(made.folder).toBe(STAYING)
    expect(made.files.every(file => file.startsWith(`${STAYING}/`))).toBe(true)
    const held = made.problems.find(({ code }) => code === 'edition-held-back')
    expect(held).toMatchObject({ origin: { file: STAYING }, facts: { edition: 'public', folder: LEAVING } })
    const found = made.problems.filter(({ code }) => code === 'guard-initials-near-child')
    expect(new Set(found.map(({ origin }) => origin.file))).toEqual(new Set([WORDS, `${STAYING}/paper.html`]))
    expect(textIn(STAYING, 'problems.txt')).toContain('[edition-held-back]')
    // Another check, of abbreviations, names it for the analyst.
    const byGuard = textIn(STAYING, 'problems.txt')
      .split('\n')
      .filter(line => line.includes('[guard-'))
    expect(byGuard.filter(line => line.includes('ZQ'))).toEqual([])
  }, 60_000)
})
