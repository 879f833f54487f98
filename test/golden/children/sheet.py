"""The rows that are written, and the codes and bands they are about."""
import csv
import os

HERE = os.path.dirname(os.path.abspath(__file__))
CARER, ANY_PLACEMENT = {'S', 'P', 'B'}, {'S', 'P', 'B', 'T', 'U'}
LEGAL = {'C1': 'care-order', 'C2': 'care-order', 'D1': 'freed', 'E1': 'placement-order', 'V2': 'voluntary',
         **{c: 'protection' for c in ('L1', 'L2', 'L3')}, **{c: 'youth-justice' for c in ('J1', 'J2', 'J3')}}
FOSTER, ADOPTIVE = {'U1', 'U2', 'U3', 'U4', 'U5', 'U6'}, {'A3', 'A4', 'A5', 'A6'}
ADOPTED, SGO, HOME = {'E11', 'E12'}, {'E43', 'E44', 'E45', 'E46', 'E47', 'E48'}, {'E4A', 'E4B'}
PERMANENCE = ADOPTED | SGO | {'E41'}
BANDS = {'under-1': (0, 0), '1-4': (1, 4), '5-9': (5, 9), '10-15': (10, 15), '16-plus': (16, 99)}
LETTERS = 'BCDEGHKRSTUVWXYZ'
FLAGS = {'TEETH_CHECK': (0, 99), 'HEALTH_ASSESSMENT': (0, 99), 'IMMUNISATIONS': (0, 99), 'SUBSTANCE_MISUSE': (0, 99), 'HEALTH_CHECK': (0, 4), 'CONVICTED': (10, 99)}


class Sheet:
    def __init__(self, name):
        self.name, self.rows = name, []

    def add(self, measure, period, numerator, denominator=None, part='', tags='', note='', kind='share'):
        """kind: share (percentage), mean (numerator is a sum), count."""
        if denominator is None:
            value = numerator
        elif denominator == 0:
            value = ''
        else:
            value = round((100 if kind == 'share' else 1) * numerator / denominator, 6)
        self.rows.append([self.name, measure, period, part, numerator, '' if denominator is None else denominator, value, tags, note])

    def write(self, file):
        with open(os.path.join(HERE, file), 'w', newline='', encoding='utf-8') as f:
            w = csv.writer(f, lineterminator='\n')
            w.writerow(['set', 'measure', 'period', 'part', 'numerator', 'denominator', 'value', 'rules', 'note'])
            w.writerows(self.rows)


def band(years):
    return next((b for b, (lo, hi) in BANDS.items() if years is not None and lo <= years <= hi), 'not-known')


def label(year):
    return f'{year}/{(year + 1) % 100:02d}'
