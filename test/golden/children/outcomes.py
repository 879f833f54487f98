"""Figures of one year: looked after during it, missing, health, care leavers, adoption (CARE-3, ADOPTION-2, MISSING-1, OUTCOME-1, OUTCOME-2, LEAVER-1 to LEAVER-4)."""
from joined import SHORT_BREAKS, age, day
from placements import placement_began
from sheet import ADOPTED, ADOPTIVE, CARER, FLAGS, LETTERS, label


def year_of_care(s, tables, y, window, children, by_child, now, period_on, aged):
    """CARE-3, MISSING-1, OUTCOME-1, OUTCOME-2, LEAVER-1 to LEAVER-4 of one year."""
    (lo, hi), title = window, label(y)
    touches = lambda e: e['start'] <= hi and (e['end'] is None or e['end'] >= lo)
    during = {c for c, es in children.items() if any(touches(e) and e['ls'] not in SHORT_BREAKS for e in es)}
    s.add('during-year', title, len(during), tags='CARE-3')

    incidents = {(r['CHILD'], r['MISSING'], r['MIS_START']): r for r in tables['missing']}      # the latest return wins
    mine = [r for r in incidents.values() if r['CHILD'] in during and day(r['MIS_START']) and day(r['MIS_START']) <= hi and (day(r['MIS_END']) is None or day(r['MIS_END']) >= lo)]
    for what, kinds in (('missing', 'M'), ('away', 'A'), ('missing-or-away', 'MA')):
        of = [r for r in mine if r['MISSING'] in kinds]
        s.add(f'{what}.children', title, len({r['CHILD'] for r in of}), len(during), tags='MISSING-1')
        s.add(f'{what}.incidents', title, len(of), tags='MISSING-1')

    cohort = {c for c in now if period_on(c, hi)['start'] <= lo and not any(touches(e) and e['ls'] in SHORT_BREAKS for e in children[c])}
    s.add('in-care-12-months', title, len(cohort), tags='OUTCOME-1')
    rows = {r['CHILD']: r for r in tables['oc2'] if r['_year'] == y}
    s.add('in-care-12-months.no-oc2-row', title, len(cohort - set(rows)), tags='OUTCOME-2')
    row_age = lambda c: age(day(rows[c]['DOB']), hi)
    for flag, (least, most) in FLAGS.items():
        given = [c for c in rows if least <= row_age(c) <= most]
        s.add(f'oc2.{flag}.as-returned', title, sum(rows[c][flag] == '1' for c in given), len(given), tags='OUTCOME-2')
        of = [c for c in cohort if aged(c, hi) is not None and least <= aged(c, hi) <= most]
        s.add(f'oc2.{flag}.cohort', title, sum(c in rows and rows[c][flag] == '1' for c in of), len(of), tags='OUTCOME-1 OUTCOME-2')
    for base, of in (('as-returned', [c for c in rows if 5 <= row_age(c) <= 16]), ('cohort', [c for c in cohort if c in rows and 5 <= aged(c, hi) <= 16])):
        scores = [int(float(rows[c]['SDQ_SCORE'])) for c in of if rows[c]['SDQ_SCORE'] and 0 <= float(rows[c]['SDQ_SCORE']) <= 40]
        s.add(f'oc2.SDQ.{base}', title, sum(scores), len(scores), tags='OUTCOME-2 OUTCOME-3', kind='mean')

    leavers = [r for r in {r['CHILD']: r for r in tables['oc3'] if r['_year'] == y}.values()]
    for part, (least, most) in {**{f'age={n}': (n, n) for n in range(17, 22)}, 'age=17-18': (17, 18), 'age=19-21': (19, 21), '': (0, 99)}.items():
        of = [r for r in leavers if least <= age(day(r['DOB']), hi) <= most]
        base = [r for r in of if r['IN_TOUCH'] not in ('DIED', 'RHOM')]                           # LEAVER-1
        if part and not of:
            continue
        valid = [r for r in base if r['ACCOM'][:1] not in ('G', 'H', 'R')]                        # LEAVER-2
        suitable = lambda r: len(r['ACCOM']) == 2 and r['ACCOM'][0] in LETTERS and r['ACCOM'][1] == '1' and r['ACCOM'] not in ('S1', 'X1')    # LEAVER-3
        s.add('care-leavers.in-touch', title, sum(r['IN_TOUCH'] == 'YES' for r in base), len(base), part, 'LEAVER-1')
        s.add('care-leavers.suitable', title, sum(map(suitable, valid)), len(valid), part, 'LEAVER-1 to LEAVER-3', f"S1 or X1 among them: {sum(r['ACCOM'] in ('S1', 'X1') for r in valid)}")
        s.add('care-leavers.suitable.all', title, sum(map(suitable, base)), len(base), part, 'LEAVER-1 LEAVER-3 suitability all')
        s.add('care-leavers.eet', title, sum(r['ACTIV'][:1] in 'FP' and r['ACTIV'][1:] in '12345' for r in base if r['ACTIV']), len(base), part, 'LEAVER-1 LEAVER-4')
        s.add('care-leavers.neet', title, sum(r['ACTIV'] in ('G4', 'G5', 'G6') for r in base), len(base), part, 'LEAVER-1 LEAVER-4')


def adoptions(s, tables, title, ended):
    """ADOPTION-2 and the intervals, of children adopted in the year."""
    last = {p['child']: p for p in sorted(ended, key=lambda p: p['end'])}
    adopted = [p for p in last.values() if p['code'] in ADOPTED]
    ad1 = {r['CHILD']: r for r in tables['ad1']}
    a1, a10, a2, soon, placed_soon, decided = [], [], [], 0, 0, 0
    for p in adopted:
        row = ad1.get(p['child'], {})
        placed = next((e for e in p['episodes'] if e['place'] in ADOPTIVE), None)
        order = next((e['start'] for e in p['episodes'] if e['ls'] in ('E1', 'D1')), None)
        match = day(row.get('DATE_MATCH', ''))
        earlier = [day(r['DATE_PLACED']) for r in tables['placed_for_adoption'] if r['CHILD'] == p['child'] and day(r['DATE_PLACED']) and day(r['DATE_PLACED']) <= p['end']]
        decision = day(row.get('DATE_INT', '')) or max(earlier, default=None)
        if placed:
            a1.append((placed['start'] - p['start']).days)
            began = placement_began(p, placed['start'], CARER) if placed['place'] in ('A3', 'A5') else placed['start']
            a10.append((began - p['start']).days)
            if order and match:
                a2.append(max(0, (match - order).days))
        if decision:
            decided += 1
            soon += 0 <= (p['end'] - decision).days < 365
            placed_soon += bool(placed) and 0 <= (placed['start'] - decision).days < 365
    note = f'decision known {decided}'
    for what, days, rule in (('adoption.a1', a1, 'ADOPTION-3'), ('adoption.a10', a10, 'ADOPTION-4'), ('adoption.a2', a2, 'ADOPTION-5')):
        s.add(what, title, sum(days), len(days), tags=rule, kind='mean', note='mean days; entry is the first visible day')
    s.add('adoption.a3', title, sum(x < 426 for x in a1), len(a1), tags='ADOPTION-3', note='under 14 months, 426 days')
    s.add('adoption.within-12-months-of-decision', title, soon, len(adopted), tags='ADOPTION-2 ADOPTION-6', note=note)
    s.add('adoption.placed-within-12-months-of-decision', title, placed_soon, len(adopted), tags='ADOPTION-2 ADOPTION-6', note=note)
