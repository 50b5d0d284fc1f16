import type { HazardName } from '../../library/law/hazards.ts';

/**
 * The words people use for each hazard, between commas. `*` stands for any ending, and alone for up to three words; a
 * space stands for a space or a hyphen. `things` and their `states` are met near each other, whichever comes first:
 * 'broken step', 'the step is broken'. `but` lists what looks the same and means something else.
 *
 * Only the listed hazards of the home: a plain repair is none of them. Nor is a leak by itself, until damp comes of it.
 */
export type HazardWords = {
  readonly words?: string;
  readonly things?: string;
  readonly states?: string;
  readonly but?: string;
};

const broken = `
  broken, loose, faulty, damaged, missing, rotten, rotting, unsafe, dangerous, cracked, crumbling, worn, uneven, slippery,
  unstable, wobbly, wobbl*, coming away, gave way, giving way, collaps*, defective, not safe, snapped`;

const failed = `
  not working, not work, does not work, doesn’t work, won’t work, not worked, hasn’t worked, stopped working, broken, fail*, down, off, lost,
  packed up, stopped, out of order, faulty, dead`;

/** A home without heating. */
export const noHeatingWords: HazardWords = {
  words: `
    no heating, no heat, no central heating, no hot water or heating, without heating, without heat,
    without any heating, loss of heating, lost heating, lack of heating, heating loss, no radiators, no working boiler`,
  things: `heating, boiler, boilers`,
  states: failed,
  but: `boiler cupboard *, boiler pressure`,
};

export const hazardWords: Readonly<Partial<Record<HazardName, HazardWords>>> = {
  'damp and mould': {
    words: `
      damp, dampness, mould, moulds, mouldy, mold, moldy, mildew, fungus, fungal, fungi, condensation, spores, mustiness, musty, black spot*, black patch*, black mark*, black stuff, black growth, wet rot, wet walls,
      wet wall, walls wet, wall wet, walls are wet, wall is wet, wet to touch, wet to the touch, walls soaked, saturated wall*`,
    things: `wall, walls, plaster, wallpaper`,
    states: `wet, soaked, soaking, sodden, saturated, streaming, sweating, dripping with`,
    but: `
      no damp, no damp or mould, no damp and mould, no mould, no mould or damp, no sign* of damp, no sign* of mould,
      no sign* of damp or mould, no evidence of damp, no evidence of mould, no evidence of damp or mould, not damp,
      no visible damp, no visible mould, free of damp, free of mould, free from damp, free from mould, damp proof*, damp cloth, wet paint, wet plaster, wet room,
      black mark* on the floor*, black mark* from *`,
  },
  'excess cold': {
    ...noHeatingWords,
    words: `${noHeatingWords.words}, excess cold, excessive cold, extreme* cold, bitter* cold, too cold, very cold,
      freezing, cold home, cold house, cold flat, cold room, cold bedroom, cold in winter`,
    but: `${noHeatingWords.but}, freezing point, too cold to paint`,
  },
  'excess heat': {
    words: `
      excess heat, excessive heat, extreme heat, unbearable heat, too hot, unbearably hot, overheats in summer,
      overheating in *, home overheat*, flat overheat*, house overheat*, room overheat*, bedroom overheat*`,
    but: `water * too hot, water too hot, socket * too hot`,
  },
  'falls in the bath or shower': {
    words: `slip* in the bath, slip* in the shower, fall* in the bath, fell in the bath, fell in the shower, fall* in the shower`,
    things: `bath, shower tray`,
    states: `slippery, unstable, loose`,
  },
  'falls on the level': {
    words: `
      trip hazard*, tripping hazard*, slips and trips, slipped on, tripped on, tripped over, tripping over, fell over,
      hole in the floor, hole in floor, hole in * floor`,
    things: `
      floor, floors, flooring, floorboard*, floor board*, path, paths, pathway, paving, pavement, flagstone*,
      paving slab*`,
    states: broken,
    but: `first floor, second floor, ground floor, top floor, third floor`,
  },
  'falls on stairs and steps': {
    words: `
      fell down the stairs, fell down the steps, fell on the stairs, fell on the steps, falling down the stairs,
      slipped on the stairs, slipped on the steps, tripped on the stairs, no handrail, no banister`,
    things: `step, steps, stair, stairs, staircase, stairway, stairwell, banister*, handrail*, tread, treads`,
    states: broken,
  },
  'falls between levels': {
    words: `
      no window restrictor*, unguarded *, unprotected drop, fall from height, fall from a height, falling from height,
      fell from * window, fell from * balcony, fall from * window, fall from * balcony`,
    things: `balcony, balconies, balustrade*, railing*, guard rail*, guardrail*, window restrictor*, banister*`,
    states: broken,
  },
  'structural collapse and falling elements': {
    words: `collaps*, subsid*, structurally, structural damage, structural crack*, structural defect*, structural movement,
      structural problem*, structural issue*, structural failure*, structural fault*, structural danger*, falling masonry, falling element*, falling debris`,
    things: `
      ceiling, ceilings, masonry, brick, bricks, brickwork, roof tile, roof tiles, slate, slates, plaster, render,
      cladding, chimney, lintel, coping stone*, gable, external wall, supporting wall, walls`,
    states: `
      sagging, bowing, bulging, falling, fallen, fell, fall in, coming down, come down, came down, caved in, unsafe, leaning,
      slipped, coming away, come away, hanging, loose, unstable, subsid*`,
  },
  explosions: { words: `explosion*, exploded, exploding, explosive` },
  fire: {
    words: `
      fire, fires, flame, flames, smoulder*, smoke, smoking, smoky, burning smell, smell of burning, smells of burning,
      smelling of burning, something burning`,
    but: `
      gas fire, gas fires, electric fire, electric fires, open fire, fire place, fire surround, fire risk assessment,
      fire drill, fire alarm test*, cigarette smoke, tobacco smoke, cannabis smoke, second hand smoke, smoke from neighbour*,
      smoking area, no smoking, smoke alarm beep*, smoke alarm batter*, smoke alarm chirp*`,
  },
  electrical: {
    words: `
      electrics, electrical fault*, electrical hazard*, electrical problem*, electrical issue*, electrical danger*,
      electrical safety, unsafe electric*, electric shock*, electrocut*, wiring, exposed wire*, exposed cable*, bare wire*, live wire*,
      live cable*, spark, sparks, sparking, sparked, no power, no electricity, no electric, loss of power,
      loss of electricity, without power, without electricity, power cut, power cuts, power failure`,
    things: `
      socket, sockets, plug socket*, switch, switches, light switch*, consumer unit, fuse box, fusebox, fuse board, light fitting*,
      cable, cables, wire, wires, immersion heater`,
    states: `
      broken, loose, faulty, damaged, cracked, unsafe, dangerous, hot, burn*, scorched, melt*, exposed, bare, live, hanging,
      sparking, overheat*, smoking`,
  },
  'domestic hygiene, pests and refuse': {
    words: `
      pest, pests, rat, rats, mice, mouse, rodent*, cockroach*, bedbug*, bed bug*, flea, fleas, infest*, vermin, ants,
      wasp, wasps, pigeon*, insects, maggots, flies, silverfish, squirrels, moths, rubbish pil*, overflowing bin*,
      overflowing rubbish, blocked bin chute, blocked rubbish chute, rotting rubbish, rotting waste`,
  },
  'food safety': {
    words: `
      food safety, food poisoning, nowhere to cook, nowhere to prepare food, nowhere to store food, cannot cook, can’t cook,
      unable to cook, cannot prepare food, no kitchen, no cooker, no kitchen sink, no worktop*, kitchen unusable,
      kitchen is unusable, kitchen unfit, kitchen unsafe`,
  },
  'personal hygiene, sanitation and drainage': {
    words: `
      sewage, foul water, no hot water, no heating or hot water, loss of hot water, without hot water, no toilet,
      no working toilet, no bath, no shower, no washing facilities, nowhere to wash, cannot wash, can’t wash, unable to wash,
      cannot bathe, cannot shower, cannot flush, can’t flush`,
    things: `toilet, toilets, wc, drain, drains, drainage, soil pipe, soil stack, waste pipe`,
    states: `blocked, broken, leaking, leak*, overflow*, not working, not flushing, won’t flush, backing up, backed up, collapsed`,
    but: `no bath plug, no shower curtain, no toilet seat`,
  },
  'poor lighting': {
    words: `poor lighting, poorly lit, no lighting, no lights, no light, not enough light`,
    things: `light, lights, lighting`,
    states: `not working, broken, failed, out`,
    but: `traffic light*, light bulb*`,
  },
  noise: { words: `sound insulation, sound proofing, soundproofing, noise *` },
  'awkward fittings': { words: `too high to reach, too low to reach, out of reach, awkward *` },
  biocides: { words: `biocide*, wood preservative*, timber treatment chemical*` },
  asbestos: { words: `asbestos` },
  'carbon monoxide and fumes': { words: `carbon monoxide, fumes`, but: `carbon monoxide alarm batter*, extractor *` },
  lead: { words: `lead pipe, lead pipes, lead paint, lead poisoning, lead in the water, lead pipework` },
  radiation: { words: `radon, radiation` },
  'gas leak': {
    words: `
      gas leak*, gas escape*, gas smell*, smell of gas, smells of gas, smelling gas, smelled gas, smell gas, smells gas,
      leaking gas, escape of gas, leak of gas`,
  },
  'chemical vapours': { words: `chemical smell*, chemical vapour*, solvent*, volatile organic*` },
  intruders: {
    words: `
      intruder*, insecure home, insecure house, insecure flat, insecure front door, insecure door, insecure window*,
      home is insecure, home not secure, door kicked in, break in, broken into, burgl*`,
    things: `front door, back door, external door, outside door, entrance door, door lock, front door lock`,
    states: `
      broken, smashed, kicked in, will not lock, won’t lock, cannot lock, can’t lock, does not lock, doesn’t lock,
      cannot be locked, can’t be locked, will not close, won’t close, does not close, off its hinges`,
  },
  'water supply': {
    words: `no water, no running water, no mains water, no drinking water, no cold water, loss of water, without water, water cut off`,
    but: `no water pressure, no water leak*, no water damage, no water ingress`,
  },
  'hot surfaces and scalds': { words: `scald*, water too hot, water * too hot` },
  'collision and trapping': { things: `glass, glazing, window pane*`, states: `broken, smashed, shattered, cracked` },
  overcrowding: { words: `overcrowd*, over crowd*, lack of space, not enough bedrooms, not enough room` },
};

/** Words that by themselves tell of danger that cannot wait a day, whichever hazard it is. */
export const emergencyWords: HazardWords = {
  words: `
    smoke, smoking, on fire, caught fire, catch fire, catching fire, flames, smoulder*, burning smell, smell of burning,
    smells of burning, smelling of burning, explosion, exploded, gas leak*, gas escape*, gas smell*, smell of gas, smells of gas,
    smelling gas, smelled gas, smell gas, leaking gas, escape of gas, carbon monoxide, fumes, spark, sparks, sparking, sparked,
    electric shock*, electrocut*, live wire*, bare wire*, exposed wire*, exposed live *, exposed cable*, collaps*,
    falling masonry, about to fall, about to come down, going to fall, caved in, sewage, no water, no running water,
    no mains water, no drinking water, loss of water, cannot breathe, can’t breathe, unable to breathe, struggl* to breathe,
    struggling for breath, hard to breathe, difficulty breathing, trouble breathing, problems breathing, breathing difficult*,
    stopped breathing, fighting for breath, door kicked in, home is insecure, home not secure`,
  things: `ceiling, front door, external door, entrance door, outside door, water`,
  states: `
    came down, coming down, fell, has fallen, falling in, falling down, caved in, will not lock, won’t lock, cannot be locked,
    can’t be locked, does not lock, doesn’t lock, off its hinges, into the electrics, through the electrics, near the electrics,
    in the electrics, through the light*, into the light*, through the ceiling light*, into a socket, near the socket*,
    in the fuse box, into the fuse box, through a light*, down the light*`,
  but: `
    cigarette smoke, tobacco smoke, cannabis smoke, second hand smoke, smoke from neighbour*, smoking area, no smoking,
    smoke alarm*, smoke detector*, carbon monoxide alarm*, carbon monoxide detector*, collapse and falling elements,
    no water pressure, no water leak*, no water damage, no water ingress, extractor *`,
};
