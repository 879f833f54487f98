// The definitions that come with the program: each file is right by itself, and they fit together.
import { describe, expect, it } from 'vitest'
import { measuresOfMethod } from '../../src/definitions/measures-of-method.ts'
import { nationalFileSchema, wordsForMeasures } from '../../src/definitions/national.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { reportSchema } from '../../src/definitions/report.ts'
import { realOutside } from '../workspace.ts'
import { loadFor } from './project.ts'
import { changed, councilFiles, PAPER } from './standard.ts'

const standard = [...(await realOutside().standard())]
const below = (folder: string) => standard.filter(([file]) => file.startsWith(`standard/${folder}/`))
const national = below('national').map(([file, text]) => parseYaml(file, text, nationalFileSchema))
const indicators = national.flatMap(({ value }) => value?.indicators ?? [])
const reports = below('reports').map(([file, text]) => ({ file, ...parseYaml(file, text, reportSchema) }))

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) < at)

describe('the files of data/standard', () => {
  it('are national definitions and reports', () => {
    expect(standard.length).toBe(national.length + reports.length)
    expect(national.length).toBeGreaterThan(0)
    expect(reports.length).toBeGreaterThan(1)
  })
})

describe('the national register', () => {
  it('has the shape that is declared', () => expect(national.flatMap(({ problems }) => problems)).toEqual([]))
  it('has each id and each name once', () => {
    expect(repeated(indicators.map(({ id }) => id))).toEqual([])
    expect(repeated(indicators.map(({ name }) => name))).toEqual([])
    expect(repeated(indicators.map(({ short }) => short))).toEqual([])
  })
  it('has short names of 35 letters at most', () =>
    expect(indicators.filter(({ short }) => short.length > 35)).toEqual([]))
  it('names measures in lowercase, and calls each by the same words wherever it is counted', () => {
    const measures = indicators.flatMap(({ method }) =>
      measuresOfMethod(method).filter(one => one !== undefined),
    )
    expect(measures.filter(one => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(one))).toEqual([])
    const words = Map.groupBy(indicators.flatMap(wordsForMeasures), ([measure]) => measure)
    const differing = [...words]
      .map(([measure, named]) => [measure, ...new Set(named.map(([, text]) => text))])
      .filter(({ length }) => length > 2)
    expect(differing).toEqual([])
  })
  it('writes sentences: definitions and reasons end with a stop', () => {
    const sentences = indicators.flatMap(one => [
      one.definition,
      ...one.editions.flatMap(({ definition, because }) => [definition, because]),
    ])
    expect(sentences.filter(text => !/^[A-Z].*\.$/.test(text))).toEqual([])
  })
  it('gives a council a whole indicator, whichever it takes', () => {
    const register = `topic: All\nowner: A post\nindicators:\n${indicators.map(({ id }, at) => `  - { ref: N${at}, use: national/${id} }\n`).join('')}`
    const all = 'data/definitions/indicators/all.yaml'
    const files = councilFiles({
      ...Object.fromEntries(below('national')),
      [all]: register,
      ...changed(PAPER, '[WM8] }', '[WM8] }\n  - { id: all, title: All, indicators: [N0] }'),
    })
    const { problems } = loadFor('westmere-monthly', files)
    expect(problems.filter(({ code }) => code !== 'measure-not-supplied')).toEqual([])
  })
})

describe('the standard reports', () => {
  it('have the shape that is declared, and the name of their file', () => {
    expect(reports.flatMap(({ problems }) => problems)).toEqual([])
    expect(reports.map(({ value }) => `standard/reports/${value?.id}.yaml`)).toEqual(
      reports.map(({ file }) => file),
    )
  })
  it('have one place for topics, and name no indicator, area or council', () => {
    for (const { value } of reports)
      expect(value?.blocks.filter(({ block }) => block === 'topics' || block === 'topic')).toHaveLength(1)
    expect(standard.map(([, text]) => text).join('')).not.toMatch(/worked example|rotherham|northmoor/i)
  })
  it.each(reports.map(({ value }) => value?.id))('make a paper of the topics of any council: %s', id => {
    const { problems } = loadFor(
      'westmere-monthly',
      councilFiles(changed(PAPER, 'corporate-parenting-monthly', id ?? '')),
    )
    expect(problems).toEqual([])
  })
})
