"""Placements, stability and reviews of one child (rules PLACEMENT-1 to PLACEMENT-5, STABILITY-1 to STABILITY-6, REVIEW-1 to REVIEW-6)."""
from datetime import date, timedelta
from joined import SHORT_BREAKS, TEMPORARY, months


def placements(period, starters, adoption_breaks=frozenset()):
    """
    PLACEMENT-1 to PLACEMENT-4: runs of episodes in one placement, and for each episode of the period the placement it belongs to (None: temporary).
    `starters` are the RNE codes that start one; `adoption_breaks` are places (U2, U5) into which T and U break as well (STABILITY-6).
    """
    runs, of = [], []
    for e in period['episodes']:
        if e['place'] in TEMPORARY:                                              # PLACEMENT-2: not counted
            of.append(None)
            continue
        after_temporary = of and of[-1] is None
        back = after_temporary and runs and (runs[-1][-1]['place'], runs[-1][-1]['post']) == (e['place'], e['post'])
        moved = e['rne'] in starters or (e['rne'] in ('T', 'U') and e['place'] in adoption_breaks)
        if runs and (back or e['place'] in ('A3', 'A5') or not moved):           # PLACEMENT-2 return, PLACEMENT-3, PLACEMENT-4
            runs[-1].append(e)
        else:                                                                    # the first of a period always starts one
            runs.append([e])
        of.append(len(runs) - 1)
    return runs, of


def placements_in_year(all_periods, d, starters):
    """PLACEMENT-5: placements with an episode, not a short break, inside the twelve months to d."""
    first = months(d, -12) + timedelta(days=1)
    return sum(any(e['ls'] not in SHORT_BREAKS and e['start'] <= d and (e['end'] is None or e['end'] > first) for e in run)
               for p in all_periods for run in placements(p, starters)[0])


ADOPTIVE = ('A3', 'A4', 'A5', 'A6')


def placement_began(period, d, starters, adoption_breaks=frozenset()):
    """
    STABILITY-4, STABILITY-5: the day the placement on d began; for a child placed for adoption, that of the one placement before (which may be adoptive
    too); None if there is none but temporary ones.
    """
    runs, of = placements(period, starters, adoption_breaks)
    at = [(e, i) for e, i in zip(period['episodes'], of) if e['start'] <= d and i is not None]
    if not at:
        return None
    homes = []                                               # first and last episode of each placement; one for adoption is always its own
    for n, (e, run) in enumerate(at):
        new_run = n == 0 or run != at[n - 1][1]
        for_adoption = n and e['place'] in ('A4', 'A6') and at[n - 1][0]['place'] not in ADOPTIVE
        if new_run or for_adoption:
            homes.append([e])
        else:
            homes[-1].append(e)
    here = homes[-1]
    if here[0]['place'] in ADOPTIVE and len(homes) > 1:
        return homes[-2][0]['start']
    return here[0]['start']


def easter(y):
    """Anonymous Gregorian algorithm."""
    a, b, c = y % 19, y // 100, y % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(y, f // 31, f % 31 + 1)


def bank_holidays(y):
    """England and Wales."""
    def monday(m, nth):                                        # nth Monday; -1 the last
        days = [date(y, m, n) for n in range(1, 32 if m in (5, 8) else 31) if date(y, m, n).weekday() == 0]
        return days[nth]
    new_year = date(y, 1, 1)
    while new_year.weekday() > 4:
        new_year += timedelta(days=1)
    found = {new_year, easter(y) - timedelta(days=2), easter(y) + timedelta(days=1), monday(8, -1)}
    found.add(date(2020, 5, 8) if y == 2020 else monday(5, 0))
    found |= {2002: {date(2002, 6, 3), date(2002, 6, 4)}, 2012: {date(2012, 6, 4), date(2012, 6, 5)},
              2022: {date(2022, 6, 2), date(2022, 6, 3), date(2022, 9, 19)}}.get(y, {monday(5, -1)})
    found |= {2011: {date(2011, 4, 29)}, 2023: {date(2023, 5, 8)}}.get(y, set())
    for d in (date(y, 12, 25), date(y, 12, 26)):               # moved to the next free working day
        while d.weekday() > 4 or d in found:
            d += timedelta(days=1)
        found.add(d)
    return found


HOLIDAYS = {d for y in range(1995, 2035) for d in bank_holidays(y)}


def working_days_after(d, n):
    while n:
        d += timedelta(days=1)
        n -= d.weekday() < 5 and d not in HOLIDAYS
    return d


def reviews_of(period, held, first_day, from_first_return=None):
    """
    REVIEW-2, REVIEW-3, REVIEW-5: [(held on, due or None)] in order; a function of d: the due date of the next review not yet held on d (None: no chain yet);
    and, where the start is not visible, the last day on which a review can have been due: six months after the first visible day, which is not before
    `first_day`, the first of the first return.
    `from_first_return`: a period begun before that day is taken as one whose start is not visible, since a real return holds a year's reviews only.
    """
    known = period['known'] and not (from_first_return and period['start'] < from_first_return)
    at_latest = None if known else months(max(period['start'], first_day), 6)
    days = sorted(r for r in set(held) if r > period['start'] and (period['end'] is None or r < period['end']))
    due = working_days_after(period['start'], 20) if known else None
    chain = []
    for i, r in enumerate(days):
        chain.append((r, due))
        due = months(r, 3 if known and i == 0 else 6)

    def next_due(d):
        before = [r for r in days if r <= d]
        if not before:
            return working_days_after(period['start'], 20) if known else None
        return months(before[-1], 3 if known and len(before) == 1 else 6)
    return chain, next_due, at_latest
