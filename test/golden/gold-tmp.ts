import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { loadDefinitions } from '/work/main/src/definitions/load.ts'
import { readCodes, readReturn } from '/work/main/src/extracts/returns/read-return.ts'
import { counterOf } from '/work/main/src/observations/counting/count.ts'
import { groupSchema } from '/work/main/src/definitions/group.ts'
import { periodNamed } from '/work/main/src/terms/period.ts'
const R='/work/main'
const files=new Map<string,string>()
const walk=(d:string):string[]=>readdirSync(d,{recursive:true,encoding:'utf8'}).map(f=>join(d,f)).filter(f=>statSync(f).isFile()).sort()
for(const f of walk(R+'/data/definitions')) if(f.endsWith('.yaml')) files.set(f.slice(R.length+1),readFileSync(f,'utf8'))
const {definitions,problems}=loadDefinitions(files)
if(!definitions){console.log(problems);process.exit(1)}
const set=process.argv[2]!
const folder={ 'five-year':'/work/shared/data/ssda903/five-year-2017-2021', validator:'/work/shared/data/ssda903/validator-2017-18', example:R+'/data/returns/ssda903'}[set]!
const codes=readCodes(readFileSync(R+'/data/definitions/codes/ssda903.csv','utf8'))
const inputs=walk(folder).filter(f=>/\.csv$/.test(f)&&!/errors/.test(f)).map(f=>({file:f.slice(folder.length+1),sha256:'',bytes:new Uint8Array(readFileSync(f))}))
const def=structuredClone(definitions.returns.get('ssda903')!)
const add=(measure:string,counts:string,more:any={})=>def.gives.push({measure,counts,take:'numerator',with:{},positions:{},only:{},...more})
add('t.closed','in-care',{positions:{'open-episode':'close'}})
const t0=performance.now()
const read=await readReturn(inputs,def,codes,{})
console.log('read ms',performance.now()-t0, read.problems.map((p:any)=>p.code+' '+JSON.stringify(p.facts)).slice(0,30))
if(!read.return) process.exit(1)
const rows=parse(readFileSync(R+`/test/golden/children/${set}.csv`,'utf8'),{columns:true}) as any[]
const groups=new Map(definitions.groups)
const FACT:any={'legal-status-code':'legal-status'}
const codeParts=new Map<string,Set<string>>()
for(const r of rows) for(const p of (r.part||'').split(';')) { const [n,v]=p.split('='); if(n&&!['age','distance','legal-status'].includes(n)) {if(!codeParts.has(n))codeParts.set(n,new Set());codeParts.get(n)!.add(v)} }
for(const [n,vs] of codeParts) groups.set('c-'+n,groupSchema.parse({id:'c-'+n,title:n,source:'t',editions:[{rows:[...vs].map(v=>({id:(v||'blank').toLowerCase().replace(/[^a-z0-9-]/g,'-'),label:v,when:{[FACT[n]??n]:v==='blank'||v===''||v==='not-known'?{blank:true}:[v]}}))}],'not-known':{id:'zz',label:'x'}}))
const {counter}=counterOf(read.return,def,{counting:definitions.counting,groups,council:'x'})
const M:Record<string,[string,string?]>={
 'in-care':['looked-after'],'in-care.short-breaks-counted':['looked-after-with-short-breaks'],'in-care.closed':['t.closed'],
 'started.events':['started'],'started.children':['children-started'],'ceased.events':['ceased'],'ceased.children':['children-ceased'],
 'ceased.adopted':['children-adopted','children-ceased'],'ceased.adopted.events':['adoptions'],'ceased.special-guardianship':['children-special-guardianship','children-ceased'],'ceased.special-guardianship.events':['special-guardianship-orders'],
 'ceased.permanence':['children-permanence','children-ceased'],'ceased.permanence.events':['permanence'],'ceased.returned-home':['children-returned-home','children-ceased'],'ceased.returned-home.events':['returned-home'],
 'during-year':['looked-after-during-year'],uasc:['uasc'],
 'three-plus-placements':['three-or-more-placements','placements-cohort'],'three-plus-carer-moves':['three-or-more-carer-moves','placements-cohort'],
 'long-term.same-carer':['long-term-stable','long-term-cohort'],'long-term.u2-u5-as-change':['long-term-stable-u2-u5-as-change','long-term-cohort'],'long-term.same-placement':['long-term-stable-same-placement','long-term-cohort'],
 'reviews.all-in-time':['reviews-all-in-time','reviews-cohort'],'reviews.all-in-time.from-first-return':['reviews-all-in-time','reviews-cohort'],
 'reviews.held-in-time':['reviews-in-time','reviews-held'],'reviews.held-in-time.from-first-return':['reviews-in-time','reviews-held'],'reviews.latest-in-date':['latest-review-in-date','latest-review-cohort'],'reviews.latest-in-date.from-first-return':['latest-review-in-date','latest-review-cohort'],
 'oc2.TEETH_CHECK.cohort':['teeth-checked','teeth-cohort'],'oc2.HEALTH_ASSESSMENT.cohort':['health-assessed','health-cohort'],'oc2.IMMUNISATIONS.cohort':['immunised','immunised-cohort'],'oc2.HEALTH_CHECK.cohort':['development-assessed','development-cohort'],'oc2.SUBSTANCE_MISUSE.cohort':['substance-misuse','substance-misuse-cohort'],'oc2.CONVICTED.cohort':['convicted','convicted-cohort'],
 'oc2.SDQ.cohort':['sdq-total','sdq-cases'],'oc2.TEETH_CHECK.as-returned':['teeth-checked-of-returned','outcomes-returned'],'oc2.HEALTH_ASSESSMENT.as-returned':['health-assessed-of-returned','outcomes-returned'],
 'missing.children':['children-missing','looked-after-during-year'],'missing.incidents':['missing-incidents'],'away.children':['children-away','looked-after-during-year'],'away.incidents':['away-incidents'],
 'adoption.a1':['adoption-a1-days','adoption-a1-children'],'adoption.a2':['adoption-order-to-match-days','adoption-order-to-match-children'],
 'adoption.within-12-months-of-decision':['adoptions-within-12-months'],'adoption.placed-within-12-months-of-decision':['adopted-placed-within-12-months'],
 'over-20-miles':['placed-over-20-miles','distance-cohort'],
 fostered:['foster-placements','looked-after'],'fostered.in-house':['foster-in-house','foster-placements'],'fostered.agency':['foster-agency','foster-placements'],
 'family-based':['family-placements','looked-after'],'family-based.with-parents':['family-placements-with-parents','looked-after'],
}
const stat=new Map<string,[number,number,string[]]>()
const t1=performance.now()
for(const r of rows){
  const m=M[r.measure]; if(!m) continue
  const s=stat.get(r.measure)??[0,0,[]]; stat.set(r.measure,s)
  if (!r.period) continue
  const period=periodNamed(r.period.replace('.rolling','.r12'))
  const part=r.part===''?undefined:r.part.split(';').map((p:string)=>{const [n,v]=p.split('=');return ['age','distance'].includes(n!)?p:`c-${n}=${(v||'blank').toLowerCase().replace(/[^a-z0-9-]/g,'-')}`}).join(';')
  if(/legal-status=/.test(r.part)) continue
  let got:string
  try{
    const num=counter.reading(m[0],period,part); const den=m[1]===undefined?undefined:counter.reading(m[1],period,/^(fostered|family|three|long|over)/.test(r.measure)?part:undefined)
    const say=(x:any)=>x===undefined?'none':x.amount.kind==='known'?x.amount.value.toFraction():x.amount.reason+':'+x.amount.because
    got=say(num)+(m[1]===undefined?'':'/'+say(den))
  }catch(e:any){got='ERR '+e.message}
  const want=r.numerator+(m[1]===undefined?'':'/'+r.denominator)
  if(got===want) s[0]++; else {s[1]++; if(s[2].length<4)s[2].push(`${r.period} ${r.part}: got ${got} want ${want}`)}
}
console.log('count ms',performance.now()-t1)
for(const [k,[a,b,ex]] of stat) console.log(b?'✗':'✓',k,a,b,ex.join(' | '))
console.log('unmapped',[...new Set(rows.map((r:any)=>r.measure))].filter((m:any)=>!M[m]).join(' '))
