// What each kind of problem tells, by its code. In: nothing. Out: the type of its facts.

/** A new kind is a line here and a sentence in sentences.ts. */
export interface Facts {
  // definitions
  'definition-unreadable': { reason: string }
  'definition-invalid': { found: string; expected: string }
  'definition-repeated': { what: string; name: string; elsewhere: string }
  'name-undefined': { what: string; name: string; known: string }
  // workspace
  'definition-folder-empty': { what: string; pattern: string }
  'unknown-period': { found: string; expected: string }
  'template-missing': { what: string }
  // extracts
  'extract-missing': { source: string; pattern: string; folder: string }
  'extract-ambiguous': { source: string; pattern: string; files: string }
  'extract-unreadable': { reason: string }
  'sheet-missing': { expected: string; found: string }
  'sheet-ambiguous': { expected: string; found: string }
  'header-missing': { expected: string; rows: number; found: string }
  'column-missing': { expected: string; found: string }
  'column-ambiguous': { expected: string; found: string }
  'row-unknown': { found: string; expected: string; source: string }
  'row-missing': { expected: string }
  'period-not-understood': { found: string; expected: string }
  'period-repeated': { period: string; first: string }
  'period-gap': { after: string; before: string; missing: string }
  'period-not-over': { period: string; asAt: string; found: string }
  'number-not-understood': { found: string; expected: string }
  'percentage-ambiguous': { found: string }
  'percentage-impossible': { found: string }
  'whole-number-expected': { found: string }
  'formula-without-value': { formula: string }
  'cell-error': { found: string }
  'identifier-as-number': { found: string; candidates: string }
  'code-not-allowed': { found: string; allowed: string; source: string }
  'value-of-another-date': { found: string; column: string; kept: string }
  // returns
  'return-file-unknown': { known: string }
  'return-table-twice': { title: string; year: string; elsewhere: string }
  'return-table-missing': { title: string; year: string; named: string }
  'return-missing': { title: string }
  'return-nothing-yet': { title: string; year: string }
  'return-ends-before': { title: string; ends: string; period: string }
  'return-year-unknown': { title: string }
  'return-year-derived': { year: string; day: string; row: number; later: number }
  'return-headings-missing': { table: string; expected: string; rows: number }
  'return-column-missing': { table: string; column: string }
  'return-column-twice': { table: string; column: string }
  'return-columns-absent': { table: string; columns: string }
  'return-codes-unlisted': { column: string; codes: string; year: string }
  'return-rows-unusable': { title: string; count: number; of: string; reasons: string; most: string }
  'return-births-wrong': { count: number; of: string; row: number; born: string; start: string }
  'return-without-header': { children: number; row: number }
  'return-headers-of-others': { children: number; of: number; row: number; most: string }
  'return-as-at-derived': { day: string; rows: number; definition: string }
  'return-as-at-differs': { stated: string; found: string; definition: string }
  'return-as-at-unknown': { reason: string; definition: string }
  // observations
  'return-without-children': { returnId: string }
  'not-from-a-return': { indicator: string; measure: string; returns: string }
  'two-values': { measure: string; period: string; first: string; second: string; elsewhere: string }
  'numerator-above-denominator': { measure: string; period: string; numerator: string; denominator: string }
  'measure-not-supplied': { indicator: string; measure: string; sources: string }
  'cell-unfit': { table: string; cell: string; indicator: string; expected: string }
  'chart-unfit': { chart: string; kind: string; name: string; expected: string }
  'shares-uneven': {
    table: string
    decimals: string
    elsewhere: string
    others: string
    indicator: string
    group: string
  }
  'total-is-not-its-parts': { total: string; period: string; found: string; sum: string; parts: string }
  'stock-and-flow': {
    period: string
    opening: string
    started: string
    ceased: string
    expected: string
    found: string
  }
  'supplied-is-not-computed': {
    indicator: string
    period: string
    supplied: string
    computed: string
    rule: string
  }
  'no-population': { indicator: string; period: string }
  // checks
  'parts-above-whole': { whole: string; period: string; found: string; parts: string; sum: string }
  'share-is-not-its-count': {
    of: string
    part: string
    period: string
    count: string
    total: string
    stated: string
    computed: string
  }
  'percentage-is-not-its-parts': {
    indicator: string
    period: string
    supplied: string
    parts: string
    computed: string
  }
  'no-whole-number': {
    indicator: string
    period: string
    found: string
    of: string
    count: string
    nearest: string
  }
  'denominators-differ': {
    period: string
    first: string
    firstNumber: string
    second: string
    secondNumber: string
    because: string
  }
  'year-end-is-not-its-march': {
    indicator: string
    year: string
    supplied: string
    computed: string
    rule: string
  }
  'year-to-date-is-not-its-months': {
    indicator: string
    period: string
    supplied: string
    computed: string
    rule: string
  }
  'year-to-date-outside-months': {
    indicator: string
    period: string
    found: string
    lowest: string
    highest: string
  }
  'year-to-date-falls': { indicator: string; earlier: string; before: string; later: string; after: string }
  'year-to-date-without-rule': { indicator: string; period: string; found: string }
  'rolling-moves-like-year-to-date': {
    indicator: string
    period: string
    before: string
    after: string
    added: string
    inTwelve: string
    rolling: string
    sinceApril: string
    cumulative: string
  }
  'another-months-figures': { column: string; other: string; figures: string }
  'another-rows-figures': { indicator: string; other: string; figures: string }
  'stated-otherwise': { indicator: string; period: string; stated: string; first: string; elsewhere: string }
  'figures-under-two-names': { first: string; second: string; months: number }
  'name-with-two-definitions': { name: string; first: string; second: string }
  'definition-with-two-names': { first: string; second: string }
  'target-stated-otherwise': { indicator: string; words: string; register: string }
  'older-than-paper': { latest: string; period: string }
  placeholder: { found: string }
  'abbreviation-unexpanded': { found: string }
  'reference-to-nothing': { found: string; there: string }
  // strategies
  'plan-id-missing': { action: string }
  'plan-date-missing': { action: string }
  'plan-dates-crossed': { action: string; start: string; due: string }
  'plan-done-later': { action: string; done: string; asAt: string }
  'baseline-otherwise': { indicator: string; on: string; stated: string; found: string }
  'target-without-reason': { target: string; by: string }
  // outputs
  'alternative-text': { chart: string; found: string; expected: string }
  'palette-invalid': { found: string; expected: string }
  'palette-contrast': {
    token: string
    colour: string
    beside: string
    besideColour: string
    where: string
    screen: string
    ratio: string
    needed: string
    nearest?: string
  }
  'palette-difference': {
    token: string
    colour: string
    beside: string
    besideColour: string
    where: string
    screen: string
    difference: string
    needed: string
    sight: string
    nearest?: string
  }
  // releases
  'release-damaged': { reason: string }
  'release-unknown': { name: string; known: string }
  'release-exists': { name: string }
  'outputs-of-other-inputs': { differs: string; command: string }
  'option-missing': { option: string; example: string }
  'option-not-understood': { option: string; found: string; expected: string }
  'change-not-approved': { change: string; file: string; entry: string }
  // papers
  'commentary-missing': { section: string; file: string; offered?: string }
  'commentary-unread': { expected: string }
  'commentary-binding-unknown': { binding: string; found: string; expected: string }
  'commentary-number-unmatched': { claim: string; sentence: string; nearest: string }
  'commentary-contradicts': { claim: string; sentence: string; figure: string }
  'commentary-wrong-period': { claim: string; sentence: string; found: string; figure: string }
  'commentary-claim-untrue': { claim: string; sentence: string; figures: string }
  'commentary-small-numbers': { claim: string; sentence: string; figures: string }
  'commentary-stale': { earlier: string; period: string; moved: string }
  'commentary-incomplete': { section: string; indicators: string; lacking: string }
}
