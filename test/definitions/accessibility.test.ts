import { describe, expect, it } from 'vitest'
import { signaturesSchema } from '../../src/definitions/accessibility.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { cachedFiles } from '../../src/workspace/cached-files.ts'
import { readSignatures } from '../../src/workspace/read-inputs.ts'
import { realOutside } from '../workspace.ts'

describe('data/accessibility/<paper>/<period>.yaml', () => {
  const read = (text: string) =>
    readSignatures(
      'monthly',
      '2017-01',
      cachedFiles({
        list: () => Promise.resolve(['data/accessibility/monthly/2017-01.yaml']),
        read: () => Promise.resolve(new TextEncoder().encode(text)),
      }),
    )

  it('may be left out', async () => {
    expect(
      await readSignatures(
        'monthly',
        '2017-01',
        cachedFiles({ ...realOutside(), list: () => Promise.resolve([]) }),
      ),
    ).toEqual({ signatures: [], problems: [] })
  })
  it('records who signed what, and when', async () => {
    const { signatures, file, problems } = await read(
      'signed:\n  - { check: grey-print, by: Performance Analyst, on: 2017-02-08, paper: 0123456789ab, note: Printed on the second floor. }\n',
    )
    expect(problems).toEqual([])
    expect(signatures).toEqual([
      {
        check: 'grey-print',
        by: 'Performance Analyst',
        on: '2017-02-08',
        paper: '0123456789ab',
        note: 'Printed on the second floor.',
      },
    ])
    expect(file?.file).toBe('data/accessibility/monthly/2017-01.yaml')
  })
  it.each([
    ['a check that there is not', 'signed: [{ check: colours, by: Analyst, on: 2017-02-08 }]'],
    ['a day that there is not', 'signed: [{ check: links, by: Analyst, on: 2017-02-30 }]'],
    ['nobody', 'signed: [{ check: links, by: "", on: 2017-02-08 }]'],
    ['no fingerprint', 'signed: [{ check: links, by: Analyst, on: 2017-02-08, paper: draft }]'],
  ])('is refused with %s', async (_, text) => {
    expect(
      (await read(text)).problems.map(({ code, severity, origin }) => [code, severity, origin.file]),
    ).toEqual([['definition-invalid', 'error', 'data/accessibility/monthly/2017-01.yaml']])
    expect(parseYaml('x', text, signaturesSchema).value).toBeUndefined()
  })
})
