// What the runs damage: the repository's own papers with everything that they read, in memory. Out: for each subject a
// paper, the files that may be damaged, and what is done with them. A subject more or less changes what each seed means.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MONTHLY, REPOSITORY } from '../workspace.ts'
import type { Files } from './damage-files.ts'
import {
  appendicesReleased,
  monthlyProduced,
  monthlyReleased,
  sealedAgain,
  yearReleased,
} from './released-files.ts'
import { ANNEX_A, asWorkbooks, asXml, asZip, withAnnexA } from './remade-returns.ts'
import { checksAll, compares, explains, lists, makes, makesAndDraws, type Run, releases } from './runs.ts'

export interface Subject {
  readonly name: string
  readonly paper: string
  readonly period: string
  readonly files: Files
  /** Templates are files of the subject too, below `templates/`. */
  readonly damages: RegExp
  readonly run: Run
  /** Done to the damaged file at the end, such as to give a release a fingerprint that fits. */
  readonly finish?: (bytes: Uint8Array) => Uint8Array
}

const FROM_RETURN = { paper: 'corporate-parenting-from-return', period: '2022-03' } as const
const YEARLY = { paper: 'sufficiency-appendices', period: '2021-22' } as const
const STRATEGY = { paper: 'sufficiency-strategy-2016', period: '2016-12' } as const
const COUNTED = { paper: 'counted', period: '2021-22' } as const
const RELEASE = /^data\/releases\/.*json$/
/** Definitions that every paper reads, and those about the whole workspace. */
const SHARED_DEFINITIONS =
  /^data\/definitions\/((areas|checks|commentary|counting)\.yaml|areas\/|codes\/|papers\/)/

export async function subjectsOf(): Promise<readonly [Subject, ...Subject[]]> {
  const data = filesBelow('data')
  const released = await monthlyReleased(data)
  const year = await yearReleased(data)
  return [
    ...ofExtracts(data),
    ...ofReturns(data),
    ...ofDefinitions(data),
    ...ofReleases(released, year),
    {
      name: 'a release of the appendices',
      ...YEARLY,
      files: await appendicesReleased(data, YEARLY),
      damages: RELEASE,
      run: compares,
      finish: sealedAgain,
    },
    {
      name: 'what was produced, released again',
      ...MONTHLY,
      files: await monthlyProduced(released),
      damages: /^out\//,
      run: releases,
    },
  ]
}

function ofExtracts(data: Files): readonly [Subject, ...Subject[]] {
  return [
    {
      name: 'workbooks',
      ...MONTHLY,
      files: data,
      damages: /^data\/(extracts\/2017-01|benchmarks)\/.*xlsx$/,
      run: makes,
    },
    { name: 'sheets as text', ...YEARLY, files: data, damages: /^data\/benchmarks\/.*csv$/, run: makes },
    { name: 'plans', ...YEARLY, files: data, damages: /^data\/extracts\/2021-22\/.*xlsx$/, run: makes },
    { name: 'tables', ...STRATEGY, files: data, damages: /^data\/extracts\/2016-12\//, run: makes },
    {
      name: 'a workbook, explained',
      ...MONTHLY,
      files: data,
      damages: /^data\/extracts\/2017-01\//,
      run: explains('6.7'),
    },
  ]
}

function ofReturns(data: Files): readonly Subject[] {
  const returned = { ...FROM_RETURN, damages: /^data\/returns\/ssda903\//, run: makes }
  return [
    { name: 'return', ...returned, files: data },
    { name: 'return in a zip', ...returned, files: asZip(data) },
    { name: 'return as workbooks', ...returned, files: asWorkbooks(data) },
    { name: 'return as XML', ...returned, files: asXml(data), damages: /return\.xml$/ },
    { name: 'return, its exceptions listed', ...returned, files: data, run: lists('8.2') },
    {
      name: 'lists of Annex A',
      ...ANNEX_A,
      files: withAnnexA(data),
      damages: /^data\/returns\/annex-a\//,
      run: makes,
    },
  ]
}

function ofDefinitions(data: Files): readonly Subject[] {
  const ofCounting = /^data\/definitions\/(counting\.yaml|codes\/|returns\/|groups\/)/
  return [
    { name: 'definitions', ...MONTHLY, files: data, damages: /^data\/definitions\/.*yaml$/, run: makes },
    { name: 'definitions that all share', ...MONTHLY, files: data, damages: SHARED_DEFINITIONS, run: makes },
    { name: 'definitions of a return', ...FROM_RETURN, files: data, damages: ofCounting, run: makes },
    {
      name: 'definitions of the appendices',
      ...YEARLY,
      files: data,
      damages: /^data\/definitions\/(groups|indicators|papers|sources|strategies)\//,
      run: makes,
    },
    {
      name: 'all definitions, checked',
      ...MONTHLY,
      files: data,
      damages: /^data\/definitions\//,
      run: checksAll,
    },
    { name: 'commentary', ...MONTHLY, files: data, damages: /^data\/commentary\/2017-01\//, run: makes },
    {
      name: 'signed checks',
      ...MONTHLY,
      files: withSignature(data),
      damages: /^data\/accessibility\//,
      run: makes,
    },
    {
      name: 'templates',
      ...MONTHLY,
      files: new Map([...data, ...filesBelow('templates')]),
      damages: /^templates\/(?!.*examples\.json)/,
      run: makesAndDraws,
    },
  ]
}

function ofReleases(released: Files, year: Files): readonly Subject[] {
  const monthly = { ...MONTHLY, files: released, damages: RELEASE }
  const yearly = { ...COUNTED, files: year, damages: RELEASE }
  return [
    { name: 'a release', ...monthly, run: makes },
    { name: 'a release with its fingerprint', ...monthly, run: makes, finish: sealedAgain },
    { name: 'a release, compared', ...monthly, run: compares, finish: sealedAgain },
    { name: 'a release, explained', ...monthly, run: explains('6.1'), finish: sealedAgain },
    { name: 'a release of a return', ...yearly, run: makes, finish: sealedAgain },
    { name: 'a release of a return, compared', ...yearly, run: compares, finish: sealedAgain },
    { name: 'approvals', ...monthly, damages: /approvals\.yaml$/, run: makes },
  ]
}

const SIGNED = `signed:
  - { check: plain-language, by: Performance Analyst, on: 2017-02-20 }
`
const withSignature = (data: Files): Files =>
  new Map([
    ...data,
    [`data/accessibility/${MONTHLY.paper}/${MONTHLY.period}.yaml`, new TextEncoder().encode(SIGNED)],
  ])

/** The files of the repository below a folder, by their paths. */
export function filesBelow(folder: string): Files {
  return new Map(
    readdirSync(join(REPOSITORY, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(file => [file.slice(REPOSITORY.length + 1), new Uint8Array(readFileSync(file))]),
  )
}
