import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { check } from '../../src/verbs/check.ts'
import { MONTHLY, realOutside } from '../workspace.ts'

const outside = realOutside()
/** The worked example in a workspace that has its own palette. */
const withPalette = (change: (json: string) => string) => ({
  ...outside,
  templates: async () => {
    const templates = await outside.templates()
    return {
      ...templates,
      files: new Map(
        [...templates.files].map(([file, text]) => [file, file === 'palette.json' ? change(text) : text]),
      ),
    }
  },
})
const errorsOf = async (change: (json: string) => string) =>
  (await check(MONTHLY, withPalette(change))).problems.filter(({ severity }) => severity === 'error')

describe('check(paper) of a workspace with its own colours', () => {
  it('accepts colours that pass', async () => {
    expect(await errorsOf(json => json.replace('"#1A65A6"', '"#005EA5"'))).toEqual([])
  })

  it('refuses a brand colour that cannot be read, and gives the nearest that can', async () => {
    const errors = await errorsOf(json => json.replace('"#1A65A6"', '"#00A3AD"'))
    expect(errors.map(({ code }) => code)).toEqual(['palette-contrast', 'palette-contrast'])
    expect(errors.map(sayProblem)[0]).toMatch(
      /^templates\/palette\.json, at tokens\.link\.value: The colour #00A3AD against #FFFFFF \(page\) has a contrast of 3\.07:1, as links on a light screen and on paper; expected at least 4\.5:1\. Use #[0-9A-F]{6} for 'link', the nearest of the same hue that passes\. \[palette-contrast\]$/,
    )
  })

  it('refuses a look that does not define its sheets', async () => {
    const briefing = {
      ...outside,
      templates: async () => {
        const { files, fonts } = await outside.templates()
        return {
          fonts,
          files: new Map([...files].filter(([file]) => file !== 'papers/performance-report.json')),
        }
      },
    }
    const { problems } = await check(MONTHLY, briefing)
    expect(
      problems.filter(({ severity }) => severity === 'error').map(({ code, origin }) => [code, origin.file]),
    ).toEqual([['look-invalid', 'templates/papers/performance-report.json']])
  })

  it('refuses a file that is not a palette', async () => {
    expect((await errorsOf(() => '{')).map(({ code, origin }) => [code, origin.file])).toEqual([
      ['palette-invalid', 'templates/palette.json'],
    ])
  })
})

describe('check(paper) of signatures', () => {
  const signed = (text: string) => ({
    ...outside,
    list: async (folder: string) =>
      folder.startsWith('data/accessibility')
        ? [`data/accessibility/${MONTHLY.paper}/${MONTHLY.period}.yaml`]
        : outside.list(folder),
    read: (file: string) =>
      file.startsWith('data/accessibility')
        ? Promise.resolve(new TextEncoder().encode(text))
        : outside.read(file),
  })

  it('reports what is wrong with them', async () => {
    const { problems } = await check(
      MONTHLY,
      signed('signed: [{ check: links, by: Analyst, on: yesterday }]'),
    )
    expect(
      problems.filter(({ severity }) => severity === 'error').map(({ code, origin }) => [code, origin.file]),
    ).toEqual([['definition-invalid', `data/accessibility/${MONTHLY.paper}/${MONTHLY.period}.yaml`]])
  })
})
