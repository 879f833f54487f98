// Compares the Word edition with its paper: headings, figures and order, tables, pictures, footnotes, numbers and
// language, read from the file as Word would read them.
import { beforeAll, describe, expect, it } from 'vitest'
import type { FigureCell } from '../../../src/figures/figure.ts'
import type { Block, Paper, SummaryRow, Topic } from '../../../src/papers/paper.ts'
import { realPaper } from '../data/real-paper.ts'
import {
  all,
  bodyOf,
  childrenOf,
  type Element,
  first,
  type Opened,
  rowsOf,
  settingOf,
  styleOf,
  textOf,
} from './open-docx.ts'
import { openWord, realTemplates } from './papers.ts'

let paper: Paper
let opened: Opened
let body: Element[]
beforeAll(async () => {
  paper = await realPaper()
  opened = await openWord(paper)
  body = bodyOf(opened)
}, 60_000)

interface Heading {
  readonly level: number
  readonly text: string
}

const HEADING = /^Heading([1-6])$/
const headings = (): Heading[] =>
  body.flatMap(element => {
    const level = HEADING.exec(styleOf(element) ?? '')?.[1]
    return element.tag === 'w:p' && level !== undefined
      ? [{ level: Number(level), text: textOf(element) }]
      : []
  })
const tables = () => body.filter(({ tag }) => tag === 'w:tbl')
const topics = (): Topic[] => paper.blocks.filter(block => block.block === 'topic')
const summary = () => paper.blocks.find(block => block.block === 'summary') ?? expect.fail('no summary')
const forecastIn = ({ title, figure, rating }: NonNullable<Topic['indicators'][number]['yearEnd']>) =>
  `${title} ${printed(figure)}${rating === undefined ? '' : `   ${rating.symbol} ${rating.word}`}`
const printed = ({ text, mark, below }: FigureCell) =>
  [text, mark, below].filter(one => one !== undefined).join(' ')
const saidUnderOneAnother = ({ text, mark, below }: FigureCell) =>
  [below === undefined ? undefined : `${below} `, text, mark].filter(one => one !== undefined).join(' ')

const under = (texts: readonly string[]): Heading[] => texts.map(text => ({ level: 3, text }))

/** As the contents name it: a block without a title is not in them. */
function titleOf(block: Block): string[] {
  if (!('title' in block)) return []
  return [block.block === 'section' ? `${block.number}. ${block.title}` : block.title]
}

/** The headings of a block in Word: the title of the paper, of the block, and of its parts. */
function headingsOf(block: Block): Heading[] {
  switch (block.block) {
    case 'cover':
      return [
        { level: 1, text: paper.title },
        ...(block.notices.length > 0 ? [{ level: 2, text: 'Please note' }] : []),
      ]
    case 'members-page':
      return [
        { level: 2, text: block.title },
        ...under([...block.groups, ...block.says].map(({ title }) => title)),
      ]
    case 'dashboard':
      return [
        { level: 2, text: block.title },
        ...under([...block.questions.map(({ title }) => title), 'What the signs mean']),
      ]
    case 'summary':
      return [{ level: 2, text: block.title }]
    case 'topic':
      return [
        { level: 2, text: block.title },
        ...under([
          ...block.indicators.map(({ ref, name }) => `${ref} ${name}`),
          'Commentary',
          'How these figures are measured and rated',
        ]),
      ]
    case 'brief-topic':
      return [
        { level: 2, text: block.title },
        ...under([...block.indicators.map(({ ref, name }) => `${ref} ${name}`), 'Commentary']),
      ]
    case 'plain-topic':
      return [
        { level: 2, text: block.title },
        ...under([
          ...block.items.map(({ name }) => name),
          ...(block.commentary.length > 0 ? [block.nextTitle] : []),
        ]),
      ]
    case 'your-say':
      return [
        { level: 2, text: block.title },
        ...under([...(block.commentary.length > 0 ? [block.saidTitle] : []), block.writeTitle]),
      ]
    case 'section':
      return [{ level: 2, text: `${block.number}. ${block.title}` }]
    case 'changes':
      return [{ level: 2, text: block.title }, ...under(block.lists.map(list => list.title))]
    case 'notes':
      return [
        { level: 2, text: block.title },
        // The dashboard has the key.
        ...under([
          ...(block.legend.ratings.length > 0 ? ['Ratings, arrows and marks'] : []),
          ...block.sections.map(section => section.title),
        ]),
      ]
  }
}

describe('wordDocument(paper): headings', () => {
  it('are real, and in the order of the paper', () => {
    const expected = paper.blocks.flatMap(headingsOf)
    expect(headings()).toEqual(expected)
  })

  it('have outline levels in the styles, which programs use for navigation', () => {
    const styles = all(opened.xml('word/styles.xml'), 'w:style')
    for (const level of [1, 2, 3]) {
      const style = styles.find(one => one.attributes['w:styleId'] === `Heading${level}`)
      expect(settingOf(style, 'w:name')).toBe(`Heading ${level}`)
      expect(settingOf(style, 'w:outlineLvl')).toBe(String(level - 1))
    }
  })

  it('are the targets of the contents', () => {
    const document = opened.xml('word/document.xml')
    const places = new Map(
      all(document, 'w:p').flatMap(paragraph =>
        all(paragraph, 'w:bookmarkStart').map(({ attributes }) => [attributes['w:name'], textOf(paragraph)]),
      ),
    )
    const links = all(document, 'w:hyperlink').filter(link => link.attributes['w:anchor'] !== undefined)
    expect(links.map(textOf)).toEqual(paper.blocks.flatMap(titleOf))
    for (const link of links) expect(places.get(link.attributes['w:anchor'])).toBe(textOf(link))
  })
})

describe('wordDocument(paper): one figure, one value', () => {
  it('has every row of the summary, cell by cell, in two tables', () => {
    const { groups } = summary()
    const inGroups = (cells: (row: SummaryRow) => string[]) =>
      groups.flatMap(({ title, rows }) => [[title], ...rows.map(cells)])
    const [months, years] = tables()
    const name = ({ ref, name: full, goodIs, unit }: SummaryRow) => `${ref} ${full} ${goodIs} · ${unit}`
    expect(rowsOf(months ?? expect.fail()).slice(1)).toEqual(
      inGroups(row => [
        name(row),
        ...row.months.map(printed),
        printed(row.yearToDate),
        `${row.direction.arrow} ${row.direction.word}`,
        `${row.signal?.symbol} ${row.signal?.word}`,
        [row.rating.symbol, row.rating.word, row.signal?.target?.symbol, row.signal?.target?.short]
          .filter(text => text !== undefined)
          .join(' '),
        row.bounds.red,
        row.bounds.amber,
        row.bounds.green,
      ]),
    )
    expect(rowsOf(years ?? expect.fail()).slice(1)).toEqual(
      inGroups(row => [name(row), ...row.years.map(printed), ...row.comparators.map(printed)]),
    )
  })

  it("heads the summary's columns with the paper's words", () => {
    const { columns } = summary()
    const [months, years] = tables().map(one => rowsOf(one)[0])
    expect(months).toEqual([
      'Indicator Good is · unit',
      ...columns.months,
      columns.yearToDate,
      'Direction',
      'Signal',
      'Rating',
      'Rated red',
      'Rated amber',
      'Rated green',
    ])
    expect(years).toEqual([
      'Indicator Good is · unit',
      ...columns.years,
      ...columns.comparators.map(({ short }) => short),
    ])
  })

  it("has every topic's table whole, cell by cell, under its caption", () => {
    const found = body
      .map((element, at) => ({ element, before: body[at - 1] }))
      .filter(({ element }) => element.tag === 'w:tbl')
      .slice(2, 2 + topics().length)
    expect(found).toHaveLength(topics().length)
    topics().forEach(({ table }, at) => {
      const { element, before } = found[at] ?? expect.fail()
      expect(textOf(before ?? expect.fail())).toBe(table.caption)
      expect(rowsOf(element)).toEqual([
        ['Period', ...table.columns.map(({ ref, name, unit }) => `${ref} ${name} ${unit}`)],
        ...table.parts.flatMap(part => [
          ...(part.rows.length === 0 ? [] : [[part.title]]),
          ...part.rows.map(row => [row.label, ...row.cells.map(saidUnderOneAnother)]),
        ]),
      ])
    })
  })

  it("has the head of service's words and what the panel is asked, above the lists", () => {
    const page = paper.blocks.find(block => block.block === 'members-page') ?? expect.fail()
    const texts = body.map(textOf)
    const words = page.commentary.flatMap(one =>
      one.prose === 'paragraph' ? [one.runs.map(run => run.text).join('')] : [],
    )
    const asked = [page.asked?.lead ?? '', ...(page.asked?.items ?? [])]
    expect(words).toHaveLength(1)
    expect(asked).toHaveLength(4)
    const from = texts.indexOf(words[0] ?? '')
    expect(texts.slice(from, from + 6)).toEqual([...words, ...asked, page.lead])
  })

  it("has the members' page line by line", () => {
    const page = paper.blocks.find(block => block.block === 'members-page') ?? expect.fail()
    const lines = body.filter(element => styleOf(element) === 'MembersItem').map(textOf)
    expect(lines).toEqual(
      page.groups.flatMap(({ entries }) =>
        entries.flatMap(({ indicators, cause, actions = [] }) => [
          ...indicators.map(
            one =>
              `${one.ref}\t${one.name}\t${one.figure}${one.why === undefined ? '' : ` ${one.rating.symbol} ${one.rating.word} ${one.why}`}${one.doubted === undefined ? '' : ` Doubted: ${one.doubted}`}`,
          ),
          ...(cause === undefined ? [] : [`\tCause: ${cause}`]),
          ...actions.map(action => `\tAction: ${action}`),
        ]),
      ),
    )
  })

  it('has the sentences of the paper for each indicator, with its figure first', () => {
    for (const topic of topics()) {
      for (const { ref, name, figure, rating, direction, signal, says, yearEnd } of topic.indicators) {
        const at = body.findIndex(
          element => styleOf(element) === 'Heading3' && textOf(element) === `${ref} ${name}`,
        )
        const headline = figure.isMissing ? `${figure.text} ${figure.spoken}` : printed(figure)
        expect(textOf(body[at + 1] ?? expect.fail())).toBe(
          `${headline}   ${rating.symbol} ${rating.word}   ${direction.arrow} ${direction.word}   ${signal?.symbol} ${signal?.word}`,
        )
        const forecast = yearEnd === undefined ? [] : [forecastIn(yearEnd)]
        const end = at + 2 + forecast.length + says.length
        expect(body.slice(at + 2, end).map(element => textOf(element).replace(/(?:, )+$/, ''))).toEqual([
          ...forecast,
          ...says,
        ])
      }
    }
  })

  it('reads a topic in the order of the HTML: figures, commentary, measures, charts, table', () => {
    const rank = (element: Element) =>
      ['FiguresSay', 'Commentary', 'Measure', 'Chart', 'w:tbl'].indexOf(
        element.tag === 'w:tbl' ? 'w:tbl' : (styleOf(element) ?? ''),
      )
    for (const { title } of topics()) {
      const from = body.findIndex(element => styleOf(element) === 'Heading2' && textOf(element) === title)
      const to = body.findIndex((element, at) => at > from && styleOf(element) === 'Heading2')
      const ranks = body
        .slice(from, to)
        .map(rank)
        .filter(one => one >= 0)
      expect(ranks.length).toBeGreaterThan(3)
      expect(ranks).toEqual([...ranks].sort())
    }
  })
})

describe('wordDocument(paper): tables', () => {
  it('have a caption and a marked and repeated header row, without merged or empty cells', () => {
    const changes = paper.blocks.flatMap(block =>
      block.block === 'changes' ? (block.table?.groups ?? []).flatMap(({ entries }) => entries) : [],
    )
    // Two of the summary, and the page of signals.
    expect(tables()).toHaveLength(3 + topics().length + changes.length)
    body.forEach((table, at) => {
      if (table.tag !== 'w:tbl') return
      expect(styleOf(body[at - 1] ?? expect.fail())).toBe('Caption')
      const look = first(table, 'w:tblLook')?.attributes ?? {}
      expect(
        [look['w:firstRow'], look['w:firstColumn']].map(flag => flag === '1' || flag === 'true'),
      ).toEqual([true, true])
      const rows = all(table, 'w:tr')
      expect(rows.map(row => first(row, 'w:tblHeader') !== undefined)).toEqual(
        rows.map((_, number) => number === 0),
      )
      expect([...all(table, 'w:gridSpan'), ...all(table, 'w:vMerge'), ...all(table, 'w:hMerge')]).toEqual([])
      const width = all(table, 'w:gridCol').length
      for (const row of rows) {
        const cells = all(row, 'w:tc').map(textOf)
        expect(cells).toHaveLength(width)
        expect(cells.filter(text => text.trim() === '')).toEqual([])
      }
    })
  })

  it('fit the sheet', () => {
    const sheet = first(opened.xml('word/document.xml'), 'w:pgSz')?.attributes ?? {}
    const margins = first(opened.xml('word/document.xml'), 'w:pgMar')?.attributes ?? {}
    const width = Number(sheet['w:w']) - Number(margins['w:left']) - Number(margins['w:right'])
    for (const table of tables())
      expect(
        all(table, 'w:gridCol').reduce((sum, column) => sum + Number(column.attributes['w:w']), 0),
      ).toBeLessThanOrEqual(width + 20)
  })
})

describe('wordDocument(paper): pictures', () => {
  it("have their charts' text alternatives and unique numbers, with a caption before and the table that has their figures", () => {
    const charts = topics().flatMap(topic => topic.charts)
    const found = body
      .map((element, at) => ({ at, picture: first(element, 'wp:docPr') }))
      .filter(({ picture }) => picture !== undefined)
    expect(charts.length).toBeGreaterThan(10)
    expect(found.map(({ picture }) => picture?.attributes['descr'])).toEqual(
      charts.map(({ alternative }) => alternative),
    )
    expect(found.map(({ picture }) => picture?.attributes['id'])).toEqual(
      charts.map((_, at) => String(at + 1)),
    )
    expect(found.map(({ at }) => [at - 2, at - 1].map(near => textOf(body[near] ?? expect.fail())))).toEqual(
      charts.map(({ label, title, subtitle, figuresIn }) => [
        `${label}. ${title}`,
        `${subtitle}. Figures: ${figuresIn}.`,
      ]),
    )
  })

  it('are drawings with a picture behind them, and have their alternative once', () => {
    const relations = new Map(
      all(opened.xml('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes['Id'],
        attributes['Target'],
      ]),
    )
    const blips = all(opened.xml('word/document.xml'), 'a:blip')
    expect(blips).toHaveLength(topics().flatMap(topic => topic.charts).length)
    const files = blips.map(blip => [
      relations.get(blip.attributes['r:embed']),
      relations.get(first(blip, 'asvg:svgBlip')?.attributes['r:embed']),
    ])
    for (const [png = '', svg = ''] of files) {
      expect([png.replace('.png', ''), png]).toEqual([
        svg.replace('.svg', ''),
        expect.stringMatching(/\.png$/),
      ])
      expect(opened.xml(`word/${svg}`).tag).toBe('svg')
    }
    expect(
      all(opened.xml('word/document.xml'), 'pic:cNvPr').map(({ attributes }) => attributes['descr']),
    ).toEqual(blips.map(() => ''))
  })

  it('are as wide as their column, and keep their shape', () => {
    // 668 pixels are 176.7 mm; the column has 150 mm, 567 pixels: 232 × 567 ÷ 668 = 196.9.
    const extents = all(opened.xml('word/document.xml'), 'wp:extent').map(({ attributes }) => [
      Number(attributes['cx']) / 9525,
      Number(attributes['cy']) / 9525,
    ])
    expect(new Set(extents.map(String))).toEqual(new Set(['567,197']))
  })
})

describe('wordDocument(paper): fields', () => {
  it('count tables and figures as the paper numbers them', () => {
    // `\\c` repeats the number before: the second table of the summary, a second group of changes.
    const counted: Record<string, number> = { Table: 0, Figure: 0 }
    const fields = all(opened.xml('word/document.xml'), 'w:fldSimple')
    for (const field of fields) {
      const [, kind = '', isAgain] =
        /^SEQ (Table|Figure) (?:\\\* ARABIC|(\\c))$/.exec(field.attributes['w:instr'] ?? '') ?? expect.fail()
      counted[kind] = (counted[kind] ?? 0) + (isAgain === undefined ? 1 : 0)
      expect(textOf(field)).toBe(String(counted[kind]))
    }
    const captions = body.filter(element => styleOf(element) === 'Caption').map(textOf)
    expect(fields).toHaveLength(captions.filter(text => /^(Table|Figure) \d/.test(text)).length)
    expect(counted).toEqual({
      // The summary, the topics and the page of signals.
      Table: 2 + topics().length,
      Figure: topics().flatMap(topic => topic.charts).length,
    })
  })

  it('hold the contents, which are there before anyone updates them, and do not ask to be updated', () => {
    const lines = body.filter(element => styleOf(element) === 'TOC2')
    expect(lines.map(textOf)).toEqual(paper.blocks.flatMap(titleOf))
    const marks = lines.map(line => all(line, 'w:fldChar').map(mark => mark.attributes['w:fldCharType']))
    expect(marks[0]).toEqual(['begin', 'separate'])
    expect(marks.at(-1)).toEqual(['end'])
    expect(marks.slice(1, -1).flat()).toEqual([])
    expect(all(lines[0] ?? expect.fail(), 'w:instrText').map(text => text.children.join('').trim())).toEqual([
      'TOC \\o "2-2" \\h \\z',
    ])
    expect(
      all(opened.xml('word/document.xml'), 'w:fldChar').filter(mark => 'w:dirty' in mark.attributes),
    ).toEqual([])
    expect(all(opened.xml('word/settings.xml'), 'w:updateFields')).toEqual([])
  })
})

describe('wordDocument(paper): sections', () => {
  // 1 the cover and the words of the page for members; 2 its groups in columns; 3 the summary; 4 its key in columns;
  // 5 the title of the questions; 6 the questions and 7 their key in columns; 8 all topics; 9 the page of signals and the
  // changes; 10 the notes in columns.
  it('are as few as the columns allow', () => {
    expect(all(opened.xml('word/document.xml'), 'w:sectPr')).toHaveLength(10)
  })

  it('begin each topic on a page of its own', () => {
    const titles = new Set(topics().map(({ title }) => title))
    const headings = body.filter(element => styleOf(element) === 'Heading2' && titles.has(textOf(element)))
    expect(headings).toHaveLength(titles.size)
    for (const heading of headings) expect(first(heading, 'w:pageBreakBefore')).toBeDefined()
  })
})

describe('wordDocument(paper): notes and numbers', () => {
  it('has each data note once: as a footnote if it is about an indicator', () => {
    const notes = all(opened.xml('word/footnotes.xml'), 'w:footnote').filter(
      note => note.attributes['w:type'] === undefined,
    )
    const texts = notes.map(note => textOf(note).trim())
    const wanted = topics().flatMap(topic =>
      topic.indicators.flatMap(({ ref }) => topic.dataNotes.filter(note => note.startsWith(`${ref}: `))),
    )
    expect(wanted.length).toBeGreaterThan(10)
    expect(texts).toEqual(wanted)
    expect(texts.toSorted()).toEqual(
      topics()
        .flatMap(topic => topic.dataNotes)
        .toSorted(),
    )
    const marks = all(opened.xml('word/document.xml'), 'w:footnoteReference').map(
      ({ attributes }) => attributes['w:id'],
    )
    expect(marks).toEqual(notes.map(({ attributes }) => attributes['w:id']))
    expect(marks).toEqual(marks.map((_, at) => String(at + 1)))
  })

  it('puts a footnote mark after a sentence, never next to a figure or another mark', () => {
    for (const paragraph of body.filter(element => first(element, 'w:footnoteReference') !== undefined)) {
      expect(styleOf(paragraph)).toBe('FiguresSay')
      expect(textOf(paragraph)).toMatch(/\.(?:, )*$/)
    }
  })

  it("lets Word number the officers' paragraphs within their topic", () => {
    const numbered = body
      .filter(element => styleOf(element) === 'Commentary')
      .map(element => ({
        text: textOf(element),
        level: settingOf(element, 'w:ilvl'),
        list: settingOf(element, 'w:numId'),
      }))
    const paragraphs = topics().flatMap(topic =>
      topic.commentary.filter(prose => prose.prose === 'paragraph'),
    )
    const lists = new Set(numbered.filter(({ level }) => level === '1').map(({ list }) => list))
    expect(numbered.filter(({ level }) => level === '1').map(({ text }) => text)).toEqual(
      paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')),
    )
    expect(lists.size).toBe(1)
    const titles = body.filter(
      element => styleOf(element) === 'Heading2' && settingOf(element, 'w:numId') === [...lists][0],
    )
    expect(titles.map(textOf)).toEqual(topics().map(({ title }) => title))
    expect(titles.map(title => settingOf(title, 'w:ilvl'))).toEqual(topics().map(() => '0'))
    const levels = all(opened.xml('word/numbering.xml'), 'w:lvlText').map(
      ({ attributes }) => attributes['w:val'],
    )
    expect(levels).toContain('Para %1.%2')
  })
})

describe('wordDocument(paper): the file', () => {
  it('is in British English, by the council, dated the day of its data', () => {
    expect(
      first(first(opened.xml('word/styles.xml'), 'w:rPrDefault') ?? expect.fail(), 'w:lang')?.attributes[
        'w:val'
      ],
    ).toBe('en-GB')
    expect(all(opened.xml('word/document.xml'), 'w:lang')).toEqual([])
    const core = childrenOf(opened.xml('docProps/core.xml')).map(({ tag, children }) => [
      tag,
      children.join(''),
    ])
    expect(core).toEqual([
      ['dc:title', 'Corporate Parenting Performance Report, January 2017'],
      ['dc:subject', 'Corporate Parenting Panel: figures as at 31 January 2017'],
      ['dc:creator', paper.council],
      ['cp:lastModifiedBy', paper.council],
      ['dc:language', 'en-GB'],
      ['cp:revision', '1'],
      ['dcterms:created', '2017-01-31T00:00:00Z'],
      ['dcterms:modified', '2017-01-31T00:00:00Z'],
    ])
  })

  it('names the paper, the council and the page on each sheet, on A4 landscape', () => {
    expect(textOf(opened.xml('word/footer1.xml'))).toMatch(
      /^Corporate Parenting Performance Report, January 2017: Draft\. Not for publication\s?Rotherham Metropolitan Borough Council\tPage .*of /,
    )
    expect(
      all(opened.xml('word/footer1.xml'), 'w:instrText').map(one => one.children.join('').trim()),
    ).toEqual(['PAGE', 'NUMPAGES'])
    const sections = all(opened.xml('word/document.xml'), 'w:sectPr')
    expect(sections.map(section => all(section, 'w:footerReference').length)).toEqual(
      sections.map((_, at) => Number(at === 0)),
    )
    for (const { attributes } of sections.flatMap(section => all(section, 'w:pgSz')))
      expect([attributes['w:w'], attributes['w:h'], attributes['w:orient']]).toEqual([
        '16838',
        '11906',
        'landscape',
      ])
  })

  it('colours the symbol of a rating and prints its word in the text colour', async () => {
    const { tokens } = JSON.parse((await realTemplates()).files.get('palette.json') ?? '') as {
      tokens: Record<string, { value: string }>
    }
    const colour = (token: string) => new Set([tokens[token]?.value.slice(1)])
    const runs = all(opened.xml('word/document.xml'), 'w:r')
    const coloured = (symbol: string) =>
      new Set(runs.filter(run => textOf(run) === symbol).map(run => settingOf(run, 'w:color')))
    expect([coloured('■'), coloured('▲'), coloured('●')]).toEqual([
      colour('rag-red'),
      colour('rag-amber'),
      colour('rag-green'),
    ])
    expect(
      runs
        .filter(run => /^ (?:Red|Amber|Green)$/.test(textOf(run)))
        .filter(run => settingOf(run, 'w:color') !== undefined),
    ).toEqual([])
  })

  it('has a part for every relation, a type for every part, and every style and list that it uses', () => {
    for (const rels of opened.names.filter(name => name.endsWith('.rels'))) {
      const folder = rels.replace(/_rels\/[^/]+$/, '')
      for (const { attributes } of all(opened.xml(rels), 'Relationship'))
        if (attributes['TargetMode'] !== 'External')
          expect(opened.names).toContain(`${folder}${attributes['Target']}`)
    }
    const types = opened.xml('[Content_Types].xml')
    const named = new Set(all(types, 'Override').map(({ attributes }) => attributes['PartName']))
    const endings = new Set(all(types, 'Default').map(({ attributes }) => attributes['Extension']))
    for (const name of opened.names.slice(1))
      expect(named.has(`/${name}`) || endings.has(name.slice(name.lastIndexOf('.') + 1))).toBe(true)
    const styles = new Set(
      all(opened.xml('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']),
    )
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap(tag => [
      ...all(opened.xml('word/document.xml'), tag),
      ...all(opened.xml('word/footnotes.xml'), tag),
    ])
    expect(
      [...new Set(used.map(({ attributes }) => attributes['w:val']))].filter(id => !styles.has(id)),
    ).toEqual([])
    const lists = new Set(
      all(opened.xml('word/numbering.xml'), 'w:num').map(({ attributes }) => attributes['w:numId']),
    )
    expect(
      all(opened.xml('word/document.xml'), 'w:numId').filter(
        ({ attributes }) => !lists.has(attributes['w:val']),
      ),
    ).toEqual([])
  })
})
