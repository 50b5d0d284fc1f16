import type { NeedGroup } from './need.ts';

/**
 * The words of each group of needs, as officers and residents write them, between commas. `*` stands for any ending, and
 * alone for a word or two; a space stands for a space or a hyphen; a word in capitals is met only in capitals (ME is an
 * illness, me is not). `but` lists what looks the same and means something else.
 */
export const needWords: Readonly<Record<Exclude<NeedGroup, 'other need'>, NeedWords>> = {
  baby: {
    words: `baby, baby’s, babies, bubs, new born*, newborn*, infant, infants, toddler*, breastfeed*`,
    but: `expecting * baby, baby on the way, infant school, lost * baby, baby gate*, baby grand, baby changing, baby box*`,
  },
  child: {
    words: `
      child, children, kid, kids, kiddie*, little one*, LO, LOS, DD, DS, bairn*, grandson*, granddaughter*,
      grandchild*, grandkid*, son, sons, daughter*, stepson*, stepdaughter*, boys, girls, baby, babies,
      new born*, newborn*, infant*, toddler*, teen*, twins, triplets, youngster*, school age*, school child*,
      schoolchild*, nursery, primary school, pupil*, childcare, looked after, single parent, lone parent,
      single mother, single mum, single dad, single father, mother of, father of, mum of, dad of, parent of,
      foster carer*, little boy, little girl, under fives, under 5s, under 18*, under 16*, ehcp, school refus*`,
    but: `
      expecting * baby, expecting * child, expecting twins, son in law, daughter in law, baby on the way,
      baby gate*, lost * baby, lost * child, lost * son, lost * daughter, adult child*, adult son*,
      adult daughter*, grown up child*, grown up son*, grown up daughter*, grown up kids, child free,
      cared for by * son, cared for by * daughter, son is * carer,
      daughter is * carer, twins bed*, school cleaner, works * school, works * nursery`,
  },
  'old age': {
    words: `
      elderly, old age, older age, older person, older people, older resident*, older tenant*, older adult*,
      older man, older woman, older couple, old lady, old man, old woman, old person, old people, pensioner*,
      oap, oaps, pension age, pensionable age, state pension, frail, frailty, geriatric, sheltered housing,
      sheltered scheme, extra care, octogenarian, late sixties, late 60s, his seventies, her seventies, my seventies,
      their seventies, early seventies, mid seventies, late seventies, his eighties, her eighties, my eighties,
      their eighties, early eighties, mid eighties, late eighties, his nineties, her nineties, my nineties,
      their nineties, in * 70s, in * 80s, in * 90s, over 65, over 70, over 75, over 80`,
  },
  pregnancy: {
    words: `
      pregnan*, expectant, antenatal, ante natal, baby on the way, expecting a baby, expecting * baby,
      expecting a child, expecting * child, expecting twins, is expecting, wife expecting, partner expecting, girlfriend expecting, expecting in *, due a baby, baby due, baby is due, due to give birth, trimester`,
    but: `expecting a call, expecting a visit, expecting us, expecting an engineer, expecting * to, expecting in the post, expecting in return`,
  },
  breathing: {
    words: `
      asthma*, asma, copd, c.o.p.d., respirat*, breath*, lung, lungs, bronch*, emphysema, pulmonary,
      cystic fibrosis, oxygen, inhaler*, nebuli*, ventilator, sleep apn*, cpap, pneumonia, wheez*, tracheo*,
      chest infection*, chest condition*, chest problem*, bad chest, weak chest, croup, TB, tuberculosis,
      sarcoidosis, long covid, pleurisy`,
    but: `same breath, breath of fresh air, out of breath laughing, waste * breath, breath test`,
  },
  'weak immune system': {
    words: `
      immune, immuno*, immunity, autoimmune, auto immune, chemo, chemother*, radiother*, cancer*, transplant*,
      hiv, leukaemia, leukemia, lymphoma, myeloma, dialysis, sickle cell, lupus, rheumatoid, neutropen*,
      no spleen, long term steroids, tumour*`,
  },
  'mental health': {
    words: `
      mental, mentally, depress*, anxi*, ptsd, cptsd, panic attack*, panic disorder, bipolar, bi polar, schizo*,
      psychos*, psychot*, psychiatr*, stress disorder, post traumatic stress, hoard*, ocd, obsessive compulsive,
      personality disorder, eupd, bpd, eating disorder, anorexi*, bulimi*, agoraphob*, claustrophob*,
      nervous breakdown, paranoi*, cmht, crisis team, sectioned, low mood, postnatal depression, postpartum,
      self neglect*, delusion*, hearing voices, hears voices`,
  },
  'risk of self-harm': {
    words: `
      suicid*, self harm*, selfharm*, overdos*, take * own life, takes * own life, taking * own life,
      taking * own lives, take his life, take her life, end his life, end her life, end my life, end their life,
      ending his life, ending her life, ending my life, end it all, kill himself, kill herself, kill myself,
      kill themselves, killing himself, killing herself, killing myself, harm himself, harm herself,
      harming himself, harming herself, harm myself, harming themselves, want* to hurt himself, want* to hurt herself,
      want* to hurt myself, thoughts of hurting, thoughts about hurting, urge* to hurt, want* to die, better off dead,
      not want to live, no reason to live, not want to be here, cannot go on, can’t go on, cant go on, can’t carry on, cannot carry on,
      cant carry on, no point * carrying on, no point * going on, no point * living, point in carrying on,
      point in going on, point in living, point of living, point in being here, nothing to live for, wish* * dead, better off out of it,
      not wake up one, go to sleep and not wake, not to wake up, not be sorry if * did not wake, not worth living,
      rather be dead, better off without me, not be here any*, not be here much longer, don’t want to wake up,
      do something stupid, do something silly, cut * wrists, jump* off * roof,
      jump* off * balcony, jump* out * window, throw himself, throw herself, throw myself, hang myself, hang himself, hang herself, had enough of life, end things, giving up on life,
      risk to life`,
    but: `
      bereaved by suicide, lost * to suicide, not worth living in, go on the stairs, go on the steps, go on the balcony,
      go on the roof, go on the bus, go on the train, go on the lift, go on the toilet, go on the internet,
      go on the computer, go on the list, go on the waiting list, go on holiday, go on a trip`,
  },
  'moving about': {
    words: `
      mobility, immobil*, wheelchair*, wheel chair*, walk, walks, walking, walker, steps, stairs, climb, fall,
      falls, unsteady, balance, arthrit*, osteo*, amput*, hoist*, crutch*, zimmer*, rollator, frame,
      uses * stick, stick user, scooter, CP, paralys*, parapleg*, tetrapleg*, quadripleg*, hemipleg*, stroke,
      multiple sclerosis, MS, parkinson*, motor neurone, mnd, muscular dystrophy, cerebral palsy, bed bound,
      bedbound, bedridden, house bound, housebound, hip, hips, knee, knees, sciatica, back pain, bad back,
      back problem*, back injury, spinal, spine, blue badge, prosthe*, limb, stairlift, stair lift, level access,
      walk in shower, cannot stand, grab rail*, transfers, chairbound`,
    but: `
      window frame*, door frame*, bed frame*, bedframe*, picture frame*, time frame, frame of mind,
      walk* the dog*, walk* * dog, dog walk*, walk* to school, walk* to work, walking distance,
      falls behind, fall* out with, falls asleep, work life balance, balance owed`,
  },
  disability: {
    words: `
      disab*, handicap*, CP, epilep*, seizure*, cerebral palsy, spina bifida, muscular, dystroph*, impairment*,
      sensory loss, brain injur*, brain damage*, head injury, physical needs, physically impaired, wheelchair*,
      wheel chair*, blue badge, PIP, DLA, attendance allowance, personal independence payment, amput*, paralys*,
      parapleg*, tetrapleg*, quadripleg*, hemipleg*, multiple sclerosis, MS, parkinson*, motor neurone, mnd,
      down syndrome, down’s syndrome, downs syndrome, registered blind, registered deaf, deafblind, deaf blind,
      stoma, catheter, incontinen*, continence, ME, chronic fatigue, tube fed, peg fed, care package,
      package of care, has carer*, live in carer, carers visit*, carers twice, bed bound, bedbound, bedridden,
      complex needs, profound*, life limiting`,
    but: `disabled the alarm, disabled parking`,
  },
  'long illness': {
    words: `
      illness*, ill health, ill, poorly, unwell, sick, sickness, diabet*, T1D, T2D, insulin, CKD, heart, cardiac, angina,
      pacemaker, stent, kidney*, renal, liver, chronic*, terminal*, palliative, hospice, end of life, condition,
      conditions, disease*, syndrome, fibromyalgia, arthrit*, cancer*, tumour*, sickle, lupus, crohn*, colitis,
      ibs, eczema, dermatitis, psoriasis, allerg*, blood pressure, hypertens*, stroke, thyroid, endometriosis,
      migraine*, cystic fibrosis, copd, emphysema, hepatitis, anaemi*, epilep*, MS, ME, multiple sclerosis,
      parkinson*, motor neurone, chronic fatigue, dialysis, long covid, hiv, blood clot*, thrombosis, surgery,
      operation, in hospital, from hospital, transplant*, hospital stay*, hospital admission*, medication,
      medically vulnerable, clinically vulnerable, osteo*, shielding, poor health, health problem*,
      health issue*, health needs, life limiting`,
    but: `mental health problem*, mental health issue*, mental health needs, home sick*, condition of the*`,
  },
  'sight or hearing': {
    words: `
      blind, blindness, deaf, deafness, deafblind, hard of hearing, hearing, sight, sighted, eyesight, visual,
      visually, vision, bsl, sign language, glaucoma, cataract*, macular, retin*, lip reads, lip reading,
      lipreads, cochlear, tinnitus, large print, braille, guide dog, hearing dog`,
    but: `court hearing, tribunal hearing, hearing date, in sight, hearing voices, blind spot`,
  },
  'autism or learning': {
    words: `
      autis*, asperger*, asd, LD, ASC, adhd, ADD, PDA, learning, dyslex*, dysprax*, dyscalcul*, neurodiv*,
      neuro div*, neuroatyp*, dementia, alzheimer*, memory, capacity, special needs, SEN, SEND,
      special educational need*, ehcp, down syndrome, down’s syndrome, downs syndrome, tourette*, developmental*,
      development delay, speech and language, speech delay, non verbal, nonverbal, cognitive, brain injur*,
      confus*, easy read, sensory processing, sensory needs, sensory overload, foetal alcohol`,
    but: `learning english, learning to *, learning the *, is learning, ’s learning, he learning, she learning, speech and language therapist, memory stick*, memory card*, memory foam, e learning, learning from, learning log*, learning review*, confusion over, confusion about, for the confusion, for any confusion`,
  },
  'abuse or trauma': {
    words: `
      abus*, trauma*, survivor*, domestic violence, violen*, refuge, assault*, traffick*, harass*, stalk*,
      coerc*, controlling, rape*, attacked, honour based, forced marriage, FGM, modern slavery, exploit*,
      cuckoo*, fled, fleeing, marac, idva, non molestation, tortur*, hate crime, victim of, ptsd, cptsd,
      post traumatic stress`,
    but: `
      drug abuse*, alcohol abuse*, substance abuse*, solvent abuse*, abusive to*, abusive behaviour to*,
      violen* to*, violent offender, cancer survivor*, stroke survivor*, abuses alcohol, abuses drugs,
      history of violence to*, perpetrator of*`,
  },
  'loss or hardship': {
    words: `
      bereav*, griev*, grief, widowed, recent loss, recent death, miscarriage, stillb*, lost * husband,
      lost * wife, lost * partner, lost * son, lost * daughter, lost * child, lost * baby, lost * mother,
      lost * father, care leaver, leaving care, prison leaver, leaving prison, homeless*, rough sleep*, asylum,
      refugee*, addict*, alcohol*, drug use*, drug depend*, drug abuse, drug misuse, in recovery, substance,
      gambl*, veteran, food bank*, financial hardship, no recourse to public funds`,
    but: `foetal alcohol*`,
  },
  'language or reading': {
    words: `
      english, language*, interpret*, translat*, read, reads, reading, literacy, illitera*, cannot write,
      large print, braille, easy read, esol, EAL, ESL, bsl, sign language, speaks only, only speaks,
      speaks little, speaker, dyslex*, plain words`,
    but: `bad language, speech and language, abusive language, body language, foul language, lip read*`,
  },
  faith: {
    words: `
      faith, relig*, prayer*, muslim, islam*, jewish, sabbath, christian, hindu, sikh, ramadan, mosque, church*,
      kosher, halal, jehovah*, buddhis*, orthodox, eid, friday prayers, jummah, jumuah, jumma, hijab*, niqab*, headscar*, turban*, gurdwara, synagogue, mandir, wudu`,
    but: `faith in`,
  },
  'times or contact': {
    words: `
      prefer*, email only, text only, phone only, letters only, contact by, by email, by text, no calls,
      call first, call before*, calls before*, ring first, text before*, morning*, afternoon*, evening*,
      weekend*, weekday*, after school, school run, works, night shift*, works nights, shift work*,
      female operative*, female worker*, female staff, male operative*, key safe, keysafe, dog, dogs, pets,
      two people to visit, notice, appointments`,
    but: `guide dog, hearing dog, assistance dog`,
  },
};

export type NeedWords = { readonly words: string; readonly but?: string };

/** Says that there is no such need: 'no known vulnerabilities', 'not pregnant', 'no longer has carers'. */
export const denied =
  /\b(?:no|not|nil|non|never|without|denies|does not have|doesn[’']t have|has no)\b(?: (?:a|an|any|had|known|current|currently|reported|recorded|disclosed|obvious|physical|mental|health|medical|mobility|sensory|learning|breathing|hearing|sight|support|special|additional|other|specific|longer|care|history of|thoughts of|signs of|evidence of|longer has|dependent|young|adult|suicidal|and|or|registered|considered))*[ -](?:needs?|issues?|problems?|concerns?|conditions?|illness(?:es)?|disabilit\w+|disabled|impairments?|vulnerabilit\w+|vulnerable|difficult\w+|children|child|kids|dependants?|pregnan\w+|carers?|suicid\w+|thoughts|self[ -]?harm\w*|asthma\w*|allerg\w+|smok\w+|risks?|diagnos\w+|blind|deaf|known|recorded|disclosed)\b/gi;

/** The words one of which each denial begins with. */
export const denials = 'no, not, nil, non, never, without, denies, does, doesn, has';

/** What is written where there is nothing to write. */
export const nothingKnown =
  /^\W*(?:no|none|nil|nothing|n\/?a|not applicable|not known|unknown|none known|not asked|tbc|-+)\W*$/i;
