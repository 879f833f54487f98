// Finds what is written as a person's name: two or three capitalised words of which none is a word of councils, places or posts. In: a
// text with plain signs. Out: whether such a name stands there, or follows a place in the text.

const PUBLIC = `
a about academy access account accountable achievement act acting action actions activities activity added additional administration admissions adolescent adopt adopted
adopter adopters adoption adult adults advice adviser advisor advisory advocacy advocate after against age agency agenda agree aim all also although amber an analysis analyst and
annual any appendix apprentice apprenticeship approved april area areas arrangements as asian assembly assessment assessments assistant assurance asylum at attendance
audit august authority autumn average awards background band bank barnardo's base be because before best better between billing black board borough both
breaks brief british budget building bureau business but buyer by cabinet campus can care carer carers case cell central centre chair challenge changes chapter
chart chief child childcare childline children children's church city civic clerk client clinical clinic close co code cohort college commissioned commissioner commissioning committee
communication communications communities community complex compliance concerns conference consultant contact contents context contract contracts coordinator co-ordinator corporate council council's councillor councillors councils counsellor
county court coverage crescent crisis crown customer customers dashboard data date december decision delivery dental department deputy design designated developer development digital
direct direction director directorate disability disabled discharge district division domestic draft during duty each early east eastern economic edge education educational eight elected eleven emergency
emotional employment end engagement england english enterprise equality equalities establishment every evidence exam example exchequer executive experience external facilities family families
february figure figures final finance financial first five focus for forum foster fostered fostering foundation four framework free friday from full fund further future gate general
girls good governance government governor graduate grant great green group groups guardian guardianship guidance had half hall has have he head headteacher health healthcare healthy
fire log logbook safety alarm drill checklist register record records book handbook guide code codes act bill covenant charter standard scheme award day hours line hub pack toolkit passport promise pledge offer bond fund festival celebration evening ceremony conference summit
help her high higher his home homes hospital hostel hour house housing how human ii iii if imaginary impact improvement in incident inclusion independent indicator indicators infirmary
information initial inset inspection inspector inspectorate integrated interim internal international intervention introduction is issues it item its january job joint judge july june junior justice
key kinship knowledge ks lane lead leader leadership learning leaving legal letter level library life list local lodge london looked magistrates main majesty maintenance male manager managers march may
mayor mean measure medical meeting member members mental mentoring mentor metropolitan mid middle midlands minister ministry minutes missing mixed model monday month monthly more most multi museum my
named national neighbour neighbourhood network new next nhs nine no north northern not note notes november number nurse nursery nursing objective october of off office officer officers
official ofsted on one open operational operations option or order orders other our out outcomes outreach outturn over overall overview page panel parent parental parenting parents parish park
part participation partner partners partnership partnerships pathway people performance period permanence permanency person personal personnel pilot placement placements plan planning plans
play please police policy portfolio post practice practitioner practitioners pre prepared present president prevention primary principal priority prison private probation problem procurement profile professional
programme progress project projects property protection provider providers provision psychologist psychology public pupil pupils purpose qualified quality quarter question questions rated rating reason received
recommendation recommendations recruitment red referral reform refugee region regional register registered registration regulation regulations related relationship report reporting reports request research residential resource resources response
responsibility responsible responsive result results return review reviewing reviews right rights risk road room royal rural safe safeguarding same saturday scheme scholar scheduled school schools science score scotland scrutiny
secondary secretary section secure select self senior september service services seven shadow she short since site six small social some south southern special specialist specialists sport spring
staff stage standards standing start state statement statistical status statutory step steps strategic strategy street strengthening stronger student students substance subject sufficiency summary summer
sunday supervising support supported supporting survey sustainability system systems table target task team teams technology ten the their theme then there therapeutic therapist therapy these they third this those three through thursday
time title to total town training transfer transformation transition transport treasury trust tuesday two type under unit united university unitary update urban value version vice view virtual vision visit visiting visitor visitors voice
voluntary volunteer vulnerable wales ward warden we wednesday week welfare welcome west western what when where which while white who why winter with within women word work worker workers workforce working workstream year
girl boy lad lass male female baby infant toddler teenager teen mother father brother sister son daughter carer mum dad aged age mr mrs ms miss
approver sponsor editor owner reviewer presenter contributor chaired distribution kind regards thanks colleague colleagues dear remarks remark tower hamlets milton keynes bracknell waltham kensington chelsea hammersmith fulham barking dagenham richmond kingston thames hull stoke trent redcar cleveland stockton tees telford wrekin windsor maidenhead wokingham slough blackpool blackburn darwen bolton bury oldham rochdale salford stockport tameside trafford wigan knowsley sefton wirral halton warrington sunderland gateshead durham darlington hartlepool middlesbrough northumberland york calderdale kirklees selby solihull dudley walsall wolverhampton sandwell luton peterborough thurrock southend medway brighton hove reading swindon plymouth torbay bournemouth poole portsmouth southampton isle wight lambeth lewisham southwark greenwich bexley bromley croydon sutton merton wandsworth hounslow hillingdon ealing brent harrow barnet enfield haringey islington hackney newham redbridge havering rutland northmoor edinburgh
accommodation sufficient sufficiency securing protocol accord agreement ambition ambitions annex announcement application approach assurance asset attainment attendance awareness balance balanced belonging bright building capital career celebrating champion champions change choice climate closer coalition collaborative commission commitment communities concordat confidence connected connecting continuing convention corporately creative culture cultural declaration deprivation destination destinations digital diversity drop-in dual dynamic effective efficiency enabling encounter energy enrichment environment essential ethics excellence excluded exclusion exploitation extended extra familial fairer fairness finding flagship fresh getting giving global golden green grow growing growth guarantee hear hearing heritage hidden holding holistic homelessness horizon identity immediate inclusive increasing independence index induction infrastructure innovation inspiring institute intensive investing investment invitation involvement joined jointly journey keeping kinship landlord launch learner learners legacy liberty licence listening living longer looking making map mapping market matching matters medium mission mobile mockingbird modern momentum moving multiple mutual national needs neglect northern nurture nurturing ofsted's opportunities opportunity organisational ownership paper pathways peer permanent pioneer planned platform positive poverty practices preparing preventing prevent priorities private proceedings procedure procedures professionals promoting promise protecting proud putting readiness reading reducing reference refresh regulatory relational resilience respect restorative reunification returning rethinking rising role routes safer savings schedule scholarship screening sector sexual shared showcase signs skills solutions speaking spending spotlight stability stable start starting stay staying stories stretch stronger structure structured success successful surgery surveys taking talk talking tax teaching tenancy thematic thinking thriving toolkit tower tracker trailblazer trauma-informed travel trees trusted tutors understanding unregulated upper validation venture village violence virtual volunteering waiting walk wellbeing well-being wider witness workbook workshop world worth writing yearly
garden gardens cafe café choir band theatre studio gallery orchestra kitchen club farm mill barn bridge star sun moon sky rainbow bus
strengths difficulties questionnaire scale inventory premium plus put wrong door lifelong links link mind spots coram nspcc freedom prince's princes duke wales majesty's secretary's constellation liaison foyer citizen citizens shelter crisis kooth become drive forward together rethink mencap relate samaritans mindful emergence entitlement passenger railcard railway station tube tram underground line
yes you young your youth zone oh rotherham sheffield leeds doncaster barnsley wakefield bradford manchester birmingham liverpool bristol newcastle nottingham derby leicester coventry yorkshire lancashire cumbria kent essex surrey sussex devon cornwall
dorset norfolk suffolk hampshire cheshire shropshire staffordshire lincolnshire northamptonshire cambridgeshire oxfordshire hertfordshire bedfordshire buckinghamshire berkshire wiltshire gloucestershire worcestershire warwickshire tyneside wearside
jun jul jan feb mar apr aug sep oct nov dec mon tue wed thu fri christmas easter ramadan diwali orderpaper excel word microsoft adobe source sans
`
const publicWords = new Set(PUBLIC.trim().split(/\s+/))

const isPublic = (word: string): boolean => {
  const plain = word.toLowerCase().replace(/'s$/, '')
  return (
    publicWords.has(plain) ||
    publicWords.has(plain.replace(/s$/, '')) ||
    plain.split('-').every(part => publicWords.has(part))
  )
}

const TITLE = '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Reverend|Sir|Dame|Nurse|PC|DC|Sgt|Sister)'
const CAPITALISED = "\\p{Lu}[\\p{L}'-]*\\p{Ll}[\\p{L}'-]*"
const FULL = new RegExp(
  `(?<![\\p{L}\\p{N}'-])${CAPITALISED}(?: (?:\\p{Lu}\\.? ){0,2}${CAPITALISED}){1,2}(?![\\p{L}\\p{N}])`,
  'gu',
)
const WITH_TITLE = new RegExp(`(?<![\\p{L}])${TITLE}\\.? (?:\\p{Lu}\\.? ?){0,2}${CAPITALISED}`, 'gu')
const INITIAL_AND_SURNAME = new RegExp(
  `(?<![\\p{L}\\p{N}.])\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?(${CAPITALISED})(?![\\p{L}])`,
  'gu',
)

/** `Zorvane Quillick`: no word of it is common in papers. */
export const fullNamesIn = (text: string): { readonly name: string; readonly at: number }[] =>
  [...text.matchAll(FULL)]
    .flatMap(({ 0: name, index }) => innerNames(name, index))
    .map(({ name, at }) => ({ name: name.replace(/'s?$/, ''), at }))
    .filter(({ name }) => name.split(' ').filter(word => /\p{Ll}/u.test(word)).length > 1)
    .filter(({ name }) => name.split(' ').every(word => !isPublic(word.replace('.', ''))))

/** `Yesterday Zorvane Quillick` and `Head Zorvane Quillick` hold a name of two words. */
/** `Rose Quern Academy` is no person. */
const INSTITUTION =
  /^(?:Academy|School|College|University|House|Lodge|Trust|Centre|Hospital|Street|Road|Lane|Avenue|Park|Primary|Secondary|Nursery|Infant|Junior|Foundation|Council|Ltd|Limited|Group|Hall|Court|Unit|Ward|Hub|Library|Church|Theatre|Museum|Arena|Stadium|Hotel|Farm|Cottage|Grange|Surgery|Practice|Clinic|Review|Report|Inquiry|Award|Prize|Cup|Bursary|Scheme|Homes|Residential|Care|Fostering|Services|Agency|Charity|Fund|Foods|Bank|Way|Close|Drive|Hill|Gardens|Terrace|Square|Crescent|Row|Mount|Meadows?|Fields?|Estate|Bridge|Beach|Forest|Wood|Valley|Town|City|United|Rovers|Football|Cricket|Rugby|Festival|Chambers|Solicitors|LLP)$/

/** `Way`, `Academy`: what stands before it names a place. */
export const isInstitution = (word: string): boolean => INSTITUTION.test(word)

function innerNames(name: string, at: number): { name: string; at: number }[] {
  const words = name.split(' ')
  if (words[0] === 'St' || INSTITUTION.test(words.at(-1) ?? '')) return []
  if (words.length < 3 || words.every(word => !isPublic(word))) return [{ name, at }]
  const first = words[0] ?? ''
  return [
    { name: words.slice(1).join(' '), at: at + first.length + 1 },
    { name: words.slice(0, 2).join(' '), at },
  ]
}

/** `Mrs Quillick`, `Dr Z. Quillick`. */
export const hasTitledName = (text: string): boolean =>
  [...text.matchAll(WITH_TITLE)].some(([name]) => !isPublic(name.split(' ').at(-1) ?? ''))

/** `Z. Quillick`. */
export const hasInitialAndSurname = (text: string): boolean =>
  [...text.matchAll(INITIAL_AND_SURNAME)].some(([, surname = '']) => !isPublic(surname))

/** Most of its words have a capital: a heading, in which a capital says nothing. */
export const isTitleCase = (text: string): boolean => {
  const words = text.match(/\p{L}[\p{L}'-]*/gu) ?? []
  return words.length > 2 && words.filter(word => /^\p{Lu}/u.test(word)).length > words.length * 0.6
}

export const hasFullNameShape = (text: string): boolean => fullNamesIn(text).length > 0

/** One capitalised word, not common in papers, at the beginning of a text. */
export function startsWithUncommonName(text: string): boolean {
  const [word] = new RegExp(`^${CAPITALISED}`, 'u').exec(text) ?? []
  return word !== undefined && word.length > 2 && !isPublic(word)
}
