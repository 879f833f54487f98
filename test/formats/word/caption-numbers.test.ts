// The numbers of captions in Word, as Word counts them: those of the paper, also where a table is cut into parts.
import { describe, expect, it } from 'vitest'
import { lookNamed } from '../../../src/drawing/look/read-look.ts'
import { paperInLook } from '../../../src/formats/large-print/paper-in-look.ts'
import { makePaper } from '../../../src/make-paper.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { outsideAsDelivered } from '../../workspace.ts'
import { all, textOf } from './open-docx.ts'
import { openWord, realTemplates } from './papers.ts'

describe.each([
  // Four topics, each with one table, which is cut into two.
  { paper: 'corporate-parenting-young-people', tables: 4 },
  // The summary, the three tables of the annex and the page of signals.
  { paper: 'corporate-parenting-large-print', tables: 5 },
])('the captions of $paper', ({ paper: id, tables }) => {
  it('have the numbers that Word counts', async () => {
    const { paper } = await makePaper({ paper: id, period: '2017-01' }, openWorkspace(outsideAsDelivered()))
    const look = lookNamed(paper.look, await realTemplates())
    const opened = await openWord(paperInLook(paper, look))
    const counted = new Map<string, number>()
    const fields = all(opened.xml('word/document.xml'), 'w:fldSimple')
    for (const field of fields) {
      const [, kind = '', how] = /^SEQ (\w+) (.*)$/.exec(field.attributes['w:instr'] ?? '') ?? []
      counted.set(kind, (counted.get(kind) ?? 0) + (how === '\\c' ? 0 : 1))
      expect(textOf(field)).toBe(String(counted.get(kind)))
    }
    expect(counted.get('Table')).toBe(tables)
    expect(fields.length).toBeGreaterThan(tables)
  }, 60_000)
})
