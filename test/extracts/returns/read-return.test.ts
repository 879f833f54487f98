// A small return in every form of returns.
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/terms/day.ts'
import {
  balances,
  type Content,
  csvFiles,
  fileNameOf,
  read,
  SMALL,
  soundOf,
  tablesOf,
  workbookOf,
  xmlOf,
  zipOf,
} from './returns.ts'

describe('readReturn(files, definition, codes) of a small return', () => {
  it('gives codes, days and numbers, with a child and a postcode as running numbers', async () => {
    const { return: found, identities, problems } = await read(csvFiles(SMALL))
    expect(problems).toEqual([])
    expect(found?.years).toEqual([2017])
    expect(found?.asAt).toBe(dayOf('2018-03-31'))
    expect([...identities]).toEqual([
      [1, 'A1'],
      [2, 'B2'],
    ])
    const episodes = found?.tables.get('episodes')
    // AB1 2CD is the first postcode, EF3 4GH the second: the boy's first placement and the girl's are in one
    // place.
    expect(
      episodes?.map(({ child, values: { DECOM, DEC, PLACE, HOME_POST, PL_POST } }) => [
        child,
        DECOM,
        DEC,
        PLACE,
        HOME_POST,
        PL_POST,
      ]),
    ).toEqual([
      [1, dayOf('2017-01-03'), dayOf('2017-05-10'), 'U6', 1, 2],
      [1, dayOf('2017-05-10'), undefined, 'K2', 1, 3],
      [2, dayOf('2017-04-20'), dayOf('2018-03-31'), 'U6', undefined, 2],
    ])
    expect(episodes?.[1]?.place).toEqual({
      file: found?.files.findIndex(({ file }) => file.endsWith('episodes.csv')),
      row: 3,
    })
    expect(found?.tables.get('oc2')?.[0]?.values).toMatchObject({
      SDQ_SCORE: 14,
      SDQ_REASON: 'SDQ4',
      HEALTH_ASSESSMENT: '0',
    })
  })

  it('keeps no identifier, postcode, pupil number or number of a home', async () => {
    const { return: found } = await read(csvFiles(SMALL))
    expect(JSON.stringify({ ...found, tables: [...(found?.tables ?? [])] })).not.toMatch(
      /A1"|B2"|AB1|2CD|EF3|A123|UN3|1234567|UPN|URN/,
    )
  })

  const FORMS: Readonly<Record<string, Readonly<Record<string, Content>>>> = {
    'a folder a year': Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [name.replace('-', '/'), text]),
    ),
    'names with both years': Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [
        name.replace('2017-', 'SSDA903 2017-18 '),
        text,
      ]),
    ),
    'a zip': { 'return.zip': zipOf(csvFiles(SMALL)) },
    'a zip with folders, and what a Mac leaves in it': {
      'return.zip': zipOf({
        ...Object.fromEntries(
          Object.entries(csvFiles(SMALL)).map(([name, text]) => [`all/${name.replace('-', '/')}`, text]),
        ),
        '__MACOSX/2017/._header.csv': 'x',
        '.DS_Store': 'x',
      }),
    },
    'Windows line ends and a byte order mark': Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    ),
    'every cell in quotation marks': Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [name, text.replace(/[^,\n]+/g, '"$&"')]),
    ),
    semicolons: Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [name, text.replaceAll(',', ';')]),
    ),
    'a workbook with a sheet a table': {
      '2017-18.xlsx': workbookOf(
        Object.fromEntries(Object.entries(SMALL).map(([table, lines]) => [fileNameOf(table), lines])),
      ),
    },
    'a workbook a table': Object.fromEntries(
      Object.entries(SMALL).map(([table, lines]) => [
        `2017/${fileNameOf(table)}.xlsx`,
        workbookOf({ Sheet1: lines }),
      ]),
    ),
    XML: { '2017.xml': xmlOf(SMALL) },
    'XML in UTF-16': { '2017.xml': new Uint8Array(Buffer.from(`\uFEFF${xmlOf(SMALL)}`, 'utf16le')) },
    'XML in a zip': { 'return.zip': zipOf({ '2017/return.xml': xmlOf(SMALL) }) },
  }
  it.each(Object.keys(FORMS))('gives the same tables from %s', async form => {
    const [csv, other] = [soundOf(await read(csvFiles(SMALL))), soundOf(await read(FORMS[form] ?? {}))]
    expect(Object.keys(tablesOf(csv))).toHaveLength(10)
    expect(tablesOf(other)).toEqual(tablesOf(csv))
    expect([csv, other].every(balances)).toBe(true)
  })
})
