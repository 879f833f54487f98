// The page of the chair's brief has no finding of axe.
import type { Browser } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { drawAndFill } from '../../src/verbs/draw-and-fill.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { findBrowser, openBrowser } from '../pdf/print.ts'
import { outsideAsDelivered } from '../workspace.ts'
import { axeFinds } from './axe.ts'

const program = findBrowser()

describe.skipIf(program === undefined)('the brief for the chair', () => {
  let browser: Browser
  let html: string
  beforeAll(async () => {
    browser = await openBrowser(program ?? '')
    const outside = outsideAsDelivered()
    const request = { paper: 'corporate-parenting-brief', period: '2017-01' }
    const { paper } = await makePaper(request, openWorkspace(outside))
    html = (await drawAndFill(paper, await outside.templates())).html
  }, 60_000)
  afterAll(() => browser?.close())

  it.each([
    { width: 1280, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ] as const)(
    'has no finding of axe, $width px and $scheme',
    async window => expect(await axeFinds(browser, html, window)).toEqual([]),
    60_000,
  )
})
