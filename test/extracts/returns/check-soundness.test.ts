// Returns with too many errors to count, each with its message.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../../src/problems/say-problems.ts'
import { episode, inTable, OTHERS } from './episode-rows.ts'
import {
  type Content,
  csvFiles,
  csvOf,
  EPISODE_HEADINGS,
  read,
  SMALL,
  workbookOf,
  xmlOf,
  zipOf,
} from './returns.ts'

/** Like a zip with a password: the first bit of the flags is set, and the contents are random. */
function lockedZip(): Uint8Array {
  const zip = zipOf({ 'episodes.csv': csvOf(inTable('episodes')) })
  return zip.map((byte, at) => {
    if (at === 6) return byte | 1
    return at > 45 && at < 150 ? 0xff : byte
  })
}

describe('a return with too many errors to count', () => {
  const births = (born: string) =>
    inTable('header').map((cells, i) => cells.map((cell, c) => (i > 0 && c === 2 ? born : cell)))
  const others = {
    header: inTable('header').map(([child, ...cells]) => [child === 'B2' ? 'Z9' : (child ?? ''), ...cells]),
    episodes: inTable('episodes'),
  }
  it.each<[string, Readonly<Record<string, Content>>, string, RegExp]>([
    [
      'no episodes',
      { '2017-header.csv': csvOf(inTable('header')) },
      'return-table-missing',
      /The table Episodes of 2017\/18 is missing/,
    ],
    ['no file at all', {}, 'return-table-missing', /The table Episodes is missing/],
    [
      'a year without episodes',
      { ...csvFiles(SMALL), '2018-header.csv': csvOf(inTable('header')) },
      'return-table-missing',
      /Episodes of 2018\/19/,
    ],
    [
      'episodes of one line end',
      { ...csvFiles(SMALL), '2017-episodes.csv': '\n' },
      'return-table-missing',
      /Episodes of 2017\/18/,
    ],
    [
      'episodes with headings alone',
      { ...csvFiles(SMALL), '2017-episodes.csv': csvOf([EPISODE_HEADINGS]) },
      'return-table-missing',
      /Episodes of 2017\/18/,
    ],
    [
      'no row that can be used',
      { '2017-episodes.csv': csvOf([EPISODE_HEADINGS, episode({ DECOM: 'x' })]) },
      'return-table-missing',
      /no usable row/,
    ],
    [
      'one row in three that cannot be used',
      {
        '2017-episodes.csv': csvOf([
          EPISODE_HEADINGS,
          episode({}),
          episode({ CHILD: 'x' }),
          episode({ DECOM: 'x' }),
        ]),
      },
      'return-rows-unusable',
      /Of 3 rows of the table Episodes, 1 cannot be used: DECOM: not a date \(1 row\)/,
    ],
    [
      'births that are starts of care',
      csvFiles({ ...SMALL, header: births('20/04/2017') }),
      'return-births-wrong',
      /In 2 of 2 rows the date of birth is on or after the start of care, as in row 2; expected dates of birth/,
    ],
    [
      'a header of other children',
      csvFiles(others),
      'return-headers-of-others',
      /Of 2 children with episodes, 1 have no header, the first in row 4/,
    ],
    [
      'two files for one table and year',
      { ...csvFiles(SMALL), '2017/episodes.csv': csvOf(inTable('episodes')) },
      'return-table-twice',
      /Episodes of 2017\/18 is here and in data\/returns\/ssda903\/2017-episodes\.csv/,
    ],
    [
      'a damaged zip',
      { 'return.zip': zipOf(csvFiles(SMALL)).slice(0, 500) },
      'extract-unreadable',
      /damaged or incomplete/,
    ],
    ['a zip with a password', { 'return.zip': lockedZip() }, 'extract-unreadable', /protected by a password/],
    [
      'a damaged workbook',
      { '2017.xlsx': workbookOf({ episodes: inTable('episodes') }).slice(0, 2000) },
      'extract-unreadable',
      /damaged/,
    ],
    [
      'a workbook with a password',
      {
        '2017.xlsx': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
      },
      'extract-unreadable',
      /cannot be opened/,
    ],
    ['XML that breaks off', { '2017.xml': xmlOf(SMALL).slice(0, 900) }, 'extract-unreadable', /closed/],
    [
      'XML with a document type',
      { '2017.xml': xmlOf(SMALL).replace('<EXPSSDA903>', '<!DOCTYPE x [<!ENTITY a "b">]><EXPSSDA903>') },
      'extract-unreadable',
      /document type/,
    ],
    [
      'a quotation mark that is not closed',
      { ...csvFiles(SMALL), '2017-episodes.csv': `"${csvOf(inTable('episodes'))}` },
      'extract-unreadable',
      /quotation mark/,
    ],
    [
      'a table that is a picture',
      { ...csvFiles(SMALL), '2017-episodes.csv': new Uint8Array([0x89, 0x50, 0, 0, 1]) },
      'extract-unreadable',
      /not a spreadsheet/,
    ],
  ])('%s is reported and stops', async (_, files, code, said) => {
    const { return: found, problems } = await read(files)
    expect(found).toBeUndefined()
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(error => error.code)).toContain(code)
    expect(errors.map(sayProblem).join('\n')).toMatch(said)
  })

  it('has all its problems reported together, each once', async () => {
    const { problems } = await read({
      ...csvFiles({ ...SMALL, header: births('20/04/2017') }),
      '2018-episodes.csv': 'CHILD,RNE\nA1,S\n',
      'return.zip': zipOf(csvFiles(SMALL)).slice(0, 500),
    })
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(
      [
        'extract-unreadable',
        ...Array.from({ length: 5 }, () => 'return-column-missing'),
        'return-births-wrong',
      ].sort(),
    )
  })

  it('has a share above the limit, not at the limit', async () => {
    const lines = (unusable: number) =>
      csvOf([
        EPISODE_HEADINGS,
        ...OTHERS.slice(0, 8),
        ...Array.from({ length: unusable }, (_, i) => episode({ CHILD: `U${i}`, DECOM: 'x' })),
      ])
    expect((await read({ '2017/episodes.csv': lines(2) })).return).toBeDefined()
    expect((await read({ '2017/episodes.csv': lines(3) })).return).toBeUndefined()
  })
})
