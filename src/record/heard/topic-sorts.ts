/** Sorts of words, by how they begin: what no topic can be told without. */
export const sorts = {
  others:
    'eldest,youngest,lot,neighbour,neighbor,nbr,nbour,upstairs,downstairs,next,flat,no,number,opposite,across,man,woman,lady,lad,guy,bloke,gang,youth,teenagers,kids,boys,girls,dealer,perp,he,she,someone,somebody,tenant,people,couple,family,son',
  harm: 'spat,spit,punched,attacked,assaulted,racist,racial,homophobic,transphobic,harassed,abuse,slur,knife,knives,machete,antisocial,anti social,hate,graffiti,drug,kill,bullied,bully,dealing,using,injecting,blade,needle,syringe,axe',
  nuisance:
    'threat,intimidated,weed,stabbed,kicked,shoved,pushed,grabbed,slapped,hit,threw,throwing,burn,burnt,smash,swearing,swore,shouting,screaming,music,party,parties,partying,banging,stamping,stomping,noise,noisy,fighting,rowing,arguing,barking,smoking,dealing,following,names,head,windows,back,bass,drinking,drilling,coming,knows,hell,misery,stairs,steps,hospital,throat,teeth,legs,neck,jaw,dead,balcony,cut',
  staff:
    'officer,operative,engineer,plumber,electrician,contractor,subcontractor,surveyor,caretaker,workman,decorator,joiner,roofer,staff,manager,receptionist,man,woman,lady,lad,bloke,guy,chap,girl,person,fella,adviser,warden,concierge',
  conduct:
    'shouted,swore,sworn,swears,screamed,laughed,mocked,mimicked,fun,mick,humiliated,insulted,belittled,bullied,bully,harassed,grabbed,groped,pushed,shoved,touched,leered,propositioned,threatened,intimidated,rude,aggressive,abusive,racist,sexist,drunk,inappropriate,disrespectful,offensive,sexual,remark,comment,joke,names,stupid,lazy,dirty,called,text,texted,messaged,shut,told,stole,picture,photo,asked,talked,spoken,accused,rolled,sneered,close,going,kissed,stroked,winked,legs,single',
  treated:
    'treated,ignored,refused,back,bottom,wait,kept,left,last,help,nothing,told,sooner,quicker,faster,different,would,wouldnt,served,spoken,fobbed,families,people,tenants,residents,those,others,everyone,feels,felt,thinks,says,believes,reckons,convinced,account,down',
  trait:
    'race,colour,color,skin,accent,religion,faith,disability,disabled,deaf,blind,black,asian,brown,white,english,british,muslim,jewish,sikh,hindu,christian,gay,lesbian,trans,polish,romanian,african,foreign,irish,traveller,sexuality,nationality,autistic,pregnant,wheelchair,speech,speaks,gender,hijab,headscarf,age,sex,because,unfairly,worse,differently,where,ethnic,background,immigrant,refugee,somali,nigerian,ghanaian,eritrean,ethiopian,sudanese,congolese,pakistani,bangladeshi,indian,chinese,arab,turkish,kurdish,afghan,syrian,iranian,iraqi,roma,gypsy,gypsies,portuguese,ukrainian,lithuanian,latvian,bulgarian,albanian,jamaican,caribbean,less,second,learn,animal,dirt',
  unequal: 'discriminat*,people,lot',
  known:
    'name,details,address,number,statement,diary,diaries,complaint,report,medical,file,record,information,info,email,letter,bank,notes,paperwork,notice,warning,reply,moved',
  breach: 'breach,gdpr',
  complain: 'complain*',
  unhappy:
    'fed,sick,enough,disgusted,disgrace,appalling,unacceptable,shambles,joke,mick,unhappy,happy,dissatisfied,fobbed,pillar,ignored,ignoring,treated,nobody,noone,no one,lost,poor,bad,badly,terrible,awful,dreadful,diabolical,shocking,let,forgotten,waste',
  official: 'mp,mps,parliament,councillor,cllr,ward,ombudsman,hos,thos,determination',
  review:
    'happy,satisfied,content,pleased,unhappy,dissatisfied,disappointed,escalate,further,higher,someone,somebody,anyone,senior,manager,stage,accept,agree,appeal,different,independent',
  programme: 'programme,program,planned,cyclical,capital,major,externals,external,financial',
  asbestos: 'asbestos,acm,acms',
  came: 'turned,turn,came,come,attend,show,showed,arrived,missed',
  traced: 'traced,tracked,from,caused,cause,source,origin,fault,issue,root,due,down',
  letsIn: 'let,allow,give,giving,grant,permit,refuse,refusing,deny,denied,declined,blocking,blocked',
  shut: 'access,answer,answers,answering,reply,replying,response,responding,carded,home',
  spokenTo:
    'wrote,written,writing,letter,emailed,spoke,spoken,rang,called,contacted,told,asked,notice,served,ours,tenant',
  aid: 'walk,level,wet,wetroom,stair,stairlift,through,step,grab,handrail,hand rail,rails,banister,ramp,bath,raised,wider,widened,hoist,adaptation,adapted,accessible,flashing,vibrating,shower,tub,stairs,downstairs toilet',
  footage:
    'recording,footage,video,photo,picture,pics,diary,diaries,cctv,screenshot,voice,dash,doorbell,messages,texts,phone,camera,film,tape,evidence',
  police: 'police,101,999,crime,cad,pc,dc,pcso,sgt,sergeant,environmental',
  move: 'move,moved,transfer,rehoused,rehousing,out',
  offer: 'offer,offered,award,agreed,goodwill,gw,comp,compensation,gesture,ex gratia',
  elsewhere:
    'hotel,travelodge,premier,prem inn,prem stay,motel,inn,arms,serviced,holiday,ibis,lodge,guest,guesthouse,hostel,airbnb,air bnb,aparthotel,respite,temp,temporary,decant,decanted,emergency acc,b,bnb,breakfast,booking,moved,into,tonight,evening,overnight,nights',
  owners:
    'above,upstairs,flat,next,private,bought,sold,garden,freeholder,agent,agents,landlord,management,developer,neighbour,refuses,refused,owner,scaffold,access,chance,sling',
  profession:
    'ots,therapist,gp,gps,doctor,dr,cpn,psychiatrist,psychologist,consultant,nurse,midwife,health,hv,social,support,care,occupational,ot,physio,school,head,headteacher,teacher,senco,idva,womens,sensory,mental,crisis,childrens,early,family,paediatrician,respiratory',
} as const;
