"""
Works out the figures of the quarterly paper of the worked example from the raw returns, by the same rules and readings as work_out.py, with no use of
our program, and writes them to quarters.csv: a row for each figure of its summary.
    python3 test/golden/children/quarters.py
A quarter's flows are counted over its three months, its stocks on its last day. Standard library only.
"""
import csv
import os
import sys
from datetime import date, timedelta

sys.dont_write_bytecode = True
from joined import SHORT_BREAKS, age, day, joined, months, on, periods, read
from outcomes import adoptions
from placements import placement_began, placements_in_year, reviews_of
from sheet import ADOPTED, ADOPTIVE, ANY_PLACEMENT, CARER, FOSTER, HERE, PERMANENCE, SGO, Sheet

YEARS = list(range(2017, 2022))
EXAMPLE = os.path.join(HERE, '../../../data/returns/ssda903')
# Children aged 0 to 17 in the council, in force from 1 April (data/benchmarks/northmoor-population.csv).
POPULATION = os.path.join(HERE, '../../../data/benchmarks/northmoor-population.csv')
PERIODS = {'2021-22-Q3': (date(2021, 10, 1), date(2021, 12, 31)), '2021-22-Q2': (date(2021, 7, 1), date(2021, 9, 30)),
           '2020-21-Q3': (date(2020, 10, 1), date(2020, 12, 31)), '2021-12.ytd': (date(2021, 4, 1), date(2021, 12, 31))}


def population(d):
    with open(POPULATION, encoding='utf-8') as f:
        rows = [row for row in csv.reader(f) if len(row) > 1]
    dated = [(date.fromisoformat(row[0]) if '-' in row[0] else day(row[0]), int(row[1].replace(',', ''))) for row in rows if row[0][:1].isdigit()]
    return max((on_day, number) for on_day, number in dated if on_day <= d)[1]


def main():
    tables = read(lambda y, t: f'{EXAMPLE}/{y}-{(y + 1) % 100:02d}/{t}.csv', YEARS)
    children, _ = joined(tables, YEARS)
    born = {r['CHILD']: day(r['DOB']) for r in tables['header']}
    by_child = {c: periods(e) for c, e in children.items()}
    every = [p for ps in by_child.values() for p in ps]
    period_on = lambda c, d: next((p for p in by_child[c] if p['start'] <= d and (p['end'] is None or p['end'] > d)), None)
    starts = [p for p in every if p['episodes'][0]['rne'] == 'S' and not p['short']]
    ends = [p for p in every if p['end'] and p['code'].startswith('E') and p['episodes'][-1]['ls'] not in SHORT_BREAKS]
    held = {}
    for r in tables['reviews']:
        if day(r['REVIEW']):
            held.setdefault(r['CHILD'], set()).add(day(r['REVIEW']))
    first_return = date(YEARS[0], 4, 1)
    chains = [(p, reviews_of(p, held.get(p['child'], ()), first_return, first_return)[0]) for p in every]
    rows = []
    add = lambda ref, period, top, bottom='': rows.append([f'{ref}@{period}', top, bottom])
    for period, (lo, hi) in PERIODS.items():
        now = {c: e for c, e in ((c, on(es, hi)) for c, es in children.items()) if e}
        gone = [p for p in ends if lo <= p['end'] <= hi]
        code = lambda codes: sum(p['code'] in codes for p in gone)
        add('6.1', period, len(now))
        add('6.2', period, len(now), population(hi))
        add('6.3', period, sum(lo <= p['start'] <= hi for p in starts))
        add('6.4', period, len(gone))
        add('6.5', period, code(PERMANENCE), len(gone))
        add('6.6', period, code(SGO), len(gone))
        due = [(r, by) for p, chain in chains for r, by in chain if lo <= r <= hi and on(p['episodes'], r) and by]
        add('6.7', period, sum(r <= by for r, by in due), len(due))
        add('6.8', period, code(ADOPTED), len(gone))
        cohort = [p for p in (period_on(c, hi) for c in now if born.get(c) and age(born[c], hi) < 16) if not p['short'] and p['start'] <= months(hi, -30)]
        began = [placement_began(p, hi, CARER, ()) for p in cohort]
        add('8.1', period, sum(b is not None and b <= months(hi, -24) for b in began), len(cohort))
        add('8.2', period, sum(placements_in_year(by_child[c], hi, ANY_PLACEMENT) >= 3 for c in now), len(now))
        if 'ytd' not in period:                                # the register gives these no year to date
            add('8.3', period, sum(e['place'] in FOSTER | ADOPTIVE for e in now.values()), len(now))
            add('8.4', period, sum(e['place'] == 'P1' for e in now.values()), len(now))
        of_quarter, of_three_years, known_entry = Sheet('quarter'), Sheet('three years'), Sheet('known entry')
        adoptions(of_quarter, tables, period, gone)
        three_years = months(hi + timedelta(days=1), -36)      # ADOPTION-3: the three years to the last day
        recent = [p for p in ends if three_years <= p['end'] <= hi]
        adoptions(of_three_years, tables, period, recent)
        adoptions(known_entry, tables, period, [p for p in recent if p['known']])     # ADOPTION-7: outcomes.py takes the first visible day
        found = lambda sheet, what: next(r[4:6] for r in sheet.rows if r[1] == what)
        add('9.1', period, *found(of_quarter, 'adoption.within-12-months-of-decision'))
        add('9.2', period, *found(known_entry, 'adoption.a1'))
        add('9.3', period, *found(of_three_years, 'adoption.a2'))
    with open(os.path.join(HERE, 'quarters.csv'), 'w', newline='', encoding='utf-8') as f:
        csv.writer(f, lineterminator='\n').writerows([['figure', 'numerator', 'denominator'], *rows])


if __name__ == '__main__':
    main()
