import { describe, expect, it } from 'vitest'
import { measureField } from '../../src/definitions/fields.ts'

describe('the name of a measure', () => {
  it.each(['reviews-in-time', '6.10', 'S2', 'WM5', 'PI12', 'CPP-3', 'NI61a'])('may be %s', name =>
    expect(measureField.safeParse(name).success).toBe(true),
  )
  it.each(['Reviews in time', 'Started', 'WM', ''])('may not be %j', name =>
    expect(measureField.safeParse(name).success).toBe(false),
  )
})
