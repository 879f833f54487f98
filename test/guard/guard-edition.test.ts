import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { guardEdition } from '../../src/guard/guard-edition.ts'
import { NO_RULES } from './rules.ts'

const NONE = new Map<string, string>()
const found = (file: string, content: Uint8Array | string) =>
  guardEdition({ files: new Map([[file, content]]), commentary: NONE }, NO_RULES).findings.map(one => [
    one.class,
    one.place,
  ])

const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))

describe('guardEdition reads a web page', () => {
  it.each([
    ['<p>Ring <b>01632</b> 960123.</p>', 'paragraph 1'],
    ['<table><tr><th>Who</th><td>Ring 01632 960123</td></tr></table>', 'cell 2'],
    ['<img alt="Ring 01632 960123">', 'label 1'],
    ['<meta name="description" content="Ring 01632 960123">', 'label 1'],
    ['<svg><title>Ring 01632 960123</title></svg>', 'label 1'],
    ['<!-- Ring 01632 960123 --><p>Well.</p>', 'paragraph 1'],
    ['<style>@page { @top-left { content: "Ring 01632 960123" } }</style>', 'paragraph 1'],
    ['<p>Ring 01632&nbsp;960&#49;23</p>', 'paragraph 1'],
  ])('%s', (html, place) => expect(found('paper.html', html)).toEqual([['F10', place]]))

  it('reads the cells of a row together', () => {
    expect(
      found('paper.html', '<table><tr><td>TQ</td><td>14</td><td>placed in March</td></tr></table>'),
    ).toEqual([['F1', 'cell 1']])
  })
  it('reads the lines of an e-mail together', () => {
    expect(found('paper.html', '<p>From: the manager<br>Sent: Monday<br>Subject: boiler</p>')).toEqual([
      ['F17', 'paragraph 1'],
    ])
  })
})

describe('guardEdition reads an office file', () => {
  const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const paragraph = (text: string) =>
    `<w:p><w:r><w:t>${text.slice(0, 6)}</w:t></w:r><w:r><w:t>${text.slice(6)}</w:t></w:r></w:p>`
  it.each([
    ['word/document.xml', 'paragraph 1'],
    ['word/header1.xml', 'header, paragraph 1'],
    ['word/footnotes.xml', 'footnotes, paragraph 1'],
    ['word/comments.xml', 'comments, paragraph 1'],
  ])('%s', (part, place) => {
    expect(
      found('paper.docx', zip({ [part]: `<w:x ${WORD}>${paragraph('Ring 01632 960123')}</w:x>` })),
    ).toEqual([['F10', place]])
  })
  it('reads the author of a file', () => {
    const core = '<cp:coreProperties><dc:creator>Zorvane Quillick</dc:creator></cp:coreProperties>'
    expect(found('paper.docx', zip({ 'docProps/core.xml': core }))).toEqual([
      ['F16', 'document properties, dc:creator'],
    ])
  })
  it('reads shared and inline texts of a workbook, and the names of its sheets', () => {
    const book = zip({
      'xl/workbook.xml': '<workbook><sheets><sheet name="TBC"/></sheets></workbook>',
      'xl/sharedStrings.xml': '<sst><si><t>Ring 01632 960123</t></si></sst>',
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>a@example.org</t></is></c></row></sheetData></worksheet>',
    })
    expect(found('figures.xlsx', book)).toEqual([
      ['F15', 'name of sheet 1'],
      ['F10', 'sheet 1, cell A1'],
      ['F10', 'sheet 1, cell B1'],
    ])
  })
})

describe('guardEdition reads other files', () => {
  it.each([
    ['paper.txt', 'Well.\n\nRing 01632\n960123.', 'paragraph 2'],
    ['figures.csv', 'a,b\n1,"Ring 01632 960123"', 'line 2, field 2'],
    ['paper.json', '{"notes":[{"text":"Ring 01632 960123"}]}', 'entry notes.0.text'],
  ])('%s', (file, text, place) => expect(found(file, text)).toEqual([['F10', place]]))

  it('reads the name of a file, and then does not repeat it', () => {
    const { findings } = guardEdition(
      { files: new Map([['report_TBC.html', '<p>TBC</p>']]), commentary: NONE },
      NO_RULES,
    )
    expect(findings.map(one => [one.file, one.place])).toEqual([
      ['a file whose name is not shown (1)', 'file name'],
      ['a file whose name is not shown (1)', 'paragraph 1'],
    ])
  })
  it.each([
    ['paper.pdf', 'no PDF'],
    ['paper.docx', 'no zip'],
    ['picture.png', 'x'],
    ['page.html', '<p>Well.</p><script type="application/json">{"custody":2}</script>'],
    ['page.html', '<iframe srcdoc="&lt;p&gt;The door code is 4321.&lt;/p&gt;"></iframe>'],
    ['page.html', '<p onclick="alert(1)">Well.</p>'],
  ])('says that it cannot read %s', (file, text) => {
    const { unread } = guardEdition({ files: new Map([[file, text]]), commentary: NONE }, NO_RULES)
    expect(unread.map(one => one.file)).toEqual([file])
  })
})

describe('guardEdition reads commentary before it', () => {
  const guarded = (markdown: string, files: ReadonlyMap<string, string> = NONE) =>
    guardEdition(
      { files, commentary: new Map([['data/commentary/2017-01/health.md', markdown]]) },
      NO_RULES,
    ).findings.map(one => [one.class, one.file, one.place])
  it('in paragraphs and items', () => {
    expect(guarded('Health is better.\n\n- Ring 01632 960123.')).toEqual([
      ['F10', 'data/commentary/2017-01/health.md', 'paragraph 2'],
    ])
  })
  it('takes no binding for a placeholder', () =>
    expect(guarded('{{figure "6.9"}} of checks ({{parts "6.9"}}) were in time.')).toEqual([]))
  it('takes no bound figure of a finished file for a typed count', () => {
    const markdown = 'In the month {{figure "6.3"}} children were adopted.'
    const printed = (count: string) =>
      new Map([['paper.html', `<p>In the month ${count} children were adopted.</p>`]])
    expect(guarded(markdown, printed('3'))).toEqual([])
    expect(guarded('Another sentence.', printed('3')).map(([name]) => name)).toEqual(['F12'])
  })
})

describe('guardEdition of a paper for members', () => {
  const classesOf = (text: string, edition?: 'exempt') =>
    guardEdition(
      { files: new Map([['paper.html', `<p>${text}</p>`]]), commentary: NONE },
      { ...NO_RULES, ...(edition && { edition }) },
    ).findings.map(one => one.class)
  it.each([
    ['F2', 'Young person Zorvane Quillick refused to evacuate.'],
    ['F7', 'The alarm code is 4821.'],
    ['F8', 'A boy called Zorvane goes to school in the town.'],
    ['F10', 'Ring 01632 960123.'],
    ['F15', 'Figures TBC.'],
    ['F17', 'Kind regards, Zorvane'],
  ])('finds %s, which nobody should read: %s', (name, text) =>
    expect(classesOf(text, 'exempt')).toContain(name),
  )
  it.each([
    ['F6', 'The deputy manager is off sick.'],
    ['F12', 'Two children were placed in secure accommodation.'],
    ['F14', 'The spot price for a bed ranges from £5,000 to £9,500 a week.'],
  ])('lets %s pass, which members may be told: %s', (name, text) => {
    expect(classesOf(text)).toContain(name)
    expect(classesOf(text, 'exempt')).toEqual([])
  })
  it('takes its own mark for no note', () =>
    expect(classesOf('Issued 27 February 2017. Not for publication: exempt, paragraph 2', 'exempt')).toEqual(
      [],
    ))
  it('says nothing of an override of a class that does not hold for it', () => {
    const override = {
      class: 'F12',
      file: 'paper.html',
      place: 'paragraph 1',
      text: '0123456789ab',
      by: 'Head of Service',
      on: '2017-02-20',
      reason: 'It is published elsewhere.',
    }
    const { overrideFaults } = guardEdition(
      { files: new Map([['paper.html', '<p>Well.</p>']]), commentary: NONE },
      { ...NO_RULES, overrides: [override], edition: 'exempt' },
    )
    expect(overrideFaults).toEqual([])
  })
})
