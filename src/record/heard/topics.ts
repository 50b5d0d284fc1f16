import { byBeginning, isAmong, mayHold } from '../beginnings.ts';
import { plainInFull } from '../plain-words.ts';
import { remembered } from '../remembered.ts';
import * as words from './case-words.ts';
import { asksForReview, isUnhappy, makesComplaint, tellsOfUnhappy } from './complaint-words.ts';
import { harmToldIn, staffBlamedIn, tellsOfDataMisuse, tellsOfDiscrimination } from './trouble-words.ts';

/** What words that were written down as something else may tell of. */
export type Topic = keyof typeof topics;

/** What words tell of, looked into no further than they are asked about. */
export type Said = {
  /** Whether the words tell of a topic, or a word for what they tell: which harm, whose conduct. */
  readonly tells: (topic: Topic) => string | boolean;
};

/** What words tell of; undefined for those in which no word stands without which nothing can be told. */
export const saidIn = remembered((text: string): Said | undefined => {
  const held = mayHold(beginnings, text);
  if (held === 0) return undefined;
  const found: (string | boolean | undefined)[] = [];
  return {
    tells: (topic) => {
      const place = placeOf[topic];
      if (!isAmong(held, place)) return false;
      found[place] ??= topics[topic].tells(plainInFull(text)) ?? false;
      return found[place] as string | boolean;
    },
  };
});

/** Each with the words of which one stands in whatever tells of it, and what tells. */
const topics = {
  behaviour: {
    words:
      'neighbour,neighbor,nbr,nbrs,nbour,upstairs,downstairs,next door,flat,no,number,opposite,across,man,woman,lady,lad,lads,guy,bloke,gang,youth,teenagers,kids,boys,girls,dealer,perp,spat,punched,attacked,assaulted,threatened,anti,antisocial,racist,racial,homophobic,transphobic,drug,smoking,said,harassment,hate,graffiti',
    tells: harmToldIn,
  },
  staff: {
    words:
      'officer,operative,engineer,plumber,electrician,contractor,subcontractor,surveyor,caretaker,workman,workmen,decorator,joiner,roofer,staff,manager,receptionist,man,woman,lady,lad,bloke,adviser,advisor,warden,concierge',
    tells: staffBlamedIn,
  },
  discrimination: {
    words:
      'treated,treat,discriminat*,people,because,sooner,quicker,faster,different,differently,better,would,wouldnt,your,ignored,refused,put,left,kept,wait',
    tells: tellsOfDiscrimination,
  },
  data: {
    words:
      'breach,name,names,details,address,number,statement,diary,diaries,letter,email,file,record,records,notes,information,info,paperwork,report,medical',
    tells: tellsOfDataMisuse,
  },
  complaint: { words: 'complaint,complain,complaining', tells: makesComplaint },
  unhappy: {
    words:
      'fed,sick,enough,good,disgusted,disgusting,disgrace,disgraceful,appalling,appalled,unacceptable,shambles,joke,mick,piss,unhappy,happy,dissatisfied,waste,lost,poor,bad,terrible,awful,shocking,dreadful,diabolical,let,ignored,ignoring,ignores,fobbed,fobbing,forgotten,care,less,treated,listens,listening,cares,gives,wants,pillar,nobody,noone',
    tells: isUnhappy,
  },
  'told unhappy': {
    words:
      'fed,sick,enough,good,disgusted,disgrace,disgraceful,appalled,appalling,unacceptable,joke,unhappy,happy,dissatisfied,lost,poor,let,ignored,fobbed,mp,mps,member,councillor,cllr,ward',
    tells: tellsOfUnhappy,
  },
  review: {
    words:
      'happy,satisfied,content,pleased,unhappy,dissatisfied,disappointed,escalate,take,someone,somebody,anyone,senior,manager,stage,next stage,second stage,accept,agree,appeal,different,independent',
    tells: asksForReview,
  },
  programme: { words: 'programme,program,planned,cyclical,capital,major', tells: words.leavesToProgramme },
  'next door': {
    words: 'traced,tracked,from,caused,cause,source,origin,fault,problem,leak,issue,root,due,down',
    tells: words.tracesNextDoor,
  },
  'owner asked': {
    words:
      'wrote,written,writing,letter,emailed,spoke,spoken,rang,called,contacted,told,asked,notice,served,ours,our tenant',
    tells: words.asksOtherOwner,
  },
  refusal: {
    words:
      'let,allow,allowing,give,giving,grant,permit,letting,refuse,refusing,deny,denied,denies,declined,blocking,blocked',
    tells: words.tellsOfRefusal,
  },
  adaptation: {
    words:
      'walk,level,wet,wetroom,stair,stairlift,through,step,grab,hand,handrail,second,ramp,half,bath,raised,wider,door,doors,hoist,adaptation,adapted,accessible,downstairs,flashing,vibrating,shower,tub,upstairs,stairs',
    tells: words.asksToAdapt,
  },
  evidence: {
    words:
      'recording,footage,video,photo,picture,pics,diary,diaries,cctv,screenshot,voice,dash,doorbell,ring,messages,texts,phone,camera,film,tape,evidence',
    tells: words.offersEvidence,
  },
  partner: {
    words: 'police,101,999,crime,cad,pc,dc,pcso,sgt,sergeant,officer,environmental',
    tells: (said: string) => words.tellsOfPartner(said, undefined),
  },
  move: { words: 'move,moved,transfer,transferred,rehoused,rehousing,get,management', tells: words.asksToMove },
} as const satisfies Record<string, { words: string; tells: (said: string) => string | boolean | undefined }>;

const names = Object.keys(topics) as readonly Topic[];
const placeOf = Object.fromEntries(names.map((name, place) => [name, place])) as Readonly<Record<Topic, number>>;
const beginnings = byBeginning(names.map((name) => topics[name].words));
