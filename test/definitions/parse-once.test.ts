import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseOnce } from '../../src/definitions/parse-once.ts'

const FILE = 'data/definitions/areas.yaml'
const shape = z.object({ council: z.string() })

describe('parseOnce()', () => {
  it('gives what it gave while the text is the same', () => {
    const parse = parseOnce()
    const first = parse(FILE, 'council: Northmoor', shape)
    expect(first.value).toEqual({ council: 'Northmoor' })
    expect(parse(FILE, 'council: Northmoor', shape)).toBe(first)
  })

  it('parses again when the text has changed, in each direction', () => {
    const parse = parseOnce()
    parse(FILE, 'council: Northmoor', shape)
    expect(parse(FILE, 'council: 7', shape).problems).toHaveLength(1)
    expect(parse(FILE, 'council: Northmoor', shape).value).toEqual({ council: 'Northmoor' })
  })

  it('keeps files and shapes apart', () => {
    const parse = parseOnce()
    parse(FILE, 'council: Northmoor', shape)
    expect(parse('data/definitions/other.yaml', 'council: 7', shape).problems).toHaveLength(1)
    expect(parse(FILE, 'council: Northmoor', z.object({ council: z.number() })).problems).toHaveLength(1)
  })
})
