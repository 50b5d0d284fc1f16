import type { HazardName } from '../../src/library/law/hazards.ts';
import type { CaseFamily } from '../../src/record/kinds/vocabulary.ts';

/** What somebody says on the phone; the sorts of case an officer would open for it, the usual one first; and what else it tells. */
export type Sentence = {
  readonly said: string;
  readonly families: readonly [CaseFamily, ...CaseFamily[]];
  readonly hazard?: HazardName;
  readonly priority?: 'emergency';
};

/** Those the words were made with. */
export const madeWith: readonly Sentence[] = [
  {
    said: 'There’s black mould all over the baby’s bedroom wall and it keeps coming back',
    families: ['hazards'],
    hazard: 'damp and mould',
  },
  {
    said: 'My boiler’s packed up and we’ve got no heating or hot water',
    families: ['repairs', 'hazards'],
    hazard: 'excess cold',
    priority: 'emergency',
  },
  {
    said: 'Water is pouring through the kitchen ceiling onto the lights',
    families: ['repairs', 'hazards'],
    priority: 'emergency',
  },
  { said: 'The kitchen tap won’t stop dripping', families: ['repairs'] },
  {
    said: 'Next door are having parties until four in the morning every weekend',
    families: ['antisocial behaviour'],
  },
  { said: 'The man upstairs threatened me with a knife on the stairs last night', families: ['antisocial behaviour'] },
  {
    said: 'I can’t get my mum in and out of the bath any more, we need a walk-in shower',
    families: ['adaptations'],
  },
  { said: 'I want to make a complaint about how long this has taken', families: ['complaints'] },
  { said: 'My ex has been turning up and hitting me, I’m scared he’ll come back', families: ['domestic abuse'] },
  { said: 'Your plumber swore at me and called me a liar', families: ['staff conduct'] },
  {
    said: 'I saw a rat run behind the cooker, there’s droppings everywhere',
    families: ['pests'],
    hazard: 'domestic hygiene, pests and refuse',
  },
  {
    said: 'The ceiling in the hall might be asbestos and it’s crumbling',
    families: ['asbestos'],
    hazard: 'asbestos',
  },
  { said: 'We need to move, there are six of us in a two bed flat', families: ['moves'] },
  { said: 'You treat me worse than the other tenants because I’m black', families: ['discrimination'] },
  { said: 'I own the flat on a lease and there’s a leak coming from your roof', families: ['homeowners'] },
  {
    said: 'The old lady at number 9 hasn’t been seen, she isn’t eating and her son takes her money',
    families: ['safeguarding'],
  },
  {
    said: 'The front door won’t lock since it got kicked in',
    families: ['repairs', 'hazards'],
    hazard: 'intruders',
    priority: 'emergency',
  },
  {
    said: 'The lift is broken and I’m in a wheelchair on the fifth floor',
    families: ['repairs'],
    priority: 'emergency',
  },
  {
    said: 'There’s a strong smell of gas in the kitchen',
    families: ['hazards', 'repairs'],
    hazard: 'gas leak',
    priority: 'emergency',
  },
  {
    said: 'The step outside my door is broken and I nearly fell',
    families: ['hazards', 'repairs'],
    hazard: 'falls on stairs and steps',
  },
  {
    said: 'Sparks came out of the socket when I plugged the kettle in',
    families: ['hazards', 'repairs'],
    hazard: 'electrical',
    priority: 'emergency',
  },
  { said: 'My wheelchair won’t fit through the bathroom door', families: ['adaptations'] },
  { said: 'Someone keeps dumping rubbish and smoking weed in the stairwell', families: ['antisocial behaviour'] },
  { said: 'Nobody ever rings me back, I’m really unhappy with the service', families: ['complaints'] },
  { said: 'The toilet is blocked and it’s the only one we have', families: ['repairs'], priority: 'emergency' },
  { said: 'We’ve got cockroaches in the kitchen again', families: ['pests'] },
  { said: 'The window in the living room won’t close and it’s freezing in here', families: ['repairs', 'hazards'] },
  { said: 'My husband controls all my money and won’t let me leave the house', families: ['domestic abuse'] },
  {
    said: 'The contractor made a comment about my headscarf, told me to go back home',
    families: ['discrimination', 'staff conduct'],
  },
  {
    said: 'Can I be moved somewhere else while the works are done, I can’t stay here with the dust',
    families: ['moves'],
  },
  { said: 'They painted racist words on my door', families: ['antisocial behaviour'] },
  { said: 'I’m a shared owner and want to know who pays for the broken windows', families: ['homeowners'] },
  { said: 'I feel like ending it all living like this', families: ['safeguarding'] },
  { said: 'Her sister says Maria is not well and nobody has seen her for a week', families: ['safeguarding'] },
  { said: 'He has stopped taking his insulin', families: ['safeguarding'] },
  { said: 'The flat is stacked to the ceiling and she can’t get to the kitchen', families: ['safeguarding'] },
  {
    said: 'The extractor fan in the bathroom doesn’t work and there’s condensation on the windows every morning',
    families: ['hazards', 'repairs'],
    hazard: 'damp and mould',
  },
  { said: 'The fence blew down in the storm', families: ['repairs'] },
  { said: 'My neighbour’s dog barks all day and all night', families: ['antisocial behaviour'] },
  { said: 'Next door said he will kill me if I complain about the noise again.', families: ['antisocial behaviour'] },
  {
    said: 'My ex-partner came round and grabbed me by the neck in front of my son. He reads my texts.',
    families: ['domestic abuse'],
    priority: 'emergency',
  },
  {
    said: 'He shouted he would break our windows and set the bins on fire if we phoned the police.',
    families: ['antisocial behaviour'],
    priority: 'emergency',
  },
  { said: 'The socket is sparking, it might burn the house down', families: ['hazards'], priority: 'emergency' },
  { said: 'I’m going to die of cold in here if they don’t fix the boiler', families: ['repairs', 'hazards'] },
  { said: 'Your plumber threatened to kill me', families: ['staff conduct'], priority: 'emergency' },
  { said: 'When I complained nobody rang back', families: ['complaints'] },
];

/** Those kept aside until the words were made, and not looked at while they were. */
export const keptAside: readonly Sentence[] = [
  { said: 'Mushrooms are growing on my wall it’s that wet', families: ['hazards'], hazard: 'damp and mould' },
  {
    said: 'Radiators are stone cold and I’ve got a newborn',
    families: ['repairs', 'hazards'],
    priority: 'emergency',
  },
  { said: 'There’s a leak under the sink and the cupboard’s soaked', families: ['repairs'] },
  { said: 'The bathroom light has stopped working', families: ['repairs'] },
  { said: 'Kids are throwing stones at my windows and shouting abuse', families: ['antisocial behaviour'] },
  {
    said: 'He punched me in the face outside the shop because I reported him',
    families: ['antisocial behaviour'],
  },
  { said: 'My dad’s had a stroke and can’t manage the stairs to the toilet', families: ['adaptations'] },
  { said: 'I’d like to go to stage two, your answer was wrong', families: ['complaints'] },
  { said: 'My boyfriend broke my phone and says he’ll kill me if I leave', families: ['domestic abuse'] },
  {
    said: 'The housing officer was rude and shouted at me in front of my kids',
    families: ['staff conduct'],
  },
  {
    said: 'Mice are getting in under the skirting boards',
    families: ['pests'],
    hazard: 'domestic hygiene, pests and refuse',
  },
  {
    said: 'The workmen drilled into the artex and said it could be asbestos',
    families: ['asbestos'],
    hazard: 'asbestos',
  },
  { said: 'I’ve asked for a transfer because the flat is too small for the children', families: ['moves'] },
  {
    said: 'I’m deaf and you keep refusing me an interpreter, you don’t do that to anyone else',
    families: ['discrimination', 'complaints'],
  },
  { said: 'I’m a leaseholder and the communal roof is leaking into my bedroom', families: ['homeowners'] },
  {
    said: 'There’s a little boy next door left on his own all night, he looks starving',
    families: ['safeguarding'],
  },
  { said: 'Somebody tried to break in and now the back door doesn’t shut', families: ['repairs', 'hazards'] },
  { said: 'The lift’s out again and my wife can’t walk down', families: ['repairs'] },
  {
    said: 'The carbon monoxide alarm keeps going off',
    families: ['hazards', 'repairs'],
    hazard: 'carbon monoxide and fumes',
    priority: 'emergency',
  },
  { said: 'The bannister has come away from the wall', families: ['hazards', 'repairs'] },
  {
    said: 'Wires are hanging out of the wall where the light was',
    families: ['hazards', 'repairs'],
    hazard: 'electrical',
  },
  { said: 'Please can we have a ramp, I’m using a scooter now', families: ['adaptations'] },
  {
    said: 'They’re dealing drugs from the flat below and there’s people coming at all hours',
    families: ['antisocial behaviour'],
  },
  { said: 'I’ve phoned nine times and nothing gets done, I want this looked into', families: ['complaints'] },
  {
    said: 'Sewage is coming up through the shower',
    families: ['repairs', 'hazards'],
    hazard: 'personal hygiene, sanitation and drainage',
    priority: 'emergency',
  },
  { said: 'We’re being bitten alive by bed bugs', families: ['pests'] },
  { said: 'The roof’s letting in rain in the back bedroom', families: ['repairs'] },
  {
    said: 'I’ve left him and I’m staying in a refuge, please don’t tell anyone my address',
    families: ['domestic abuse'],
  },
  {
    said: 'The surveyor touched my arm and kept asking if I had a boyfriend',
    families: ['staff conduct'],
  },
  { said: 'When will we be able to go back home, we’ve been in the hotel for months', families: ['moves'] },
  { said: 'A gang hangs around the entrance and I’m scared to go out', families: ['antisocial behaviour'] },
  {
    said: 'I bought my flat and the service charge people say the balcony isn’t my job',
    families: ['homeowners'],
  },
  {
    said: 'The carer says Mrs Hill is being hit by her grandson',
    families: ['safeguarding', 'domestic abuse'],
  },
  {
    said: 'It’s wet behind the wardrobe and all the clothes smell musty',
    families: ['hazards'],
    hazard: 'damp and mould',
  },
  { said: 'The gutter has come off the front of the house', families: ['repairs'] },
  { said: 'The music from upstairs shakes my ceiling', families: ['antisocial behaviour'] },
];
