// Labels as councils write them, each by hand with the national indicator that it means, or none.
import { readdirSync, readFileSync } from 'node:fs'
import { parse as parseCsv } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { type KnownBy, knownAs, likeness } from '../../../src/verbs/init/known-by.ts'

const NATIONAL = 'data/standard/national'
const register = readdirSync(NATIONAL).flatMap(
  file => (parse(readFileSync(`${NATIONAL}/${file}`, 'utf8')) as { indicators: KnownBy[] }).indicators,
)
const labels = parseCsv(readFileSync('test/definitions/national-labels.csv', 'utf8'), {
  columns: true,
}) as { label: string; id: string }[]

it('knows each label by the indicator that it means, and the others by none', () => {
  expect(labels.length).toBeGreaterThan(1000)
  const wrong = labels.flatMap(({ label, id }) => {
    const known = knownAs(label, register).map(one => one.id)
    return known.join() === id
      ? []
      : [`'${label}' is ${known.join() || 'none'} and should be ${id || 'none'}`]
  })
  expect(wrong).toEqual([])
})

it.each([
  ['Dental (%)', '% dental checks up to date', 0.9],
  ['Stat visits in timescale', 'Statutory visits on time', 1],
  ['Passports held', 'Mentors matched', 0],
])('takes %s and %s to be alike by %d', (a, b, alike) => expect(likeness(a, b)).toBe(alike))
