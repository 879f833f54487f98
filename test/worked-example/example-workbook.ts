// The workbook of the example that `orderpaper init` begins a workspace with. Every number is invented: Exampleshire looks after
// more children each year, visits fell behind in summer, first health assessments are late, and placements break down.
import { type Cell, monthCell, number, type SheetPlan, text } from './workbook.ts'

const HEADINGS = [
  'Month',
  'Looked after',
  'Started',
  'Ceased',
  'Reviews held',
  'Reviews in time',
  'Visit up to date',
  'Health assessment up to date',
  'First assessments due',
  'First assessments in time',
  'Education plan needed',
  'Education plan up to date',
  'Three or more placements',
  'Care leavers',
  'Care leavers in education or work',
]

/** In the order of the headings. Looked after is that of the month before, with those who started and without those who ceased. */
const MONTHS = `
2025-10 402 14 12  98  93 374 345 12 7 301 271 38 118 66
2025-11 405 13 10 104  99 377 350 14 8 303 276 39 119 67
2025-12 403  9 11  86  80 371 351 11 6 303 279 39 119 68
2026-01 409 15  9 101  95 374 358  8 5 306 284 41 121 69
2026-02 411 12 10  97  92 376 362 13 7 307 287 41 122 70
2026-03 414 14 11 110 104 378 368 11 6 309 290 43 122 71
2026-04 413 11 12  95  91 372 369 13 8 309 288 44 124 72
2026-05 417 13  9 102  98 363 375 12 6 311 291 45 125 74
2026-06 422 15 10 106 101 355 381 12 7 314 296 47 126 74
2026-07 422 12 12  99  94 346 383 14 8   -   - 48 126 73
2026-08 423 10  9  72  67 343 384  *  * 315 295 50 127 73
2026-09 428 16 11 108 104 364 390 12 6 319 290 52 128 76
2026-10 431 13 10 103  99 379 394 15 8 322 308 54 130 79`

export function exampleSheets(): readonly SheetPlan[] {
  const rows = MONTHS.trim()
    .split('\n')
    .map((line): Cell[] => {
      const [month = '', ...cells] = line.split(/ +/)
      return [monthCell(month), ...cells.map(cell => (/^\d+$/.test(cell) ? number(cell) : text(cell)))]
    })
  return [
    {
      name: 'Figures',
      rows: [
        [text('Exampleshire: corporate parenting, all figures invented')],
        [],
        HEADINGS.map(text),
        ...rows,
        [],
        [text('- not supplied: the system was changed in July.   * suppressed: fewer than five children.')],
      ],
      widths: [10, 14],
    },
  ]
}
