// How the house is built, read from its source: which room may import from which, which package has which
// door, and that nothing reads the clock.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY } from './workspace.ts'

const SRC = join(REPOSITORY, 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => /\.(ts|mjs|js)$/.test(file))
  .sort()

/**
 * The code of each file, read once. Comments are no imports, and may speak of Date.now. A text that holds `//` begins
 * with a colon before it, as in https://.
 */
const codeByFile = new Map(
  files.map(file => [
    file,
    readFileSync(join(SRC, file), 'utf8')
      // Line by line first: `papers/*.yaml` in a comment begins no other comment.
      .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
      .replace(/\/\*[\s\S]*?\*\//g, ''),
  ]),
)
const codeOf = (file: string) => codeByFile.get(file) ?? ''

interface Import {
  /** A file below src/, without `src/`. */
  readonly from: string
  readonly what: string
  readonly typeOnly: boolean
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|\brequire(?:\.resolve)?\(\s*['"]([^'"]+)['"]/g

const imports = files.flatMap(from =>
  [...codeOf(from).matchAll(IMPORT)].map(
    ([, type, statement, dynamic, required]): Import => ({
      from,
      what: statement ?? dynamic ?? required ?? '',
      typeOnly: type !== undefined,
    }),
  ),
)
const isOwn = ({ what }: Import) => what.startsWith('.')
const target = ({ from, what }: Import) =>
  relative(SRC, resolve(SRC, dirname(from), what)).replaceAll('\\', '/')
const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '')

/** The stair, from the ground up: a room looks only at those before it. */
const GROUND = ['terms', 'problems', 'definitions'] as const
const STAIR = [
  'extracts',
  'counting',
  'observations',
  'disclosure',
  'indicators',
  'projections',
  'ratings',
  'figures',
  'releases',
  'commentary',
  'checks',
  'papers',
  'drawing',
  'pdf',
  'guard',
  'formats',
  'packs',
] as const
/** Rooms of the design that need not be there yet. */
const PLANNED: readonly string[] = ['packs', 'preview']
const ROOMS: readonly string[] = [...GROUND, ...STAIR]
const BESIDE = ['workspace', 'verbs', 'preview', 'cli', 'setup'] as const

/** What a room exports: the files that a room above may import. */
const NOUNS: Readonly<Record<string, readonly string[]>> = {
  extracts: [
    'extracts/extract.ts',
    'extracts/return.ts',
    // The guard reads finished workbooks and a list of names with what reads those of councils.
    'extracts/read-csv.ts',
    'extracts/xml-text.ts',
    'extracts/zip-texts.ts',
  ],
  counting: ['counting/counter.ts', 'counting/is-counted-whole.ts'],
  // The checks compare the cells themselves, so the lookup of readings is exported too.
  observations: ['observations/observation.ts', 'observations/readings.ts'],
  disclosure: ['disclosure/published-before.ts'],
  indicators: ['indicators/indicator.ts', 'indicators/year-end-forecast.ts'],
  projections: ['projections/projection.ts', 'projections/method-names.ts'],
  ratings: [
    'ratings/judged-strategy.ts',
    'ratings/rating.ts',
    'ratings/direction.ts',
    'ratings/council-rank.ts',
    'ratings/council-funnel.ts',
    'ratings/signal.ts',
    'ratings/rated-indicator.ts',
  ],
  // A room of words: a number, a name or a verdict becomes text here, for every room that prints.
  figures: ['figures/'],
  releases: [
    'releases/release-record.ts',
    'releases/comparison.ts',
    'releases/say-comparison.ts',
    'releases/stage.ts',
  ],
  commentary: [
    'commentary/commentary-context.ts',
    'commentary/members-words.ts',
    'commentary/prose.ts',
    'commentary/officers-account.ts',
    'commentary/read-topics.ts',
    // Passages and sentences, which the guard reads as well.
    'commentary/commentary-passages.ts',
    'commentary/split-sentences.ts',
  ],
  papers: ['papers/paper.ts', 'papers/chart.ts', 'papers/printed.ts', 'papers/kept-back.ts'],
  drawing: [
    'drawing/templates.ts',
    'drawing/outline-text.ts',
    'drawing/take-pictures.ts',
    'drawing/palette/',
    'drawing/look/',
  ],
  pdf: ['pdf/printer.ts', 'pdf/document-facts.ts', 'pdf/finish.ts', 'pdf/speak.ts', 'pdf/finished-facts.ts'],
  guard: ['guard/finding.ts', 'guard/guard-edition.ts', 'guard/guard-problems.ts', 'guard/names.ts'],
}

describe('src', () => {
  it('has the rooms that the design names, and no other', () => {
    const rooms = new Set(files.map(roomOf).filter(room => room !== ''))
    expect([...rooms].filter(room => ![...ROOMS, ...BESIDE].includes(room))).toEqual([])
    expect([...ROOMS, ...BESIDE].filter(room => !rooms.has(room) && !PLANNED.includes(room))).toEqual([])
  })
  it('has at its root the conductor, its stages and the library alone', () => {
    expect(files.filter(file => roomOf(file) === '')).toEqual([
      'edition-register.ts',
      'index.ts',
      'make-edition.ts',
      'make-paper.ts',
      'stages.ts',
    ])
  })
  it('has imports for this test to read', () => expect(imports.filter(isOwn).length).toBeGreaterThan(200))
  it('imports nothing that is not there', () => {
    expect(
      imports
        .filter(isOwn)
        .filter(one => !files.includes(target(one)) && !target(one).endsWith('.json'))
        .map(one => `${one.from} → ${one.what}`),
    ).toEqual([])
  })
})

describe('the stair', () => {
  const lineIn = (path: string) =>
    readFileSync(join(REPOSITORY, path), 'utf8')
      .split('\n')
      .map(line => line.replace(/^\/\//, '').trim())
      .find(line => line.startsWith('extracts →'))
  const stair = lineIn('README.md')

  it('is the same line in the README, above makePaper and in the architecture', () => {
    expect([lineIn('src/make-paper.ts'), lineIn('docs/architecture.md')]).toEqual([stair, stair])
  })
  it('names rooms in the order that this test holds', () => {
    const named = stair?.split(' → ') ?? []
    expect(named).toEqual(STAIR.filter(room => named.includes(room)))
  })
})

describe('a room of the stair', () => {
  const between = imports
    .filter(isOwn)
    .filter(one => ROOMS.includes(roomOf(one.from)) && roomOf(one.from) !== roomOf(target(one)))
  const arrows = (list: readonly Import[]) => list.map(one => `${one.from} → ${target(one)}`)

  /**
   * The browser to print with is the one that the set-up finds, or has fetched: there is one place that knows
   * where.
   */
  const EXCEPTIONS = ['pdf/find-browser.ts → setup/browser.mjs', 'pdf/find-browser.ts → setup/outside.mjs']

  it('imports only from rooms below it', () => {
    const isBelow = (one: Import) =>
      ROOMS.includes(roomOf(target(one))) &&
      ROOMS.indexOf(roomOf(target(one))) < ROOMS.indexOf(roomOf(one.from))
    expect(arrows(between.filter(one => !isBelow(one)))).toEqual(EXCEPTIONS)
  })

  it('imports from a room of the stair only what it exports', () => {
    const helpers = between
      .filter(one => (STAIR as readonly string[]).includes(roomOf(target(one))))
      .filter(
        one =>
          !NOUNS[roomOf(target(one))]?.some(
            noun => target(one) === noun || (noun.endsWith('/') && target(one).startsWith(noun)),
          ),
      )
    // A release is worked out again, stage by stage, from the cells and the rules that it keeps.
    expect(arrows(helpers)).toEqual([
      'releases/snapshot-of.ts → indicators/line-up.ts',
      'releases/snapshot-of.ts → indicators/series-months.ts',
      'releases/snapshot-of.ts → observations/observe.ts',
      'releases/snapshot-of.ts → projections/project.ts',
      'releases/snapshot-of.ts → ratings/judge-indicator.ts',
    ])
  })

  it('takes from rating with types alone: papers judge nothing', () => {
    expect(
      arrows(
        between.filter(
          one => roomOf(one.from) === 'papers' && roomOf(target(one)) === 'ratings' && !one.typeOnly,
        ),
      ),
    ).toEqual([])
  })

  it('keeps terms on the very ground', () => {
    expect(arrows(between.filter(one => roomOf(one.from) === 'terms'))).toEqual([])
    expect(
      arrows(between.filter(one => roomOf(one.from) === 'problems' && roomOf(target(one)) !== 'terms')),
    ).toEqual([])
  })

  it('looks at polarity in ratings alone; papers only say it', () => {
    expect(
      files
        .filter(file => ROOMS.includes(roomOf(file)) && /\.polarity\b|\bpolarity\s*[,}]/.test(codeOf(file)))
        .filter(file => roomOf(file) !== 'ratings'),
    )
      // The register refuses bounds that do not fit the polarity, and a path that moves becomes bounds that fit it;
      // the rule is printed with its words. Nothing is judged by them.
      .toEqual([
        'definitions/indicator-definition.ts',
        'definitions/strategy.ts',
        'definitions/trajectory.ts',
        'figures/say-aims.ts',
        'figures/say-rules.ts',
      ])
  })
})

/** Above the stair: the disk, the conductor, what is done with a paper, and who requests it. */
const LADDER: readonly string[] = [
  ...ROOMS,
  'workspace',
  'stages.ts',
  'edition-register.ts',
  'make-edition.ts',
  'make-paper.ts',
  'verbs',
  'cli',
  'index.ts',
]
const stepOf = (file: string) => LADDER.indexOf(roomOf(file) === '' ? file : roomOf(file))

describe('a file above the stair', () => {
  it('imports only from below it', () => {
    const upwards = imports
      .filter(isOwn)
      .filter(one => stepOf(one.from) >= ROOMS.length && roomOf(target(one)) !== 'setup')
      // The version of the package is in package.json, next to src/.
      .filter(one => target(one) !== '../package.json')
      .filter(one => stepOf(target(one)) < 0 || stepOf(target(one)) > stepOf(one.from))
    expect(upwards.map(one => `${one.from} → ${target(one)}`)).toEqual([])
  })
})

/** Started by Node or by npm, and by no file of src/. */
const STARTED =
  /^(?:index\.ts|cli\/(?:installed|orderpaper)\.mjs|drawing\/draw-thread\.ts|pdf\/printer-thread\.ts|workspace\/read-thread\.ts|setup\/\w+\.mjs)$/

/** The entry points of the guard, which `readiness` and `release` will call: take them out of here when they do. */
const TO_BE_WIRED = ['guard/guard-edition.ts', 'guard/guard-problems.ts']

describe('the files', () => {
  it('are all imported by another: a leaf that its index does not list is no part of the program', () => {
    const imported = new Set(imports.filter(isOwn).map(target))
    expect(
      files.filter(file => !imported.has(file) && !STARTED.test(file) && !TO_BE_WIRED.includes(file)),
    ).toEqual([])
  })

  it('import one another in no circle, types included', () => {
    const uses = Map.groupBy(imports.filter(isOwn), one => one.from)
    const done = new Set<string>()
    /** The way from a file back to itself, if there is one. */
    function circleFrom(file: string, way: readonly string[]): readonly string[] | undefined {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
      if (done.has(file)) return undefined
      for (const one of uses.get(file) ?? []) {
        const circle = circleFrom(target(one), [...way, file])
        if (circle !== undefined) return circle
      }
      done.add(file)
      return undefined
    }
    expect(files.flatMap(file => circleFrom(file, []) ?? [])).toEqual([])
  })
})

/** Names that occur more than once, each with the files. */
const shared = (named: readonly (readonly [name: string, file: string])[]) =>
  [...Map.groupBy(named, ([name]) => name)]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name}: ${files.map(([, file]) => file).join(', ')}`)

describe('a name that one searches for', () => {
  it('is the name of one file, but for the indexes of leaves', () => {
    const names = files.map(file => [basename(file), file] as const)
    expect(shared(names.filter(([name]) => name !== 'index.ts'))).toEqual([])
  })

  it('is exported by one file', () => {
    const EXPORT = /^export (?:async )?(?:function\*?|const|type|interface|class) (\w+)/gm
    // The library gives the verbs under their own names.
    const exported = files
      .filter(file => file !== 'index.ts')
      .flatMap(file => [...codeOf(file).matchAll(EXPORT)].map(([, name = '']) => [name, file] as const))
    expect(exported.length).toBeGreaterThan(500)
    expect(shared(exported)).toEqual([])
  })
})

describe('an exported function or constant', () => {
  it('is used by another file, of src/ or of the tests', () => {
    const EXPORT = /^export (?:async )?(?:function\*?|const) (\w+)/gm
    const IDENTIFIER = /\w+/g
    const tests = readdirSync(join(REPOSITORY, 'test'), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .map(file => readFileSync(join(REPOSITORY, 'test', file), 'utf8'))
    const usedBy = new Map<string, Set<string>>()
    const note = (text: string, by: string) => {
      for (const [name] of text.matchAll(IDENTIFIER))
        usedBy.set(name, (usedBy.get(name) ?? new Set()).add(by))
    }
    for (const file of files) note(codeOf(file), file)
    for (const text of tests) note(text, 'test')
    const unused = files
      .filter(file => file !== 'index.ts')
      .flatMap(file => [...codeOf(file).matchAll(EXPORT)].map(([, name = '']) => `${file}: ${name}`))
      .filter(one => (usedBy.get(one.replace(/^.*: /, ''))?.size ?? 0) < 2)
    expect(unused).toEqual([])
  })
})

describe('the set-up', () => {
  it('is separate: it runs before there is a Node that reads TypeScript', () => {
    expect(
      imports
        .filter(isOwn)
        .filter(one => roomOf(one.from) === 'setup' && roomOf(target(one)) !== 'setup')
        .map(one => `${one.from} → ${target(one)}`),
    ).toEqual([])
  })
  it("is used by the command's first file, and by what looks for the browser", () => {
    const users = imports
      .filter(isOwn)
      .filter(one => roomOf(target(one)) === 'setup' && roomOf(one.from) !== 'setup')
      .map(one => one.from)
    expect([...new Set(users)]).toEqual(['cli/orderpaper.mjs', 'pdf/find-browser.ts'])
  })
})

/** Each package and each part of Node with the files that may open its door. A folder ends with a slash. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  // Releases and their approvals are files as well, checked where they are read.
  zod: ['definitions/', 'releases/'],
  yaml: ['definitions/parse-yaml.ts', 'definitions/yaml-scalar.ts'],
  // Read in extracts, written where a paper's figures become a workbook.
  xlsx: ['extracts/', 'formats/data/'],
  'csv-parse': ['extracts/'],
  saxes: ['extracts/returns/read-xml-return.ts'],
  'fraction.js': ['terms/exact.ts'],
  // The solver of linear programmes.
  highs: ['disclosure/solver.ts'],
  culori: ['drawing/palette/'],
  '@stdlib/stats-base-dists-chisquare-quantile': ['ratings/signals/'],
  '@stdlib/stats-base-dists-normal-quantile': ['ratings/signals/'],
  marked: ['commentary/'],
  'html-to-text': ['formats/'],
  vega: ['drawing/'],
  'vega-lite': ['drawing/'],
  // A drawn chart's letters are measured, and a chart in the PDF gets the outlines of the same font.
  fontkit: ['drawing/', 'pdf/finish/'],
  // Pictures of drawn charts, for programs that show no drawings.
  '@resvg/resvg-wasm': ['drawing/take-pictures.ts'],
  syllable: ['papers/reading/'],
  docx: ['formats/word/'],
  // A zip whose bytes depend on nothing but what is in it; and a return that came zipped.
  fflate: [
    'extracts/unzip.ts',
    'extracts/whole-workbook.ts',
    'extracts/lean-sheets.ts',
    'extracts/zip-texts.ts',
    'extracts/returns/unpack.ts',
    'formats/',
  ],
  handlebars: ['formats/html/'],
  'subset-font': ['formats/html/'],
  puppeteer: ['pdf/browser.ts'],
  commander: ['cli/'],
  'node:fs': [
    'workspace/outside.ts',
    'workspace/disk-files.ts',
    'workspace/cache/',
    'workspace/append-file.ts',
    'workspace/replace-folder.ts',
    'workspace/read-whole.ts',
    'workspace/browser-profile.ts',
    'workspace/read-machine.ts',
    'setup/',
  ],
  // What was kept is a value of the program, which no other language reads.
  'node:v8': ['workspace/cache/'],
  'node:readline': ['cli/ask.ts', 'setup/'],
  // A PDF names itself, and the files in it, by a digest of what they hold.
  'node:crypto': ['terms/sha256.ts', 'pdf/finish/', 'setup/'],
  'node:worker_threads': [
    'drawing/open-drawer.ts',
    'drawing/draw-thread.ts',
    'pdf/',
    'workspace/read-in-thread.ts',
    'workspace/read-thread.ts',
  ],
  'node:child_process': ['cli/orderpaper.mjs', 'setup/'],
}

const packageOf = (what: string) =>
  (what.startsWith('node:')
    ? what.split('/')[0]
    : what
        .split('/')
        .slice(0, what.startsWith('@') ? 2 : 1)
        .join('/')) ?? what

describe('a package', () => {
  const outer = imports.filter(one => !isOwn(one)).map(one => ({ ...one, name: packageOf(one.what) }))

  it.each(Object.entries(DOORS))('%s is imported only through %j', (name, doors) => {
    const through = outer.filter(one => one.name === name)
    expect(
      through
        .filter(
          one => !doors.some(door => one.from === door || (door.endsWith('/') && one.from.startsWith(door))),
        )
        .map(one => one.from),
    ).toEqual([])
  })

  it('is found by this test', () => expect(new Set(outer.map(one => one.name)).size).toBeGreaterThan(15))

  it('that the program runs with has its door here', () => {
    const { dependencies } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>
    }
    // The font is found by its files, which disk-files.ts reads.
    expect(Object.keys(dependencies).filter(name => !(name in DOORS))).toEqual([
      '@expo-google-fonts/source-sans-3',
    ])
    expect(
      outer
        .filter(one => !one.name.startsWith('node:') && !(one.name in dependencies))
        .map(one => `${one.from} → ${one.what}`),
      // What builds the package is no part of the program.
    ).toEqual(['setup/build-package.mjs → rolldown'])
  })

  it('of Node without a door of its own takes no part in disk, network or processes', () => {
    const harmless = [
      'node:module',
      'node:path',
      'node:url',
      'node:tty',
      'node:util',
      'node:os',
      'node:zlib',
      'node:events',
      'node:perf_hooks',
    ]
    expect(
      outer
        .filter(one => one.name.startsWith('node:') && !(one.name in DOORS) && !harmless.includes(one.name))
        .map(one => `${one.from} → ${one.what}`),
    ).toEqual([])
  })
})

/** A paper is the same at every run, and nothing leaves the machine. */
const FORBIDDEN: readonly [string, RegExp][] = [
  ['Date.now', /\bDate\.now\b/],
  ['new Date() without arguments', /\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()/],
  ['Date() as a function', /(?<!new )(?<![.\w])Date\(/],
  ['Math.random', /\bMath\.random\b/],
  ['fetch(', /(?<![.\w])fetch\(/],
  ['randomUUID', /\brandomUUID\b|\bgetRandomValues\b/],
  ['performance.now outside the set-up', /\bperformance\.now\b/],
  ['any', /:\s*any\b|<any>|\bas any\b/],
  ['let at the top of a module', /^(export )?let /m],
]

describe('the source', () => {
  it.each(FORBIDDEN)('has no %s', (name, pattern) => {
    const allowed = (file: string) => name.startsWith('performance') && file.startsWith('setup/')
    expect(files.filter(file => pattern.test(codeOf(file)) && !allowed(file))).toEqual([])
  })
})

describe('an exported function', () => {
  const EXPORTED = /^export (?:async )?(?:function\*? (\w+)|const (\w+) = (?:async )?(?=[(<]))/gm

  /** Where the brackets that open at a place close again. */
  function closeOf(code: string, open: number): number {
    let depth = 0
    for (let at = open; at < code.length; at++) {
      if ('([{'.includes(code[at] ?? '')) depth++
      if (')]}'.includes(code[at] ?? '') && --depth === 0) return at
    }
    return code.length
  }

  it('says what it returns', () => {
    const silent = files
      .filter(file => file.endsWith('.ts'))
      .flatMap(file => {
        const code = codeOf(file)
        return [...code.matchAll(EXPORTED)].flatMap(({ index, 0: head, 1: named, 2: constant }) => {
          const open = code.indexOf('(', index + head.length - 1)
          const after = code.slice(closeOf(code, open) + 1).trimStart()
          const isSilent = named === undefined ? after.startsWith('=>') : !after.startsWith(':')
          return isSilent ? [`${file}: ${named ?? constant}`] : []
        })
      })
    expect(silent).toEqual([])
  })
})
