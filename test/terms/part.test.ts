import { describe, expect, it } from 'vitest'
import { formatPart, parseNameAndPart, parsePart } from '../../src/terms/part.ts'

describe('parseNameAndPart(text)', () => {
  it('separates the name and the part', () =>
    expect(parseNameAndPart('children-ceased[reason-ceased=adopted]')).toEqual({
      name: 'children-ceased',
      part: 'reason-ceased=adopted',
    }))
  it.each(['looked-after', '6.10', 'S4[age=1-4', ''])('leaves a name without a part unchanged: %j', name =>
    expect(parseNameAndPart(name)).toEqual({ name }),
  )
})

describe('parsePart(part)', () => {
  it('gives the row of each group map, and partOf is its inverse', () => {
    const rows = [
      { group: 'distance', row: '20-49' },
      { group: 'provider', row: 'own' },
    ]
    expect(parsePart('distance=20-49;provider=own')).toEqual(rows)
    expect(formatPart(...rows)).toBe('distance=20-49;provider=own')
  })
})
