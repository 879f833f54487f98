"""Expected figures of an Annex A workbook (rules ANNEX-1 to ANNEX-9), read with zipfile and xml from the standard library."""
import re
import zipfile
from collections import Counter
from datetime import date, timedelta
from xml.etree import ElementTree

from joined import age, months

REFERENCE = date(2021, 3, 16)                                  # ANNEX-1: date of birth plus the decimal age gives it in every row
M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
R = '{http://schemas.openxmlformats.org/officeDocument/2006/relationships}'


def sheets(path):
    """{sheet name: [{heading: text}]}; headings in row 1, trimmed."""
    z = zipfile.ZipFile(path)
    words = lambda node: ''.join(t.text or '' for t in node.iter(M + 't'))
    shared = [words(si) for si in ElementTree.fromstring(z.read('xl/sharedStrings.xml')).iter(M + 'si')]
    target = {r.get('Id'): r.get('Target') for r in ElementTree.fromstring(z.read('xl/_rels/workbook.xml.rels'))}
    found = {}
    for s in ElementTree.fromstring(z.read('xl/workbook.xml')).iter(M + 'sheet'):
        rows = []
        for row in ElementTree.fromstring(z.read('xl/' + target[s.get(R + 'id')].removeprefix('/xl/'))).iter(M + 'row'):
            cells = {}
            for c in row.iter(M + 'c'):
                v = c.find(M + 'v')
                text = '' if v is None else shared[int(v.text)] if c.get('t') == 's' else v.text
                cells[re.match('[A-Z]+', c.get('r')).group()] = (text or '').replace('\xa0', ' ').strip()
            rows.append(cells)
        head = rows[0]
        found[s.get('name').replace('_', ' ')] = [{head[k]: v for k, v in r.items() if k in head} for r in rows[1:] if any(r.values())]
    return found


def serial(text):
    return date(1899, 12, 30) + timedelta(days=int(float(text))) if re.fullmatch(r'\d+(\.\d+)?', text) else None


def code(text, pattern):
    m = re.search(pattern, text)
    return m.group() if m else 'blank'


def annex_a_rows(s, path):
    book, day = sheets(path), REFERENCE.isoformat()
    col = lambda r, name: next((v for k, v in r.items() if k.startswith(name)), '')
    ceased = lambda r: serial(col(r, 'Date Ceased to be'))
    listed = book['List 8']
    now = [r for r in listed if (ceased(r) is None or ceased(r) > REFERENCE) and code(col(r, "Child's Legal Status"), r'^[A-Z]\d') not in ('V3', 'V4')]
    n, aged = len(now), lambda r: age(serial(col(r, 'Date of Birth')), REFERENCE)
    s.add('in-care', day, n, tags='ANNEX-1', note='one listed without an end date is 19: counted and reported')
    s.add('data-quality.aged-18-or-over', day, sum(aged(r) >= 18 for r in now), tags='ANNEX-1')
    for b, (lo, hi) in {'under-1': (0, 0), '1-4': (1, 4), '5-9': (5, 9), '10-15': (10, 15), '16-plus': (16, 99)}.items():
        s.add('in-care', day, sum(lo <= aged(r) <= hi for r in now), n, f'age={b}', 'ANNEX-1')
    for fact, name, pattern in (('sex', 'Gender', r'(?<=^a\) )Male|(?<=^b\) )Female'), ('ethnicity', 'Ethnicity', r'[A-Z]{4}$'), ('legal-status-code', "Child's Legal Status", r'[A-Z]\d(?=:)'),
                                ('placement', 'Placement Type', r'[A-Z]\d(?=:)'), ('provider', 'Placement Provider', r'PR\d'), ('need', "Child's Category of Need", r'N\d')):
        for found, count in sorted(Counter(code(col(r, name), pattern) for r in now).items()):
            s.add('in-care', day, count, n, f'{fact}={found}', 'ANNEX-9' if fact == 'provider' else 'ANNEX-1')
    fostered = [r for r in now if code(col(r, 'Placement Type'), r'U\d') != 'blank']
    s.add('fostered.agency', day, sum(code(col(r, 'Placement Provider'), r'PR\d') in ('PR4', 'PR5') for r in fostered), len(fostered), tags='ANNEX-9')
    within = lambda r, name, since: (serial(col(r, name)) or date.min) >= since
    s.add('reviews.latest-in-date', day, sum(within(r, 'Date of Latest Statutory Review', months(REFERENCE, -6)) for r in now), n, tags='ANNEX-2')
    s.add('visits.in-time', day, sum(within(r, 'Date of Last Social Work Visit', REFERENCE - timedelta(days=42)) for r in now), n, tags='ANNEX-3')
    s.add('health-assessment.in-date', day, sum(within(r, 'Date of Last Health Assessment', months(REFERENCE, -6 if aged(r) < 5 else -12)) for r in now), n, tags='ANNEX-4')
    s.add('dental-check.in-date', day, sum(within(r, 'Date of Last Dental Check', months(REFERENCE, -12)) for r in now), n, tags='ANNEX-5')
    s.add('three-plus-placements', day, sum(int(col(r, 'Number of Placements')) >= 3 for r in now), n, tags='ANNEX-10')
    long = [r for r in now if aged(r) < 16 and serial(col(r, 'Date Started to be')) <= months(REFERENCE, -30)]
    s.add('long-term.same-placement', day, sum(serial(col(r, 'Start Date of Most Recent')) <= months(REFERENCE, -24) for r in long), len(long), tags='ANNEX-6')
    s.add('uasc', day, sum(col(r, 'Unaccompanied').startswith('a)') for r in now), n, tags='UASC-1')
    s.add('missing.children', day, sum(int(col(r, 'Number of Episodes the Child has been ‘Missing’') or 0) > 0 for r in now), n, tags='ANNEX-10')
    left = [r for r in listed if ceased(r) and months(REFERENCE, -6) < ceased(r) <= REFERENCE]
    s.add('ceased.six-months', day, len(left), tags='END-1', note='ceased after the reference date minus six months; the one listed ceased 2020-09-22')
    leavers = book['List 9']
    s.add('care-leavers', day, len(leavers), tags='ANNEX-7')
    s.add('care-leavers.in-touch', day, sum(any(k.lower() .strip().endswith('in touch') and v.startswith('a)') for k, v in r.items()) for r in leavers), len(leavers), tags='ANNEX-7')
    s.add('care-leavers.suitable', day, sum(col(r, 'Suitability').startswith('a)') for r in leavers), len(leavers), tags='ANNEX-7')
    s.add('care-leavers.eet', day, sum(bool(re.match('[FP][1-5]', col(r, 'Activity Status'))) for r in leavers), len(leavers), tags='ANNEX-7 LEAVER-4')
    s.add('care-leavers.neet', day, sum(bool(re.match('G[456]', col(r, 'Activity Status'))) for r in leavers), len(leavers), tags='ANNEX-7 LEAVER-4')
    adopted = [r for r in book['List 10'] if (serial(col(r, 'Date of Adoption Order')) or date.min) > months(REFERENCE, -12)]
    s.add('adoption.adopted-12-months', day, len(adopted), tags='ANNEX-8')
