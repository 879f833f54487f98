// Understands amounts of money as people type them. In: text. Out: pounds, or nothing.
import type { Exact } from '../terms/exact.ts'
import { decimalTyped } from './decimal.ts'

const POUNDS_IN: Readonly<Record<string, number>> = {
  '': 1,
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
}

const MONEY = /^([-−–+]?) ?£? ?([-−–+]?) ?([\d,.]+) ?(k|m|mn|bn|thousand|million|billion)?$/i

/**
 * `£3,712`, `£6.958m`, `£12k`, `-£1,200`, `£-1,200`, `£1.2 million`; in accounts a negative amount is in
 * brackets: `(£1,200)`, `£(1,200)`.
 */
export function moneyTyped(text: string): Exact | undefined {
  const [, pound = '', inside] = /^(£?) ?\((.*)\)$/.exec(text) ?? []
  const [, before = '', after = '', digits = '', size = ''] =
    MONEY.exec(inside === undefined ? text : pound + inside) ?? []
  const signs = before + after
  const pounds = decimalTyped(digits)?.mul(POUNDS_IN[size.toLowerCase()] ?? 1)
  if (signs.length > 1 || (inside !== undefined && signs !== '')) return undefined
  return signs === '+' || (signs === '' && inside === undefined) ? pounds : pounds?.neg()
}
