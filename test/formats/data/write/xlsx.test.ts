import { describe, expect, it } from 'vitest'
import { figuresWorkbook } from '../figures-workbook.ts'
import { partsOf } from '../open-workbook.ts'
import { realPaper } from '../real-paper.ts'

describe('figuresWorkbook(paper, xlsx)', () => {
  it('lists every part in its content types, and has a part for every relation', async () => {
    const parts = partsOf(await figuresWorkbook(await realPaper(), 'xlsx'))
    const types = parts.get('[Content_Types].xml') ?? ''
    for (const path of parts.keys())
      if (!path.endsWith('.rels') && path !== '[Content_Types].xml')
        expect(types).toContain(`PartName="/${path}"`)
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue
      const from = path.replace(/_rels\/[^/]*$/, '')
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"/g))
        expect(parts.has(new URL(target, `file:///${from}`).pathname.slice(1)), `${path} → ${target}`).toBe(
          true,
        )
    }
  })
})
