/**
 * HTML papers for the finishing tests: one with each construction that the templates use, one as long as a real paper.
 * They follow the template rules of the accessibility study. Texts and figures are invented.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const fontFile = (file: string): string =>
  readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}`)).toString('base64')
const fontFace = (file: string, style: string): string =>
  `@font-face { font-family: SourceSans3; ${style}; src: url(data:font/ttf;base64,${fontFile(file)}) }`

/** The margins of the fixtures' pages, in points, as in their style sheet. */
export const MARGIN_PT = 54

const STYLE = `
${fontFace('400Regular/SourceSans3_400Regular.ttf', 'font-weight: 400')}
${fontFace('700Bold/SourceSans3_700Bold.ttf', 'font-weight: 700')}
@page { size: A4 landscape; margin: ${MARGIN_PT}pt 42pt;
  @top-left { content: "Example Borough Council"; font: 9pt SourceSans3 }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt SourceSans3 } }
body { margin: 0; font: 12pt/1.3 SourceSans3; color: #0b0c0c }
table { border-collapse: collapse; width: 100%; margin: 8pt 0 }
th, td { border: 1px solid #505a5f; padding: 3pt 4pt; text-align: left; font-size: 10pt }
.scorecard th, .scorecard td { font-size: 8.5pt; padding: 2pt }
thead { display: table-header-group } tr { break-inside: avoid }
thead th { background: #e8eaeb }
figure { border: 1px solid #b1b4b6; background: #f8f8f8; padding: 6pt; break-inside: avoid }
aside { border-left: 4pt solid #12436d; padding-left: 8pt }
.faint { opacity: 0.6 }
.score { break-before: page }
svg text { font-family: SourceSans3; font-size: 13px }
* { font-variant-ligatures: none }`

export const htmlPage = (title: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`

const RED_DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg=='

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4']

/**
 * A column chart as our charts are drawn: one image role, one label, no inner roles. Every second chart is
 * transparent, which Chromium paints as a form.
 */
export function chart(number: number, columns = 8): string {
  const bars = Array.from({ length: columns }, (_, i) => {
    const height = 40 + ((i * 37 + number * 11) % 100)
    return `<rect x="${50 + i * 60}" y="${170 - height}" width="40" height="${height}" fill="${i % 2 ? '#28A197' : '#12436D'}"/><text x="${54 + i * 60}" y="190">Q${i + 1}</text><text x="${54 + i * 60}" y="${164 - height}">${height}</text>`
  }).join('')
  return `<figure><svg role="img" aria-label="Column chart of reviews on time over ${columns} quarters, rising from 64 per cent to 82 per cent (chart ${number})." width="560" height="200" viewBox="0 0 560 200"><g opacity="${number % 2 ? 0.9 : 1}"><path d="M40 10V170H540" fill="none" stroke="#505a5f"/>${bars}</g></svg><figcaption>Figure ${number}: Reviews completed on time, by quarter</figcaption></figure>`
}

/** Two header rows with spans, a row header, twenty columns: the scorecard of a committee paper. */
export function scorecard(number: number, rows = 28): string {
  const groups = ['2024/25', '2025/26', '2026/27', 'Benchmarks']
  const upper = groups.map(group => `<th scope="colgroup" colspan="4">${group}</th>`).join('')
  const lower = groups
    .flatMap(group =>
      QUARTERS.map(
        quarter => `<th scope="col">${group === 'Benchmarks' ? `B${quarter.slice(1)}` : quarter}</th>`,
      ),
    )
    .join('')
  const ends = ['Target', 'Rating', 'Travel'].map(end => `<th scope="col" rowspan="2">${end}</th>`).join('')
  const row = (_: unknown, r: number): string => {
    const figures = Array.from(
      { length: 16 },
      (__, c) => `<td>${((r * 31 + c * 17 + number) % 1000) / 10}</td>`,
    ).join('')
    const rating = ['● On target', '▲ Slightly below', '■ Below target'][r % 3] ?? ''
    return `<tr><th scope="row">Measure ${number}.${r + 1} of children in need</th>${figures}<td>85.0</td><td>${rating}</td><td>${r % 2 ? '▲ Up' : '▼ Down'}</td></tr>`
  }
  return `<table class="scorecard"><caption>Table ${number}: Scorecard of all measures</caption><thead><tr><th scope="col" rowspan="2">Measure</th>${upper}${ends}</tr><tr>${lower}</tr></thead><tbody>${Array.from({ length: rows }, row).join('')}</tbody></table>`
}

export const LONG_PARAGRAPH =
  'Performance improved in most measures during the quarter, although two measures stayed below target because of vacancies in the assessment teams and a rise in the number of contacts received over the summer. '.repeat(
    3,
  )

const narrative = (number: number): string => `<section><h2>Outcome ${number}</h2>
<p>${LONG_PARAGRAPH}</p>
<ul><li>Recruit two officers to the assessment team;</li><li>review the target of measure ${number}.1.</li></ul>${chart(number)}</section>`

/** Each construction that the templates use, in few pages. */
export const everyConstruction = (): string =>
  htmlPage(
    'Performance report: Quarter 2',
    `
<h1>Performance report: Quarter 2</h1>
<p>Report of the <strong>Director of Children’s Services</strong> to the <em>Scrutiny</em> Committee. See
<a href="#scorecard">the scorecard</a> and the <a href="https://www.example.gov.uk/a-rather-long-path/performance">performance pages of the council, which hold every figure since April 2019 for all of the borough’s wards and the parishes within them</a>.</p>
<aside><p>Two measures are rated red.</p></aside>
<section aria-label="Recommendations"><h2>Recommendations</h2>
<ol><li>That the committee <em>notes</em> the performance in appendix A.</li>
<li>That the committee agrees the actions:<ul><li>recruit two officers;</li><li><p>review the target.</p></li></ul></li></ol></section>
<section><h2>Performance</h2><p>${LONG_PARAGRAPH}</p>
<blockquote><p>“My social worker listens.” <em lang="cy">Diolch.</em></p></blockquote>
<p class="faint">Provisional figures are shown in a paler ink, <a href="mailto:data@example.gov.uk">ask the data team</a>.</p>
${chart(1)}
<h3>Data for figure 1</h3>
<table><caption>Table 1: Reviews completed on time</caption><thead><tr><th scope="col">Quarter</th><th scope="col">Adults</th><th scope="col">Children</th></tr></thead>
<tbody>${QUARTERS.map((q, i) => `<tr><th scope="row">${q}</th><td>${70 + i}.0%</td><td>${i ? `${60 + i}.5%` : 'Not applicable'}</td></tr>`).join('')}</tbody></table>
${chart(2)}</section>
<section class="score"><h2 id="scorecard">Scorecard</h2>${scorecard(2, 40)}</section>
<p><img alt="Crest of the council" width="40" height="40" src="data:image/png;base64,${RED_DOT}"></p>
<article><h2>Notes on how the figures were counted, which of them are provisional, and where a comparison with earlier years cannot be made</h2><p>First line<br>second line of a note with a soft hyphen.</p><p>x<sup>2</sup></p></article>`,
  )

/** About fifteen pages: ten charts and five scorecards of 28 rows by 20 columns. */
export const wholePaper = (): string =>
  htmlPage(
    'Children’s services scorecard',
    `<h1>Children’s services scorecard</h1>
${Array.from({ length: 5 }, (_, i) => `${narrative(2 * i + 1)}${narrative(2 * i + 2)}<section class="score"><h2>Scorecard ${i + 1}</h2>${scorecard(i + 1)}</section>`).join('')}`,
  )

/** A paragraph that continues in a second and a third column. */
export const inColumns = (): string =>
  htmlPage('In columns', `<h1>In columns</h1><div style="columns: 3"><p>${LONG_PARAGRAPH}</p></div>`)

/** Badly made on purpose: no title, empty cells, bare text in sections, text in a table cell next to blocks. */
export const roughEdges = (): string =>
  htmlPage(
    '',
    `<h1>Rough edges</h1>Loose text beside blocks.<div>A div of text</div>
<section>Loose text in a section <strong>with emphasis</strong> and an end.<p>A paragraph.</p></section>
<ul><li><p>One</p><p>Two</p></li><li>Three <ul><li>Four</li></ul> and after</li></ul>
<table><caption>A table with an empty cell</caption><tr><th scope="col">A</th><th scope="col">B</th></tr><tr><td>1</td><td></td></tr></table>
<hr><p></p><h2>After the rule</h2><p>End.</p>`,
  )

/** Two pages: contents in two levels, notes with links in both directions, an external link, a transparent chart. */
export const withReferences = (): string =>
  htmlPage(
    'Notes and contents',
    `<h1>Notes and contents</h1>
<nav aria-label="In this paper"><p>In this paper</p><ul style="list-style: none"><li><a href="#plans">Plans</a><ul><li><a href="#dates">Dates</a></li></ul></li><li><a href="#notes">Notes</a></li></ul></nav>
<h2 id="plans">Plans</h2><p>Plans in date rose to 82%<sup><a href="#note-1" id="noteref-1">1</a></sup> in the year; see <a href="https://www.example.gov.uk/plans">the plans</a> of the council.</p>
${chart(1)}<h3 id="dates">Dates</h3><p>All dates are calendar days<sup><a href="#note-2" id="noteref-2">2</a></sup>.</p>
<ul><li><a href="#notes">Notes</a> say more</li><li><a href="https://www.example.gov.uk/">The council</a></li></ul>
<h2 id="notes">Notes</h2><ol><li id="note-1"><p>Provisional.</p><p>It will change. <a href="#noteref-1">Back to plans</a></p></li><li id="note-2">As the council counts them. <a href="#noteref-2">Back to dates</a></li></ol>`,
  )
