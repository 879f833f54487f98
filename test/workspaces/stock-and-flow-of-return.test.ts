// The check of the number in care on the monthly report from a return alone: quiet where the return explains every
// change, and a change that it does not explain is found.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { ProblemsError } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { filesBelow } from '../extracts/returns/returns.ts'
import { changedOutside, realOutside, SHARED } from '../workspace.ts'

const OURS = 'data/returns/ssda903/'
const FIVE_YEARS = join(SHARED, 'data/ssda903/five-year-2017-2021')
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

async function alarms(files: Readonly<Record<string, string | Uint8Array | null>>, period = '2022-03') {
  const outside = changedOutside(files)
  const { problems } = await makePaper(
    { paper: 'corporate-parenting-from-return', period },
    openWorkspace(outside),
  ).catch((error: unknown) => {
    if (error instanceof ProblemsError) return error
    throw error
  })
  return problems.filter(({ code }) => code === 'stock-and-flow').map(one => sayProblem(one))
}

const EPISODES = `${OURS}2021-22/episodes.csv`
/** The episodes of the last return of the worked example, one line changed. */
async function withLine(change: (line: string) => string | undefined) {
  const lines = decode(await realOutside().read(EPISODES)).split('\n')
  const at = lines.findIndex((line, place) => place > 0 && change(line) !== undefined)
  if (at < 0) throw new Error('no line of the return can be changed so')
  return { [EPISODES]: lines.map((line, place) => (place === at ? change(line) : line)).join('\n') }
}

describe('the number in care and its flows', () => {
  it('raise no alarm on the worked example', async () => expect(await alarms({})).toEqual([]))

  it('raise none where a child moves to a series of short breaks, and there is one who left so', async () => {
    // Every child accommodated (V2) in the last return is taken to be in a series of short breaks: some move to it.
    const text = decode(await realOutside().read(EPISODES)).replaceAll(',V2,', ',V4,')
    expect(text).toContain(',V4,')
    expect(await alarms({ [EPISODES]: text })).toEqual([])
  })

  it('find a start in the year that is not coded S', async () => {
    const start = /^([^,]+),(\d\d\/0[5-9]\/2021),S,(?!V)/
    const [found, ...more] = await alarms(
      await withLine(line => (start.test(line) ? line.replace(start, '$1,$2,P,') : undefined)),
    )
    expect(found).toContain('in the return 1 start of care is not coded S')
    expect(more).toEqual([])
  })
})

describe.skipIf(!existsSync(FIVE_YEARS))('the five-year set (skipped without ../shared)', () => {
  // Of 82 moves to short breaks and 79 from them none raises one. Worked out by an independent script: of the
  // thirteen months and the years that are printed, one and two have starts that are not coded S.
  it('has an alarm only where a start is not coded S', async () => {
    const ours = (await realOutside().list('data/returns/ssda903')).map(file => [file, null] as const)
    const theirs = Object.entries(filesBelow(FIVE_YEARS, /\.csv$/)).map(
      ([name, text]) => [`${OURS}${name}`, text] as const,
    )
    const found = await alarms({ ...Object.fromEntries(ours), ...Object.fromEntries(theirs) })
    expect(found.map(text => /6\.1 for .*? stated \(.*?\)/.exec(text)?.[0])).toEqual([
      '6.1 for December 2021: 86 at the start, 0 started and 5 ceased give 81 at the end; 82 is stated (in the return 1 start of care is not coded S)',
      '6.1 for 2018/19: 459 at the start, 9 started and 182 ceased, and a net − 3 by other moves (such as from and to series of short breaks), give 283 at the end; 286 is stated (in the return 3 starts of care are not coded S)',
      '6.1 for 2019/20: 286 at the start, 9 started and 110 ceased, and a net − 5 by other moves (such as from and to series of short breaks), give 180 at the end; 181 is stated (in the return 1 start of care is not coded S)',
    ])
  })
})
