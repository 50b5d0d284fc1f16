import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { KindName } from '../entry.ts';
import { readingOf } from '../reading-of.ts';
import type { StoryEntry } from '../story/story-entry.ts';
import { heardIn } from './heard.ts';

const leak: StoryEntry = { on: '2025-03-03', kind: 'repair reported', problem: 'leak', id: 'leak' };
const noise: StoryEntry = { on: '2025-03-03', kind: 'antisocial behaviour reported', harm: 'noise' };
const answered: StoryEntry = { on: '2025-03-20', kind: 'response sent', stage: 1 };
const traced: StoryEntry = { on: '2025-03-10', kind: 'cause found', where: 'another property', for: 'leak' };

type Table = {
  readonly kind: KindName;
  readonly before?: readonly StoryEntry[];
  readonly in?: 'note made' | 'resident chased';
  readonly told: readonly string[];
  readonly innocent: readonly string[];
};

const tables: readonly Table[] = [
  {
    kind: 'asbestos suspected',
    before: [leak],
    told: [
      'they think the artex in the back room has asbestos in it, work stopped',
      'plumber reckons the pipe lagging could be asbestos',
      'asks if the garage roof is asbestos, it is cracked',
      'worried the ceiling tiles may contain asbestos',
      'possible asbestos behind the bath panel',
      'suspected acm in the airing cupboard, left well alone',
    ],
    innocent: [
      'asbestos survey on file, none found',
      'no asbestos in the property per register',
      'asbestos register checked before the job',
      'artex ceiling to be skimmed, tested clear of asbestos',
      'sent the asbestos leaflet with the tenancy pack',
    ],
  },
  {
    kind: 'appointment missed',
    before: [leak],
    told: [
      'waited in all day, nobody turned up',
      'plumber never came on tuesday, she had taken the day off work',
      'contractor did not attend as booked, double booked',
      'no one came for the boiler again',
      'operative didnt show, sent to another job',
      'we missed her appointment this morning, van broke down',
    ],
    innocent: [
      'called, nobody in, left a card',
      'tenant did not attend the office',
      'nobody turned up to the residents meeting',
      'plumber came and no one was home',
      'tenant missed the appointment, rebooked',
      'make sure nobody comes before nine',
      'engineer never came across this fault before',
    ],
  },
  {
    kind: 'antisocial behaviour reported',
    before: [leak],
    told: [
      'upstairs have had music on til 3am every night this week',
      'lads on the landing threatened her son with a knife',
      'man at no 14 called her a racist name and spat at the kids',
      'says next door keeps shouting abuse at her over the fence',
      'neighbour punched him on the stairs sat night',
      'he spat at my daughter and said we should be burnt out',
      'repeated homophobic abuse from the flat below, scared to go out',
      'gang of youths throwing stones at her windows again',
      'woman upstairs threatened to kick her head in',
      'drug dealing in the stairwell most nights, needles left',
      'they are dealing by the bin store again, cars coming and going',
      'kids found syringes in the play area',
      'chap from 22 pulled a knife on her in the car park',
      'people injecting on the stairs when the children come home',
      'he was waving a machete around outside the block',
      'eldest from 16 shouted over the hedge that grasses get what is coming to them',
      'lad at no 3 told her he knows where she lives',
      'the lot from 40 said they would make her life hell',
    ],
    innocent: [
      'banging noise from the pipes at night, flat 6',
      'burgled on saturday, came in by the back bedroom window that wont lock. police been',
      'her purse was stolen, somebody broke in through the broken door. police ref 1234',
      'neighbour let the plumber in to turn the water off',
      'upstairs flat leaking through the light again',
      'tenant threatened to go to the ombudsman',
      'no asb reported, neighbours are lovely',
      'caller shouting at staff, call ended',
      'water coming from upstairs all night',
      'her ex turned up and kicked the door',
      'party wall damp on both sides',
      'builders next door drilling noise in the day, works finish friday',
      'dealing with the landing light tomorrow',
      'pine needles blocking the gutter by the entrance',
      'tenant using the stairs while the lift is out',
      'cut the carpet with a knife and found the damp',
      'neighbour knows where the stopcock is',
      'the family at 12 will get what is owed to them next week',
      'turned the grass over at number 9 for the drain',
      'family using the hallway as a store, asked to clear it',
      'he uses needles for his insulin, sharps bin to be collected',
    ],
  },
  {
    kind: 'staff conduct alleged',
    before: [leak],
    told: [
      'the plumber you sent for my tap, Gary, stood far too close and kept going on about my legs',
      'the engineer kept making comments about her body',
      'your plumber has been texting me all weekend, u single',
      'gas man asked if I was single and stood too close',
      'says your officer shouted at her in front of the children',
      'the plumber was really rude to mum and swore at her',
      'gas engineer made sexual remarks while doing the service',
      'she was laughed at by the repairs operative',
      'housing officer (J Day) mocked his stammer',
      'contractor called her stupid and told her to shut up',
      'the caretaker grabbed my son by the arm',
      'operative asked her out and took a photo of her',
      'your surveyor was aggressive and very disrespectful',
      'receptionist made racist comments to him in the office',
      'the lad you sent told my wife she was lying about the mould',
      'woman on your desk told me to go home',
      'the man who came about the boiler laughed at my mum',
      'girl in your call centre told him to speak english',
      'the bloke who fixed the door rolled his eyes at her',
      'says the officer accused her of making it up',
    ],
    innocent: [
      'the contractor stood too close to the edge of the roof',
      'plumber going on about his holiday',
      'engineer texted me to say he is on his way',
      'officer asked if she was married for the form',
      'the engineer has been ringing me all day to get in',
      'tenant was rude to the operative and shouted at him',
      'engineer shouted through the letterbox, no answer',
      'plumber touched in the paint',
      'officer threatened court for arrears',
      'the dog was aggressive so the electrician left',
      'operative not rude, very polite she says',
      'surveyor took photos of the ceiling',
      'contractor texted her the time',
      'manager to ring her about the comments on the form',
      'neighbour swore at her in the lift',
      'the man who came about the boiler told her it was the valve',
      'woman from the council rang about the bins',
      'lady at the desk told her to bring the form in on monday',
      'the lad you sent was lovely and fixed it',
      'the person who rang me is lying in bed with flu, back monday',
    ],
  },
  {
    kind: 'discrimination alleged',
    before: [leak],
    told: [
      'feels she is treated differently because of her accent',
      'says this is discrimination',
      'would have been done sooner for a white tenant',
      'told people like him are always after something',
      'ignored because she is disabled',
      'families who are not Kurdish get theirs done first, he says',
      'she feels it is because of where she comes from',
      'we are treated like second class people',
      'told to learn english at the counter',
      'says it was down to his religion that nobody came',
    ],
    innocent: [
      'needs a ramp because she is disabled',
      'because he is deaf please text',
      'discrimination policy sent with the tenancy',
      'put the heater in the back room because of the wheelchair',
      'people like the new kitchens',
      'people who are disabled have the ground floor flats',
      'asked where she is from the bus stop to the office, 5 mins',
      'delay was because of the background checks on the contractor',
      'says the damp is because of the age of the building',
      'she is learning english on tuesdays, book another day',
      'others who are in the block got their letters',
      'the leak is due to the chinese takeaway below',
      'asked for a woman to come because of her religion',
      'needs the ground floor due to his disability',
      'gp thinks it is down to her age',
    ],
  },
  {
    kind: 'personal data misused',
    before: [leak],
    told: [
      'our letter to no 6 has her full name and statement in it',
      'someone gave my ex my new address',
      'her medical letter was sent to the wrong address',
      'he got my number off the job sheet and texts me',
      'says it is a data breach',
    ],
    innocent: [
      'passed her number to the plumber',
      'letter sent to her new address',
      'no data breach found',
      'gave her the number for the council',
      'name and address confirmed',
    ],
  },
  {
    kind: 'complaint received',
    in: 'resident chased',
    before: [leak],
    told: [
      'I want to make a formal complaint',
      'please treat this as a complaint',
      'would like to complain about the wait',
      'wants a complaint logged',
      'this is a complaint about your repairs team',
      'asked to raise a complaint as nobody came',
    ],
    innocent: [
      'does not want to complain, just wants it done',
      'not complaining, only asking when',
      'told she can make a complaint if she wishes',
      'complaint closed last year',
    ],
  },
  {
    kind: 'complaint received',
    before: [leak],
    told: [
      'E-mail headed complaint. No heating since 3 December and nobody tells her anything',
      'letter in, headed FORMAL COMPLAINT: toilet and hot water',
      'email from the tenant, subject “complaint”, about the roof',
      'web form marked as a complaint came in overnight',
      'letter from her titled stage 1 complaint re the damp',
    ],
    innocent: [
      'letter sent to her headed complaint response',
      'our e-mail headed complaint acknowledgement went today',
      'leaflet headed complaints put in the envelope',
      'noise report form headed complaint about a neighbour sent out to her',
      'email from tenant headed thank you',
      'email from contractor headed complaint about our late payment',
      'letter marked complaint came for the flat above, reposted',
      'posted him a letter headed complaint',
      'email subject complaint training, Thurs 10am',
      'message headed complaint stats for board',
      'email titled complaints dashboard',
    ],
  },
  {
    kind: 'dissatisfaction shown',
    in: 'resident chased',
    before: [leak],
    told: [
      'fed up with waiting for you lot',
      'this is a disgrace',
      'I have had enough of being fobbed off',
      'very unhappy with how this has been handled',
      'nobody listens to a word I say',
      'it is not good enough',
      'I feel completely forgotten',
    ],
    innocent: [
      'fed up with the cold, any news on the part',
      'we have enough heaters thanks, when is the plumber coming',
      'happy with monday, just checking the time',
      'can someone let me know the date',
      'the smell is disgusting, when are you coming',
      'wants to know whether it has been forgotten',
    ],
  },
  {
    kind: 'escalation asked for',
    before: [leak, answered],
    told: [
      'not happy with the reply, wants it looked at by someone higher',
      'please escalate this',
      'wants to go to stage 2',
      'does not accept the outcome',
      'asks for a more senior person to look at it',
    ],
    innocent: [
      'happy with the reply, thanks us',
      'does not want to go to stage 2',
      'told she can ask for stage 2',
      'if not happy she will ring back',
    ],
  },
  {
    kind: 'professional evidence received',
    before: [leak],
    told: [
      'CPN rang, worried the cold is making symptoms worse',
      'call from the health visitor, baby should not be sleeping in that room',
      'email from her GP: chest is deteriorating',
      'school called, concerned about the child’s attendance and damp clothes',
      'midwife says unsafe for a newborn, what is being done',
    ],
    innocent: [
      'GP rang to confirm the appointment time',
      'she is seeing her GP on thursday',
      'school run at 3 so mornings only',
      'tenant is a nurse, works nights',
      'asked the OT for a date',
    ],
  },
  {
    kind: 'left to planned works',
    before: [leak],
    told: [
      'roof is on the 27/28 programme so not raising',
      'will be done as part of planned works',
      'leave for cyclical maintenance',
      'deferred to the roofing programme',
    ],
    innocent: [
      'not on any programme, raise as responsive',
      'taken out of the programme and ordered today',
      'planned visit on monday',
      'watching a programme when it came through',
    ],
  },
  {
    kind: 'cause found',
    before: [leak],
    told: [
      'traced to the balcony of 22 above',
      'coming from next door',
      'leak is from the flat above, bath seal',
      'caused by neighbour’s gutter',
    ],
    innocent: [
      'not coming from next door',
      'leak is from upstairs bathroom in the same house',
      'leaking through to the flat below',
      'neighbour rang to say water is off',
    ],
  },
  {
    kind: 'neighbour refused',
    before: [leak, traced],
    told: ['no 22 will not let us in', 'leaseholder refusing access', 'he won’t allow anyone on the balcony'],
    innocent: ['tenant let us in', 'he will let us know', 'access agreed with 22', 'no access to flat above'],
  },
  {
    // nobody there to open is a refusal only where they were asked before
    kind: 'neighbour refused',
    before: [leak, traced, { on: '2025-03-12', kind: 'other owner found', for: 'leak' }],
    told: [
      'no access to flat above',
      'carded the flat above for a third time',
      'unable to gain access to next door',
      'upstairs not answering',
    ],
    innocent: ['no access to loft', 'tenant not answering her phone', 'got in to flat above, all dry', 'no reply yet'],
  },
  {
    kind: 'adjustment asked for',
    told: [
      'please somebody speak Armenian or Russian, I not understand the phone',
      'her English isnt great, neighbour interpreted for us',
      'needs an interpreter for any visit',
      'tenant speaks very little english, daughter has to ring for her',
      'he only speaks Tigrinya',
    ],
    innocent: [
      'asked him to speak to the neighbour',
      'I do not understand why it takes so long',
      'english heritage window, cannot be changed',
      'told to speak english by the man upstairs',
      'wants french doors to the garden',
      'can you send polish for the floor',
      'needs a chinese takeaway bin moved',
      'the polish lads upstairs had a party',
    ],
  },
  {
    kind: 'adaptation asked for',
    told: [
      'can they have a walk in shower',
      'wife asking about a stairlift',
      'can’t get in and out of the bath any more',
      'needs a ramp to the front',
      'struggling to step over the tray since the stroke',
      'physio asks for a second rail by the bath',
      'has been seeing a physio who says she needs a level shower',
    ],
    innocent: [
      'the stairlift is broken again',
      'bath tap loose',
      'level access shower fitted last year leaking',
      'step ladder left behind',
      'gp has sent her to physio for the hip and back',
      'cannot do thursday, she is at the physio for her knee',
    ],
  },
  {
    kind: 'evidence offered',
    before: [noise],
    told: [
      'has it all on her phone',
      'got recordings of friday night',
      'can send the cctv',
      'has kept a diary for two weeks',
      'told him to take photos. he has three videos already',
      'she sent her diary sheets back with a video of Saturday',
      'left diary sheets at reception, filled in, with photos',
      'she posted her diary sheets to us',
    ],
    innocent: [
      'no recordings yet',
      'rang from a new phone',
      'diary appointment for 10am',
      'advised to ring 101 each time and keep diary sheets. sheets posted',
      'call from tenant. the bangs wake her every night. said to fill in diary sheets',
      'sent him diary sheets and the noise app leaflet',
      'asked her to keep a diary for two weeks',
      'told to record it on the app and take photos if safe',
      'diary sheets issued',
      'left her diary sheets and the app leaflet',
      'gave her diary sheets to fill in',
    ],
  },
];

const anotherWay: Table = {
  kind: 'adjustment asked for',
  before: [noise],
  in: 'resident chased',
  told: [
    'cannot do the diary sheets any more, what else can I do',
    'too unwell to fill in the forms you send',
    'I struggle to read your letters',
    'she cannot use the app or the phone',
    'has fibromyalgia, hands too bad to fill the forms in. could she just ring us or use voice notes',
    'my eyes are too poor to read these long letters',
    'his hands shake too much to write in the diary',
    'asks can we write one short letter at a time, long letters send her into a spin for days',
    'can you text me instead of ringing, phone calls make me panic',
    'could we email rather than phone her mum, who is deaf',
    'please can everything be in large print',
    'wants somebody to read the letters to him over the phone, cannot see them',
    'says could they send things to her daughter as well, she gets muddled',
  ],
  innocent: [
    'can you write to the neighbour instead of ringing him',
    'could you ring me on Friday instead of Thursday',
    'one short letter came and nothing else',
    'leaflets are available in large print',
    'can somebody email the plumber rather than phone',
    'hands too full to sign for the parcel',
    'it is too bad to sleep, could you just ring us',
    'asks can we send the letter again',
    'can you text me when he is on his way',
    'cannot find the diary sheets you sent',
    'will fill in the forms tonight',
    'cannot get through on the phone, been waiting an hour',
  ],
};

for (const { kind, before = [], in: where = 'note made', told, innocent } of [...tables, anotherWay])
  describe(`words of a ${where} heard as ${kind}`, () => {
    const kindsHeard = (says: string) =>
      heardIn(readingOf([...before, { on: '2025-03-24', kind: where, says } as StoryEntry])).map((one) => one.kind);
    for (const says of told) test(says, () => assert.ok(kindsHeard(says).includes(kind), kindsHeard(says).join()));
    for (const says of innocent) test(`not: ${says}`, () => assert.ok(!kindsHeard(says).includes(kind)));
  });

const threat: StoryEntry = { on: '2025-03-03', kind: 'note made', says: 'lads on the landing threatened her son' };
const acts: readonly (readonly [string, KindName, boolean])[] = [
  ['RA completed, scored high', 'risk assessed', true],
  ['RA still to be done', 'risk assessed', false],
  ['no risk assessment done', 'risk assessed', false],
  ['action plan emailed', 'action plan agreed', true],
  ['needs an action plan', 'action plan agreed', false],
  ['spoke to perp at no 9, denies it', 'person complained of spoken to', true],
  ['tried to speak to perp', 'person complained of spoken to', false],
  ['footage downloaded', 'evidence taken', true],
  ['awaiting footage', 'evidence taken', false],
  ['joint visit with police', 'partners brought together', true],
  ['rang tenant to update', 'resident updated', true],
  ['rang tenant, no answer', 'resident updated', false],
];

describe('what a note tells was done about something heard', () => {
  for (const [says, kind, expected] of acts)
    test(`${says}: ${expected ? '' : 'not '}${kind}`, () => {
      const heard = heardIn(readingOf([leak, threat, { on: '2025-03-05', kind: 'note made', says }]));
      assert.equal(
        heard.some((one) => one.kind === kind),
        expected,
      );
    });
});

describe('an attack told where trouble is known already, by nobody’s name', () => {
  for (const [says, expected] of [
    ['said he would stab me if I come out again', 'threat'],
    ['threatened to burn my flat down if I complain', 'threat'],
    ['told her to ring us if he threatens to hit her', undefined],
    ['should he attack her, ring 999', undefined],
  ] as const)
    test(says, () => {
      const noise: StoryEntry = { on: '2025-02-03', kind: 'antisocial behaviour reported', harm: 'noise' };
      const heard = heardIn(readingOf([noise, { on: '2025-03-05', kind: 'note made', says }]));
      assert.equal(heard.find((one) => one.kind === 'antisocial behaviour reported')?.harm, expected);
    });
});

test('what is written down as what it is within ten days is not heard as well', () => {
  const note: StoryEntry = { on: '2025-03-03', kind: 'note made', says: 'upstairs threatened her son with a knife' };
  const report: StoryEntry = { on: '2025-03-10', kind: 'antisocial behaviour reported', harm: 'threat' };
  assert.deepEqual(heardIn(readingOf([leak, note, report])), []);
  assert.equal(heardIn(readingOf([leak, note, { ...report, on: '2025-03-17' }])).length, 1);
});

test('what is heard keeps the id and the times of the entry it was heard in, and is heard once', () => {
  const says = 'lads on the landing threatened her son';
  const heard = heardIn(
    readingOf([
      leak,
      { on: '2025-03-03', recorded: '2025-03-06', kind: 'note made', says, id: 'told' },
      { on: '2025-03-24', kind: 'note made', says },
    ]),
  );
  const [first] = heard;
  assert.deepEqual([heard.length, first?.id, first?.kind], [1, 'told', 'antisocial behaviour reported']);
});
