import { describe, expect, it } from 'vitest'
import { thisMachine } from '../../src/setup/outside.mjs'

describe('thisMachine', () => {
  it('knows its checkout', () => {
    expect(thisMachine.exists(`${thisMachine.root}/package.json`)).toBe(true)
    expect(thisMachine.list(thisMachine.root)).toContain('package.json')
  })

  it('treats what it may not or cannot read as missing', () => {
    expect(thisMachine.exists(`${thisMachine.root}/package.json/inside`)).toBe(false)
    expect(thisMachine.exists(thisMachine.root)).toBe(false)
    expect(thisMachine.list(`${thisMachine.root}/no-such-folder`)).toEqual([])
  })
})
