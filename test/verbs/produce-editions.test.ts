// A draft of an edition that the guard has something to say of: where it is made, and what its folders hold. Without a browser.
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/terms/sha256.ts'
import { produce } from '../../src/verbs/produce.ts'
import { changedOutside, MONTHLY, textOf } from '../workspace.ts'

const PUBLIC = { ...MONTHLY, edition: 'public', only: ['html', 'data'] } as const
const LEAVING = 'out/public/corporate-parenting-monthly/2017-01'
const STAYING = 'out/corporate-parenting-monthly/2017-01-public'
const WORDS = 'data/commentary/2017-01/public/adoptions.md'
/** A quotation with age and gender: class F9, which warns. */
const QUOTED = '“Nobody ever tells me what is going to happen next,” said a girl of 14.'

/** The folders of a draft, and what `produce` returns. `also`: a paragraph more in the commentary of the edition. */
async function drafted(also = '') {
  const folders = new Map<string, ReadonlyMap<string, Uint8Array | string>>([
    [LEAVING, new Map([['paper.html', 'of an earlier run']])],
  ])
  const text = await textOf(WORDS)
  const made = await produce(PUBLIC, {
    ...changedOutside({ [WORDS]: `${text}\n\n${also}\n` }),
    replaceFolder: async (folder, files) => {
      folders.set(folder, files)
    },
  })
  const textIn = (folder: string, file: string) => String(folders.get(folder)?.get(file))
  return { made, folders, textIn }
}

describe('what the guard found in a draft', () => {
  it('stands in problems.txt of the internal folder, without the words', async () => {
    const { made, folders, textIn } = await drafted(QUOTED)
    expect(made.problems.map(({ code }) => code)).toContain('guard-quotation-with-age')
    const problems = textIn(STAYING, 'problems.txt')
    expect(problems).toContain('[guard-quotation-with-age]')
    expect(problems).toContain('[guard-names-absent]')
    expect(problems).not.toContain('Nobody ever tells')
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
