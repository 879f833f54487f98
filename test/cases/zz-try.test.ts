import { it } from 'vitest'
import { runCase, runOn } from './lay-case.ts'
const say = (name: string, o: Awaited<ReturnType<typeof runOn>>, refs: string[]) => {
  console.log(`## ${name}: ${refs.map(r => `${r}=${o.figures?.get(r)}`).join(' ')} [${refs.map(r=>{const f=o.paper?.figures[r]; return f?.suppliedMarks?.join('')??''})}]\n   ${o.problems.join('\n   ').slice(0, 900)}`)
}
const small = async (name: string, count: string, pct: string) => {
  const q = (s: string) => `"${s.replaceAll('"', '""')}"`
  const o = await runOn('small', { 'data/extracts/2017-01/monthly.csv': `Month,Looked after,Reviews on time\nNov-16,479,95.7%\nDec-16,484,92.0%\nJan-17,${q(count)},${q(pct)}\n`, 'data/commentary/2017-01/small.md': 'Nothing more is said of this month.' })
  say(name, o, ['1.1@2017-01', '1.2@2017-01'])
}
it('cases', async () => {
  for (const c of ['09-low-and-u', '12-negative-average', '24-na-of-statistics-programs']) { const o = await runCase(c); console.log(c, [...(o.figures??[])].map(x=>x.join('=')).join(' ')); say(c, o, []) }
  const marks = ['[r]','[p]','[low]','low','[x]','[z]','[c]','[u]','u','k',':','..','.','*','<5','< 5','Less than 5','1-4','1–4','NA','N/A','#N/A','tbc','No data','not available','-','–','','#DIV/0!','n/a','x','none','nil','?','~480']
  for (const m of marks) await small(JSON.stringify(m), m, m)
  for (const [c,p] of [['482 [r]','96.4% [p]'],['482(p)','96.4%(r)'],['482 r','96.4 r'],['482r','96.4%p'],['482 [r] [p]','96.4% [p, r]'],['80 (96.4%)','80 (96.4%)'],['82','26/45 (58%)'],['82','26 of 45 (58%)'],['82','58% (26/45)'],['82','26/45 (85%)'],['82','96.4 %'],['82','96,4%'],['1 012','96.4'],['1\u00a0012','96.4'],['1,012','96.4'],['£1,012','96.4'],['1.2k','0.964'],['(3)','96.4%'],['12*','96.4%*'],['482[1]','96.4% [note 2]'],['≈480','c. 96%'],['c. 480','>95'],['>480','≥95%'],['+3','+3%'],['-3','-3%'],['−3','104%'],['"482"','="96.4%"'],["'482","'96.4%"],['482\n484','96.4%'],['1.012','9640%'],['482¹','96.4%²'],['[p] 482','(r) 96.4%'],['482 [c]','96.4% [x]'],['4.82E+02','96.4e0'],['four','96.4 per cent'],['482 children','96.4% of 500'],['480ish','95-97%'],['482/500','96.4%/482'],['39/20%','39 (20%)'],['1 012 (96.4%)','1,012 (96.4%)'],['482 (r)*','96.4%¹ [p]'],['١٢','９６％'],['12 (YTD)','13.7% At Sep'],['012','0.0%'],['482.0','100.0%'],['½','50½%']] as const) await small(JSON.stringify([c,p]), c, p)
}, 200000)
