// The analyst's message for each kind of problem. In: its facts. Out: what was found, what was expected and
// what to do. sayProblem puts the place in front and the code at the end.
import type { MayBe } from '../terms/may-be.ts'
import { type CheckFacts, checkMessages } from './check-sentences.ts'
import { type GuardFacts, guardMessages } from './guard-sentences.ts'
import { type ReturnFacts, returnMessages, sayZeros } from './return-sentences.ts'

/** The facts of each kind of problem; a new kind is a line here and a sentence below. */
export interface ProblemFacts extends CheckFacts, GuardFacts, ReturnFacts {
  // definitions
  'definition-unreadable': { reason: string; remedy: string }
  'definition-invalid': { found: string; expected: string }
  'definition-repeated': { what: string; name: string; elsewhere: string }
  'name-undefined': { what: string; name: string; known: string }
  /** `near`: the names that are most like it, or none. */
  'national-unknown': { name: string; near: string }
  'indicator-not-printed': { indicator: string; printed: string }
  // workspace
  'definition-folder-empty': { what: string; pattern: string }
  'definition-unread': { folders: string }
  'unknown-period': { found: string; expected: string }
  'folder-not-empty': Record<string, never>
  'nothing-to-begin-from': { found: string }
  'template-missing': { what: string }
  'template-unreadable': { reason: string }
  'template-fails': { reason: string }
  'reference-unreadable': { reason: string }
  'reference-styles-missing': { missing: string; count: number }
  // extracts
  'extract-missing': { source: string; pattern: string; folder: string }
  'file-unread': { expected: string }
  'text-encoding-mixed': { lines: string; count: number }
  'text-decoded-twice': { found: string; meant: string; lines: string }
  'extract-ambiguous': { source: string; pattern: string; files: string }
  'extract-unrecognised': { source: string; files: string; expected: string }
  'file-without-tables': { source: string; has: string; lacking: string }
  'extract-unreadable': { reason: string; todo?: string }
  'sheet-missing': { expected: string; found: string }
  'sheet-ambiguous': { expected: string; found: string }
  'tables-ambiguous': { count: number }
  'header-missing': { expected: string; rows: number; found: string }
  'title-missing': { expected: string }
  'title-repeated': { expected: string; rows: string }
  'header-on-no-sheet': { expected: string; rows: number; sheets: string; nearest: string }
  'column-missing': { expected: string; found: string }
  'column-ambiguous': { expected: string; found: string }
  'heading-over-columns': { heading: string; columns: string; below: string; path: string }
  'row-unknown': { found: string; expected: string; source: string }
  'label-as-date': { found: string; expected: string; source: string }
  'row-missing': { expected: string; found?: string }
  'row-repeated': { row: string; first: string; differ: string }
  'row-not-single': { area: string; period: string; first: string; second: string; elsewhere: string }
  'nothing-read': { found: string; expected: string }
  'labels-unread': { labels: string }
  'measure-blank': { measure: string; periods: string }
  'area-unpublished': { area: string; expected: string; files: string; found: string; hint: string }
  'area-code-of-another': { code: string; name: string; found: string; right: string }
  'area-without-row': { area: string; indicator: string; expected: string }
  'mean-of-fewer': {
    area: string
    present: number
    of: number
    period: string
    lacking: string
    files: string
    hint: string
  }
  'period-not-understood': { found: string; expected: string }
  'period-without-year': { found: string; because: string }
  'quarters-not-months': { found: string }
  'published-year-of-another-kind': { found: string }
  'published-year-academic': Record<string, never>
  'period-repeated': { period: string; first: string }
  'period-gap': { after: string; before: string; missing: string }
  'figure-over-periods': { found: string; periods: string }
  'period-not-over': { period: string; asAt: string; found: string }
  /** `allow`: what the register would have to allow for the figure. */
  'number-not-understood': { found: string; expected: string; allow?: MayBe }
  'mark-ambiguous': { found: string; meanings: string; example: string }
  'note-beside-figure': { found: string; note: string; figure: string }
  'value-not-available': { found: string }
  'percentage-ambiguous': { found: string }
  'percentage-impossible': { found: string; allow?: MayBe }
  'whole-number-expected': { found: string; allow?: MayBe }
  'formula-without-value': { formula: string }
  'cell-error': { found: string }
  'cell-struck-out': { found: string; read?: string }
  'cell-raised': { found: string }
  'cell-unseen': { why: string }
  'format-divides': { found: string; stored: string; by: string }
  'figures-in-thousands': { heading: string; found: string; read: string }
  'lines-hidden': { lines: string }
  'fields-surplus': { fields: number; headings: number }
  'fields-lacking': { fields: number; headings: number; lacking: string }
  'identifier-as-number': { found: string; candidates: string }
  'code-not-allowed': { found: string; allowed: string; source: string }
  'value-of-another-date': { found: string; column: string; kept: string }
  // returns
  'return-file-unknown': { known: string }
  'return-sheet-unread': { known: string }
  'return-rows-hidden': { rows: string }
  'return-table-twice': { title: string; year: string; elsewhere: string }
  'return-table-missing': { title: string; year: string; named: string }
  'return-missing': { title: string }
  'return-nothing-yet': { title: string; year: string }
  'return-ends-before': { title: string; ends: string; period: string }
  'return-year-unknown': { title: string }
  'return-year-derived': { year: string; day: string; row: number; later: number }
  'return-headings-missing': { table: string; expected: string; rows: number }
  'return-column-missing': { table: string; column: string; like?: string }
  'return-column-twice': { table: string; column: string }
  'return-columns-absent': { table: string; columns: string }
  'return-columns-blank': { table: string; columns: string; rows: number }
  'return-code-undefined': { code: string; column: string; fact: string }
  'return-codes-unlisted': { column: string; codes: string; year: string }
  'return-rows-unusable': { title: string; count: number; of: string; reasons: string; most: string }
  'return-rows-left-out': { title: string; count: number; of: string; reasons: string }
  'return-rows-wide': { title: string; count: number; of: string; row: number }
  'return-cells-lost': { title: string; cells: string; of: string }
  'return-identifiers-lost': { title: string; what: string; count: number; of: string; row: number }
  'return-second-table': { title: string; row: number; count: number }
  'return-births-wrong': { count: number; of: string; row: number }
  'return-without-header': { children: number; row: number }
  'return-headers-of-others': {
    children: number
    of: number
    row: number
    most: string
    zeros: number
    definition: string
  }
  'return-as-at-derived': { day: string; rows: number; definition: string }
  'return-as-at-differs': { stated: string; found: string; definition: string }
  'return-as-at-unknown': { reason: string; definition: string }
  // observations
  'return-without-children': { returnId: string }
  'not-from-a-return': { indicator: string; measure: string; returns: string }
  'two-values': {
    measure: string
    area: string
    period: string
    first: string
    second: string
    elsewhere: string
  }
  /** `isSupplied`: a source gives its figure under its reference. */
  'measure-not-supplied': { indicator: string; measure: string; sources: string; isSupplied?: true }
  'cell-unfit': { table: string; cell: string; indicator: string; expected: string }
  'rows-unfit': { table: string; rows: string; name: string; expected: string }
  'chart-unfit': { chart: string; kind: string; name: string; expected: string }
  'shares-uneven': {
    table: string
    decimals: string
    elsewhere: string
    others: string
    indicator: string
    group: string
  }
  'no-population': { indicator: string; period: string }
  'trajectory-away': { indicator: string; from: string; to: string; month: string; good: string }
  'series-rule-idle': { indicator: string; what: string; month: string; first: string; last: string }
  'baseline-too-long': { indicator: string; baseline: string; figures: string }
  // strategies
  'plan-id-missing': { action: string }
  'plan-objective-missing': { action: string }
  'plan-date-missing': { action: string }
  'plan-dates-crossed': { action: string; start: string; due: string }
  'plan-done-later': { action: string; done: string; asAt: string }
  'baseline-otherwise': { indicator: string; on: string; stated: string; found: string }
  'target-without-reason': { target: string; by: string }
  // papers as a whole
  'question-missing': { indicators: string; known: string }
  'figures-missing': { missing: number; of: number; period: string; indicators: string; before: string }
  // outputs
  'alternative-text': { chart: string; found: string; expected: string }
  'look-invalid': { found: string; expected: string }
  'palette-invalid': { found: string; expected: string }
  'palette-contrast': {
    token: string
    colour: string
    beside: string
    besideColour: string
    where: string
    screen: string
    ratio: string
    needed: string
    nearest?: string
  }
  'palette-difference': {
    token: string
    colour: string
    beside: string
    besideColour: string
    where: string
    screen: string
    difference: string
    needed: string
    sight: string
    nearest?: string
  }
  // releases
  'release-damaged': { reason: string }
  'release-unknown': { name: string; known: string }
  'release-exists': { name: string }
  'outputs-of-other-inputs': { differs: string; command: string }
  'option-missing': { option: string; example: string }
  'option-not-understood': { option: string; found: string; expected: string }
  // editions
  'edition-not-made': { paper: string; edition: string; papers: string }
  'disclosure-usual-rule': { edition: string }
  'disclosure-base-unknown': { indicators: string }
  'disclosure-published-before': { count: number }
  'group-too-fine': { indicator: string; rows: number; withheld: number; together: string }
  'commentary-tells-kept-back': { sentence: string }
  'note-tells-kept-back': { indicator: string }
  'edition-prints-kept-back': { count: number }
  'edition-gives-away': { count: number }
  'edition-draws-kept-back': { chart: string; count: number }
  'edition-draws-more': { chart: string; count: number }
  'edition-pdf-says-more': { count: number }
  'change-not-approved': { change: string; file: string; entry: string }
  'change-approval-lapsed': { change: string; found: string; file: string; entry: string }
  'paper-not-approved': { by: string; of: string; file: string; entry: string }
  'paper-approval-lapsed': { by: string; on: string; changed: string; file: string; entry: string }
  'accessibility-fails': { check: string; clauses: string; faults: string }
  'release-refused': { count: number; codes: string; byGuard?: number }
  'despite-without-cause': { given: string; codes: string }
  // papers
  'commentary-missing': { section: string; file: string; offered?: string }
  'commentary-unread': { expected: string }
  'commentary-beyond': { found: string; most: string }
  'commentary-note': { found: string; expected: string }
  'commentary-form': { found: string; expected: string }
  'sign-not-printable': { signs: string }
  'commentary-binding-unknown': { binding: string; found: string; expected: string }
  'commentary-contradicts': { claim: string; sentence: string; figure: string }
  'commentary-wrong-period': { claim: string; sentence: string; found: string; figure: string }
  'commentary-claim-untrue': { claim: string; sentence: string; figures: string }
  'commentary-small-numbers': { claim: string; sentence: string; figures: string }
  'commentary-stale': { earlier: string; period: string; moved: string }
  'commentary-incomplete': { section: string; indicators: string; lacking: string }
  'commentary-members-long': { found: number; most: number }
  'reading-age-above': { age: string; most: number; words: number }
  'sentence-hard': { sentence: string; age: string; most: number }
  'reading-age-unknown': { words: number; least: number }
  'formats-not-made': { formats: string; reason: string }
  'files-beside': { beside: string; open: string }
  'edition-held-back': { count: number; edition: string; folder: string }
}

/** In this order: what was found, what was expected, what to do. */
export const messages: { readonly [C in keyof ProblemFacts]: (facts: ProblemFacts[C]) => string } = {
  ...checkMessages,
  ...guardMessages,
  ...returnMessages,
  'definition-unreadable': f => `The file cannot be read as YAML: ${f.reason}. ${f.remedy}`,
  'definition-invalid': f =>
    `Found ${f.found}; expected ${f.expected}. Correct the entry; data/README.md shows each kind of file.`,
  'definition-repeated': f =>
    `The ${f.what} '${f.name}' is defined here and in ${f.elsewhere}; expected one definition. Remove or rename one of the two.`,
  'name-undefined': f =>
    f.what === 'figure'
      ? `The paper has no figure '${f.name}'; it has ${f.known}. Name one of these.`
      : `The ${f.what} '${f.name}' is not defined; known: ${f.known}. Correct the name, or add its definition.`,
  'national-unknown': f =>
    `The national register has no '${f.name}'${f.near === '' ? '' : `; nearest: ${f.near}`}. Name one that docs/national-indicators.md lists, or leave use out and write the definition here.`,
  'indicator-not-printed': f =>
    `The paper does not print the indicator ${f.indicator}; it prints ${f.printed}. Name one of these, or a paper that prints ${f.indicator}.`,
  'definition-folder-empty': f =>
    `No ${f.what} was found; expected a file such as ${f.pattern}. Check --workspace, or add the file.`,
  'definition-unread': f =>
    `The file was not read; expected a .yaml file of data/definitions with one of these names, or in one of these folders: ${f.folders}. Rename the file, move it or delete it.`,
  'folder-not-empty': () =>
    'The folder has files already, and none of them is changed. Name a new folder, or write only new files into this one with --add.',
  'nothing-to-begin-from': f =>
    `Nothing was found that could be read as an indicator (${f.found}). Expected spreadsheets with months, quarters or years across or down. Name them with --from.`,
  'unknown-period': f => `Found '${f.found}'; expected ${f.expected}. Give the period in that form.`,
  'template-missing': f =>
    `The template ${f.what} is missing. Put it back, or correct the look in the paper's definition.`,
  'template-unreadable': f =>
    `The template cannot be read: ${f.reason}. Correct it, or remove it from your workspace to use the one of the package.`,
  'template-fails': f =>
    `The template cannot be filled: ${f.reason}. Correct it, or remove it from your workspace to use the one of the package.`,
  'reference-unreadable': f =>
    `The reference document cannot be read: ${f.reason}. Save it from Word as .docx, or remove it to use the styles of the package.`,
  'reference-styles-missing': f =>
    `The reference document lacks ${f.count === 1 ? 'a style' : `${f.count} styles`} that papers use: ${f.missing}. For ${f.count === 1 ? 'it' : 'them'} papers keep the look of the package. Add ${f.count === 1 ? 'it' : 'them'}, or begin with a paper.docx that the program made, which has them all, and change its styles.`,
  'extract-missing': f =>
    `There is no file for the source '${f.source}'; expected ${f.pattern} in ${f.folder}. Save the extract there, with a name of that form.`,
  'file-unread': f =>
    `The file was not read because of its name; expected ${f.expected}. Rename it, or move it away.`,
  'text-encoding-mixed': f =>
    `The file is UTF-8, but ${f.count} of its characters are not, in ${f.lines}; they were read as Windows-1252. Check them, and save the file as UTF-8.`,
  'text-decoded-twice': f =>
    `Found '${f.found}', in ${f.lines}; expected ${f.meant}: the text was read in the wrong encoding and saved again. Correct the characters, or request the file again.`,
  'extract-ambiguous': f =>
    `More than one file fits the source '${f.source}' (${f.pattern}): ${f.files}; expected one for the same months. Leave the right one, and move the others away.`,
  'extract-unrecognised': f =>
    `None of the files is that of the source '${f.source}': ${f.files}; expected one with tables headed ${f.expected}. Save the file there, or correct the headings in the source's definition.`,
  'file-without-tables': f =>
    `The file has ${f.has} of the tables of the source '${f.source}'; expected also those headed ${f.lacking}. Correct the headings, or give the tables of different files to different sources; if it is another file, move it away, or name the right one (file) in the source's definition.`,
  'extract-unreadable': f =>
    `The file cannot be opened: ${f.reason}. ${f.todo ?? 'Save it again from Excel as .xlsx without a password or as CSV, or export it again from its system.'}`,
  'sheet-missing': f =>
    `Found the sheets ${f.found}; expected a sheet ${f.expected}. Rename the sheet, or correct its name in the source's definition.`,
  'sheet-ambiguous': f =>
    `More than one sheet fits ${f.expected}: ${f.found}; expected one. Give the full name of the right sheet in the source's definition.`,
  'tables-ambiguous': f =>
    `The web page has ${f.count} tables with the same headings; expected one. Save the right one as a workbook or as CSV, and put it in place.`,
  'header-missing': f =>
    `In the first ${f.rows} rows, found ${f.found}; expected a row with the headings ${f.expected}. Correct the headings, or add the new ones to the source's definition.`,
  'title-missing': f =>
    `Found the headings, and no title above them that begins with '${f.expected}'; expected one. Correct the title, or the words after 'below' in the source's definition.`,
  'title-repeated': f =>
    `Found the headings in rows ${f.rows}, each below a title that begins with '${f.expected}'; expected one. Write more of the title after 'below' in the source's definition, or give each table a title of its own.`,
  'header-on-no-sheet': f =>
    `Looked at the sheets ${f.sheets}; expected the headings ${f.expected} in a row of one of them, within its first ${f.rows} rows.${f.nearest && ` The nearest is ${f.nearest}.`} Correct the headings, add the new ones to the source's definition, or name the sheet there.`,
  'column-missing': f =>
    `Found the headings ${f.found}; expected a column headed ${f.expected}. Rename the column, or add its new heading to the source's definition.`,
  'column-ambiguous': f =>
    `More than one column is headed ${f.expected}: ${f.found}; expected one. Give each column a different heading; or, where headings stand in several rows, write the full heading in the source, such as 'England / Rate'.`,
  'heading-over-columns': f =>
    `The heading '${f.heading}' covers the columns ${f.columns}${f.below === '' ? ', which have no headings of their own' : `, headed ${f.below}`}; expected one column. ${f.path === '' ? 'Give each column its own heading.' : `Write in the source which one is meant: '${f.path}'.`}`,
  'row-unknown': f => `'${f.found}' is not one of ${f.expected}. Correct the cell, or add it to ${f.source}.`,
  'label-as-date': f =>
    `Found the date '${f.found}'; expected one of ${f.expected}. Excel makes a date of a band such as 10-12. Format the cell as text and type the label again, as 10 to 12; or add it to ${f.source}.`,
  'row-missing': f =>
    `No row was found for ${f.expected}; expected one.${f.found === undefined ? '' : ` The column ${f.found}.`} Add the row, or correct or remove it in the source's definition.`,
  'row-repeated': f =>
    `'${f.row}' is here and in ${f.first}${f.differ === '' ? ', with the same figures' : `, with other figures (${f.differ})`}; expected one row. Remove one of the two, or give them different labels.`,
  'row-not-single': f =>
    `${f.area} has ${f.second} for ${f.period} here and ${f.first} in ${f.elsewhere}; expected one row for each area and year. Correct where in the source's definition, so that it says which group the row is for.`,
  'nothing-read': f =>
    `Nothing was read: ${f.found}; expected ${f.expected}. Correct the sheet, or the source's definition.`,
  'labels-unread': f =>
    `The rows of ${f.labels} were not read; expected only labels that the source names. Name them in the source's definition if they are needed.`,
  'measure-blank': f =>
    `Every cell of '${f.measure}' is blank (${f.periods}); expected a figure in some of them. Type the figures, or remove the measure from the source's definition if it is no longer supplied.`,
  'area-unpublished': f =>
    `Found ${f.found} in ${f.files}; expected a row of ${f.expected}, as stated for '${f.area}'.${f.hint} Correct the code in data/definitions/areas.yaml or areas/.`,
  'area-code-of-another': f =>
    `The code ${f.code} is that of ${f.found} in this file; expected ${f.name}${f.right && `, which has the code ${f.right}`}. Correct the code or the name in data/definitions/areas.yaml or areas/.`,
  'area-without-row': f =>
    `The rows of ${f.area} do not have ${f.expected || 'a figure'}, so ${f.indicator} is blank for it; expected one. Correct the texts under where in the source's definition, if the department publishes it for this area.`,
  'mean-of-fewer': f =>
    `'${f.area}' is the mean of ${f.present} of its ${f.of} councils for ${f.period} in ${f.files}; expected a row for each, but there is none for ${f.lacking}.${f.hint} Correct the codes in data/definitions/areas.yaml or areas/, or leave these councils out there.`,
  'period-not-understood': f => `Found '${f.found}'; expected ${f.expected}. Type the period in that form.`,
  'period-without-year': f =>
    `Found '${f.found}' ${f.because}; expected a year with it, above it or in the title of the table, such as 2016/17. Type the period with its year, such as Jan-17.`,
  'quarters-not-months': f =>
    `Found quarters (${f.found}); expected months. Each is read as the figure of the month that ends it, and other months have none. Write 'form: quarter' in the source if that is right, or supply months.`,
  'published-year-of-another-kind': f =>
    `The years are of the kind '${f.found || 'financial year'}'; expected those that the source names: without 'years', financial, reporting or academic years. Use the file of such years, or write 'years: calendar' in the source if calendar years are to be printed under the financial years that begin in them.`,
  'published-year-academic': () =>
    "The years are academic, from September to August; expected financial or reporting years, which end with March. They are printed under the financial year of the same name. Write 'years: academic' in the source if that is right.",
  'period-repeated': f =>
    `${f.period} appears here and in ${f.first}; expected once. Remove or correct one of the two rows.`,
  'period-gap': f =>
    `${f.missing} is missing; expected it between ${f.after} and ${f.before}. Add the row, and leave its figures blank if they are not known.`,
  'figure-over-periods': f =>
    `Found '${f.found}' in a cell that is merged over ${f.periods}; expected a cell for each month, or one over each quarter or year and none of a month beside it. Type the figure under the one period that it is of.`,
  'period-not-over': f =>
    `A figure (${f.found}) is given for ${f.period}, which is not over on ${f.asAt}, the last day of the paper's period; expected none. Move it to the month that it belongs to, or make the paper of the later month.`,
  'number-not-understood': f =>
    `Found '${f.found}'; expected ${f.expected}. Correct the cell; leave it blank if the figure is not known.${sayAllow(f.allow)}`,
  'mark-ambiguous': f =>
    `Found '${f.found}', which publications use for different things: ${f.meanings}. Name the meaning that it has here in the source's definition, for the column, the row or the whole source, such as ${f.example}.`,
  'note-beside-figure': f =>
    `Found '${f.found}': the figure was read as ${f.figure}, and ${f.note} as the mark of a footnote, which is not printed. Put what the footnote says into the notes of the indicator, and remove the mark; type [c] in place of the figure if the mark means that it is suppressed.`,
  'value-not-available': f =>
    `Found ${f.found}, which was read as not available; expected a figure. Correct the look-up if it failed; leave the cell blank if there is no figure.`,
  'percentage-ambiguous': f =>
    `Found ${f.found} without a percent format: it may mean ${f.found}% or ${f.found} × 100%. Give the cells the percent format, or state 'stored: fraction' or 'stored: points' for the column in the source's definition.`,
  'percentage-impossible': f =>
    `Found ${f.found}; expected a percentage from 0 to 100. Correct the cell: in a cell with the percent format, 96.4% is typed as 96.4% or stored as 0.964.${sayAllow(f.allow)}`,
  'whole-number-expected': f =>
    `Found ${f.found}; expected a whole number of 0 or more. Correct the cell.${sayAllow(f.allow)}`,
  'formula-without-value': f =>
    `The formula =${f.formula} has no stored value; expected one. Open the workbook in Excel, let it calculate, and save it.`,
  'cell-error': f =>
    `The cell shows ${f.found}; expected a value. Correct the formula, or clear the cell if the figure is not in yet.`,
  'cell-struck-out': f =>
    f.read === undefined
      ? `'${f.found}' is struck out; expected text without a line through it. Remove the line, or delete the text.`
      : `'${f.found}' is struck out in a part of the cell and was left out; '${f.read}' was read. Remove what no longer applies, or the line through it.`,
  'cell-raised': f =>
    `All of '${f.found}' is raised or lowered, like a footnote mark; expected a figure on the line. Remove the format if it is the figure; otherwise delete it.`,
  'cell-unseen': f =>
    `The cell has a value that a reader of the sheet does not see: ${f.why}. It was left out. Format the cell so that it shows if it counts; otherwise delete it.`,
  'format-divides': f =>
    `The cell shows ${f.found} and holds ${f.stored}: its number format divides by ${f.by}, and no heading says so; expected a heading such as £000, or the whole number. Correct the format or the heading.`,
  'figures-in-thousands': f =>
    `By '${f.heading}' the figures are in thousands or millions: ${f.found} was read as ${f.read}. Write 'in-thousands: true' for the table into the source's definition if this is right, and 'in-thousands: false' if it is not.`,
  'lines-hidden': f =>
    `Hidden by hand or by a filter, with figures or text: ${f.lines}. They were left out, since a reader of the sheet does not see them. Write 'hidden: read' into the source's definition if they count, or show them.`,
  'fields-surplus': f =>
    `The row has ${f.fields} fields under ${f.headings} headings, so that its figures may stand under the wrong ones; expected ${f.headings}. Put a number such as 1,012, and any text with a comma, in quotation marks; give a column of its own, such as notes, a heading.`,
  'fields-lacking': f =>
    `The row has ${f.fields} fields under ${f.headings} headings, and nothing was read for ${f.lacking}; expected ${f.headings}. Check that no field is missing in the middle, and add the others, blank if they are not known.`,
  'identifier-as-number': f =>
    `Found the number ${f.found}; expected a reference. It may be ${f.candidates}, since a number loses its last zero. Format the cell as text and type the reference in full.`,
  'code-not-allowed': f =>
    `'${f.found}' is not one of ${f.allowed}. Correct the cell, or add the code to ${f.source}.`,
  'value-of-another-date': f =>
    `'${f.found}' is in the column or row of ${f.column} but says that it belongs to ${f.kept}. It was read as ${f.kept}; ${f.column} has no figure. Type the figure of ${f.column}, or leave it blank.`,
  'return-without-children': f =>
    `The return '${f.returnId}' has no child with an episode of care; expected at least one. Put the table of episodes into its folder, or correct its file name in the return's definition.`,
  'not-from-a-return': f =>
    `The indicator ${f.indicator} is not counted from a return of this paper: the measure '${f.measure}' is in none of them (${f.returns}). Name an indicator that is counted child by child.`,
  'return-file-unknown': f =>
    `The file was not read; expected one of the tables ${f.known}. Rename it if it is one of them; otherwise move it away.`,
  'return-rows-hidden': f =>
    `Hidden by hand or by a filter: ${f.rows}. They were read like all others, since a return has every row. Remove the filter if they belong to it, or delete them if they do not.`,
  'return-sheet-unread': f =>
    `The sheet was not read, though its name or its headings are like those of a table; expected one sheet for each of the tables ${f.known}. Rename it if it is one of them, move its rows if they belong to another sheet, or delete it.`,
  'return-table-twice': f =>
    `The table ${f.title}${f.year} is here and in ${f.elsewhere}; expected once. Leave the right one, and move the other away.`,
  'return-table-missing': f =>
    `The table ${f.title}${f.year} is missing, or has no usable row; nothing can be counted without it. Add its file, with a name such as ${f.named}.`,
  'return-missing': f =>
    `There is no file of the ${f.title} here; expected one for each table. Save them here, each with its year in the name or in that of its folder, such as 2021-22/episodes.csv.`,
  'return-nothing-yet': f =>
    `The ${f.title} has no year up to ${f.year}; nothing can be counted for this paper. Add the returns of that year and before, or make the paper of a later one.`,
  'return-ends-before': f =>
    `The ${f.title} ends on ${f.ends}; nothing of ${f.period} can be counted. Add the return that covers it, or make the paper of an earlier period.`,
  'return-year-unknown': f =>
    `The file's name and folder do not give its year, and no episodes were found with it; expected a year for every file of the ${f.title}. Put the year into the name, such as 2017-18-episodes.csv, or into that of its folder.`,
  'return-year-derived': f =>
    `The file's name and folder do not give its year. It was read as the return of ${f.year}, since its latest day is ${f.day}, in row ${f.row} (later days treated as mistakes: ${f.later}). Put the year into its name if it is another, such as 2017-18-episodes.csv.`,
  'return-headings-missing': f =>
    `No row among the first ${f.rows} has the headings of the table ${f.table}; expected headings such as ${f.expected}. Correct the headings, or add the new ones to the return's definition.`,
  'return-column-missing': f =>
    `The table ${f.table} has no column headed ${f.column}; nothing can be counted without it${f.like === undefined ? '' : `; ${f.like} may be it`}. Rename the column, or add its new heading to the return's definition.`,
  'return-column-twice': f =>
    `More than one column of the table ${f.table} is headed ${f.column}; expected one. Give each column a different heading.`,
  'return-columns-absent': f =>
    `The table ${f.table} has no ${f.columns}; figures that need these columns are not counted from this file. Add or rename the columns if the figures are needed.`,
  'return-columns-blank': f =>
    `In all ${f.rows} rows of the table ${f.table} the columns ${f.columns} are blank; expected a value in nearly every row. Figures that need them are not available, or not known. Add the values, or request the table again.`,
  'return-code-undefined': f =>
    `The code '${f.code}' of ${f.fact} is in no year's list of the column ${f.column}; expected a code of the return. Children with the code that is meant are not counted here. Correct the code, or add it to data/definitions/codes/ssda903.csv.`,
  'return-codes-unlisted': f =>
    `${f.column} has codes that are not in the return of ${f.year}: ${f.codes}. They were kept unchanged. Correct them at their source, or add them to data/definitions/codes/ssda903.csv.`,
  'return-rows-unusable': f =>
    `Of ${f.of} of the table ${f.title}, ${f.count} cannot be used: ${f.reasons}. With more than ${f.most} left out, no figure would be reliable. Correct the file, or request it again.`,
  'return-rows-left-out': f =>
    `Of ${f.of} of the table ${f.title}, ${f.count} cannot be used and ${f.count === 1 ? 'was' : 'were'} left out: ${f.reasons}. Correct ${f.count === 1 ? 'it' : 'them'} at the source, and export the table again.`,
  'return-rows-wide': f =>
    `Of ${f.of} of the table ${f.title}, ${f.count} ${f.count === 1 ? 'has' : 'have'} more cells than headings, the first in row ${f.row}; expected as many cells as headings. Look for a comma within ${f.count === 1 ? 'its' : 'their'} cells, which moves what follows. Put such a cell in quotation marks, or export the table again.`,
  'return-cells-lost': f =>
    `In the table ${f.title}, of ${f.of}, some cells were not understood and were read as blank: ${f.cells}. Correct the cells, or format the column so that it shows what the return requires.`,
  'return-identifiers-lost': f =>
    `In ${f.count} of ${f.of} of the table ${f.title}, the first being row ${f.row}, there is ${f.what}; expected the whole identifier. Such rows cannot be joined to their children. Give the column the format Text before the table is saved, or export the table again and put it here without opening it in Excel.`,
  'return-second-table': f =>
    `Other headings begin in row ${f.row}, below the table ${f.title}; expected one table, with one row of headings. They and the rows below them were not read: ${f.count} in all. Put each table into its own file or sheet.`,
  'return-births-wrong': f =>
    `In ${f.count} of ${f.of} the date of birth is on or after the start of care, as in row ${f.row}; expected dates of birth, but this column holds something else. Correct the column, or request the file again.`,
  'return-without-header': f =>
    `Children with episodes but no header: ${f.children}, the first in row ${f.row}. They are counted, with age and sex not known. Add their headers.`,
  'return-headers-of-others': f =>
    `Of ${f.of} children with episodes, ${f.children} have no header, the first in row ${f.row}. With more than ${f.most} the header is that of other children, and no figure by age would be reliable. Put the header that belongs to these episodes in place, one council and one year in each file.${f.zeros > 0 ? ` ${sayZeros(f)}` : ''}`,
  'return-as-at-derived': f =>
    `The file does not give its reference date. By dates of birth and ages in ${f.rows} rows it is ${f.day}. Check the day, and write it as as-at into ${f.definition}.`,
  'return-as-at-differs': f =>
    `By its dates of birth and ages the file is as at ${f.found}; its definition says ${f.stated}, which was used. Correct as-at in ${f.definition}, or put the right file in place.`,
  'return-as-at-unknown': f =>
    `The reference date cannot be found: ${f.reason}. Write it as as-at into ${f.definition}, such as as-at: 2021-03-16.`,
  'two-values': f =>
    `'${f.measure}'${f.area === '' ? '' : ` of '${f.area}'`} for ${f.period} is ${f.first} here and ${f.second} in ${f.elsewhere}; expected one value. Correct one of the two.`,
  'cell-unfit': f =>
    `The table '${f.table}' has cells of the kind ${f.cell}, but the indicator ${f.indicator} is not ${f.expected}. Give the table another cell, such as figure, or name another indicator.`,
  'rows-unfit': f =>
    `The table '${f.table}' has rows of the kind ${f.rows}, but ${f.name} is not ${f.expected}. Name another there, or choose other rows.`,
  'chart-unfit': f =>
    `The chart '${f.chart}' is of the kind ${f.kind}, but ${f.name} is not ${f.expected}. Name another there, or choose another kind of chart.`,
  'shares-uneven': f =>
    `The table '${f.table}' prints the shares of ${f.indicator} by ${f.group} with decimals: ${f.decimals}, and the table '${f.elsewhere}' with ${f.others}; expected the same, so that a figure has one value in a paper. Give both the same decimals.`,
  'measure-not-supplied': f =>
    `The indicator ${f.indicator} needs the measure '${f.measure}', which no source of this paper supplies (${f.sources}).${f.isSupplied === undefined ? '' : ` Its figure is printed as supplied under ${f.indicator}.`} Add a column for it to a source, or correct the indicator.`,
  'no-population': f =>
    `The indicator ${f.indicator} needs a population in force on ${f.period}; none was found. Add a row with an earlier effective date to the population table.`,
  'trajectory-away': f =>
    `The target of ${f.indicator} moves from ${f.from} to ${f.to} by ${f.month}, away from what is good (${f.good}); expected it to come nearer. Correct the trajectory or the polarity; if it is meant, leave it.`,
  'series-rule-idle': f =>
    `The indicator ${f.indicator} has ${f.month} under ${f.what} of its control chart, which changes nothing in this paper; expected a month from ${f.first}, its first figure, to ${f.last}. Correct the month; leave it if it is for a paper of another month.`,
  'baseline-too-long': f =>
    `The indicator ${f.indicator} takes its mean and limits from its first ${f.baseline} figures (baseline-points), but its series has ${f.figures}; expected no more than that. Give baseline-points a smaller number, or leave it out: the limits then come from all figures.`,
  'plan-id-missing': f =>
    `The action '${f.action}' has no number, such as 1.1; expected one that no other action has. Type one.`,
  'plan-objective-missing': f =>
    `The action ${f.action} has no objective; expected what is to be done. Type it, or remove the row.`,
  'plan-date-missing': f =>
    `The action ${f.action} has no due date; it is never late. Type a month such as March 2023, a range of years or a day.`,
  'plan-dates-crossed': f =>
    `The action ${f.action} begins on ${f.start} and is due on ${f.due}; expected the beginning first. Correct one of the two dates.`,
  'plan-done-later': f =>
    `The action ${f.action} was done on ${f.done}, after ${f.asAt}, the last day of the paper's period; it is counted as not done. Correct the date, or make the paper of the later period.`,
  'baseline-otherwise': f =>
    `The baseline of ${f.indicator} on ${f.on} is ${f.stated} here; the figure of that day is ${f.found}, which is printed. Remove the value, or correct the day.`,
  'target-without-reason': f =>
    `The target '${f.target}' was not met by ${f.by}, and no reason is given; expected one. Write the reason with the target, in the officers' words.`,
  'figures-missing': f =>
    `Figures of ${f.period} that are missing: ${f.missing} of ${f.of} (${f.indicators}); expected at most half. ${f.before === '' ? 'A heading, a sheet or a column may not have been found, or is blank' : `The latest period with most of its figures is ${f.before}: the files may be of that period, or the new column is still blank`}. Put the files of ${f.period} in place, or give --allow-missing to go on all the same.`,
  'question-missing': f =>
    `The paper asks the three questions, but the register does not state which of them these indicators answer: ${f.indicators}; expected one of ${f.known} for each. Add question to each of them in data/definitions/indicators.`,
  'alternative-text': f =>
    `The text alternative of ${f.chart} ${f.found}; expected ${f.expected}. Rename the indicator or the areas, whose names and figures it is made of, or show fewer of them.`,
  'look-invalid': f =>
    `Found ${f.found}; expected ${f.expected}. Correct the definition of the look; report-portrait.json in the package is one that works.`,
  'palette-invalid': f =>
    `Found ${f.found}; expected ${f.expected}. Correct the file, or remove it to use the colours of the package.`,
  'palette-contrast': f =>
    `The colour ${f.colour} against ${f.besideColour} (${f.beside}) has a contrast of ${f.ratio}:1, as ${f.where} on a ${f.screen} screen${f.screen === 'light' ? ' and on paper' : ''}; expected at least ${f.needed}:1. ${useNearest(f)}`,
  'palette-difference': f =>
    `The colour ${f.colour} is ${f.difference} (CIEDE2000) from ${f.besideColour} (${f.beside}), next to it, for ${f.sight}, as ${f.where} on a ${f.screen} screen${f.screen === 'light' ? ' and on paper' : ''}; expected at least ${f.needed}. ${useNearest(f)}`,
  'release-damaged': f =>
    `The release cannot be relied on: ${f.reason}. A release is never edited. Put the file back as it was published, from version control or a backup.`,
  'release-unknown': f =>
    f.known === 'none'
      ? `There is no release ${f.name}: none of this paper is recorded yet. Leave out --with, or record a release first.`
      : `There is no release ${f.name}; known: ${f.known}. Name one of these.`,
  'release-exists': f =>
    `Someone else has written the release ${f.name} in the meantime; nothing was overwritten. Read it, and run the command again if another release is needed.`,
  'outputs-of-other-inputs': f =>
    `These outputs were not made from the present contents of data/: ${f.differs}. Give the command ${f.command} first, read the paper, and then release it.`,
  'option-missing': f => `The option ${f.option} is missing. Give it, for example ${f.example}.`,
  'option-not-understood': f => `The option ${f.option} is '${f.found}'; expected ${f.expected}. Correct it.`,
  'edition-not-made': f =>
    `The paper ${f.paper} may not leave the building in the ${f.edition} edition; expected one of ${f.papers}. Name it under 'papers' in this file if it may, or make it without --edition.`,
  'disclosure-usual-rule': f =>
    `There is no such file, so the ${f.edition} edition keeps back what the usual rule says: counts of 1 to 4, percentages of fewer than 30, and every figure from which one of them could be worked out. Write the council's own rule into the file.`,
  'disclosure-base-unknown': f =>
    `Percentages or means are printed without their number of cases: ${f.indicators}. Whoever knows that number knows the count behind each, which could not be looked into. Name what they are a share of under relations, share-of, in this file, or what has as many cases under bases in disclosure.yaml.`,
  'group-too-fine': f =>
    `By these rows ${f.withheld} of ${f.rows} figures of ${f.indicator} are kept back: too fine for so few children. Put these rows into one, which loses least: ${f.together}.`,
  'disclosure-published-before': f =>
    `${f.count === 1 ? 'One small count' : `${f.count} small counts`} of this paper can be worked out from what was published before. The paper does not print ${f.count === 1 ? 'it' : 'them'} again, and cannot take back what is known. Find the editions, and withdraw them if that still helps.`,
  'edition-prints-kept-back': f =>
    `Found ${f.count === 1 ? 'a figure' : `${f.count} figures`} in the finished file that should have been kept back; nothing was written. Check whether a template prints what the paper does not, and report it as a fault of Orderpaper if not.`,
  'edition-gives-away': f =>
    `From the figures of the finished file ${f.count === 1 ? 'one small count' : `${f.count} small counts`} could be worked out; nothing was written. Check whether a template prints what the paper does not, and report it as a fault of Orderpaper if not.`,
  'edition-draws-kept-back': f =>
    `${f.chart} draws ${f.count === 1 ? 'a value' : `${f.count} values`} where a figure is kept back, as far as the drawing can be measured. Check the chart against its table, and report it as a fault of Orderpaper if it shows what the table does not.`,
  'edition-draws-more': f =>
    `${f.chart} draws ${f.count === 1 ? 'a value' : `${f.count} values`} that neither its table nor figures.csv prints. Check whether the chart is right; nothing is kept back there.`,
  'edition-pdf-says-more': f =>
    `The PDF has ${f.count === 1 ? 'a number' : `${f.count} numbers`} that the web page does not have. Check whether a style sheet or a template prints what the page does not show, and whether it may leave the building.`,
  'note-tells-kept-back': f =>
    `A note on ${f.indicator} states a figure that this edition keeps back, and was left out of it. Write the note without the figure if the edition should have it.`,
  'commentary-tells-kept-back': f =>
    `The sentence “${f.sentence}” says something of a figure that this edition keeps back, so that its readers would know the figure. Write it without the figure, or make a sentence for this edition.`,
  'change-not-approved': f =>
    `${f.change} No approval of this change is recorded; expected one in ${f.file}. Find out whether the change is right, and write this line into the file: ${f.entry}.`,
  'change-approval-lapsed': f =>
    `${f.change} Found that ${f.found}; expected an approval of this change in ${f.file}. Find out whether the change is right, and write this line into the file: ${f.entry}.`,
  'paper-not-approved': f =>
    `${f.by} has not approved ${f.of}; expected an approval in ${f.file}. Write this line under 'papers' in the file when it is given: ${f.entry}.`,
  'paper-approval-lapsed': f =>
    `${f.by} approved the paper on ${f.on}; ${f.changed} changed since. Expected a new approval in ${f.file}. Write this line under 'papers' in the file when it is given: ${f.entry}.`,
  'accessibility-fails': f =>
    `The page fails the accessibility check '${f.check}' (${f.clauses}): ${f.faults} Correct what it names; accessibility.html of the paper lists every check.`,
  'release-refused': f =>
    [
      `${f.count === 1 ? 'One thing stands' : `${f.count} things stand`} in the way of this release; nothing was released. Put right what is listed, produce the paper again and read it.`,
      ...(f.codes === ''
        ? []
        : [
            `To release despite it, give the reason for each code and the post that allows it, for example: ${f.codes} --despite-approved-by "Director".`,
          ]),
      ...(f.byGuard === undefined
        ? []
        : [
            `What the guard found (${f.byGuard}) is not released despite a code: a post overrides it place by place, with the lines that are given above, in data/guard/overrides.yaml.`,
          ]),
    ].join(' '),
  'despite-without-cause': f =>
    `Found --despite ${f.given}; ${f.codes === '' ? 'nothing stands in the way of this release' : `what stands in the way is ${f.codes}`}. Correct the code, or leave the option out.`,
  'commentary-missing': f =>
    `The section '${f.section}' has no commentary. Write it in ${f.file}.${f.offered === undefined ? '' : ` Its figures show: ${f.offered}`}`,
  'commentary-unread': f =>
    `No section of the paper uses this file; expected one of ${f.expected}. Rename the file, or name it in the paper's definition.`,
  'commentary-beyond': f =>
    `Found ${f.found}; expected at most ${f.most} in one file of commentary. Leave out what is not commentary, such as a pasted table.`,
  'commentary-note': f =>
    `Found ${f.found}; expected ${f.expected}. Correct it, or take the note out: it must not reach a reader.`,
  'commentary-form': f => `Found ${f.found}; expected ${f.expected}. Write it differently.`,
  'sign-not-printable': f =>
    `Found ${f.signs}, which the font of papers does not have: it would be printed as an empty box. Expected signs of the font. Write a word or another sign.`,
  'commentary-binding-unknown': f =>
    `In ${f.binding}, found ${f.found}; expected ${f.expected}. Correct the binding.`,
  'commentary-contradicts': f =>
    `'${f.claim}', in “${f.sentence}”, contradicts the figures: ${f.figure}. Correct the number, or bind it to its figure.`,
  'commentary-wrong-period': f =>
    `'${f.claim}', in “${f.sentence}”, is the figure of another period: ${f.found}; for this period, ${f.figure}. Correct the number, or name its period.`,
  'commentary-claim-untrue': f =>
    `'${f.claim}', in “${f.sentence}”, does not agree with the figures: ${f.figures}. Correct the words.`,
  'commentary-small-numbers': f =>
    `'${f.claim}', in “${f.sentence}”, rests on very few cases: ${f.figures}. Add that the numbers are small, or leave the improvement out.`,
  'commentary-stale': f =>
    `The words are those of ${f.period} (${f.earlier}), but the figures of ${f.moved} have changed since. Write what this month shows.`,
  'commentary-incomplete': f =>
    `The section '${f.section}' has red or worsening indicators (${f.indicators}), but its commentary does not state ${f.lacking}. Add what is missing; if the cause is not known, say so.`,
  'commentary-members-long': f =>
    `The words for members have ${f.found} sentences; expected at most ${f.most}, above what the panel is asked. Leave what matters most, and move the rest to its section.`,
  'reading-age-above': f =>
    `The ${f.words} words of the paper can be read from the age of ${f.age}; expected ${f.most} at most. Write shorter sentences, with shorter words; the hardest sentences are listed too.`,
  'sentence-hard': f =>
    `Found “${f.sentence}”, which can be read from the age of ${f.age}; expected ${f.most} at most. Write two sentences, or use shorter words.`,
  'reading-age-unknown': f =>
    `The paper has ${f.words} words; expected at least ${f.least}, since a reading age of fewer is not reliable. Give it to a young person to read.`,
  'formats-not-made': f =>
    `Of the formats of this paper, ${f.formats} could not be made; the others were. ${f.reason} Check this machine with 'orderpaper doctor', and produce the paper again.`,
  'files-beside': f =>
    `This folder could not be replaced and is as it was, since another program has ${f.open || 'a file in it, or the folder itself,'} open: the new files are in ${f.beside}. Use them; or close what is open, and run the command again.`,
  'edition-held-back': f =>
    `The guard found ${f.count} ${f.count === 1 ? 'place' : 'places'} that may not leave the building; expected none. The draft of the ${f.edition} edition is therefore here alone, and ${f.folder}/ is empty: files of an earlier run were removed from it, since they may hold the same words. Correct each place, or have a post override it (docs/guard.md), and produce the paper again.`,
}

function useNearest({ token, nearest }: { token: string; nearest?: string }): string {
  return nearest === undefined
    ? `Find another colour for '${token}', or for the colour next to it: no lightness of this hue passes.`
    : `Use ${nearest} for '${token}', the nearest of the same hue that passes.`
}

const BEYOND: Readonly<Record<MayBe, string>> = {
  'below-zero': 'may be below zero, or is a change with its sign',
  'above-100': 'may be above 100%',
}

/** How the register says that a figure outside the usual range of its unit is right. */
const sayAllow = (allow: MayBe | undefined): string =>
  allow === undefined
    ? ''
    : ` If the figure ${BEYOND[allow]}, state 'may-be: ${allow}' for its indicator in the register, or for its column or row in the source's definition.`
