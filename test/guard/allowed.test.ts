import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guardAllowedSchema } from '../../src/definitions/guard-rules.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { REPOSITORY } from '../workspace.ts'
import { classesIn } from './rules.ts'

const allow = (given: Parameters<typeof guardAllowedSchema.parse>[0]) => ({
  allowed: guardAllowedSchema.parse(given),
  overrides: [],
})

describe('what is allowed', () => {
  it.each([
    ['Write to panel@example.gov.uk.', { contacts: ['panel@example.gov.uk'] }],
    ['Ring (01632) 960 123 or +44 1632 960123.', { contacts: ['01632 960123'] }],
    ['Councillor Zorvane Quillick, Head of the panel, spoke.', { members: ['Councillor Zorvane Quillick'] }],
    ['Report author: Zorvane Quillick', { officers: ['Zorvane Quillick'] }],
    [
      'A young person read a poem at Zorvane Library on 4 May 2016 and left.',
      { places: ['Zorvane Library'] },
    ],
    ['XYB was placed on the agenda; children asked about placements.', { abbreviations: ['XYB'] }],
  ])('passes: %s', (text, given) => {
    expect(classesIn(text, allow(given))).toEqual([])
  })
  it.each([
    ['Write to other@example.gov.uk.', { contacts: ['panel@example.gov.uk'] }, 'F10'],
    ['Write to panel@example.gov.uk.org.', { contacts: ['panel@example.gov.uk'] }, 'F10'],
    ['Ring 01632 960124.', { contacts: ['01632 960123'] }, 'F10'],
    ['He moved into the Zarb on 4 May 2016.', { homes: ['The Zarb'] }, 'F5'],
    ['Zarb Partners charge £3,000.', { providers: ['Zarb Partners'] }, 'F14'],
  ])('knows the rest: %s', (text, given, name) => {
    expect(classesIn(text, allow(given))).toContain(name)
  })
  it('explains an abbreviation in the edition itself', () => {
    expect(classesIn('The Xenon York Board (XYB) met. XYB was asked about children and placements.')).toEqual(
      [],
    )
  })
})

describe("this workspace's own list", () => {
  it('has its shape', () => {
    const file = 'data/guard/allowed.yaml'
    expect(
      parseYaml(file, readFileSync(join(REPOSITORY, file), 'utf8'), guardAllowedSchema).problems,
    ).toEqual([])
  })
})
