// The workspace that `orderpaper init` begins with, as it is shipped. Expected figures are worked out by hand from the numbers
// in test/worked-example/example-workbook.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { check } from '../../src/verbs/check.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { outsideOf } from '../../src/workspace/outside.ts'
import { REPOSITORY } from '../workspace.ts'

const EXAMPLE = join(REPOSITORY, 'data/standard/example')
const REQUEST = { paper: 'corporate-parenting-monthly', period: '2026-10' } as const

describe('the example of init', async () => {
  const { paper, problems, indicators } = await makePaper(REQUEST, openWorkspace(outsideOf(EXAMPLE)))
  const text = (figure: string) => paper.figures[figure]?.text
  const status = (ref: string) => indicators.find(({ definition }) => definition.ref === ref)?.rating.status

  it('has nothing wrong with it but two topics that nobody has written about yet', async () => {
    expect(problems.map(({ code, origin }) => [code, origin.file])).toEqual([
      ['commentary-missing', 'data/commentary/2026-10/numbers.md'],
      ['commentary-missing', 'data/commentary/2026-10/reviews-and-visits.md'],
    ])
    const { notChecked } = await check(REQUEST, outsideOf(EXAMPLE))
    expect(notChecked).toEqual([])
  })

  it('has the figures that its workbook gives', () => {
    // April to October: 91 + 98 + 101 + 94 + 67 + 104 + 99 = 654 of 95 + 102 + 106 + 99 + 72 + 108 + 103 = 685.
    expect(text('EX4@2026-10.ytd')).toBe('95.5%')
    // 12 + 9 + 10 + 12 + 9 + 11 + 10
    expect(text('EX3@2026-10.ytd')).toBe('73')
    // 379 / 431 = 0.8794: from 87% amber.
    expect([text('EX5@2026-10'), status('EX5')]).toEqual(['87.9%', 'amber'])
    // 8 / 15 = 0.5333: below 70% red.
    expect([text('EX7@2026-10'), status('EX7')]).toEqual(['53.3%', 'red'])
    // 54 / 431 = 0.1253: above 12% red.
    expect([text('EX9@2026-10'), status('EX9')]).toEqual(['12.5%', 'red'])
    // 79 / 130 = 0.6077
    expect([text('EX10@2026-10'), status('EX10')]).toEqual(['60.8%', 'green'])
  })

  it('shows a target that changed: 394 of 431 is 91.4%, amber by 92% and green by the 88% before', () => {
    expect([text('EX6@2026-10'), status('EX6')]).toEqual(['91.4%', 'amber'])
    // 368 / 414 in March, by the target of its time.
    expect(text('EX6@2026-03')).toBe('88.9%')
  })

  it('shows what is missing and what is suppressed', () => {
    expect(text('EX8@2026-07')).toBe('[x]')
    expect(text('EX7@2026-08')).toBe('[c]')
    // 308 / 322 = 0.9565
    expect([text('EX8@2026-10'), status('EX8')]).toEqual(['95.7%', 'green'])
  })

  it('is short, and its README says in ten lines what to replace', () => {
    const files = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' })
    const lines = (file: string) => readFileSync(join(EXAMPLE, file), 'utf8').trim().split('\n')
    const definitions = files.filter(file => file.endsWith('.yaml')).flatMap(lines)
    expect(definitions.length).toBeLessThan(80)
    const readme = lines('README.md').filter(Boolean)
    expect(readme.length).toBeLessThanOrEqual(10)
    // Every file that it names is there.
    for (const [, place = ''] of readme.join('\n').matchAll(/`(data\/[^`]+)`/g))
      expect(files.map(file => file.replaceAll('\\', '/'))).toContain(place.replace(/\/$/, ''))
  })
})
