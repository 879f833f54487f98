// The checks that only a person can make. In: signatures and the paper's fingerprint. Out: each question, and
// who has signed it.
import { HUMAN_CHECKS, type HumanCheck, type Signature } from '../../definitions/accessibility.ts'
import type { HumanCheckResult } from './accessibility-evidence.ts'

/**
 * Matterhorn 1.02 leaves 47 of its 136 conditions to people. These questions cover the ones that can occur in
 * our papers.
 */
const QUESTIONS: Readonly<Record<HumanCheck, { name: string; question: string; clauses: string }>> = {
  'reading-order': {
    name: 'Reading order',
    question:
      'Read aloud from top to bottom, as spoken.txt has it, does the PDF make sense: commentary next to its figures, each chart after its heading?',
    clauses: 'WCAG 1.3.2; PDF/UA-1 7.2 (Matterhorn 09-001)',
  },
  alternatives: {
    name: 'Meaning of text alternatives',
    question: 'Does the text alternative of each chart describe what the chart shows, and nothing else?',
    clauses: 'WCAG 1.1.1; PDF/UA-1 7.3 (Matterhorn 13-008)',
  },
  headings: {
    name: 'Wording of headings and titles',
    question: 'Does each heading, table caption and chart title describe what follows it?',
    clauses: 'WCAG 2.4.6, 2.4.2; PDF/UA-1 7.4.2 (Matterhorn 14-001)',
  },
  'plain-language': {
    name: 'Plain language',
    question: "Can a member who has not read last month's paper follow the commentary and the notes?",
    clauses: 'Public Sector Bodies Accessibility Regulations 2018; GOV.UK sample accessible documents policy',
  },
  links: {
    name: 'Link text',
    question: 'Does the text of each link in the commentary describe where the link goes?',
    clauses: 'WCAG 2.4.4; PDF/UA-1 7.18.5',
  },
  tables: {
    name: 'Tables',
    question:
      'Does each cell make sense when it is read aloud with its headers, as spoken.txt has it: indicator, period, figure?',
    clauses: 'WCAG 1.3.1; PDF/UA-1 7.5 (Matterhorn 15-001, 15-002)',
  },
  'colour-alone': {
    name: 'Colour alone',
    question: 'Does the commentary give each rating in words, and never refer only to "the red ones"?',
    clauses: 'WCAG 1.4.1; PDF/UA-1 7.1 (Matterhorn 04-001)',
  },
  'grey-print': {
    name: 'Colour in greyscale print',
    question: 'Printed in greyscale, can every rating, bar and line still be distinguished?',
    clauses: 'WCAG 1.4.1',
  },
  keyboard: {
    name: 'Keyboard',
    question: 'Can the whole web page be read, and every wide table scrolled, using only the keyboard?',
    clauses: 'WCAG 2.1.1, 2.4.3, 2.4.7',
  },
  zoom: {
    name: 'Zoom and phones',
    question: 'At 400% zoom, and on a phone, is all of the web page still readable?',
    clauses: 'WCAG 1.4.4, 1.4.10, 1.4.12',
  },
  'screen-reader': {
    name: 'Screen reader',
    question: 'Has someone who uses a screen reader read one topic of the PDF and of the web page?',
    clauses: 'WCAG 4.1.2; PDF/UA-1 as a whole',
  },
  'other-languages': {
    name: 'Other languages',
    question: 'Are words in another language, such as Welsh names of services, marked as such?',
    clauses: 'WCAG 3.1.2; PDF/UA-1 7.2 (Matterhorn 11-006)',
  },
  abbreviations: {
    name: 'Abbreviations',
    question: 'Is each abbreviation spelt out where it first appears?',
    clauses: 'WCAG 3.1.4 (AAA); PDF/UA-1 7.2',
  },
}

export function humanChecks(
  signatures: readonly Signature[],
  fingerprint: string,
  sayDay: (day: string) => string,
): HumanCheckResult[] {
  return HUMAN_CHECKS.map(check => {
    const signature = signatures
      .filter(one => one.check === check)
      .reduce<Signature | undefined>(
        (last, one) => (last === undefined || one.on >= last.on ? one : last),
        undefined,
      )
    if (signature === undefined) return { check, ...QUESTIONS[check], state: 'Not yet signed' }
    const { by, on, paper, note } = signature
    const isOfThisPaper = paper === undefined ? undefined : paper === fingerprint
    const state =
      isOfThisPaper === false
        ? `Not signed for this paper: ${by} signed an earlier version (${paper}) on ${sayDay(on)}`
        : `${by}, ${sayDay(on)}${isOfThisPaper === undefined ? '; the fingerprint of the paper signed is not recorded' : ''}`
    return {
      check,
      ...QUESTIONS[check],
      state: note === undefined ? state : `${state}. ${note}`,
      signed: {
        by,
        on,
        ...(isOfThisPaper !== undefined && { isOfThisPaper }),
        ...(note !== undefined && { note }),
      },
    }
  })
}
