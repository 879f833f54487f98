// A topic in full on a sheet that is too narrow for two columns: a quarterly paper in large print.
import { expect, it } from 'vitest'
import { lookNamed } from '../../../src/drawing/look/read-look.ts'
import { paperInLook } from '../../../src/formats/large-print/paper-in-look.ts'
import { makePaper } from '../../../src/make-paper.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { changedOutside } from '../../workspace.ts'
import { all } from './open-docx.ts'
import { openWord, realTemplates } from './papers.ts'

it('is in one column, with its table as wide as the sheet', async () => {
  const outside = changedOutside({
    'data/definitions/papers/large.yaml':
      'id: large\nbased-on: corporate-parenting-quarterly\ntitle: Large\nlook: large-print\n',
  })
  const { paper } = await makePaper({ paper: 'large', period: '2021-22-Q3' }, openWorkspace(outside))
  const opened = await openWord(paperInLook(paper, lookNamed(paper.look, await realTemplates())))
  const document = opened.xml('word/document.xml')
  const columns = all(document, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']))
  expect(columns.length).toBeGreaterThan(20)
  expect(columns.filter(width => !(width > 0))).toEqual([])
  expect(all(document, 'w:br').filter(({ attributes }) => attributes['w:type'] === 'column')).toEqual([])
}, 60_000)
