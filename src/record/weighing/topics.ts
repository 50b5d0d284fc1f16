/** What residents and others tell, by the name its weights are kept under. */
const told = {
  abuse: 'a partner, a former one or a relative hurts, controls or frightens somebody in the home',
  adaptation: 'the home is to be made to fit somebody, or somebody cannot use a part of it',
  adjustment: 'they ask to be dealt with in another way: large print, an interpreter, time to get to the door',
  asbestos: 'asbestos is suspected or found',
  behaviour: 'somebody nearby makes trouble for a resident',
  complaint: 'they complain, or want a complaint written down',
  content: 'the resident says that it is mended, or is pleased with it',
  cost: 'somebody in the household spent money because of it',
  data: 'what is personal got to somebody it was not for, through us',
  discrimination: 'somebody says that we treat them worse for who they are',
  evidence: 'footage, recordings, photos or diaries are offered or handed over',
  finding: 'whoever looked says what is wrong, or what works are needed',
  hate: 'trouble is aimed at somebody for their race, faith, disability, sexuality or gender',
  left: 'somebody already lives or sleeps elsewhere because of it',
  life: 'somebody speaks of ending their life, or is in danger of death or serious harm',
  missed: 'our people did not come to a visit that was booked',
  move: 'they ask to be moved, for good or meanwhile',
  'next door': 'the cause lies in another home',
  official: 'an MP, a councillor or a solicitor writes for them',
  'owner asked': 'we asked whoever has that other home to act',
  police: 'the police or another body is in it',
  promise: 'one of us said that something will be done, or by when',
  professional: 'a doctor, a nurse, a social worker or a school is worried or asks for something',
  programme: 'a repair is left to planned works',
  refusal: 'somebody next door lets nobody in',
  returned: 'what was mended came back, or was never mended',
  review: 'they do not accept our answer to a complaint',
  safeguarding: 'a child, or an adult at risk, is neglected, used or unsafe',
  staff: 'somebody says that our people behaved badly to them',
  threat: 'somebody threatens, attacks or carries a weapon',
  unhappy: 'they are dissatisfied with us',
  worse: 'somebody’s health is made ill or worse',
} as const;

/** What our own people write of what they did. */
const done = {
  blame: 'the problem, or the delay, is put down to the household and how it lives',
  closed: 'a job or a case was closed',
  handover: 'a case passes from one of our people to another',
  moved: 'we moved a household out for a while',
  reply: 'we answered a complaint',
} as const;

/** The name of a topic: what words of a note, a call or a letter may tell. */
export type Topic = keyof typeof told | keyof typeof done;

export const topicsTold = Object.keys(told) as readonly Topic[];
export const topicsDone = Object.keys(done) as readonly Topic[];
export const topicNames = [...topicsTold, ...topicsDone];
