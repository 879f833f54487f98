// A template of a workspace that fails is a problem with its file, not a fault of the program.
import { describe, expect, it } from 'vitest'
import type { Templates } from '../../src/drawing/templates.ts'
import { checkOutputs } from '../../src/formats/check-outputs.ts'
import { ProblemsError } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { drawAndFill } from '../../src/verbs/draw-and-fill.ts'
import { madeOnce } from '../made.ts'
import { MONTHLY, realOutside } from '../workspace.ts'

const changed = async (path: string, change: (text: string) => string): Promise<Templates> => {
  const templates = await realOutside().templates()
  return {
    ...templates,
    files: new Map([...templates.files, [path, change(templates.files.get(path) ?? '')]]),
  }
}
const { paper } = await madeOnce(MONTHLY.paper, MONTHLY.period)
const saidOf = async (templates: Templates) => {
  const error: unknown = await drawAndFill(paper, templates).then(
    () => undefined,
    failed => failed,
  )
  return error instanceof ProblemsError ? error.problems.map(sayProblem) : error
}

describe('a template of the workspace', () => {
  it('is reported by check where its braces do not close', async () => {
    const templates = await changed('partials/notes/notes.hbs', text => `\n{{#if x}}${text}{{/each}}`)
    expect(checkOutputs(paper, templates).map(sayProblem)).toEqual([
      expect.stringMatching(/^templates\/partials\/notes\/notes\.hbs: The template cannot be read: /),
    ])
  })
  it('is reported where it uses what a paper does not have', async () => {
    const templates = await changed('partials/notes/notes.hbs', text => `{{nothing.etc}}${text}`)
    expect(await saidOf(templates)).toEqual([
      expect.stringMatching(/^templates\/papers\/performance-report\.hbs: The template cannot be filled: /),
    ])
  })
  it('is reported once where all charts of a kind fail', async () => {
    const templates = await changed('charts/history.vl.json', text => text.replace('{', '{,'))
    expect(await saidOf(templates)).toEqual([
      expect.stringMatching(/^templates\/charts\/history\.vl\.json: The template cannot be filled: /),
    ])
  })
})
