import { workers } from '../words/classes.ts';
import { isParticiple } from '../words/participle.ts';

/**
 * Kinds of word, by what they do in a letter that answers a complaint: who is spoken of, what was felt, what went wrong,
 * how small it is made. A word is of the first kind that lists it. Our own compilation; every form is written out.
 */
const kinds: Readonly<Record<string, string>> = {
  we: 'we us ourselves',
  i: 'i me myself',
  our: 'our ours my mine',
  you: 'you yourself yourselves u',
  your: 'your yours',
  they: 'he she they him her them his their theirs himself herself themselves',
  sorry:
    'sorry sorrier soz apologise apologize apologises apologizes apologised apologized apologising apologizing apology apologies regret regrets regretted regretful regrettable regrettably pardon forgive forgiveness remorse contrite contrition saddened sad dismayed',
  landlord:
    'council councils association associations landlord landlords trust trusts trustees organisation organisations company homes board department team teams service services management authority housing society charity provider trustee cooperative co-operative co-op charity committee borough group office offices federation parish scheme centre helpdesk desk',
  worker:
    'contractor contractors subcontractor subcontractors operative operatives officer officers surveyor surveyors engineer engineers plumber plumbers electrician electricians roofer roofers joiner joiners carpenter carpenters plasterer decorator decorators fitter fitters tradesman tradesmen caretaker caretakers concierge warden wardens cleaner cleaners colleague colleagues manager managers supervisor employee employees worker workers agent agents agency agencies firm firms supplier suppliers operator operators partner partners manufacturer builder builders developer developers freeholder freeholders adviser advisers advisor handler handlers glazier glaziers architect architects staff individual individuals representative driver installer installers technician technicians locksmith clerk scheduler planner director directors starter trainee apprentice temp lad lads crew receptionist assistant inspector consultant consultants solicitor solicitors administrator coordinator installers courier printers receptionists guard guards porter porters matron treasurer foreman gaffer lads guy guys bloke blokes bricklayer joinery scaffolder scaffolders groundworker coach coaches clerks secretary bursar handyman nurse carer carers solicitor solicitors lawyer lawyers inspector inspectors auditor guard guards courier drivers apprentices temps starters trainees interpreter handler adjuster adjusters consultant consultants valuer locksmiths painter painters gardener gardeners men man woman women night-shift shift-worker controller dispatcher scheduler schedulers',
  named: 'mr mrs ms miss mx dr',
  outsider:
    'police hospital hospitals relatives friends children residents tenants tenant resident occupier occupiers household households complainant lodger visitor neighbour neighbours nhs gp doctor doctors social school weather storm storms winter covid pandemic brexit supplier network utility insurer insurers insurance bank post royal mail broadband borough government dwp water gas therapist therapists occupational ambulance vandals visitors people folk folks persons person member members customer customers leaseholder leaseholders owner owners licensee visitor landlady upstairs downstairs party parties client clients kids youths boys girls youngsters guests guest tenantry public upstairs visitor thieves burglar intruder pigeons rats mice foxes mother-nature councillor councillors mp bailiffs bailiff carers coroner fire-brigade brigade',
  power:
    'ombudsman ombudsmans tribunal court courts determination ruling regulator commissioner commissioners panel judge adjudicator reviewer auditors statute law legislation settlement maladministration hos order orders paragraph',
  ordering:
    'ordered orders directed directs direction directions instructed instructs instruction instructions required requires requirement requirements obliged obliges obligation compelled bound comply complying compliance accordance pursuant discharge directive mandated recommended recommendation recommendations decreed enjoined',
  condition:
    'if should unless whether insofar extent perhaps possibly assuming supposing presuming provided whatever whichever wherever where inasmuch case event maybe conceivably potentially',
  may: 'may might could would',
  will: 'will shall',
  must: 'must should ought',
  turning:
    'but however though although albeit yet nevertheless nonetheless notwithstanding whilst while despite equally mitigation defence fairness still regardless otherwise conversely',
  any: 'any anything anyone anybody whatsoever',
  perceiving:
    'feel feels felt feeling feelings think thinks thought believe believes believed consider considers considered perceive perceived perception perceptions view views viewed impression opinion opinions see saw seen sense regard regarded interpret interpreted understood expect expected expecting expectations expectation hoped hoping hopes assumed found find seem seems seemed appear appears appeared sounded looked experienced unhappy disappointed dissatisfied dissatisfaction disappointment upset offended aggrieved frustrated',
  feeling:
    'distress worry worries hurt offence harm inconvenience anxiety frustration stress trouble pain embarrassment concern alarm discomfort annoyance hardship disturbance disruption fear anger upheaval hassle bother nuisance aggravation irritation palaver detriment suffering misery sadness impact',
  only: 'only just merely mere purely simply hardly barely scarcely little-more',
  few: 'few couple handful some bit little touch odd part partial partially partly somewhat fairly relatively rather degree element',
  small:
    'minor slight slightly small smallish trivial brief briefly short shortish short-lived tiny minimal limited modest negligible insignificant momentary fleeting simple isolated one-off occasional occasionally low cosmetic teething mild gentle technical rare pennies harmless innocent innocuous good-natured marginally marginal whisker shade tad hairs breadth fraction fractionally speck specks smattering',
  usual:
    'normal normally usual usually unusual typical typically average common expected natural naturally most others everybody everyone inevitable inevitably unavoidable perspective scheme overall whole otherwise',
  still: 'still least anyway anyhow after-all worse',
  lucky: 'fortunately luckily thankfully happily mercifully luck lucky fortunate',
  trifle:
    'banter misunderstanding misunderstandings miscommunication hiccup hiccups blip blips glitch glitches joke jokes joking light-hearted mix-up mix-ups muddle slip slips oversight oversights lapse hitch snag snags wires jest humour laugh teasing prank ribbing',
  wrong:
    'delay delays failing failings failure failures error errors mistake mistakes shortcoming shortcomings breakdown breakdowns lapses gap gaps confusion omission omissions inconsistency inconsistencies inaccuracy inaccuracies discrepancy discrepancies slippage inefficiency inefficiencies weakness weaknesses deficiency deficiencies backlog backlogs irregularities hold-up hold-ups setback setbacks fault faults breach breaches lack absence wrongdoing',
  badly:
    'missed lost delayed ignored neglected forgotten disregarded cancelled refused damaged broken dropped dismissed rejected failed overlooked mishandled stalled skipped confused withheld inadvertently accidentally mistakenly erroneously unnecessarily prematurely poorly badly wrongly incorrectly inadequately unfairly carelessly improperly late slow incorrect inaccurate inadequate insufficient inappropriate unacceptable unsatisfactory poor mislaid mislabelled misfiled miscalculated misdirected misplaced unanswered unread undone',
  misdoing:
    'dragged dragging sat bungled botched misread misled misheard muddled jammed blocked blocking blocks obstructed locked lied walked vanished abandoned deserted scared attracted breaks breaking broke damages smashed flooded overloaded tampered messed fumbled dawdled shirked ducked dodged jumped tore swapped misinformed misadvised misunderstood overran quit resigned disappeared impeded delaying slipped reneged defaulted leaving feeding parking pulled removed unplugged flushed poured propped misused',
  careless:
    'careless sloppy slapdash unreliable inexperienced hopeless lazy rude abusive aggressive unhelpful incompetent negligent untrained junior new uncooperative obstructive demanding vexatious persistent messy dirty noisy inconsiderate awkward stubborn forgetful mistaken rogue shoddy amateurish substandard sick disciplined suspended dismissed previous predecessor predecessors former',
  suffering:
    'slept sleep cried cry ill unwell hungry frightened afraid scared ashamed humiliated alone lonely pregnant pneumonia asthma eczema wrist fell fall wedding christening funeral birthday nursery exams job shifts savings breathless bruised insulin dialysis chest infection exhausted tired stranded carried cold wet dark waited waiting stairs',
  matter:
    'situation situations circumstance circumstances matter matters issue issues problem problems difficulty difficulties event events incident incidents experience experiences position affair affairs outcome thing things everything anything something happened happening occurred arose occasion ordeal saga journey aspects process concerns',
  knowing:
    'know understand understands appreciate appreciates acknowledge acknowledges acknowledged accept accepts accepted recognise recognises recognised realise note noted imagine aware mindful conscious empathise sympathise',
  thanking: 'thank thanks thankful grateful gratitude appreciated patience cooperation co-operation',
  striving:
    'strive strives striving endeavour endeavours committed commitment commitments dedicated dedication aim aims pride passionate determined seek seeks priority priorities values value valued paramount importance utmost heart excellence quality standards standard',
  learning:
    'learn learns learned learnt learning lesson lessons improve improves improved improving improvement improvements better reflect reflected reflecting reflection reflections review reviewed reviewing reviews training trained refresher feedback reminded raised shared cascaded identified strengthen strengthening strengthened recurrence recurring repeated prevent',
  method:
    'process processes procedure procedures policy policies practice practices system systems approach working arrangements protocol protocols communication communications internally',
  again: 'again future repeat next forward forwards onwards',
  soon: 'soon shortly asap promptly swiftly quickly due earliest possible convenience eventually imminently presently course',
  cause:
    'because due caused causes causing cause result resulted resulting led leads leading arose arising owing stems stemmed reason reasons root why thanks-to contributed contributing contributes exacerbated brought prevented prevents meant hampered hindered blame fault responsible',
  refusing:
    'access refused refuses refusing refusal declined withheld withholding neglected omitted chose choose decided insisted cancelled forgot failed failing fails',
  habit:
    'misuse use lifestyle cooking cook cooks washing laundry drying clothes smoking bathing showering furniture belongings clutter cluttered hoarding rubbish food crumbs luggage pets pet dog dogs cat cats faith religion religious prayer praying culture cultures cultural accent language habits habit behaviour behave drinking alcohol drugs medication anxiety depression condition disability mental health weight age pregnancy windows ventilate ventilation overcrowding overcrowded',
  doing:
    'repair repaired replace replaced renew renewed pay paid refund refunded refunding reimburse reimbursed compensate compensated visit inspect contact contacted call ring arrange arranged arranging book booked install installed fit fitted fix fixed mend clean cleaned move moved offer offered provide provided complete completed start begin meet attend return look sort sorted send sent credited chase chased raise investigate progress rehouse organise transfer redecorate make made put get reinstated',
  intending:
    'intend intends plan plans planned planning hope hopes hoping propose undertake undertakes promise promises agreed going anticipated expected scheduled looking working trying',
  not: 'not never no nobody nothing none neither nor without cannot',
  be: 'is are was were be been being am',
  have: 'has have had having',
  did: 'did do does done doing',
  saying:
    'said say says told tell tells asked ask asks wrote write written rang called complained reported explained informed advised stated mentioned pointed point stress stressed',
  month:
    'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday tomorrow today',
  length:
    'hour hours day days week weeks weekend weekends month months year years morning afternoon evening night nights',
  home: 'boiler heating radiator radiators gas damp mould leak leaks roof gutter drain drains pipe pipes window windows door doors lock locks key keys fob step steps stairs stairlift lift ramp rail handrail kitchen cooker bath bathroom shower toilet sink ceiling wall walls plaster floor carpet carpets bedroom balcony garden fence gate scaffold scaffolding flat house garage intercom alarm camera rent arrears tenancy wet',
  kin: 'son daughter mother father baby child children husband wife partner family household niece nephew grandson sister brother sons daughters mothers fathers babys childrens husbands wifes partners familys sisters brothers nephews nieces mum mums dad dads nan gran grandad grandmother grandfather granddaughter grandchildren boy girl kid toddler twins aunt uncle cousin cousins',
  number:
    'one two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty forty fifty sixty hundred dozen twice',
  paper:
    'letter letters form forms file files email emails record records note notes diary log logs card text texts message messages report reports statement page pages paper papers photograph photographs photos recording recordings voicemail list survey invoice invoices notice notices leaflet certificate lease agreement receipt receipts minutes copy copies evidence documents paperwork',
  money:
    'money sum payment payments compensation deposit refund bill bills charge charges cost costs cheque goodwill gesture voucher price fee fees fund grant',
  ask: 'complaint complaints request requests appointment appointments visit visits inspection slot referral report application claim',
  place:
    'room rooms hall front landing lounge cupboard corridor entrance stairwell lobby loft block street estate road area patch yard hotel property',
  time: 'now until before after when since then time times date dates sooner later already earlier while ago last next first still yet long period stage',
  someone: 'someone somebody who whoever whom man woman',
};

const kindOf: ReadonlyMap<string, string> = new Map(
  Object.entries(kinds)
    .reverse()
    .flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

const isWorker = new RegExp(`^${workers}$`);

/** The kind of a word in small letters: a listed one, ‘figure’, or what its ending tells (‘done’ for ‘mislaid’, ‘-ing’, ‘-ly’); undefined for the rest. */
export function wordKind(word: string): string | undefined {
  const listed = kindOf.get(word);
  if (listed !== undefined) return listed;
  if (isWorker.test(word)) return 'worker';
  if (/^[£\d]/.test(word)) return 'figure';
  if (isParticiple(word)) return 'done';
  return /ing$/.test(word) ? '-ing' : /ly$/.test(word) ? '-ly' : undefined;
}
