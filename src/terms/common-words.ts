// Words with which titles, categories and indicators begin and that are no names: only they lose their capital inside
// a sentence. In: a text. Out: the text as it is written inside a sentence.
//
// Worked: `Children looked after` is `children looked after`; `Asian or Asian British`, `Ofsted areas`, `Roma` and
// `Children's Services` keep their capitals. A word that is missing here keeps its capital, which does no harm.

const COMMON = `
a about above absence absent absences abuse academic accommodation according achieved action actions active activities
activity actual admission admissions admitted adopted adopters adoption adoptions adoptive adult adults advocacy after age aged ages agencies agency
agreed all allegations allocated amount annual another any apprenticeships approved area areas arrangements as asked
aspirations assessed assessment assessments asylum at attainment attendance attended available average away
babies background basic because bed before behaviour being below benchmarks best between beyond birth births boarding
boys breakdown breakdowns budget by
cared care caring carers case caseload caseloads cases categories category cause causes ceased census change changed
changes child childcare childhood children class closed cohort college combined communication community comparison
completed composition concerns concluded conferences consent contact contacts contextual continued contribution
convicted convictions cost costs council councils country county court crime criminal current
daily data date day days decision decisions deceased delay delayed delivery demand dental destination destinations
development died direction disabilities disability disabled discharge discharges discharged disruption distance distances
district divorce domestic duration during
each early education educational eight eighteen eleven eligible emergency emotional employed employment ending ended
ends entered entries entry episode episodes ethnic ethnicity every evidence excluded exclusion exclusions existing
exits expected expenditure experienced exploitation external
facing failed families family fathers female females few fifteen figures final financial first five flows follow
following foot for former forms foster fostered fostering four fourteen freed from full further future
gaps gender general girls given good grandparents group groups guardian guardians guardianship
half have having head health held help high higher highest history holiday home homeless homelessness homes hospital
hostel hours house households housing how
illness immunisations in inadequate incident incidents income independence independent indicators individual
information initial inside inspections interim internal international into investigations issues
job journey
key kinship known
large largest last late latest learning least leaving left legal length less level levels list little lived living local
location long longest long-term looked looking lost low lower lowest
main male males management maternal mean means measures median medical meetings members mental midyear missing monthly
month months more most mother mothers movement moved moves moving multiple
national nationality nature need needs neglect neighbour neighbours net new newly next night nine nineteen no non none
not notes notices number numbers nursery
offences offending old older oldest on one only open opened order orders origin other others out outcome outcomes outside outstanding
over overall overdue own
parent parental parents part participation partners paternal path pathway pathways pending people percentage performance
period periods permanence permanency permanent person personal physical place placed placement placements plan planned
plans police population post posts potential practice pregnancy pregnant prepared previous primary prior private
proceedings profile progress projected proportion prospective protection provided provider providers provision public
pupils
qualifications quality quarter quarterly questionnaire
range rate rates rating ratings ready reason reasons receipt received recent recorded recruitment reduced reference
referral referrals refused refugees region regional registered rehabilitation relationship relative relatives religion
remand remanded repeat repeated report reported reports requests residence residential respite rest result results
retention return returned returns review reviews risk road
row rows safeguarding same satisfaction scheduled school scorecard scorecards schools score scores second secondary secure seen self semi-independent
sent separated separation service services settings seven seventeen severe sex sexual share shared sharing short
siblings sibling sickness since single six sixteen size small social socially some something sort source special specialist speech
spending stability stable staff stage standard standards starters started starting starts statement statements states
status statistical statutory stays step stock strategy strengths strength stress student students subject submitted
substance successful sufficiency suitable suitability supervised supervision support supported suspension suspensions
suspected
table tables target targets teams teeth temporary ten term the their therapeutic these third thirteen those three
time timeliness timely title to together top total training transferred transfers transition transport trend turnover
twelve twins two type types
unaccompanied under unfilled unit units university unknown unplanned unregistered unspecified until unsuitable up
up-to-date use used
vacancies vacancy vaccinations value values variation victims views violence visit visited visits visitors volume
voluntary volunteers
waiting ward wards was weekly weeks week weight went when where which who whole wider with within without women work
workers workforce working
year yearly years young younger youngest youth
in-house out-of-area
`

const common = new Set(COMMON.trim().split(/\s+/))

/** Another capital in the text means that it may be a name as a whole: `Social Work England`. */
export const inSentence = (text: string): string => {
  const [first = '', ...others] = text.split(/(?<=[\p{L}’'-])(?=[^\p{L}’'-])/u)
  const isName = others.some(word => /^[^\p{L}]*\p{Lu}\p{Ll}/u.test(word))
  return !isName && /^[A-Z][a-z’'-]*$/.test(first) && common.has(first.toLowerCase().replace(/['’]s?$/, ''))
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
