export type PastJob = {
  readonly problem: string;
  readonly place: string;
  readonly title: string;
  readonly priority: 'emergency' | 'urgent' | 'routine';
  readonly trade: string;
  /** How often, from October to March and from April to September. */
  readonly winter: number;
  readonly summer: number;
};

type Row = readonly [
  problem: string,
  place: string,
  title: string,
  priority: PastJob['priority'],
  trade: string,
  winter: number,
  summer: number,
];

const rows: readonly Row[] = [
  ['boiler not working, no heating', 'kitchen cupboard', 'No heating', 'emergency', 'gas engineer', 40, 4],
  ['no hot water', 'whole home', 'No hot water', 'emergency', 'gas engineer', 18, 9],
  ['heating not coming on', 'whole home', 'Heating not coming on', 'emergency', 'gas engineer', 22, 2],
  ['radiator stays cold in one room', 'back bedroom', 'Cold radiator', 'routine', 'gas engineer', 16, 2],
  ['burst pipe under the sink', 'kitchen', 'Burst pipe', 'emergency', 'plumber', 12, 3],
  ['only toilet blocked', 'bathroom', 'Blocked toilet', 'emergency', 'drainage operative', 7, 7],
  ['front door will not lock', 'front door', 'Front door will not lock', 'emergency', 'joiner', 6, 6],
  ['no power in the home', 'whole home', 'Power off', 'emergency', 'electrician', 6, 4],
  ['sink blocked', 'kitchen', 'Blocked sink', 'urgent', 'drainage operative', 10, 10],
  ['tap will not turn off', 'bathroom', 'Running tap', 'urgent', 'plumber', 9, 9],
  ['kitchen tap drips', 'kitchen', 'Dripping tap', 'routine', 'plumber', 12, 14],
  ['toilet slow to fill', 'bathroom', 'Toilet slow to fill', 'routine', 'plumber', 10, 11],
  ['bath waste slow', 'bathroom', 'Slow bath waste', 'routine', 'plumber', 7, 8],
  ['cupboard door loose', 'kitchen', 'Loose cupboard door', 'routine', 'joiner', 9, 10],
  ['drawer runner broken', 'kitchen', 'Drawer runner', 'routine', 'joiner', 6, 7],
  ['inside door sticks', 'front bedroom', 'Sticking door', 'routine', 'joiner', 7, 4],
  ['window handle stiff', 'living room', 'Stiff window handle', 'routine', 'joiner', 8, 8],
  ['extractor fan noisy', 'bathroom', 'Noisy fan', 'routine', 'electrician', 8, 7],
  ['light fitting flickers', 'landing', 'Flickering light', 'routine', 'electrician', 9, 6],
  ['outside light out', 'front porch', 'Outside light out', 'routine', 'electrician', 9, 2],
  ['shower hose split', 'bathroom', 'Split shower hose', 'routine', 'plumber', 6, 7],
  ['gutter full of leaves', 'back of the house', 'Blocked gutter', 'routine', 'roofer', 14, 3],
  ['fence panel blown out', 'back garden', 'Fence panel down', 'routine', 'multi-trade operative', 12, 4],
  ['gate off its hinge', 'side path', 'Gate off its hinge', 'routine', 'multi-trade operative', 6, 7],
  ['worktop seal gone', 'kitchen', 'Worktop seal', 'routine', 'multi-trade operative', 5, 6],
  ['tiles cracked by the basin', 'bathroom', 'Cracked tiles', 'routine', 'tiler', 4, 5],
  ['cooker point loose on the wall', 'kitchen', 'Loose cooker point', 'urgent', 'electrician', 3, 3],
  ['smoke alarm chirping', 'hall', 'Alarm chirping', 'urgent', 'electrician', 6, 6],
  ['paving slab rocks', 'front path', 'Rocking slab', 'routine', 'ground worker', 4, 7],
  ['weeds through the path', 'back garden', 'Path overgrown', 'routine', 'ground worker', 1, 7],
  ['wasps’ nest under the eaves', 'outside', 'Wasps’ nest', 'urgent', 'pest officer', 0, 9],
  ['tumble dryer vent cover gone', 'kitchen', 'Vent cover gone', 'routine', 'multi-trade operative', 4, 3],
];

/** What most repairs are about. */
export const pastJobs: readonly PastJob[] = rows.map(([problem, place, title, priority, trade, winter, summer]) => ({
  problem,
  place,
  title,
  priority,
  trade,
  winter,
  summer,
}));
