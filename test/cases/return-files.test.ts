// Files of a return as they arrive: packed, encoded, locked, cut off. Each is read, or one sentence says what it is.
import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvOf, workbookOf, zipOf } from '../extracts/returns/returns.ts'
import { type Changes, HAS_CASES, runCase } from './lay-case.ts'

const FOLDER = 'data/returns/ssda903/2023-24'
const EPISODES = `${FOLDER}/episodes.csv`
const LINES = [
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
  '0101,01/05/2022,S,C2,N1,U4,PR1,01/07/2023,E4A,,A,B,',
  '0102,01/06/2022,S,C2,N1,U4,PR1,,,,A,B,',
  '0103,01/06/2023,S,C2,N1,U4,PR1,,,,A,B,',
].map(line => line.split(','))
const TEXT = csvOf(LINES)
const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0))
const utf16 = (text: string, isBigEnd: boolean) =>
  Uint8Array.from(
    [...text].flatMap(letter => (isBigEnd ? [0, letter.charCodeAt(0)] : [letter.charCodeAt(0), 0])),
  )

/** In care on 31 March, started and ceased in the year: by hand, from the lines above and those of the year before. */
const RIGHT = { 'S1@2023/24': '2', 'S1@2022/23': '2', 'S3@2023/24': '1', 'S4@2023/24': '1' }
const instead = (name: string, content: string | Uint8Array): Changes => ({
  [EPISODES]: null,
  [`${FOLDER}/${name}`]: content,
})

describe.skipIf(!HAS_CASES)('a file of a return', () => {
  it.each<[string, Changes]>([
    ['in UTF-16 without a mark', { [EPISODES]: utf16(TEXT, false) }],
    ['in UTF-16 without a mark, the other way round', { [EPISODES]: utf16(TEXT, true) }],
    ['in a zip in a zip', instead('all.zip', zipOf({ '2023-24.zip': zipOf({ 'episodes.csv': TEXT }) }))],
    ['that is text under the name of a workbook', instead('episodes.xlsx', TEXT)],
    ['that is a workbook under the name of a CSV file', { [EPISODES]: workbookOf({ Sheet1: LINES }) }],
    [
      'behind a cover sheet',
      instead(
        'episodes.xlsx',
        workbookOf({ Cover: [['Made for the panel'], ['Children', 3]], Sheet2: LINES }),
      ),
    ],
  ])('%s is read', async (_, changes) => {
    const { problems, figures } = await runCase('returns/good', changes)
    expect(problems).toEqual([])
    expect(Object.fromEntries(figures ?? [])).toMatchObject(RIGHT)
  })

  const zip = zipOf({ 'episodes.csv': TEXT })
  const locked = zip.slice()
  // The flags of the file in the list at the end of the zip.
  locked.set([1], latinIndex(locked, 'PK\x01\x02') + 8)
  it.each<[string, string, Uint8Array, string]>([
    ['7-Zip', 'episodes.7z', latin('7z\xBC\xAF\x27\x1C\0\x04'), 'it is packed by 7-Zip'],
    ['RAR', 'episodes.rar', latin('Rar!\x1A\x07\0'), 'it is packed by RAR'],
    ['gzip', 'episodes.csv.gz', gzipSync(latin(TEXT)), 'it is packed by gzip'],
    [
      'a zip cut off',
      'episodes.zip',
      zip.subarray(0, zip.length - 40),
      'it is damaged or incomplete, since its end is missing',
    ],
    ['a zip with a password', 'episodes.zip', locked, 'it is a zip file protected by a password'],
    [
      'a zip with a password in a zip',
      'episodes.zip',
      zipOf({ 'inner.zip': locked }),
      'it is a zip file protected by a password',
    ],
    [
      'a workbook with a password',
      'episodes.xlsx',
      latin(`\xD0\xCF\x11\xE0${'\0'.repeat(600)}${[...'EncryptedPackage'].join('\0')}\0`),
      'it is protected by a password',
    ],
  ])('%s is one error, which says just that', async (_, name, content, reason) => {
    const { problems, codes } = await runCase('returns/good', instead(name, content))
    expect(codes).toEqual(['extract-unreadable'])
    expect(problems[0]).toContain(`The file cannot be opened: ${reason}`)
    expect(problems[0]).not.toContain('CSV')
  })

  it('is reported where a table goes on in a second sheet', async () => {
    const [head = [], ...rows] = LINES
    const { problems } = await runCase(
      'returns/good',
      instead(
        'episodes.xlsx',
        workbookOf({ Page1: [head, ...rows.slice(0, 2)], Page2: [head, ...rows.slice(2)] }),
      ),
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/sheet Page2: The table Episodes of 2023\/24 is here and in .*sheet Page1/)
  })

  it('is reported where a sheet has a name like that of a table', async () => {
    const { codes } = await runCase(
      'returns/good',
      instead('all.xlsx', workbookOf({ Episodes: LINES, 'Episodes (2)': LINES, Notes: [['Notes']] })),
    )
    expect(codes).toEqual(['return-sheet-unread'])
  })
})

function latinIndex(bytes: Uint8Array, text: string): number {
  return new TextDecoder('latin1').decode(bytes).indexOf(text)
}
