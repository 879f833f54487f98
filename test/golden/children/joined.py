"""Reads a set of SSDA903 returns and joins them into periods of care (rules JOIN-1 to JOIN-7, PERIOD-1 to PERIOD-4). Standard library only; no use of our program."""
import calendar
import csv
import os
from datetime import date, timedelta

TABLES = ['header', 'episodes', 'reviews', 'uasc', 'oc2', 'oc3', 'ad1', 'placed_for_adoption', 'previous_permanence', 'missing']
SHORT_BREAKS = {'V3', 'V4'}
TEMPORARY = {'T0', 'T1', 'T2', 'T3', 'T4'}


def day(text):
    """dd/mm/yyyy; blank or another form gives None."""
    try:
        d, m, y = text.split('/')
        return date(int(y), int(m), int(d)) if len(y) == 4 else None
    except ValueError:
        return None


def months(d, n):
    """n months later (or earlier), held to the end of a shorter month."""
    i = d.year * 12 + d.month - 1 + n
    y, m = i // 12, i % 12 + 1
    return date(y, m, min(d.day, calendar.monthrange(y, m)[1]))


def age(born, on):
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def read(file_of, years):
    """{table: [row with '_year']}; a file that is missing or empty gives no rows."""
    tables = {}
    for table in TABLES:
        tables[table] = []
        for year in years:
            path = file_of(year, table)
            if not os.path.exists(path):
                continue
            with open(path, encoding='utf-8-sig', newline='') as f:
                for row in csv.DictReader(f):
                    row = {k: (v or '').strip() for k, v in row.items() if k}
                    if any(row.values()):
                        tables[table].append({**row, '_year': year})
    return tables


def joined(tables, years, close=False):
    """({child: [episode]}, {repair: count}). An episode is a dict: start, end (None: open), code (REC), rne, ls, place, ..."""
    n = {'rows': len(tables['episodes']), 'JOIN-1': 0, 'JOIN-2': 0, 'JOIN-3': 0, 'JOIN-4.open-followed': 0, 'JOIN-4.overlap': 0, 'JOIN-5': 0, 'JOIN-6': 0, 'JOIN-7': 0}
    latest = {}
    for r in tables['episodes']:                              # in the order of the returns, then of the rows
        if r['REC'] and not r['DEC']:
            n['JOIN-1'] += 1
        key = (r['CHILD'], day(r['DECOM']))
        n['JOIN-3'] += key in latest
        latest[key] = r                                       # JOIN-3: the latest return (in one return, the last row) wins
    children = {}
    for (child, start), r in latest.items():
        end = day(r['DEC'])
        if end and end <= start:                              # JOIN-2
            n['JOIN-2'] += 1
            continue
        children.setdefault(child, []).append({
            'child': child, 'start': start, 'end': end, 'code': r['REC'] if end else '', 'rne': r['RNE'], 'ls': r['LS'], 'cin': r['CIN'],
            'place': r['PLACE'], 'provider': r['PLACE_PROVIDER'], 'post': r['PL_POST'], 'year': r['_year'],
            'distance': r.get('PL_DISTANCE', ''), 'location': r.get('PL_LOCATION', '')})
    for child, episodes in children.items():
        episodes.sort(key=lambda e: e['start'])
        for e, after in zip(episodes, episodes[1:]):
            if e['end'] is None or e['end'] > after['start']:  # JOIN-4
                n['JOIN-4.open-followed' if e['end'] is None else 'JOIN-4.overlap'] += 1
                e['end'], e['code'] = after['start'], 'X1'
            elif e['code'] == 'X1' and e['end'] < after['start']:  # JOIN-5
                n['JOIN-5'] += 1
                e['end'] = after['start']
        last = episodes[-1]
        if last['end'] is None and last['year'] < years[-1]:  # JOIN-6
            n['JOIN-6'] += 1
            if close:
                last['end'] = date(last['year'] + 1, 3, 31)
        if last['code'] == 'X1':                              # JOIN-7: ends care, with no reason
            n['JOIN-7'] += 1
    n['left out'] = n['JOIN-2'] + n['JOIN-3']
    n['used'] = sum(len(e) for e in children.values())
    return children, n


def periods(episodes):
    """PERIOD-1: runs of episodes, each starting the day the one before ended; an end with an E-code, then RNE S that day, parts two."""
    runs = []
    for e in episodes:
        before = runs[-1][-1] if runs else None
        if before and before['end'] == e['start'] and not (before['code'].startswith('E') and e['rne'] == 'S'):
            runs[-1].append(e)
        else:
            runs.append([e])
    return [{'child': run[0]['child'], 'episodes': run, 'start': run[0]['start'], 'end': run[-1]['end'],
             'code': run[-1]['code'], 'short': run[0]['ls'] in SHORT_BREAKS,
             # PERIOD-2: the first period is cut off at the left unless it opens with S; later ones have a gap (or an end) before them.
             'known': i > 0 or run[0]['rne'] == 'S'} for i, run in enumerate(runs)]


def on(episodes, d, end_day_in=False):
    """CARE-1, CARE-2: the episode in which the child is looked after on d, or None."""
    for e in reversed(episodes):
        if e['start'] <= d and (e['end'] is None or e['end'] > d or (end_day_in and e['end'] == d)):
            return None if e['ls'] in SHORT_BREAKS else e
    return None
