// The checks that the self-assessment names. In: a workbook read back from its bytes. Out: faults, or none if it passes.

import {
  all,
  type Opened,
  type OpenedCell,
  type OpenedSheet,
  type OpenedTable,
} from '../formats/data/open-workbook.ts'
import { contrastWithWhite } from './contrast.ts'

export type Check = (opened: Opened) => string[]

const COVER = 'Cover'
const fault = (isFault: boolean, ...words: string[]): string[] => (isFault ? [words.join(' ')] : [])
const perSheet =
  (look: (sheet: OpenedSheet) => string[]): Check =>
  opened =>
    opened.sheets.flatMap(sheet => look(sheet).map(words => `${sheet.name}: ${words}`))
const perTable = (look: (table: OpenedTable, sheet: OpenedSheet) => string[]): Check =>
  perSheet(sheet => sheet.tables.flatMap(table => look(table, sheet)))
const withCell = (
  look: (cell: OpenedCell, row: number, column: number, sheet: OpenedSheet) => string[],
): Check =>
  perSheet(sheet =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === undefined ? [] : look(cell, row, column, sheet))),
    ),
  )
const noneIn =
  (words: string, ...patterns: RegExp[]): Check =>
  opened =>
    [...opened.parts].flatMap(([path, xml]) =>
      patterns.flatMap(pattern => fault(pattern.test(xml), words, path, String(pattern))),
    )
const isInTable = (sheet: OpenedSheet, row: number) =>
  sheet.tables.some(table => row >= table.first.row && row <= table.last.row)
const bodyOf = (table: OpenedTable, sheet: OpenedSheet) =>
  sheet.rows.slice(table.first.row + 1, table.last.row + 1)
const text = (cell: OpenedCell | undefined) => String(cell?.value ?? '')
const notesOf = (opened: Opened) => opened.sheets.find(sheet => sheet.name === 'Notes')
const BROAD_MARK = /^\[[a-z]+\](?:\[[a-z]+\])*$/

export const checks: Readonly<Record<string, Check>> = {
  'tables-are-marked-up': opened => [
    ...opened.sheets.flatMap(sheet =>
      fault(sheet.name !== COVER && sheet.tables.length === 0, sheet.name, 'has no table'),
    ),
    ...perTable((table, sheet) => [
      ...fault(
        table.last.column !== (sheet.rows[table.first.row]?.findLastIndex(cell => cell !== undefined) ?? -1),
        table.name,
        'does not cover all columns',
      ),
      ...fault(table.last.row !== sheet.rows.length - 1, table.name, 'does not cover all rows'),
    ])(opened),
  ],
  'tables-are-named': opened => {
    const names = opened.sheets.flatMap(sheet => sheet.tables.map(table => table.name))
    return [
      ...fault(
        new Set(names.map(name => name.toLowerCase())).size !== names.length,
        'two tables with one name',
      ),
      ...perTable((table, sheet) =>
        fault(
          table.name !== `Table_${sheet.name.replace(/\W+/g, '_')}`,
          table.name,
          'is not named after its sheet',
        ),
      )(opened),
    ]
  },
  'nothing-is-merged': noneIn(
    'merged, spanned or nested',
    /<mergeCell/,
    /number-(?:columns|rows)-spanned/,
    /covered-table-cell/,
    /is-sub-table/,
    /number-(?:columns|rows)-repeated/,
  ),
  'no-blank-rows-or-columns': perSheet(sheet => [
    ...sheet.rows.flatMap((cells, row) =>
      fault(
        cells.every(cell => text(cell).trim() === ''),
        'row',
        String(row + 1),
        'is blank',
      ),
    ),
    ...sheet.tables.flatMap(table =>
      table.headers.flatMap((_, at) =>
        fault(
          bodyOf(table, sheet).every(cells => text(cells[at]).trim() === ''),
          'column',
          String(at + 1),
          'is blank',
        ),
      ),
    ),
  ]),
  'one-header-row': opened => [
    ...perTable((table, sheet) => {
      const cells = sheet.rows[table.first.row] ?? []
      return [
        ...fault(
          table.headers.some(
            (header, at) => header !== text(cells[at]) || header.trim() === '' || cells[at]?.type !== 's',
          ),
          'a header is not that of its cell',
        ),
        ...fault(table.headers.length !== table.last.column + 1, 'not every column has a header'),
        ...fault(
          new Set(table.headers.map(header => header.toLowerCase())).size !== table.headers.length,
          'two columns with one header',
        ),
        ...fault(
          cells.some(cell => cell?.style.isBold !== true),
          'the header row is not bold',
        ),
        ...(opened.format === 'xlsx'
          ? fault(!table.xml.includes('headerRowCount="1"'), 'the header row is not tagged')
          : fault(
              all(
                sheet.xml,
                /(<table:table-header-rows><table:table-row (?:(?!<table:table-row).)*<\/table:table-header-rows>)/gs,
              ).length !== 1,
              'the header row is not tagged',
            )),
      ]
    })(opened),
  ],
  'text-is-wrapped': withCell((cell, row, column, sheet) => [
    ...fault(
      (isInTable(sheet, row) || sheet.tables.length === 0) && !cell.style.isWrapped,
      'not wrapped:',
      text(cell).slice(0, 40),
    ),
    // A line that is not wrapped can be read only because the cells next to it are empty.
    ...fault(
      !isInTable(sheet, row) &&
        column === 0 &&
        (sheet.rows[row] ?? []).slice(1).some(other => other !== undefined),
      'the next cells are not empty:',
      text(cell).slice(0, 40),
    ),
  ]),
  'no-filters-or-frozen-panes': noneIn(
    'filter or pane',
    /<autoFilter/,
    /<pane /,
    /display-filter-buttons="true"/,
    /(?:Horizontal|Vertical)SplitMode/,
  ),
  'no-empty-cells': perTable((table, sheet) =>
    bodyOf(table, sheet).flatMap((cells, row) =>
      table.headers.flatMap((header, at) =>
        fault(text(cells[at]).trim() === '', `row ${row}, ${header}`, 'is empty'),
      ),
    ),
  ),
  'nothing-is-hidden': noneIn(
    'hidden',
    /hidden="(?:1|true)"/,
    /state="(?:hidden|veryHidden)"/,
    /table:visibility="(?:collapse|filter)"/,
    /table:display="false"/,
    /<col [^>]*width="0"/,
  ),
  'widths-are-sensible': perSheet(sheet => [
    ...fault(
      sheet.widths.some(width => width < 8 || width > 112),
      'widths',
      sheet.widths.join(' '),
    ),
    ...fault(sheet.widths.length < (sheet.tables[0]?.headers.length ?? 1), 'a column has no width'),
  ]),
  'no-note-symbols': opened => [
    ...withCell(cell => [
      ...fault(cell.style.isRotatedOrRaised, 'raised'),
      ...fault(/[*†‡§¹²³⁴⁵⁶⁷⁸⁹]/.test(text(cell)), 'symbol in', text(cell).slice(0, 60)),
    ])(opened),
  ],
  'notes-are-called-notes': opened => {
    const labels = new Set((notesOf(opened)?.rows ?? []).map(cells => text(cells[0])))
    const signposts = opened.sheets.flatMap(sheet =>
      sheet.rows.flat().flatMap(cell => all(text(cell), /\[(note [^\]]*)\]/g)),
    )
    return [
      ...signposts.flatMap(signpost => fault(!labels.has(signpost), signpost, 'is not in Notes')),
      ...fault(signposts.length === 0, 'nothing leads to the notes'),
      ...(notesOf(opened)?.tables ?? [])
        .flatMap(table => bodyOf(table, notesOf(opened) as OpenedSheet))
        .flatMap((cells, at) =>
          fault(text(cells[0]) !== `note ${at + 1}`, text(cells[0]), 'is not a note in order'),
        ),
    ]
  },
  'no-note-markers-in-tables': withCell((cell, row, _column, sheet) =>
    fault(isInTable(sheet, row) && /\[note/.test(text(cell)), text(cell)),
  ),
  'notes-have-their-sheet': opened =>
    fault(notesOf(opened)?.tables[0]?.headers.join() !== 'Note,About,What it says', 'no table of notes'),
  'language-is-declared': opened => [
    ...fault(opened.properties.language !== 'en-GB', 'language:', opened.properties.language),
    ...(opened.format === 'ods'
      ? fault(
          !/fo:language="en" fo:country="GB"/.test(opened.parts.get('styles.xml') ?? ''),
          'no language of the text',
        )
      : []),
  ],
  'links-say-where-they-lead': opened =>
    opened.sheets.flatMap(sheet => [
      ...sheet.links.flatMap(link => {
        const says = text(sheet.rows[link.row]?.[link.column])
        return [
          ...fault(link.target !== `'${says.replaceAll("'", "''")}'.A1`, says, 'leads to', link.target),
          ...fault(!opened.sheets.some(other => other.name === says), says, 'is not a sheet'),
        ]
      }),
      ...fault(
        new Set(sheet.links.map(link => link.target)).size !== sheet.links.length,
        'two links to one place',
      ),
      ...sheet.rows
        .flat()
        .flatMap(cell => fault(/https?:\/\/|click here/i.test(text(cell)), 'a bare address:', text(cell))),
    ]),
  'text-is-plain-and-large': withCell((cell, row, _column, sheet) => {
    const { style } = cell
    const isHeader = sheet.tables.some(table => table.first.row === row)
    const isFigure = cell.type === 'n' || BROAD_MARK.test(text(cell))
    return [
      ...fault(style.font !== 'Arial' || !(style.size >= 12), style.font, String(style.size)),
      ...fault(
        style.isItalic || style.isRotatedOrRaised || (style.isUnderlined && style.named !== 'Hyperlink'),
        'italic, underlined or turned:',
        text(cell).slice(0, 40),
      ),
      ...fault(
        !isHeader && style.align !== (isFigure ? 'right' : 'left') && !(style.align === '' && !isFigure),
        style.align,
        text(cell).slice(0, 40),
      ),
    ]
  }),
  'titles-are-tagged': opened => {
    const titles = opened.sheets.map(sheet => text(sheet.rows[0]?.[0]))
    return [
      ...fault(
        new Set(titles).size !== titles.length || titles.some(title => title.trim() === ''),
        'titles:',
        titles.join(' | '),
      ),
      ...opened.sheets.flatMap(sheet =>
        sheet.rows.flatMap((cells, row) =>
          cells.flatMap(cell =>
            fault(
              (cell?.style.named === 'Heading 1') !== (row === 0 && cell !== undefined),
              sheet.name,
              'row',
              String(row + 1),
              'is tagged',
              cell?.style.named ?? 'nothing',
            ).filter(() => cell !== undefined),
          ),
        ),
      ),
    ]
  },
  'no-symbols': withCell(cell =>
    fault(
      /[●▲■◆★☆✓✔✗✘←→↑↓↔⬆⬇⚠~]/.test(text(cell)) || /^[-–—.:*…]+$/.test(text(cell)),
      text(cell).slice(0, 60),
    ),
  ),
  'nothing-floats': noneIn(
    'header, footer, drawing or comment',
    /<headerFooter/,
    /<drawing/,
    /<legacyDrawing/,
    /<draw:/,
    /<office:annotation/,
    /<style:(?:header|footer)(?! style:display="false"\/>)[ >]/,
    /comments\d*\.xml/,
  ),
  'no-fills-or-borders': opened => [
    ...withCell(cell => fault(cell.style.isFilledOrBordered, text(cell).slice(0, 40)))(opened),
    ...noneIn(
      'stripes',
      /showRowStripes="1"/,
      /showColumnStripes="1"/,
      /<conditionalFormatting/,
      /<tableStyleInfo name=/,
    )(opened),
  ],
  'colour-says-nothing-alone': opened => [
    ...withCell(cell => [
      ...fault(
        cell.style.colour !== '000000' && !(cell.style.named === 'Hyperlink' && cell.style.isUnderlined),
        cell.style.colour,
        text(cell).slice(0, 40),
      ),
    ])(opened),
    ...perTable((table, sheet) => {
      const at = table.headers.indexOf('Rating')
      return at < 0
        ? []
        : bodyOf(table, sheet).flatMap(cells =>
            fault(
              !['Red', 'Amber', 'Green', 'Not rated', 'not judged'].includes(text(cells[at])),
              text(cells[at]),
              'is not a rating',
            ),
          )
    })(opened),
    ...fault(
      !opened.sheets.some(sheet => sheet.tables.some(table => table.headers.includes('Rating'))),
      'no ratings in words',
    ),
  ],
  'contrast-is-enough': withCell(cell =>
    fault(
      !(contrastWithWhite(cell.style.colour) >= 4.5),
      cell.style.colour,
      String(contrastWithWhite(cell.style.colour)),
    ),
  ),
  'no-images': opened =>
    [...opened.parts.keys()].flatMap(path =>
      fault(/media\/|Pictures\/|\.(?:png|jpe?g|gif|svg|emf)$/i.test(path), path),
    ),
  'no-macros': opened => [
    ...[...opened.parts.keys()].flatMap(path => fault(/vbaProject|Basic\/|Scripts\//.test(path), path)),
    ...noneIn('macro', /macroEnabled/, /<script:/, /office:scripts/)(opened),
  ],
  'sheet-names-are-unique': opened => {
    const names = opened.sheets.map(sheet => sheet.name)
    return [
      ...fault(
        new Set(names.map(name => name.toLowerCase())).size !== names.length,
        'two sheets with one name',
      ),
      ...names.flatMap(name =>
        fault(name.length > 31 || name.trim() === '' || /[[\]:*?/\\]/.test(name), name),
      ),
    ]
  },
  'no-blank-sheets': perSheet(sheet =>
    fault(
      sheet.rows.length < 3 || text(sheet.rows[0]?.[0]) === '' || text(sheet.rows[1]?.[0]) === '',
      'is blank',
    ),
  ),
  'column-a-comes-first': perSheet(sheet =>
    sheet.rows.flatMap((cells, row) =>
      isInTable(sheet, row)
        ? []
        : [
            ...fault(text(cells[0]).trim() === '', 'row', String(row + 1), 'is empty in column A'),
            ...fault(
              cells.slice(1).some(cell => cell !== undefined),
              'row',
              String(row + 1),
              'has more than column A',
            ),
          ],
    ),
  ),
  'tables-begin-at-the-left': perTable(table => fault(table.first.column !== 0, table.name)),
  'nothing-below-tables': perTable((table, sheet) =>
    fault(table.last.row !== sheet.rows.length - 1, table.name, 'has something below it'),
  ),
  'one-table-a-sheet': perSheet(sheet => [
    ...fault(sheet.tables.length !== (sheet.name === COVER ? 0 : 1), String(sheet.tables.length), 'tables'),
    ...fault(
      sheet.name !== COVER &&
        !sheet.rows
          .slice(0, sheet.tables[0]?.first.row)
          .some(cells => text(cells[0]).includes('This sheet contains one table')),
      'does not say how many tables it has',
    ),
  ]),
  'document-information-is-filled': ({ properties }) => [
    ...Object.entries(properties).flatMap(([name, value]) => fault(value.trim() === '', name, 'is empty')),
    ...fault(!properties.title.includes('January 2017'), 'title:', properties.title),
    ...fault(
      !properties.created.startsWith('2017-01-31') || properties.created !== properties.modified,
      'dates:',
      properties.created,
      properties.modified,
    ),
  ],
  'opens-at-a1': opened => [
    ...fault(opened.activeSheet !== opened.sheets[0]?.name, 'opens on', opened.activeSheet),
    ...fault(
      opened.activeCells.length !== opened.sheets.length || opened.activeCells.some(cell => cell !== 'A1'),
      'cursors:',
      opened.activeCells.join(' '),
    ),
  ],
  'marks-are-explained': opened => {
    const explained = (notesOf(opened)?.rows ?? [])
      .filter(cells => text(cells[1]) === 'Shorthand marks')
      .map(cells => text(cells[2]))
    return opened.sheets.flatMap(sheet => {
      const marks = new Set(
        sheet.tables
          .flatMap(table => bodyOf(table, sheet))
          .flat()
          .map(text)
          .filter(words => BROAD_MARK.test(words)),
      )
      const above = sheet.rows.slice(0, sheet.tables[0]?.first.row).map(cells => text(cells[0]))
      return [...marks].flatMap(mark => [
        ...fault(!explained.some(words => words.startsWith(`${mark}: `)), mark, 'is not in Notes'),
        ...fault(
          !above.some(words => words.startsWith(`${mark} means `)),
          mark,
          'is not explained on',
          sheet.name,
        ),
      ])
    })
  },
  'no-formulas': opened => [
    ...noneIn('formula', /<f[ >]/, /table:formula/, /<calcChain/)(opened),
    ...withCell(cell => fault(cell.formula !== undefined, String(cell.formula)))(opened),
  ],
  'cover-and-contents-first': opened => {
    const [first, second, ...others] = opened.sheets
    const listed = second?.links.map(link => text(second.rows[link.row]?.[link.column])) ?? []
    return fault(
      first?.name !== COVER ||
        second?.name !== 'Contents' ||
        listed.join() !== [first, ...others].map(sheet => sheet.name).join(),
      'contents:',
      listed.join(),
    )
  },
}
