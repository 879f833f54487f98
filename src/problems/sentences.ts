// One sentence for each kind of problem. In: its facts. Out: what was found, what was expected and what to do.
// Where it was found is put in front by sayProblem.
import { sayOrigin } from '../terms/origin.ts'
import type { Problem } from './problem.ts'

/** The facts of each kind of problem; a new kind is a line here and a sentence below. */
export interface Facts {
  // definitions
  'definition-unreadable': { reason: string }
  'definition-invalid': { found: string; expected: string }
  'definition-repeated': { what: string; name: string; elsewhere: string }
  'name-undefined': { what: string; name: string; known: string }
  // workspace
  'definition-folder-empty': { what: string; pattern: string }
  'unknown-period': { found: string; expected: string }
  'template-missing': { what: string }
  // extracts
  'extract-missing': { source: string; pattern: string; folder: string }
  'extract-ambiguous': { source: string; pattern: string; files: string }
  'extract-unreadable': { reason: string }
  'sheet-missing': { expected: string; found: string }
  'sheet-ambiguous': { expected: string; found: string }
  'header-missing': { expected: string; rows: number; found: string }
  'column-missing': { expected: string; found: string }
  'column-ambiguous': { expected: string; found: string }
  'row-unknown': { found: string; expected: string; source: string }
  'row-missing': { expected: string }
  'period-not-understood': { found: string; expected: string }
  'period-repeated': { period: string; first: string }
  'period-gap': { after: string; before: string; missing: string }
  'period-not-over': { period: string; asAt: string; found: string }
  'number-not-understood': { found: string; expected: string }
  'percentage-ambiguous': { found: string }
  'percentage-impossible': { found: string }
  'whole-number-expected': { found: string }
  'formula-without-value': { formula: string }
  'cell-error': { found: string }
  'identifier-as-number': { found: string; candidates: string }
  'code-not-allowed': { found: string; allowed: string; source: string }
  'value-of-another-date': { found: string; column: string; kept: string }
  // observations
  'two-values': { measure: string; period: string; first: string; second: string; elsewhere: string }
  'numerator-above-denominator': { measure: string; period: string; numerator: string; denominator: string }
  'measure-not-supplied': { indicator: string; measure: string; sources: string }
  'total-is-not-its-parts': { total: string; period: string; found: string; sum: string; parts: string }
  'stock-and-flow': { period: string; opening: string; started: string; ceased: string; expected: string; found: string }
  'supplied-is-not-computed': { indicator: string; period: string; supplied: string; computed: string; rule: string }
  'no-population': { indicator: string; period: string }
  // papers
  'commentary-missing': { section: string; file: string }
  'commentary-unread': { expected: string }
}

/** Found, expected and what to do, as whole sentences. */
export const sentences: { readonly [C in keyof Facts]: (facts: Facts[C]) => string } = {
  'definition-unreadable': f => `The file cannot be read as YAML: ${f.reason}. Correct the spelling of the file at that line; an editor that knows YAML shows the place.`,
  'definition-invalid': f => `Found ${f.found}; expected ${f.expected}. Correct the entry; data/README.md shows each kind of file.`,
  'definition-repeated': f => `The ${f.what} '${f.name}' is defined here and in ${f.elsewhere}; expected once. Remove or rename one of the two.`,
  'name-undefined': f => `The ${f.what} '${f.name}' is not defined; known: ${f.known}. Correct the name, or add its definition.`,
  'definition-folder-empty': f => `No ${f.what} was found; expected a file like ${f.pattern}. Check --workspace, or add the file.`,
  'unknown-period': f => `Found '${f.found}'; expected ${f.expected}. Name a month, for example 2017-01.`,
  'template-missing': f => `The template ${f.what} is not there. Put it back, or correct the look named in the paper.`,
  'extract-missing': f => `There is no file for the source '${f.source}': expected ${f.pattern} in ${f.folder}. Save the extract there under such a name.`,
  'extract-ambiguous': f => `More than one file fits the source '${f.source}' (${f.pattern}): ${f.files}. Leave the one that is meant, and move the others away.`,
  'extract-unreadable': f => `The file cannot be opened: ${f.reason}. Save it again from Excel as .xlsx without a password, or as CSV.`,
  'sheet-missing': f => `There is no sheet ${f.expected}; found: ${f.found}. Rename the sheet, or name it in the source's definition.`,
  'sheet-ambiguous': f => `More than one sheet fits ${f.expected}: ${f.found}; expected one. Name the sheet that is meant in full in the source's definition.`,
  'header-missing': f => `No row among the first ${f.rows} has the headings ${f.expected}; found: ${f.found}. Correct the headings, or add the new ones to the source's definition.`,
  'column-missing': f => `No column is headed ${f.expected}; found: ${f.found}. Rename the column, or add its new heading to the source's definition.`,
  'column-ambiguous': f => `More than one column is headed ${f.expected}: ${f.found}. Give each column a heading of its own.`,
  'row-unknown': f => `'${f.found}' is not one of ${f.expected}. Correct the cell, or add it to ${f.source}.`,
  'row-missing': f => `There is no row for ${f.expected}. Add the row, or take it out of the source's definition.`,
  'period-not-understood': f => `Found '${f.found}'; expected ${f.expected}. Type the period in that form.`,
  'period-repeated': f => `${f.period} stands here and in ${f.first}; expected once. Remove or correct one of the two rows.`,
  'period-gap': f => `${f.missing} is not there, between ${f.after} and ${f.before}. Add the row, and leave its figures blank if they are not known.`,
  'period-not-over': f => `A figure (${f.found}) stands in ${f.period}, which is not over on ${f.asAt}, the last day of the paper's period. Move it to the month that it belongs to, or make the paper of the later month.`,
  'number-not-understood': f => `Found '${f.found}'; expected ${f.expected}. Correct the cell; leave it blank if the figure is not known.`,
  'percentage-ambiguous': f => `Found ${f.found} without a percent format: it may mean ${f.found}% or ${f.found} × 100%. Give the cells the percent format, or state 'stored: fraction' or 'stored: points' for the column in the source's definition.`,
  'percentage-impossible': f => `Found ${f.found}; expected a percentage from 0 to 100. Correct the cell.`,
  'whole-number-expected': f => `Found ${f.found}; expected a whole number of 0 or more. Correct the cell.`,
  'formula-without-value': f => `The formula =${f.formula} has no stored value. Open the workbook in Excel, let it calculate, and save it.`,
  'cell-error': f => `The cell shows ${f.found}; expected a value. Correct the formula.`,
  'identifier-as-number': f => `Found the number ${f.found} where a reference is expected; it may be ${f.candidates}, since a number loses its last zero. Format the cell as text and type the reference in full.`,
  'code-not-allowed': f => `'${f.found}' is not one of ${f.allowed}. Correct the cell, or add the code to ${f.source}.`,
  'value-of-another-date': f => `'${f.found}' stands in the column or row of ${f.column} but says that it belongs to ${f.kept}. It was read as ${f.kept}; ${f.column} has no figure. Type the figure of ${f.column}, or leave it blank.`,
  'two-values': f => `${f.measure} for ${f.period} is ${f.first} here and ${f.second} in ${f.elsewhere}; expected one value. Correct one of the two.`,
  'numerator-above-denominator': f => `${f.measure} for ${f.period}: ${f.numerator} of ${f.denominator}; the part cannot be larger than the whole. Correct one of the two figures.`,
  'measure-not-supplied': f => `The indicator ${f.indicator} needs the measure '${f.measure}', which no source of this paper gives (${f.sources}). Add a column for it to a source, or correct the indicator.`,
  'total-is-not-its-parts': f => `${f.total} for ${f.period} is ${f.found}, but ${f.parts} add up to ${f.sum}. Correct the total or the part that is wrong.`,
  'stock-and-flow': f => `${f.period}: ${f.opening} at the start, ${f.started} started and ${f.ceased} ceased give ${f.expected} at the end, but ${f.found} is stated. Find the late records, or say in the data notes why they differ.`,
  'supplied-is-not-computed': f => `${f.indicator} for ${f.period} is ${f.supplied} here, but its months give ${f.computed} (${f.rule}), which is printed. Correct the supplied figure, or find the late records.`,
  'no-population': f => `The indicator ${f.indicator} needs a population in force on ${f.period}; there is none. Add a row with an earlier effective date to the population table.`,
  'commentary-missing': f => `The section '${f.section}' has no commentary. Write it in ${f.file}.`,
  'commentary-unread': f => `No section of the paper takes this file; expected one of ${f.expected}. Rename the file, or name it in the paper's definition.`,
}

/** Where, what was found, what was expected, what to do: in this order, without a stack trace or a type name. */
export function sayProblem(p: Problem): string {
  const sentence = sentences[p.code] as (facts: Problem['facts']) => string
  return `${sayOrigin(p.origin)}: ${sentence(p.facts)}`
}
