/** Small jobs that one visit mends, and what may be missing from the van. */
export const jobs: readonly { problem: string; place: string; title: string; part: string }[] = [
  { problem: 'kitchen tap drips', place: 'kitchen', title: 'Dripping kitchen tap', part: 'a tap cartridge' },
  { problem: 'bath tap stiff to turn', place: 'bathroom', title: 'Stiff bath tap', part: 'a pair of tap heads' },
  {
    problem: 'cupboard door off its hinge',
    place: 'kitchen',
    title: 'Kitchen cupboard door off',
    part: 'a pair of hinges',
  },
  { problem: 'drawer front come away', place: 'kitchen', title: 'Kitchen drawer front loose', part: 'a drawer box' },
  { problem: 'toilet seat cracked', place: 'bathroom', title: 'Cracked toilet seat', part: 'a seat of that size' },
  {
    problem: 'basin plug will not seal',
    place: 'bathroom',
    title: 'Basin will not hold water',
    part: 'a waste fitting',
  },
  { problem: 'extractor fan rattles', place: 'bathroom', title: 'Noisy bathroom fan', part: 'a fan unit' },
  { problem: 'letterbox flap missing', place: 'hall', title: 'Letterbox flap gone', part: 'a letter plate' },
  { problem: 'doorbell not ringing', place: 'porch', title: 'Doorbell dead', part: 'a bell push' },
  {
    problem: 'bedroom door catches on the carpet',
    place: 'back bedroom',
    title: 'Bedroom door catching',
    part: 'a door plane',
  },
  { problem: 'shower head sprays sideways', place: 'bathroom', title: 'Shower head worn', part: 'a shower head' },
  {
    problem: 'radiator valve will not turn down',
    place: 'front bedroom',
    title: 'Radiator valve seized',
    part: 'a valve',
  },
  { problem: 'washing line post leaning', place: 'back garden', title: 'Leaning line post', part: 'a post and socket' },
  {
    problem: 'garden gate will not latch',
    place: 'side path',
    title: 'Side gate will not latch',
    part: 'a gate latch',
  },
  {
    problem: 'sealant round the bath has come away',
    place: 'bathroom',
    title: 'Bath sealant perished',
    part: 'bath trim',
  },
  { problem: 'worktop edge strip lifting', place: 'kitchen', title: 'Worktop edge lifting', part: 'edging strip' },
  { problem: 'outside tap stiff', place: 'back garden', title: 'Outside tap stiff', part: 'a garden tap' },
  { problem: 'loft hatch will not sit flat', place: 'landing', title: 'Loft hatch out of true', part: 'a hatch frame' },
  {
    problem: 'airing cupboard shelf dropped',
    place: 'landing',
    title: 'Airing cupboard shelf down',
    part: 'slatted shelving',
  },
  {
    problem: 'grout gone behind the cooker',
    place: 'kitchen',
    title: 'Grout gone behind the cooker',
    part: 'matching grout',
  },
];

/** Jobs that someone must look at first. */
export const surveyed: readonly { problem: string; effect: string; finds: string; works: string; title: string }[] = [
  {
    problem: 'bedroom window will not close fully',
    effect: 'room is draughty',
    finds: 'window hinge worn',
    works: 'fit new window hinges',
    title: 'Bedroom window will not close',
  },
  {
    problem: 'living room window handle broken',
    effect: 'cannot air the room',
    finds: 'handle spindle sheared',
    works: 'fit a new handle and gear',
    title: 'Living room window handle',
  },
  {
    problem: 'back door drops when opened',
    effect: 'hard to push to',
    finds: 'door frame packed out of true',
    works: 'rehang the back door',
    title: 'Back door dropping',
  },
  {
    problem: 'gutter overflows at the corner',
    effect: 'water on the path',
    finds: 'gutter fall is wrong',
    works: 'realign the gutter',
    title: 'Overflowing gutter',
  },
  {
    problem: 'plaster crumbling by the window',
    effect: 'dust on the bed',
    finds: 'plaster blown',
    works: 'hack off and replaster the reveal',
    title: 'Crumbling plaster',
  },
  {
    problem: 'kitchen floor covering lifting',
    effect: 'edges curl up',
    finds: 'subfloor uneven',
    works: 'level and relay the floor covering',
    title: 'Kitchen floor covering lifting',
  },
  {
    problem: 'garden wall leaning a little',
    effect: 'will not use that side of the garden',
    finds: 'wall pushed by roots',
    works: 'take down and rebuild four metres of wall',
    title: 'Leaning garden wall',
  },
  {
    problem: 'roof tile slipped over the porch',
    effect: 'lets in the wind',
    finds: 'two slipped tiles',
    works: 'refix tiles over the porch',
    title: 'Slipped tile over the porch',
  },
  {
    problem: 'front step edge chipped',
    effect: 'looks untidy and holds water',
    finds: 'step nosing worn',
    works: 'recast the step nosing',
    title: 'Chipped front step',
  },
  {
    problem: 'bath panel and boards soft',
    effect: 'boards give a little',
    finds: 'boards soft under the bath',
    works: 'renew boards and bath panel',
    title: 'Soft boards by the bath',
  },
];

/** What is shared by a block. */
export const communal: readonly { problem: string; place: string; works: string; title: string }[] = [
  {
    problem: 'door entry buzzer faint',
    place: 'main entrance',
    works: 'renew the buzzer units',
    title: 'Faint entry buzzer',
  },
  {
    problem: 'landing light flickers',
    place: 'second floor landing',
    works: 'renew the light fitting',
    title: 'Flickering landing light',
  },
  {
    problem: 'bin store door will not stay open',
    place: 'bin store',
    works: 'new door holder',
    title: 'Bin store door',
  },
  {
    problem: 'hall walls scuffed and want painting',
    place: 'main hall',
    works: 'make good and paint',
    title: 'Scuffed hall walls',
  },
  { problem: 'bike store latch broken', place: 'bike store', works: 'new latch', title: 'Bike store latch' },
  {
    problem: 'drying area lines snapped',
    place: 'drying area',
    works: 'new lines and pulleys',
    title: 'Drying lines down',
  },
];
