// docs/national-indicators.md lists what data/standard/national holds. Rewrite it with
// `npm run test:fast -- test/docs/national-indicators.test.ts --update`.
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { measuresOfMethod } from '../../src/definitions/measures-of-method.ts'
import {
  lastYearOf,
  type NationalFile,
  type NationalIndicator,
  nationalFileSchema,
  nationalName,
} from '../../src/definitions/national.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { reportSchema } from '../../src/definitions/report.ts'
import { sayPeriod } from '../../src/terms/period.ts'
import { REPOSITORY, realOutside } from '../workspace.ts'

const INTRODUCTION = `# National indicators

These definitions come with Orderpaper. The register of a council takes one with \`use\`; what it gives beside \`use\` takes the place of the
national field, and its reference, its owner and its targets are its own ([data/README.md](../data/README.md)):

    - { ref: WM8, use: national/reviews-on-time, owner: Head of Independent Reviewing, targets: [{ from: 2025-04, green: { at-least: 92 } }] }

The words are ours; each definition follows the publication that is named. *Measures* are the names that a source or a return of the council
gives its numbers. Where a definition changed, papers about earlier years print the words of their time.
`

const files = [...(await realOutside().standard())]
const parsed = <T>(folder: string, parse: (file: string, text: string) => T | undefined): T[] =>
  files
    .filter(([file]) => file.startsWith(`standard/${folder}/`))
    .flatMap(([file, text]) => parse(file, text) ?? [])

const inCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()

function says({ definition, editions, source, published }: NationalIndicator): string {
  return [
    definition,
    ...editions.map(one => `To ${sayPeriod(lastYearOf(one))}: ${one.definition} ${one.because}`),
    `*From:* ${source.title}, ${source.year}.`,
    ...(published === undefined ? [] : [`*Published:* ${published}.`]),
  ].join('<br>')
}

const rowOf = (one: NationalIndicator): string =>
  `| \`${nationalName(one)}\` | ${[
    one.name,
    says(one),
    measuresOfMethod(one.method)
      .filter(measure => measure !== undefined)
      .map(measure => `\`${measure}\``)
      .join(', '),
  ]
    .map(inCell)
    .join(' | ')} |`

const sectionOf = ({ topic, indicators }: NationalFile): string =>
  `## ${topic}\n\n| \`use\` | Name | Definition | Measures |\n|---|---|---|---|\n${indicators.map(rowOf).join('\n')}\n`

it('docs/national-indicators.md lists the national register, as it is shipped', async () => {
  const national = parsed('national', (file, text) => parseYaml(file, text, nationalFileSchema).value)
  const reports = parsed('reports', (file, text) => parseYaml(file, text, reportSchema).value)
  const page = [
    INTRODUCTION,
    ...national.map(sectionOf),
    `## Standard reports\n\nA paper takes one of these with \`like\`.\n\n| \`like\` | Title | Blocks |\n|---|---|---|\n${reports
      .map(
        ({ id, title, blocks }) =>
          `| \`${id}\` | ${title} | ${blocks.map(({ block }) => block).join(', ')} |`,
      )
      .join('\n')}\n`,
  ].join('\n')
  await expect(page).toMatchFileSnapshot(join(REPOSITORY, 'docs', 'national-indicators.md'))
})
