// Files as they arrive: rows that moved or repeat, fields parted otherwise, encodings, and names that are not
// those expected.
import { describe, expect, it } from 'vitest'
import { type Changes, HAS_CASES, runCase, runOn } from './lay-case.ts'

const CSV = 'data/extracts/2017-01/monthly.csv'
const HEAD = 'Month,Looked after,Reviews on time\nOct-16,463,94.1%\nNov-16,479,95.7%\nDec-16,484,92.0%\n'
const small = (text: string | Uint8Array, more: Changes = {}) => runOn('small', { [CSV]: text, ...more })
const latin = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))

describe.skipIf(!HAS_CASES)('rows that moved', () => {
  it('a number with an unquoted comma is an error', async () => {
    const { codes, errors } = await runCase('28-thousands-comma-not-quoted')
    // The 1 that is left of 1,012 leaps out of its series too.
    expect(codes).toEqual(['fields-surplus', 'leaps-out-of-series'])
    expect(errors).toBe(1)
  })
  it.each([
    ['in two columns', 'Jan-17,1,012,96,4%'],
    ['with a note after it', 'Jan-17,1,012,96.4%,provisional'],
    ['parted by tabs', `${HEAD.replaceAll(',', '\t')}Jan-17\t1\t012\t96.4%`],
  ])('%s', async (_, text) => {
    const { codes } = await small(text.includes('\t') ? text : HEAD + text)
    expect(codes).toContain('fields-surplus')
  })
  it('an unquoted comma in the words of a plan is an error', async () => {
    const { codes } = await runCase('20-one-stray-byte-spoils-the-file', {
      'data/extracts/2021-22/plan.csv':
        'Ref,Aspiration,Objective,Owner,Due,Progress\n1.1,Homes,More homes, nearer,Head of Care,March 2023,Begun\n',
    })
    expect(codes).toContain('fields-surplus')
  })
  it.each([
    ['blank fields at the end', `${HEAD}Jan-17,482,96.4%,,,\n`],
    ['blank headings and fields', `${HEAD.replaceAll('\n', ',,\n')}Jan-17,482,96.4%,,\n`],
    ['a note with commas below', `${HEAD}Jan-17,482,96.4%\n\nSource: case system, drawn by a, b, and c\n`],
    ['a title above', `Monthly, for the panel, the board, and others\n\n${HEAD}Jan-17,482,96.4%\n`],
  ])('%s: no problem', async (_, text) => {
    const { problems, figures } = await small(text)
    expect(problems).toEqual([])
    expect(figures?.get('1.1@2017-01')).toBe('482')
  })
  it('fewer fields than headings are reported', async () => {
    const { codes, errors } = await small(`${HEAD}Jan-17,482\n`)
    expect(codes).toContain('fields-lacking')
    expect(errors).toBe(0)
  })
  it('a month that comes twice is an error', async () => {
    const { codes } = await small(`${HEAD}Jan-17,482,96.4%\nJan-17,482,96.4%\n`)
    expect(codes).toContain('period-repeated')
  })
})

describe.skipIf(!HAS_CASES)('a second table below', () => {
  const good = `${HEAD}Jan-17,482,96.4%\n`
  it('with other headings is not read', async () => {
    const { problems, figures } = await small(`${good}\nMonth,Fostered,Residential\nSep-16,300,100\n`)
    expect(problems).toEqual([])
    expect(figures?.get('1.1@2016-09')).toBe('[x]')
  })
  it('with headings repeated on a new page is read', async () => {
    const { problems, figures } = await small(
      good.replace('Dec-16', 'Month,Looked after,Reviews on time\nDec-16'),
    )
    expect(problems).toEqual([])
    expect(figures?.get('1.1@2016-12')).toBe('484')
  })
  it('with the same months is an error', async () =>
    expect((await small(`${good}\nNorth area\n${good}`)).codes).toContain('period-repeated'))
})

describe.skipIf(!HAS_CASES)('fields that are parted otherwise', () => {
  const JANUARY = 'Jan-17,482,96.4%\n'
  const quoted = (HEAD + JANUARY).replace(/[^,\n]+/g, '"$&"')
  it.each([
    ['quotation marks around whole lines', (HEAD + JANUARY).trim().replaceAll(/.+/g, '"$&"')],
    ['bars', (HEAD + JANUARY).replaceAll(',', '|')],
    ['semicolons', (HEAD + JANUARY).replaceAll(',', ';')],
    ['tabs', (HEAD + JANUARY).replaceAll(',', '\t')],
    ['bars and spaces', (HEAD + JANUARY).replaceAll(',', ' | ')],
    ['a line that names them', `sep=|\n${(HEAD + JANUARY).replaceAll(',', '|')}`],
    ['commas and spaces before quotation marks', quoted.replaceAll(',', ', ')],
    ['commas and spaces on both sides', quoted.replaceAll(',', ' , ').replaceAll('482', '0,482')],
  ])('%s', async (_, text) => {
    const { problems, figures } = await small(text.replace('0,482', '482'))
    expect(problems).toEqual([])
    expect(figures?.get('1.1@2017-01')).toBe('482')
  })
  it('a thousand within quotation marks after a space', async () => {
    const { figures } = await small(`${HEAD}"Jan-17", "1,482", "96.4%"\n`)
    expect(figures?.get('1.1@2017-01')).toBe('1,482')
  })
  it.each([
    ['to the end', `${HEAD}Jan-17,"482,96.4%\n`],
    ['up to another', `${HEAD.replace('Nov-16,479', 'Nov-16,"479')}Jan-17,"482",96.4%\n`],
  ])('a quotation mark that takes in rows %s is an error', async (_, text) => {
    const { codes } = await small(text)
    expect(codes).toContain('extract-unreadable')
  })
})

describe.skipIf(!HAS_CASES)('a web page saved as a workbook', () => {
  const page = (...tables: string[]) =>
    runOn('small', {
      [CSV]: null,
      'data/extracts/2017-01/monthly.xls': `<html><body>${tables.join('<p>and</p>')}</body></html>`,
      'data/commentary/2017-01/small.md': 'Nothing more is said.\n',
    })
  const tableOf = (text: string) =>
    `<table>${text
      .trim()
      .split('\n')
      .map(line => `<tr><td>${line.split(',').join('</td><td>')}</td></tr>`)
      .join('')}</table>`
  const MONTHS = tableOf(`${HEAD}Jan-17,482<sup>1</sup>,96.4%\n`)
  it('has its table among others, and a footnote mark', async () => {
    const { problems, figures } = await page(
      tableOf('Contents,Page\nMonthly,1'),
      MONTHS,
      tableOf('Area,Homes\nNorth,3'),
    )
    expect(problems).toEqual([])
    expect(figures?.get('1.1@2017-01')).toBe('482')
  })
  it('with two such tables is an error', async () => {
    const { codes } = await page(MONTHS, MONTHS.replace('482', '481'))
    expect(codes).toContain('tables-ambiguous')
  })
  it('in the XML of Excel 2003 has a footnote mark', async () => {
    const cell = (text: string) =>
      `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${text}</ss:Data></Cell>`
    const rows = `${HEAD}Jan-17,482<Sup><Font html:Size="8">1</Font></Sup>,<B>96.4</B>%`
      .split('\n')
      .map((line, i) => `<Row${i === 2 ? ' ss:Hidden="1"' : ''}>${line.split(',').map(cell).join('')}</Row>`)
    const { figures, codes } = await runOn('small', {
      [CSV]: null,
      'data/extracts/2017-01/monthly.xls': `<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40"><Worksheet ss:Name="Data"><Table>${rows.join('')}</Table></Worksheet></Workbook>`,
      'data/commentary/2017-01/small.md': 'Nothing more is said.\n',
    })
    expect(figures?.get('1.1@2017-01')).toBe('482')
    expect(figures?.get('1.2@2017-01')).toBe('96.4%')
    expect(figures?.get('1.1@2016-11')).toBe('[x]')
    expect(codes).toEqual(['lines-hidden'])
  })
  it('a row that the page hides is not read', async () => {
    const { figures } = await page(MONTHS.replace('<tr><td>Dec-16', '<tr style="display: none"><td>Dec-16'))
    expect(figures?.get('1.1@2016-12')).toBe('[x]')
  })
  it.each(['<html>Your session has ended.</html>', 'Error 500: please log in again\n'])(
    'without a table it is refused with one message',
    async text => {
      const { codes } = await runOn('small', { [CSV]: null, 'data/extracts/2017-01/monthly.xlsx': text })
      expect(codes.filter(code => !code.startsWith('commentary'))).toEqual(['extract-unreadable'])
    },
  )
})

describe.skipIf(!HAS_CASES)('an encoding', () => {
  it('one byte of another spoils that letter alone', async () => {
    const { problems, paper } = await runCase('20-one-stray-byte-spoils-the-file')
    expect(problems.join()).toMatch(/plan\.csv: .*1 of its characters are not, in line 3/)
    const text = JSON.stringify(paper)
    for (const words of ['Children’s homes – more', 'Costs £5m', 'Costs £6m']) expect(text).toContain(words)
  })
  const PLAN = 'data/extracts/2021-22/plan.csv'
  const plan = (bytes: Uint8Array | string) => runCase('20-one-stray-byte-spoils-the-file', { [PLAN]: bytes })
  const text = (words: string) =>
    `Ref,Aspiration,Objective,Owner,Due,Progress\n1.1,Homes,${words},Head of Care,March 2023,Begun\n`
  it('all of another is read as such', async () => {
    const { problems, paper } = await plan(latin(text('Children\x92s homes \x96 \xa36m')))
    expect(problems).toEqual([])
    expect(JSON.stringify(paper)).toContain('Children’s homes – £6m')
  })
  it.each(['Childrenâ€™s homes', 'Costs Â£6m', 'CafÃ© homes', 'Children\uFFFDs homes'])(
    '%s, read wrongly before it came, is reported',
    async words => {
      const { codes } = await plan(text(words))
      expect(codes).toContain('text-decoded-twice')
    },
  )
  it.each(['Château homes', 'Ârd school', 'Hôtel Ã la carte', '£6m – ‘more’'])(
    '%s is in order',
    async words => {
      expect((await plan(text(words))).problems).toEqual([])
    },
  )
  it('of commentary is looked at too', async () => {
    const { codes } = await small(`${HEAD}Jan-17,482,96.4%\n`, {
      'data/commentary/2017-01/small.md': 'Childrenâ€™s reviews.\n',
    })
    expect(codes).toContain('text-decoded-twice')
  })
})

describe.skipIf(!HAS_CASES)('names of files', () => {
  const good = `${HEAD}Jan-17,482,96.4%\n`
  const litter = new Uint8Array([0, 5, 22, 7, 0, 2, 0, 0])
  it('what a Mac, Windows and Excel leave behind is no concern', async () => {
    const { problems } = await runOn('small', {
      'data/extracts/2017-01/._monthly.csv': litter,
      'data/extracts/2017-01/~$monthly.csv': litter,
      'data/extracts/2017-01/.~lock.monthly.csv#': litter,
      'data/extracts/2017-01/Thumbs.db': litter,
      'data/extracts/2017-01/.DS_Store': litter,
      'data/commentary/2017-01/._small.md': litter,
      'data/definitions/sources/._monthly.yaml': litter,
      'data/definitions/sources/.DS_Store': litter,
    })
    expect(problems).toEqual([])
  })
  it.each([
    'Copy of monthly.csv',
    'monthly - Copy.csv',
    'monthly (1).csv',
    'Copy of monthly (2).csv',
    'monthly copy.csv',
  ])('%s beside the source is as good a candidate', async name => {
    const { codes, problems } = await small(good, { [`data/extracts/2017-01/${name}`]: good })
    expect(codes).toContain('extract-ambiguous')
    expect(problems.join()).toContain(name)
    expect(problems.join()).toContain('monthly.csv')
  })
  it.each(['monthly.csv.crdownload', 'monthly.csv.tmp', 'monthly.part'])(
    '%s beside the source is reported, and not read',
    async name => {
      const { codes, errors } = await small(good, { [`data/extracts/2017-01/${name}`]: 'Mon' })
      expect(codes).toEqual(['file-unread'])
      expect(errors).toBe(0)
    },
  )
  it('a copy alone is named where the source is missing', async () => {
    const { codes, problems } = await runOn('small', {
      [CSV]: null,
      'data/extracts/2017-01/Copy of monthly.csv': good,
    })
    expect(codes).toContain('extract-missing')
    expect(problems.join()).toMatch(/Copy of monthly\.csv: The file was not read because of its name/)
  })
  it.each(['small.md.txt', 'small.txt', 'small.docx', 'small.MD', 'small.markdown'])(
    'commentary in %s is reported',
    async name => {
      const { problems } = await small(good, { [`data/commentary/2017-01/${name}`]: 'Words.\n' })
      expect(problems.join()).toMatch(/such as small\.md\..*file-unread/)
    },
  )
  it.each(['2017-1', '2017_01', '201701', 'Jan 2017'])(
    'commentary in the folder %s is reported',
    async name => {
      const { problems } = await small(good, { [`data/commentary/${name}/small.md`]: 'Words.\n' })
      expect(problems.join()).toMatch(/expected the folder data\/commentary\/2017-01/)
    },
  )
  it.each(['checks.yml', 'sources/other.yml', 'sources/other.yaml.txt', 'papers/other.YAML'])(
    'a definition in %s is reported',
    async name => {
      const { codes } = await small(good, { [`data/definitions/${name}`]: 'id: other\n' })
      expect(codes).toEqual(['definition-unread'])
    },
  )
})

const COSTS = (heading: string, more = '') => `id: monthly
title: Monthly extract
folder: extracts/{period}
file: monthly*
tables:
  - layout: periods-down
    header: { find: [Month] }
    periods: { heading: Month, form: month }
${more}    columns:
      - { heading: "${heading}", measure: looked-after, unit: money }
      - { heading: Reviews on time, measure: "1.2", unit: percentage }
`
describe.skipIf(!HAS_CASES)('a heading in thousands', () => {
  const spend = async (heading: string, cell: string, more = '') => {
    const { codes, figures } = await small(`Month,${heading},Reviews on time\nJan-17,${cell},96.4%\n`, {
      'data/definitions/sources/monthly.yaml': COSTS(heading, more),
      'data/definitions/indicators/small.yaml': MONEY,
      'data/commentary/2017-01/small.md': 'Nothing more is said.\n',
    })
    return {
      codes: codes.filter(code => code === 'figures-in-thousands'),
      figure: figures?.get('1.1@2017-01'),
    }
  }
  const MONEY = `topic: Small example
indicators:
  - { ref: "1.1", name: Spend, short: Spend, definition: Spend., unit: money, polarity: none, owner: Head of Care, method: { kind: as-supplied, measure: looked-after }, year-to-date: none, annual: latest, targets: [ { from: 2016-04, state: none, because: For information. } ] }
  - { ref: "1.2", name: Reviews, short: Reviews, definition: Reviews., unit: percentage, polarity: high, owner: Head of Care, method: { kind: as-supplied, measure: "1.2" }, year-to-date: none, annual: latest, targets: [ { from: 2016-04, state: none, because: For information. } ] }
`
  it('is none without a word', async () =>
    expect(await spend('Cost (£)', '3712')).toEqual({ codes: [], figure: '£3,712' }))
  it.each([
    'Cost (£000)',
    "Cost £'000",
    'Cost £000s',
    'Cost (£k)',
    'Cost in thousands',
    'Cost (000s)',
    'Cost £ thousand',
  ])('%s is read so, and said', async heading => {
    const { codes, figure } = await spend(heading, '37')
    expect(codes).toEqual(['figures-in-thousands'])
    expect(figure).toBe((await spend('Cost (£)', '37000')).figure)
  })
  it('the source may say that it is right, or not', async () => {
    expect((await spend('Cost (£000)', '37', '    in-thousands: true\n')).codes).toEqual([])
    expect(await spend('Cost (£000)', '37', '    in-thousands: false\n')).toEqual(
      await spend('Cost (£)', '37'),
    )
  })
  it.each([
    'Cost per thousand children',
    'Placements over £100k',
    'Cost per 10,000',
    'Budget 2000',
    'Boys (M)',
    'Stage (K)',
  ])('%s is none', async heading => expect((await spend(heading.replace(',', ''), '37')).codes).toEqual([]))
  it('a figure that says its own size is not multiplied', async () =>
    expect((await spend('Cost (£000)', '£37k')).codes).toEqual([]))
})
