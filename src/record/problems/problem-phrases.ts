// Stretches of phrases, as patterns in plain text, that several sorts of problem are told in.

export const cannot =
  '(?:can ?not|cant|could ?nt|could not|unable to|not able to|(?:isnt|arent|wasnt|werent) able to|no longer able to|(?:not|never|hasnt|havent) been able to|impossible to|stopped from|prevented from)(?: even| safely| easily| now)*';
export const of = '(?:the |a |an |her |his |their |my |our |its |own |whole |entire |front |main |only )*';
export const dwelling = '(?:home|house|flat|property|building|block|bungalow|maisonette|premises)';
export const none =
  '(?:no|without|lost|losing|loss of|lack of|failure of|not got|hasnt got|havent got|dont have|doesnt have|hasnt had|havent had|not had|not having)(?: any| all| the| her| his| their| my| our| working| proper)*';
export const still =
  '(?:is|are|was|were|has|have|had|been|being|keeps|kept|just|now|still|again|all|both|also|completely|totally|system|supply|in (?:the|my|our|her|his|their) (?:home|house|flat|property|block)|(?:and|or) (?:the )?(?:heating|hot water))';
export const failed =
  '(?:not (?:been )?(?:working|work|coming on|turning on|firing|lighting|heating|on|running|functioning|operating)|(?:isnt|arent|wasnt|hasnt been) (?:working|coming on|turning on|firing|lighting|heating|on|running)|does ?nt work|dont work|(?:wont|will not|doesnt|does not) (?:work|come on|turn on|switch on|light|fire|ignite|start|stay on)|stopped|broken|broke|breakdown|breaks down|breaking down|failed|failure|failing|gone|went|off|out(?! of (?:date|warranty|guarantee|hours))|outage|down|lost|packed (?:up|in)|conked out|dead|(?:cut|cuts|cutting) out|faulty|disconnected|capped|condemned|(?:switched|turned|shut) (?:off|down)|inoperable|unusable)';
export const rooms =
  '(?:(?:kitchen |bathroom |sink )?taps?|bath ?room|bed ?room|kitchen|hall|hallway|living room|lounge|box room|landing|room|basin|sink|shower)';
export const people =
  '(?:resident|tenant|family|household|mother|father|mum|dad|son|daughter|husband|wife|child|children|neighbours?|people|person|user|he|she|they|i|we|who)';

export const notOutsideDoors =
  '(?:(?:cupboard|cabinet|wardrobe|kitchen unit|unit|oven|fridge|freezer|machine|shower|bin store|shed|meter|cat|dryer|vanity|drawer|screen)|(?<!(?:back|rear|side|external|outside) )(?:internal|interior|inside|bedroom|bathroom|toilet|kitchen|living room|lounge|dining room|loft|airing)) doors?';
export const lights =
  '(?:stairs?|stairwell|stairway|staircase|steps|landing|communal|hallway|door) (?:lights?|lighting|bulbs?)|(?:lights?|lighting|bulbs?) (?:on|in|over|above|to|for) (?:the )?(?:communal )?(?:stairs?|stairwell|staircase|steps|landing|hallway|front door|door)|stair ?gates?';
export const notSteps =
  'next steps?|(?:take|takes|taking|took) (?:\\w+ )?steps?|steps? (?:ladders?|free|by step|taken|towards|to (?:resolve|address|fix|prevent))';
export const notWindows =
  'window (?:cleaning|cleaners?|box|boxes|sills?|ledges?|boards?|blinds?|dressing)|(?:stairs?|staircase) (?:carpet|cleaning|runner)';
export const electricThings =
  'electric(?:al|ity)? (?:bills?|suppliers?|keys?|meter readings?|blankets?|cars?|bikes?|scooters?|showers?|cookers?|ovens?|hobs?|fires?|heaters?|company|charges?|toothbrush|gates?|doors?)';
