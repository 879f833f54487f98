// The sheet Notes: marks, ratings, directions, rules and points about the data. In: a paper. Out: a sheet with one
// table, and the numbers of each topic's notes.
import type { Paper } from '../../../papers/paper.ts'
import { aboutPeriod } from '../about-period.ts'
import { legendsOf, sectionTablesOf, topicsOf } from '../blocks-of.ts'
import { type BookSheet, textCell } from '../book.ts'
import { shorthandMarks } from '../marks.ts'
import { textLine } from './above-table.ts'

export interface Note {
  /** `note 1`, as the Analysis Function requires. */
  readonly label: string
  readonly about: string
  readonly text: string
  /** The topic, or the table of a section, that it belongs to. */
  readonly topic?: string
}

export function sheetNotes(paper: Paper): Note[] {
  const blocks = paper.blocks.filter(block => block.block === 'notes')
  const legend = legendsOf(paper)
    .toReversed()
    .find(({ ratings, directions }) => ratings.length + directions.length > 0)
  const notes: Omit<Note, 'label'>[] = [
    ...shorthandMarks(paper).map(({ mark, meaning }) => ({
      about: 'Shorthand marks',
      text: `${mark}: ${meaning}.`,
    })),
    ...(legend?.ratings ?? []).map(({ word, reason }) => ({ about: 'Ratings', text: `${word}: ${reason}.` })),
    ...(legend?.directions ?? []).map(({ word, sentence }) => ({
      about: 'Direction of travel',
      text: `${word}: ${sentence}.`,
    })),
    {
      about: 'Parts',
      text: 'The numerator and denominator of a share or an average are given where they are known. “No parts” means that the figure is a number, or was supplied without its numerator and denominator.',
    },
    {
      about: 'Ratings, directions and signals in the sheet Figures',
      text: aboutPeriod(
        'A rating is given for each figure that was judged: an indicator for the month of the paper or its year to date, or the result of a target or a measure of success. A direction of travel, a signal and the interval are given for the month of the paper. Other figures are marked “not judged”, “not compared” and “no interval”.',
        paper,
      ),
    },
    ...blocks
      .flatMap(block => block.sections)
      .flatMap(section => section.items.map(item => ({ about: section.title, text: item }))),
    ...topicsOf(paper).flatMap(topic =>
      topic.indicators.map(({ ref, rule }) => ({ about: 'Targets', text: `${ref}: ${rule}` })),
    ),
    ...topicsOf(paper).flatMap(topic =>
      topic.dataNotes.map(note => ({ about: topic.title, text: note, topic: topic.id })),
    ),
    ...sectionTablesOf(paper).flatMap(table =>
      table.notes.map(note => ({ about: table.caption, text: note, topic: table.id })),
    ),
  ]
  return notes.map((note, at) => ({ label: `note ${at + 1}`, ...note }))
}

export function notesSheet(name: string, tableName: string, all: readonly Note[]): BookSheet {
  return {
    name,
    title: 'Notes on the figures',
    lines: [
      textLine(
        'This sheet contains one table. It explains the marks and words, how figures are rounded and worked out, and what is known about the data.',
      ),
    ],
    table: {
      name: tableName,
      columns: [
        { header: 'Note', width: 12 },
        { header: 'About', width: 34 },
        { header: 'What it says', width: 100 },
      ],
      rows: all.map(note => [note.label, note.about, note.text].map(textCell)),
    },
  }
}

/** The line above a table that refers to its notes, if it has any. */
export function pointsAbout(notes: readonly Note[], id: string): string[] {
  const labels = notes.filter(note => note.topic === id).map(note => `[${note.label}]`)
  return labels.length === 0 ? [] : [`Points about these figures: ${labels.join(', ')} in the sheet Notes.`]
}
