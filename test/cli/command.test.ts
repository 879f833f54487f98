// The command as a user types it; `produce` itself is tested elsewhere, with a browser.
import { describe, expect, it, vi } from 'vitest'
import { asProcess, orderpaper } from './run.ts'

const PAPER = 'corporate-parenting-monthly'
const STACK = /\n\s+at |node:internal|\.ts:\d+/

describe('orderpaper --help', async () => {
  const { out, err, end } = await orderpaper('--help')
  it('names every verb, every exit code and an example', () => {
    for (const words of [
      'produce',
      'check',
      'explain',
      'Exit codes:',
      'Example:',
      'orderpaper produce corporate-parenting-monthly 2017-01',
    ])
      expect(out).toContain(words)
  })
  it('is not an error', () => expect([end, err]).toEqual(['done', '']))
})

describe('orderpaper <verb> --help', () => {
  it.each(['produce', 'check', 'explain'])('has an example of %s and its options', async verb => {
    const { out, end } = await orderpaper(verb, '--help')
    expect(end).toBe('done')
    for (const words of [`orderpaper ${verb} `, '--workspace', '--json', '--quiet'])
      expect(out).toContain(words)
  })
})

describe('orderpaper with unknown arguments', () => {
  it.each([
    ['nothing', []],
    ['an unknown verb', ['prodcue', PAPER, '2017-01']],
    ['too few words', ['check', PAPER]],
    ['too many words', ['check', PAPER, '2017-01', '6.7']],
    ['an unknown option', ['check', PAPER, '2017-01', '--jason']],
  ])('ends with usage for %s, and states where to find help', async (_, words) => {
    const { out, err, end } = await orderpaper(...words)
    expect([end, out]).toEqual(['usage', ''])
    expect(err).toMatch(/--help|Usage:/)
    expect(err).not.toMatch(STACK)
  })
  it('offers the verb that was meant', async () =>
    expect((await orderpaper('chek', PAPER, '2017-01')).err).toContain('check'))
})

describe('orderpaper check', () => {
  it('prints the warnings of the worked example, and succeeds', async () => {
    const { out, err, end } = await asProcess('check', PAPER, '2017-01')
    expect(end).toBe('done')
    expect(out).toMatch(/^\d+ warnings?, which (does|do) not stop the paper:\n\ndata\//)
    expect(err).toBe('Reading 3 extracts…\nWorking out the figures…\n')
  })
  it('prints JSON and nothing else with --json', async () => {
    const { out, err, end } = await orderpaper('check', PAPER, '2017-01', '--json')
    expect([end, err]).toEqual(['done', ''])
    const { problems } = JSON.parse(out) as {
      problems: { code: string; severity: string; sentence: string }[]
    }
    expect(problems.length).toBeGreaterThan(0)
    for (const { code, severity, sentence } of problems)
      expect([
        typeof code,
        ['warning', 'accepted'].includes(severity),
        sentence.endsWith(`. [${code}]`),
      ]).toEqual(['string', true, true])
  })
  it('prints only the answer with --quiet', async () => {
    expect((await orderpaper('explain', PAPER, '2017-01', '6.7', '--quiet')).out).toContain('98.2%')
    expect(await orderpaper('check', PAPER, '2017-01', '--quiet')).toEqual({ out: '', err: '', end: 'done' })
  })
  it('reports an unknown paper with the known ones', async () => {
    const { out, err, end } = await asProcess('check', 'corporate-parenting', '2017-01')
    expect(end).toBe('problems')
    expect(out + err).toMatch(
      new RegExp(`The paper 'corporate-parenting' is not defined; known: .*${PAPER}, `),
    )
    expect(out + err).not.toMatch(STACK)
  })
  it.each(['2017/13', 'January', '2017'])('reports %s, which is not a month', async period => {
    const { out, err, end } = await orderpaper('check', PAPER, period)
    expect(end).toBe('problems')
    expect(out + err).toContain(`Found '${period}'; expected a month such as 2017-01.`)
  })
  it('reports a month without an extract, and where it should be', async () => {
    const { out, end } = await orderpaper('check', PAPER, '2017-02')
    expect(end).toBe('problems')
    expect(out).toContain(
      "data/extracts/2017-02: There is no file for the source 'corporate-parenting-monthly'",
    )
  })
  it('prints the problems as JSON if they stop the paper', async () => {
    const { out, err, end } = await orderpaper('check', 'corporate-parenting', '2017-01', '--json')
    expect([end, err]).toEqual(['problems', ''])
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: 'name-undefined', severity: 'error', facts: { what: 'paper' } }],
    })
  })
  it('reports a workspace that does not exist', async () => {
    const { out, err, end } = await orderpaper('check', PAPER, '2017-01', '--workspace', 'no/such/folder')
    expect(end).toBe('problems')
    expect(out + err).toContain('data/definitions/areas.yaml: No file of areas was found')
    expect(out + err).toContain('Check --workspace')
    expect(out + err).not.toMatch(STACK)
  })
})

describe('orderpaper doctor', () => {
  it('ends with the code of the first error, and prints the facts with --json', async () => {
    vi.stubEnv('ORDERPAPER_BROWSER', '/no/such/browser')
    try {
      const { out, err, end } = await orderpaper('doctor', '--quiet')
      expect([end, err]).toEqual(['browser', ''])
      expect(out).toContain(
        'error  Browser: none, because of a setting.\n    What is wrong: ORDERPAPER_BROWSER is',
      )
      const asJson = await orderpaper('doctor', '--json')
      expect(asJson.end).toBe('browser')
      const { checks, facts } = JSON.parse(asJson.out)
      expect(checks).toHaveLength(9)
      expect(facts.machine.node.version).toBe(process.versions.node)
      expect(facts.machine).not.toHaveProperty('person')
    } finally {
      vi.unstubAllEnvs()
    }
  })
})

describe('orderpaper explain', () => {
  it('follows an indicator: its figure, its rule, its year to date, its cells', async () => {
    const { out, end } = await orderpaper('explain', PAPER, '2017-01', '6.7')
    expect(end).toBe('done')
    for (const words of [
      '6.7  Reviews held on time',
      '6.7@2017-01  printed 98.2% = 54 of 55',
      '6.7@2017-01.ytd  printed 96.7% = 1,039 of 1,074',
      'corporate-parenting-monthly.xlsx, sheet Reviews and visits, cell B17',
      'Green: 95% or above.',
    ])
      expect(out).toContain(words)
  })
  it('follows one figure by its full reference', async () => {
    const { out, end } = await orderpaper('explain', PAPER, '2017-01', '8.1@2017-01/england')
    expect(end).toBe('done')
    expect(out).toMatch(/8\.1@2017-01\/england {2}printed [\d.]+%/)
    expect(out).toContain('sheet Benchmarks, cell ')
    expect(out).not.toContain('8.1@2017-01.ytd')
  })
  it('states why a figure is missing', async () => {
    expect((await orderpaper('explain', PAPER, '2017-01', '7.3')).out).toContain('printed [x] not supplied')
  })
  it.each([
    ['an indicator', '6.71', "The indicator '6.71' is not defined; known: 6.1, 6.2, "],
    ['a figure', '6.7@2017/13', "The paper has no figure '6.7@2017/13'; it has 6.7@2013/14, "],
    ['an area', '8.1@2017-01/englund', "The paper has no figure '8.1@2017-01/englund'; it has "],
  ])('reports %s that was mistyped, with the known ones', async (_, typed, words) => {
    const { out, err, end } = await orderpaper('explain', PAPER, '2017-01', typed)
    expect([end, out]).toEqual(['problems', ''])
    expect(err).toContain(words)
    expect(err).not.toMatch(STACK)
  })
  it('distinguishes 6.1 and 6.10', async () => {
    const [one, ten] = await Promise.all([
      orderpaper('explain', PAPER, '2017-01', '6.1'),
      orderpaper('explain', PAPER, '2017-01', '6.10'),
    ])
    expect([
      one.out.startsWith('6.1  Children looked after'),
      ten.out.startsWith('6.10  Children with an up-to-date dental check'),
    ]).toEqual([true, true])
  })
  it('prints JSON and nothing else with --json', async () => {
    const { out, err, end } = await orderpaper('explain', PAPER, '2017-01', '6.7', '--json')
    expect([end, err]).toEqual(['done', ''])
    expect(JSON.parse(out)).toMatchObject({
      indicator: { ref: '6.7' },
      rating: { status: 'green' },
      direction: { from: '98.9', to: '98.2' },
      figures: [{ text: '98.2%' }, { text: '96.7%' }],
    })
  })
})
