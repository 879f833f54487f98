"""
Works out expected figures from child-level returns by the published rules, with no use of our program, and writes them beside this file.
    python3 test/golden/children/work_out.py /work/shared/data
Rules and readings: README.md. Standard library only.
"""
import os
import sys
from collections import Counter
from datetime import date, timedelta

sys.dont_write_bytecode = True
from annex_a import annex_a_rows
from joined import SHORT_BREAKS, age, day, joined, months, on, periods, read
from outcomes import adoptions, year_of_care
from placements import placement_began, placements_in_year, reviews_of
from sheet import ADOPTED, ADOPTIVE, ANY_PLACEMENT, BANDS, CARER, FOSTER, HERE, HOME, LEGAL, PERMANENCE, SGO, Sheet, band, label


def month_ends(years):
    return [months(date(years[0], 4, 1), i + 1) - timedelta(days=1) for i in range(12 * len(years))]


def work_out(name, file_of, years):
    s = Sheet(name)
    tables = read(file_of, years)
    children, repairs = joined(tables, years)
    closed, _ = joined(tables, years, close=True)
    person = {r['CHILD']: r for r in tables['header']}         # the latest return wins
    born = {c: day(r['DOB']) for c, r in person.items()}
    by_child = {c: periods(e) for c, e in children.items()}
    all_periods = [p for ps in by_child.values() for p in ps]
    period_on = lambda c, d: next((p for p in by_child[c] if p['start'] <= d and (p['end'] is None or p['end'] > d)), None)
    aged = lambda c, d: age(born[c], d) if born.get(c) else None
    in_care = {d: {c: e for c, e in ((c, on(es, d)) for c, es in children.items()) if e} for d in month_ends(years)}
    year_ends = [date(y + 1, 3, 31) for y in years]
    window = lambda y: (date(y, 4, 1), date(y + 1, 3, 31))
    whole_year = [d for d in in_care if d >= year_ends[0]]      # twelve months of returns lie behind these

    for rule, count in repairs.items():
        s.add(f'repairs.{rule}', '', count, tags=rule.split('.')[0] if rule.startswith('JOIN-') else 'JOIN-1 to JOIN-6')
    s.add('data-quality.first-episode-not-S', '', sum(es[0]['rne'] != 'S' for es in children.values()), tags='PERIOD-2')
    s.add('data-quality.new-period-not-S', '', sum(p['episodes'][0]['rne'] != 'S' for ps in by_child.values() for p in ps[1:]), tags='PERIOD-3')
    s.add('data-quality.end-and-episode-same-day', '', sum(a['end'] == b['start'] and a['code'].startswith('E') for es in children.values() for a, b in zip(es, es[1:])), tags='PERIOD-4')
    s.add('data-quality.S-inside-period', '', sum(e['rne'] == 'S' for p in all_periods for e in p['episodes'][1:]), tags='START-1')

    # Stock
    uasc = {}
    for r in tables['uasc']:
        uasc[r['CHILD']] = day(r['DUC'])
    for d, now in in_care.items():
        m = d.strftime('%Y-%m')
        s.add('in-care', m, len(now), tags='CARE-1 CARE-2 JOIN-6')
        s.add('data-quality.aged-18-or-over', m, sum((aged(c, d) or 0) >= 18 for c in now), tags='GROUP-1')
        found = Counter(band(aged(c, d)) for c in now)
        for b in [*BANDS, 'not-known']:
            if b != 'not-known' or found[b]:
                s.add('in-care', m, found[b], len(now), f'age={b}', 'CARE-1 CARE-2')
        s.add('in-care.closed', m, sum(on(es, d) is not None for es in closed.values()), tags='JOIN-6 close')
        s.add('in-care.end-day-counts', m, sum(on(es, d, True) is not None for es in children.values()), tags='CARE-1 end-day in-care')
        s.add('in-care.short-breaks-counted', m, sum(any(e['start'] <= d and (e['end'] is None or e['end'] > d) for e in es) for es in children.values()), tags='CARE-2 short-breaks counted')
        s.add('uasc', m, sum(c in uasc and (uasc[c] is None or uasc[c] > d) for c in now), len(now), tags='UASC-1')
    for d in year_ends:
        now, m = in_care[d], d.strftime('%Y-%m')
        facts = {'sex': lambda c, e: person.get(c, {}).get('SEX', ''), 'ethnicity': lambda c, e: person.get(c, {}).get('ETHNIC', ''),
                 'legal-status': lambda c, e: LEGAL.get(e['ls'], 'not-known'), 'legal-status-code': lambda c, e: e['ls'], 'placement': lambda c, e: e['place'],
                 'provider': lambda c, e: e['provider'], 'need': lambda c, e: period_on(c, d)['episodes'][0]['cin']}
        for fact, of in facts.items():
            for code, count in sorted(Counter(of(c, e) or 'blank' for c, e in now.items()).items()):
                s.add('in-care', m, count, len(now), f'{fact}={code}', 'CARE-1 CARE-2')
        for (code, b), count in sorted(Counter((e['place'], band(aged(c, d))) for c, e in now.items()).items()):
            s.add('in-care', m, count, len(now), f'placement={code};age={b}', 'CARE-1 CARE-2')
        foster = [e for e in now.values() if e['place'] in FOSTER]
        s.add('fostered', m, len(foster), len(now), tags='PROVIDER-1')
        for what, providers in (('fostered.in-house', {'PR1'}), ('fostered.other-authority', {'PR2'}), ('fostered.agency', {'PR4', 'PR5'})):
            s.add(what, m, sum(e['provider'] in providers for e in foster), len(foster), tags='PROVIDER-1')
        s.add('family-based', m, sum(e['place'] in FOSTER | ADOPTIVE for e in now.values()), len(now), tags='PROVIDER-1')
        s.add('family-based.with-parents', m, sum(e['place'] in FOSTER | ADOPTIVE | {'P1'} for e in now.values()), len(now), tags='PROVIDER-1')
        if any(e['distance'] for es in children.values() for e in es):
            miles = {c: float(e['distance']) if e['distance'] and e['distance'] != '999.9' else None for c, e in now.items()}
            s.add('over-20-miles', m, sum(x is not None and x > 20 for x in miles.values()), len(now), tags='DISTANCE-1', note=f'unknown {sum(x is None for x in miles.values())}')
            s.add('over-20-miles.and-outside', m, sum(x is not None and x > 20 and now[c]['location'] == 'OUT' for c, x in miles.items()), len(now), tags='DISTANCE-1')
            for lo, hi in ((0, 20), (20, 50), (50, 100), (100, 9999)):
                s.add('in-care', m, sum(x is not None and lo <= x < hi for x in miles.values()), len(now), f'distance={lo}-{hi}', 'DISTANCE-1', 'from the first, below the second')
            s.add('in-care', m, sum(x is None for x in miles.values()), len(now), 'distance=not-known', 'DISTANCE-1')
            for place in sorted({e['place'] for e in now.values()}):
                of = [c for c in now if now[c]['place'] == place]
                s.add('over-20-miles', m, sum(miles[c] is not None and miles[c] > 20 for c in of), len(of), f'placement={place}', 'DISTANCE-1')

    # Starts and ends
    starts = [(p['start'], p) for p in all_periods if p['episodes'][0]['rne'] == 'S' and not p['short']]
    ends = [(p['end'], p) for p in all_periods if p['end'] and p['code'].startswith('E') and p['episodes'][-1]['ls'] not in SHORT_BREAKS]
    raw = [e['start'] for es in children.values() for e in es if e['rne'] == 'S' and e['ls'] not in SHORT_BREAKS]
    inside = lambda events, lo, hi: [p for at, p in events if lo <= at <= hi]
    by_code = lambda found, codes: sum(p['code'] in codes for p in found)
    leaving = {'ceased.adopted': ADOPTED, 'ceased.special-guardianship': SGO, 'ceased.permanence': PERMANENCE, 'ceased.returned-home': HOME}
    for d in in_care:
        m, april = d.strftime('%Y-%m'), date(d.year - (d.month < 4), 4, 1)
        for what, events in (('started.events', starts), ('ceased.events', ends)):
            s.add(what, m, len(inside(events, d.replace(day=1), d)), tags='START-1 START-2' if events is starts else 'END-1 END-2')
            s.add(what, f'{m}.ytd', len(inside(events, april, d)), tags='START-1 START-2' if events is starts else 'END-1 END-2')
        gone = inside(ends, d.replace(day=1), d)
        for what, codes in leaving.items():
            s.add(f'{what}.events', m, by_code(gone, codes), len(gone), tags='END-1 END-3')
    rolling = [(f'{d:%Y-%m}.rolling', months(d, -12) + timedelta(days=1), d) for d in whole_year]
    for title, lo, hi in [(label(y), *window(y)) for y in years] + rolling:
        first, last = {}, {}
        for at, p in sorted(starts, key=lambda x: x[0]):
            if lo <= at <= hi:
                first.setdefault(p['child'], p)
        for at, p in sorted(ends, key=lambda x: x[0]):
            if lo <= at <= hi:
                last[p['child']] = p
        s.add('started.children', title, len(first), tags='START-2')
        s.add('ceased.children', title, len(last), tags='END-2')
        for what, codes in leaving.items():
            s.add(what, title, by_code(last.values(), codes), len(last), tags='END-2 END-3')
        if 'rolling' in title:
            continue
        s.add('started.raw-S', title, sum(lo <= x <= hi for x in raw), tags='START-1 a-start')
        for b in BANDS:
            s.add('started.children', title, sum(band(aged(c, p['start'])) == b for c, p in first.items()), len(first), f'age={b}', 'START-2')
            s.add('ceased.children', title, sum(band(aged(c, p['end'])) == b for c, p in last.items()), len(last), f'age={b}', 'END-2')
        for code, count in sorted(Counter(p['code'] for p in last.values()).items()):
            s.add('ceased.children', title, count, len(last), f'reason-ceased={code}', 'END-2')
        for code, count in sorted(Counter(p['episodes'][0]['cin'] for p in first.values()).items()):
            s.add('started.children', title, count, len(first), f'need={code}', 'START-2')
        s.add('started.uasc', title, sum(c in uasc and (uasc[c] is None or uasc[c] > p['start']) for c, p in first.items()), len(first), tags='UASC-1 START-2')

    # Placements
    for d in whole_year:
        now, m = in_care[d], d.strftime('%Y-%m')
        for what, starters in (('three-plus-placements', ANY_PLACEMENT), ('three-plus-carer-moves', CARER)):
            s.add(what, m, sum(placements_in_year(by_child[c], d, starters) >= 3 for c in now), len(now), tags='PLACEMENT-1 to PLACEMENT-5')
        cohort, unknown = [], 0
        for c in now:
            p = period_on(c, d)
            if aged(c, d) is None or aged(c, d) >= 16 or p['short']:               # STABILITY-1, STABILITY-2
                continue
            if p['start'] <= months(d, -30):
                cohort.append(p)
            elif not p['known']:                                                   # STABILITY-3
                unknown += 1
        for what, starters, breaks in (('long-term.same-carer', CARER, ()), ('long-term.u2-u5-as-change', CARER, ('U2', 'U5')), ('long-term.same-placement', ANY_PLACEMENT, ())):
            began = [placement_began(p, d, starters, breaks) for p in cohort]
            young = '.young-return' if unknown and date(years[0], 4, 1) > months(d, -30) else ''     # STABILITY-3: not available
            s.add(what + young, m, sum(b is not None and b <= months(d, -24) for b in began), len(cohort), tags='STABILITY-1 to STABILITY-6')
        s.add('long-term.start-not-visible', m, unknown, tags='STABILITY-3')

    # Reviews
    held = {}
    for r in tables['reviews']:
        if day(r['REVIEW']):
            held.setdefault(r['CHILD'], set()).add(day(r['REVIEW']))
    for suffix, first_return in (('', None), ('.from-first-return', date(years[0], 4, 1))):
        chains = {id(p): reviews_of(p, held.get(p['child'], ()), date(years[0], 4, 1), first_return) for p in all_periods}
        for d in whole_year:
            m, since = d.strftime('%Y-%m'), months(d, -12)
            base = timely = latest = late_unseen = 0
            for c in in_care[d]:
                chain, next_due, at_latest = chains[id(period_on(c, d))]
                so_far = [(r, due) for r, due in chain if r <= d]
                if at_latest is None:                                                      # the start is visible: REVIEW-1
                    first_due = chain[0][1] if chain else next_due(date.min)
                    if first_due > d:
                        continue
                    in_date = next_due(d) >= d
                    was_late = any(since < r and r > due for r, due in so_far)
                elif so_far:                                                               # REVIEW-3: the chain begins at the first held, late after six months
                    in_date = next_due(d) >= d
                    was_late = any(since < r and r > (due or at_latest) for r, due in so_far)
                elif d > at_latest:                                                        # REVIEW-3: none held, and certainly overdue
                    in_date, was_late = False, False
                    late_unseen += 1
                else:
                    continue
                base += 1
                latest += in_date
                timely += in_date and not was_late                                         # REVIEW-4
            s.add(f'reviews.all-in-time{suffix}', m, timely, base, tags='REVIEW-1 to REVIEW-5', note=f'in care since before the first return, and no review since: {late_unseen}' if late_unseen else '')
            s.add(f'reviews.latest-in-date{suffix}', m, latest, base, tags='REVIEW-1 to REVIEW-5')
        for d in in_care:
            lo = d.replace(day=1)
            here = [(r, due) for p in all_periods for r, due in chains[id(p)][0] if lo <= r <= d and on(p['episodes'], r)]
            with_due = [(r, due) for r, due in here if due]
            if not suffix:
                s.add('reviews.held', f'{d:%Y-%m}', len(here), tags='REVIEW-6')
            s.add(f'reviews.held-in-time{suffix}', f'{d:%Y-%m}', sum(r <= due for r, due in with_due), len(with_due), tags='REVIEW-6')

    for y in years:
        year_of_care(s, tables, y, window(y), children, by_child, in_care[date(y + 1, 3, 31)], period_on, aged)
        adoptions(s, tables, label(y), inside(ends, *window(y)))
    return s


if __name__ == '__main__':
    shared = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, '../../../../shared/data')
    example = os.path.join(HERE, '../../../data/returns/ssda903')
    years = list(range(2017, 2022))
    work_out('five-year', lambda y, t: f'{shared}/ssda903/five-year-2017-2021/{y}-{t}.csv', years).write('five-year.csv')
    work_out('validator', lambda y, t: f'{shared}/ssda903/validator-2017-18/{t}.csv', [2017]).write('validator.csv')
    if os.path.isdir(example):
        work_out('example', lambda y, t: f'{example}/{y}-{(y + 1) % 100:02d}/{t}.csv', years).write('example.csv')
    sheet, again = Sheet('annex-a'), Sheet('annex-a')
    annex_a_rows(sheet, f'{shared}/annexa/liia/Annex_A.xlsx')
    annex_a_rows(again, f'{shared}/annexa/liia/Annex_A_2024_Jan.xlsx')
    assert sheet.rows == again.rows, 'the two layouts hold the same rows'
    sheet.write('annex-a.csv')
