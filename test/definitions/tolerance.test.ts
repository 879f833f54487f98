// Amber by its distance from the target: the edges worked out by hand, and what the register refuses.
import { describe, expect, it } from 'vitest'
import { indicatorFileSchema } from '../../src/definitions/indicator-definition.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'

const fileWith = (target: string, polarity = 'high') =>
  parseYaml(
    'x.yaml',
    `topic: T
indicators:
  - ref: "1"
    name: N
    short: N
    definition: D.
    unit: percentage
    polarity: ${polarity}
    owner: Head of N
    method: { kind: percentage, numerator: a, denominator: b }
    year-to-date: ratio-of-sums
    annual: latest
    targets: [${target}]
`,
    indicatorFileSchema,
  )
const targetOf = (target: string, polarity?: string) =>
  fileWith(target, polarity).value?.indicators[0]?.targets[0]
const refused = (target: string, polarity?: string) =>
  fileWith(target, polarity).problems.map(one =>
    one.code === 'definition-invalid' ? one.facts.expected : one.code,
  )

describe('a target with amber-within', () => {
  it.each([
    ['5', '90'],
    ['5 points', '90'],
    ['1 point', '94'],
    ['2.5 points', '92.5'],
    // 95 × 10 ÷ 100 = 9.5; 95 × 0.5 ÷ 100 = 0.475.
    ['10%', '85.5'],
    ['0.5%', '94.525'],
  ])('of at least 95, within %s, is amber from %s and red below', (within, edge) =>
    expect(targetOf(`{ from: 2016-04, green: { at-least: 95 }, amber-within: ${within} }`)).toEqual({
      from: '2016-04',
      judges: 'month',
      green: { 'at-least': '95' },
      amber: { 'at-least': edge },
      red: { below: edge },
    }),
  )
  it('where good is low lies above it: within 10% of 20 is to 22', () =>
    expect(targetOf('{ green: { at-most: 20 }, amber-within: 10% }', 'low')).toMatchObject({
      amber: { 'at-most': '22' },
      red: { above: '22' },
    }))
  it('is the same as its bounds written out', () =>
    expect(targetOf('{ green: { above: 95 }, amber-within: 5 }')).toEqual(
      targetOf('{ green: { above: 95 }, amber: { at-least: 90 }, red: { below: 90 } }'),
    ))
  it('of a trajectory is a share of each of its points: of 60 in April 10% is 6', () =>
    expect(
      targetOf('{ from: 2016-04, trajectory: { start: 60, end: 75, by: 2017-03 }, amber-within: 10% }'),
    ).toMatchObject({ 'amber-within': '10%' }))

  it.each([
    [
      '{ green: { at-least: 95 }, amber: { at-least: 90 }, amber-within: 5 }',
      /without amber, red and amber-if/,
    ],
    ['{ green: { at-least: 95 }, amber-if: improving, amber-within: 5 }', /without amber, red and amber-if/],
    ['{ green: { at-least: 95 }, amber-within: 0 }', /a number above 0, such as 5, 5 points or 10%/],
    ['{ green: { at-least: 95 }, amber-within: 150% }', /less than 100% of the target/],
    ['{ green: { at-least: 95 }, amber-within: 100% }', /less than 100% of the target/],
    ['{ green: { at-least: 95 }, amber-within: ten }', /a number above 0, such as 5, 5 points or 10%/],
  ])('is refused: %s', (target, expected) => expect(refused(target).join()).toMatch(expected))
  it('is refused around a value', () =>
    expect(refused('{ green: { within: 2, of: 70 }, amber-within: 5 }', 'band').join()).toMatch(
      'amber-within only where green is at-least, above, at-most or below a number',
    ))
})
