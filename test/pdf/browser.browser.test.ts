/**
 * A page may not load or run anything while it is printed. Hostile HTML goes to the printer unchanged, without the
 * escaping that our templates do.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { finishPdf } from '../../src/pdf/finish.ts'
import { openPrinter } from '../../src/pdf/open-printer.ts'
import { BrowserError, type Printer } from '../../src/pdf/printer.ts'
import { FACTS } from './facts.ts'
import { findBrowser, openBrowser, printFresh } from './print.ts'

const executable = findBrowser()
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
const pageOf = (inside: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Probe</title></head><body><h1>OUR WORDS</h1>${inside}<p>and their end</p></body></html>`
const SCRIPT = "document.body.append('SCRIPT'+'RAN')"

/** The HTML of each probe, with the address of our server and of a file on this disk. */
const PROBES: Record<string, (web: string, file: string) => string> = {
  'a script': web => `<script>${SCRIPT};fetch('${web}/fetch')</script><script src="${web}/s.js"></script>`,
  'a script in an attribute': web =>
    `<img src="${web}/x" onerror="${SCRIPT}"><svg onload="${SCRIPT}"></svg><body onload="${SCRIPT}">`,
  'a module that is preloaded': web =>
    `<link rel="modulepreload" href="${web}/m.js"><script type="module">import '${web}/m.js'</script>`,
  'a refresh': web => `<meta http-equiv="refresh" content="0;url=${web}/refresh">`,
  'a refresh to a file': (_, file) => `<meta http-equiv="refresh" content="0;url=${file}">`,
  'a frame of a file': (_, file) => `<iframe src="${file}"></iframe>`,
  'a frame from the web': web =>
    `<iframe src="${web}/frame"></iframe><frameset><frame src="${web}/f"></frameset>`,
  'a frame with its own text': web =>
    `<iframe srcdoc="<script>parent.${SCRIPT}</script><img src='${web}/srcdoc'>"></iframe>`,
  'an object of a file': (_, file) =>
    `<object data="${file}" type="text/plain"></object><embed src="${file}" type="text/plain">`,
  'an object from the web': web => `<object data="${web}/object"></object><embed src="${web}/embed">`,
  'pictures from the web': web =>
    `<img src="${web}/i.png"><img srcset="${web}/i2.png 2x"><picture><source srcset="${web}/i3.png"><img></picture><svg width="9" height="9"><image href="${web}/i.svg"/><use href="${web}/u.svg#a"/></svg><input type="image" src="${web}/input.png">`,
  'a picture of a file': (_, file) =>
    `<img src="${file}"><svg width="9" height="9"><image href="${file}"/></svg>`,
  'hints to fetch ahead': web =>
    `<link rel="preconnect" href="${web}"><link rel="dns-prefetch" href="${web}"><link rel="prefetch" href="${web}/prefetch"><link rel="preload" as="image" href="${web}/preload"><link rel="prerender" href="${web}/prerender"><link rel="icon" href="${web}/icon"><link rel="manifest" href="${web}/manifest">`,
  'styles from the web': web =>
    `<link rel="stylesheet" href="${web}/l.css"><style>@import url(${web}/i.css); p { background: url(${web}/bg.png) } li::marker { content: url(${web}/m.png) }</style><ul><li>x</li></ul>`,
  'styles of a file': (_, file) =>
    `<link rel="stylesheet" href="${file}"><style>@import url(${file}); p { background: url(${file}) }</style>`,
  'a font from the web': web =>
    `<style>@font-face { font-family: z; src: url(${web}/z.woff2) } p { font-family: z }</style>`,
  'film and sound': web =>
    `<video src="${web}/v.mp4" poster="${web}/poster.png" autoplay></video><audio src="${web}/a.mp3" autoplay></audio><video><track default src="${web}/t.vtt"></video>`,
  'another base': web => `<base href="${web}/base/"><img src="relative.png">`,
  'a form that sends itself': web =>
    `<form id="f" action="${web}/form"><input autofocus onfocus="f.submit()"></form>`,
  'an overlay': () => '<div style="position: fixed; inset: 0; background: white; z-index: 99">NOT OURS</div>',
  'a link that is a script': () => `<a href="javascript:${SCRIPT}">link</a>`,
}

describe.skipIf(executable === undefined || !hasPoppler)(
  'openPrinter().print(html) [skipped where Chromium or poppler is missing]',
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'lock-'))
    const secret = join(folder, 'secret.txt')
    const asked: string[] = []
    let server: Server
    let web: string
    let printer: Printer

    beforeAll(async () => {
      writeFileSync(secret, 'SECRET FILE')
      server = createServer((request, answer) => {
        asked.push(request.url ?? '')
        answer.setHeader('content-type', request.url?.endsWith('.css') ? 'text/css' : 'text/html')
        answer.end(
          request.url?.endsWith('.css') ? 'body::after { content: "FROM THE WEB" }' : '<p>FROM THE WEB</p>',
        )
      })
      await new Promise<void>(resolve => {
        server.listen(0, '127.0.0.1', resolve)
      })
      const address = server.address()
      web = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
      printer = openPrinter()
    })
    afterAll(async () => {
      await printer.close()
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true })
    })

    const textOf = (pdf: Uint8Array): string => {
      const path = join(folder, 'print.pdf')
      writeFileSync(path, pdf)
      return execFileSync('pdftotext', [path, '-']).toString()
    }

    it('is watched by a server that sees the requests of an unlocked browser', async () => {
      const browser = await openBrowser(executable ?? '')
      asked.length = 0
      const text = textOf(
        await printFresh(
          browser,
          pageOf(
            ['a script', 'pictures from the web', 'styles from the web']
              .map(name => PROBES[name]?.(web, ''))
              .join(''),
          ),
        ),
      )
      await browser.close()
      expect(text).toContain('SCRIPTRAN')
      expect(text).toContain('FROM THE WEB')
      expect(asked).toEqual(expect.arrayContaining(['/fetch', '/i.png', '/l.css', '/i.css']))
    })

    it.each(Object.entries(PROBES))(
      'with %s fetches nothing, runs nothing and reads no file',
      async (name, probe) => {
        asked.length = 0
        const printed = await printer
          .print(pageOf(probe(web, pathToFileURL(secret).href)))
          .then(textOf, (error: Error) => error.message)
        expect(printed).not.toMatch(/SCRIPTRAN|SECRET|FROM THE WEB/)
        expect(asked).toEqual([])
        // A refresh may come in time or not. If it does, it is reported, and a blank page is not printed.
        if (name.startsWith('a refresh') && !printed.includes('OUR WORDS'))
          expect(printed).toBe('the page tried to open another address')
        else expect(printed).toMatch(/OUR WORDS[\s\S]*and their end/)
      },
    )

    it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'smb://host/share'])(
      'prints a link to %s, which the finished PDF refuses',
      async address => {
        const printed = await printer.print(pageOf(`<a href="${address}">link</a>`))
        await expect(finishPdf(printed, FACTS)).rejects.toThrow(
          'A paper may link only to https:, http: and mailto: addresses.',
        )
      },
    )

    it('ends a print that hangs, reports it, and closes', async () => {
      const hasty = openPrinter(3_000)
      const started = performance.now()
      const hanging = hasty.print(pageOf('<div style="height: 100000000px">x</div>'))
      await expect(hanging).rejects.toThrow(BrowserError)
      await expect(hanging).rejects.toThrow('within 3 seconds and was stopped')
      await expect(hasty.print(pageOf('x')).then(() => 'printed')).rejects.toThrow()
      await hasty.close()
      expect(performance.now() - started).toBeLessThan(10_000)
    })
  },
)
