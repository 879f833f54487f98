// What a person must judge, since no program can. In: signatures and the paper's fingerprint. Out: each
// question with who has answered it.
import { HUMAN_CHECKS, type HumanCheck, type Signature } from '../../definitions/accessibility.ts'
import type { Human } from './evidence.ts'

/**
 * Matterhorn 1.02 leaves 47 of its 136 conditions to people; these are the ones that can occur in our papers,
 * gathered by what is looked at.
 */
const QUESTIONS: Readonly<Record<HumanCheck, { name: string; question: string; clauses: string }>> = {
  'reading-order': {
    name: 'Reading order',
    question:
      'Heard from top to bottom, does the PDF make sense: commentary beside its figures, each chart after its heading?',
    clauses: 'WCAG 1.3.2; PDF/UA-1 7.2 (Matterhorn 09-001)',
  },
  alternatives: {
    name: 'Meaning of the alternatives',
    question: 'Does the text alternative of each chart tell what its picture tells, and nothing else?',
    clauses: 'WCAG 1.1.1; PDF/UA-1 7.3 (Matterhorn 13-008)',
  },
  headings: {
    name: 'Wording of headings and titles',
    question: 'Does each heading, table caption and chart title say what stands below it?',
    clauses: 'WCAG 2.4.6, 2.4.2; PDF/UA-1 7.4.2 (Matterhorn 14-001)',
  },
  'plain-language': {
    name: 'Plain language',
    question: "Can a member who has not read last month's paper follow the commentary and the notes?",
    clauses: 'Public Sector Bodies Accessibility Regulations 2018; GOV.UK sample accessible documents policy',
  },
  links: {
    name: 'Words of links',
    question: 'Does each link in the commentary say where it leads?',
    clauses: 'WCAG 2.4.4; PDF/UA-1 7.18.5',
  },
  tables: {
    name: 'Tables',
    question: 'Does a cell read out with its headers make sense: indicator, period, figure?',
    clauses: 'WCAG 1.3.1; PDF/UA-1 7.5 (Matterhorn 15-001, 15-002)',
  },
  'colour-alone': {
    name: 'Colour alone',
    question: 'Does the commentary name ratings by their words, and never "the red ones" alone?',
    clauses: 'WCAG 1.4.1; PDF/UA-1 7.1 (Matterhorn 04-001)',
  },
  'grey-print': {
    name: 'Colour under grey print',
    question: 'Printed in grey, can every rating, bar and line still be told apart?',
    clauses: 'WCAG 1.4.1',
  },
  keyboard: {
    name: 'Keyboard',
    question: 'Can the web page be read to its end, and every wide table scrolled, by keyboard alone?',
    clauses: 'WCAG 2.1.1, 2.4.3, 2.4.7',
  },
  zoom: {
    name: 'Enlarged and on a phone',
    question: 'At 400%, and on a phone, is all of the web page still readable?',
    clauses: 'WCAG 1.4.4, 1.4.10, 1.4.12',
  },
  'screen-reader': {
    name: 'Screen reader',
    question: 'Has someone who uses a screen reader read one topic of the PDF and of the web page?',
    clauses: 'WCAG 4.1.2; PDF/UA-1 as a whole',
  },
  'other-languages': {
    name: 'Other languages',
    question: 'Are words of another language, such as Welsh names of services, marked as such?',
    clauses: 'WCAG 3.1.2; PDF/UA-1 7.2 (Matterhorn 11-006)',
  },
  abbreviations: {
    name: 'Abbreviations',
    question: 'Is each abbreviation spelt out where it stands first?',
    clauses: 'WCAG 3.1.4 (AAA); PDF/UA-1 7.2',
  },
}

export function humanChecks(
  signatures: readonly Signature[],
  fingerprint: string,
  sayDay: (day: string) => string,
): Human[] {
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
        ? `Not signed for this paper: ${by} signed an earlier one (${paper}) on ${sayDay(on)}`
        : `${by}, ${sayDay(on)}${isOfThisPaper === undefined ? '; of which fingerprint is not said' : ''}`
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
