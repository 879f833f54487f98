// The commentary of a whole paper: stale, incomplete, missing with suggested text, and severities as set in
// commentary.yaml.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { check } from '../../src/verbs/check.ts'
import { changedOutside, MONTHLY, textOf } from '../workspace.ts'

const PLANS = 'data/commentary/2017-01/plans.md'
const RULES = 'data/definitions/commentary.yaml'
const plans = await textOf(PLANS)
const found = async (changes: Readonly<Record<string, string | null>>) =>
  (await check(MONTHLY, changedOutside(changes))).problems.filter(
    one => one.code.startsWith('commentary-') && one.code !== 'commentary-missing',
  )
const codes = async (changes: Readonly<Record<string, string | null>>) =>
  (await found(changes)).map(one => one.code)

describe('check(paper) of commentary', () => {
  it('reports nothing in the worked example', async () => expect(await found({})).toEqual([]))

  it('reports text that stayed while its figures moved, compared with the latest earlier month only', async () => {
    const [problem, ...others] = await found({
      'data/commentary/2016-12/plans.md': plans.toUpperCase(),
      'data/commentary/2016-11/health.md': await textOf('data/commentary/2017-01/health.md'),
    })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'commentary-stale',
      severity: 'warning',
      origin: { file: PLANS },
      facts: { earlier: 'data/commentary/2016-12/plans.md', period: 'December 2016', moved: '6.14' },
    })
  })
  it('reports nothing if the text is new, or the figures stayed', async () => {
    expect(await codes({ 'data/commentary/2016-12/plans.md': 'Other words.' })).toEqual([])
    const care = 'Nothing new.'
    expect(
      await codes({
        'data/commentary/2016-12/care-leavers.md': care,
        'data/commentary/2017-01/care-leavers.md': care,
      }),
    ).toEqual([])
  })

  it('reports nothing if the text has its figures filled in each month', async () => {
    const bound = `Plans up to date are at {{figure "6.14"}}. ${plans.replace(/\d+(?:\.\d+)?%[^.]*/g, 'fewer')}`
    const both = { 'data/commentary/2016-12/plans.md': bound, [PLANS]: bound }
    expect(await codes(both)).not.toContain('commentary-stale')
    const past = bound.replace('"6.14"', '"6.14" period="2016-12"')
    expect(await codes({ 'data/commentary/2016-12/plans.md': past, [PLANS]: past })).toContain(
      'commentary-stale',
    )
  })

  it('reports once what commentary on a red indicator lacks', async () => {
    const [problem, ...others] = await found({
      [PLANS]: 'In January 79.4% of children had a plan that was up to date.',
    })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'commentary-incomplete',
      facts: {
        indicators: '6.14 Plans up to date',
        lacking: 'a cause, an action, an owner (a post), a date in the future',
      },
    })
    expect(
      (await found({ [PLANS]: plans.replace('28 February 2017', '28 February 2016') }))[0]?.facts,
    ).toMatchObject({ lacking: 'a date in the future' })
  })

  it('suggests text where there is no commentary', async () => {
    const problems = (await check(MONTHLY, changedOutside({ [PLANS]: null }))).problems.filter(
      one => one.code === 'commentary-missing',
    )
    expect(problems.map(sayProblem).join('\n')).toContain(
      'Its figures show: 6.14 Plans up to date: 79.4% in January 2017',
    )
  })

  it('has the severity that commentary.yaml gives', async () => {
    const mistake = { [PLANS]: plans.replace('95.3%', '93.5%') }
    expect((await found(mistake)).map(one => [one.code, one.severity])).toEqual([
      ['commentary-contradicts', 'warning'],
    ])
    const rules = (severity: string) => ({ [RULES]: `severity: { contradicts: ${severity} }` })
    expect(
      (await found({ ...mistake, ...rules('error') }))
        .filter(one => one.code === 'commentary-contradicts')
        .map(one => one.severity),
    ).toEqual(['error'])
    expect(await codes({ ...mistake, ...rules('off') })).not.toContain('commentary-contradicts')
  })
  it('checks numbers and words without the file', async () => {
    const found = await codes({
      [RULES]: null,
      [PLANS]: plans.replace('95.3%', '93.5%').replace('better', 'worse'),
    })
    expect(found).toContain('commentary-contradicts')
    expect(found).toContain('commentary-claim-untrue')
  })
  it('reports an area or an indicator in the file that is not defined', async () => {
    const problems = (
      await check(
        MONTHLY,
        changedOutside({ [RULES]: 'areas: { wales: [Wales] }\ncalled: { "6.41": [teeth] }' }),
      )
    ).problems
    expect(problems.map(one => [one.code, one.origin.entry])).toEqual([
      ['name-undefined', 'areas.wales'],
      ['name-undefined', 'called.6.41'],
    ])
  })
})
