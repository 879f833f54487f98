// Runs axe-core on a page. In: HTML, the width of the window and the colour scheme. Out: broken rules with their
// elements.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'puppeteer'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** No rule is switched off. If one must be, it is listed here with the reason. */
const SWITCHED_OFF: Readonly<Record<string, { enabled: false; because: string }>> = {}

export interface Window {
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

export async function axeFinds(
  browser: Browser,
  html: string,
  { width, scheme }: Window = { width: 1280, scheme: 'light' },
): Promise<string[]> {
  const page = await browser.newPage()
  try {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.setViewport({ width, height: 900 })
    await page.setContent(html, { waitUntil: 'load' })
    await page.evaluate(AXE)
    const run = `axe.run({ runOnly: ${JSON.stringify(STANDARDS)}, rules: ${JSON.stringify(SWITCHED_OFF)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')))`
    return (await page.evaluate(run)) as string[]
  } finally {
    await page.close()
  }
}
