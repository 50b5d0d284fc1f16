/**
 * What a word lends a sentence besides its kind: a word has as many shades as lists that name it. Our own compilation;
 * every form is written out.
 */
const shades: Readonly<Record<string, string>> = {
  /** What landlords plead: too much to do, too few to do it, the weather, the market. */
  excuse:
    'pressure pressures demand demands volume volumes workload workloads caseload caseloads backlog backlogs sickness sick shortage shortages absence absences vacancies vacancy turnover recruit recruiting recruitment budget budgets funding funds cuts cut grant inflation brexit pandemic covid lockdown strike strikes weather storm storms wind winds gale gales snow ice freeze heatwave flood floods rainfall traffic roadworks congestion supply chain shipping abroad overseas imported discontinued unavailable nightmare manic hectic stretched short-staffed understaffed overstretched unprecedented exceptional unforeseen unforeseeable unavoidable unavoidably control beyond outside tied hands constraints constrained circumstances holidays christmas leave overtime busy busiest peak strain resources resourcing capacity limited administrative clerical human inherited legacy former previous previously predecessor predecessors',
  /** What somebody did as they should. */
  well: 'promptly prompt immediately straight once right rightly correct correctly courteous polite politely patient patiently patience kind kindly clear clearly complete completed full fully properly proper careful carefully kept answered accepted agreed cooperated cooperative entitled reasonable reasonably welcome welcomed helpful warned forecast diligently diligent conscientious faithfully punctual punctually honest honestly excellent lovely good well early',
  /** What anybody may do and nobody be blamed for. */
  plainly:
    'measured tested fitted visited attended met meets inspected checked recorded recommended recommends reported confirmed confirms noted read arrived collected collects delivered delivers serves served covers covered holds held owns owned manages lives lived works worked opens closes pays receives received runs starts started comes goes sits stands joined chaired presented published elected approved granted signed listed booked logged enclosed attached costs includes included lasts asked asks telephoned rang called wrote writes written sent interviewed heard considered moved live keeps moves supplied supplies registered installed replaced cleaned drained cleared traced painted valued photographed translated scheduled programmed calls visits cover hold own manage pay receive',
  /** What somebody did that they should not, or left undone. */
  ill: 'fail failed failing fails failure failures omit omitted omits omission omissions neglect neglected neglects forget forgot forgotten ignore ignored disregard disregarded disregarding miss missed overlook overlooked decline declined declines refuse refused refuses refusal reject rejected elected chose choose opted preferred insist insisted insists reluctant reluctance unwilling unwillingness uncooperative unable unavailable delay delayed delaying dragged dragging slow slowly late mislaid lost mistake mistaken erred erroneously error wrong wrongly incorrectly misread misheard misunderstood misinterpreted misjudged confused careless sloppy botched bodged inexperienced untrained rude abusive aggressive obstructive awkward difficult demanding unreasonable persistent vexatious excessive unrealistic repeatedly persistently denied deny obstructed prevented hampered hindered impeded blocked wedged propped tampered interfered over-tightened damaged smashed spilled overflowed uncleared cluttered clutter hoarding unventilated unauthorised unregistered undeclared unreported neglectful lax shoddy incompetent negligent unreliable useless hopeless unhelpful non-compliant disengaged unresponsive evasive misinformed misadvised misdirected neglecting refusing omitting ignoring withholding withheld lied walked left quit resigned dismissed disciplined retrained reprimanded spoken reminded suspended shortcomings lapse lapses oversight slip blunder muddle mess mistakes errors',
  /** What weighs heavily. */
  grave:
    'severe severely serious seriously grave gravely dreadful terrible awful appalling cruel racist sexist homophobic abusive abuse threat threats threatened assault assaulted attacked shouted swore died dying death killed hospital ambulance admitted injured injury broke broken fractured ruined destroyed wrecked collapsed fell flooded flood sewage rats mice bullied bullying frightened afraid terrified tears cried crying unsafe dangerous danger unfit uninhabitable unbearable worst worse whole entire every each all always throughout constantly never nothing nobody months years weeks nights winter winters structural permanent permanently irreplaceable soaked drenched freezing asthma newborn baby emergency evacuated homeless exhausted desperate humiliated humiliating degrading disgusting disgraceful shameful wicked fire fires gas explosion live shock electrocuted pneumonia miscarriage suicidal suicide stranded trapped locked double triple far longest coldest',
  /** What weighs little, or is said so that it may. */
  light:
    'marginal marginally modest modestly mild mildly trifling trifle trivial nominal petty negligible scuff scuffs scratch whiff whiffy dusting handful trickle drip drips dip dipped wobble bump tiff tiffs squabble squabbles spat fuss palaver formality technicality technical semantic semantics aesthetic cosmetic superficial surface temporary temporarily passing short-lived momentary momentarily confined contained localised limited usable manageable liveable bearable tolerable acceptable adequate comfortable normal typical usual usually common commonplace ordinary natural naturally inevitable standard routine proportion proportionate perspective context grand scheme overall otherwise largely mostly generally broadly mainly merely only just simply purely barely hardly scarcely little bit touch slight slightly tiny small smallish minor brief briefly short odd occasional occasionally sometimes few couple single sole one-off isolated rare rarely harmless innocent innocuous thoughtless clumsy cheeky clumsily joking joke laugh fun banter messing kidding misunderstanding mix-up hiccup blip glitch teething most worse luckily thankfully fortunately happily lucky nobody anyone elsewhere others else everyone everybody anywhere always quickly swiftly tolerance threshold target range limits average satisfactory satisfied overstate exaggerate exaggerated storm teacup feature charm fussy sensitive alternative microwave bucket blankets still managed eventually anyway though unlikely',
};

/** Every shade there is. */
export const shadeNames: readonly string[] = Object.keys(shades);

const shadesOf = new Map<string, readonly string[]>();
for (const [shade, words] of Object.entries(shades))
  for (const word of words.split(' ')) {
    const known = shadesOf.get(word) ?? [];
    if (!known.includes(shade)) shadesOf.set(word, [...known, shade]);
  }

/** The shades of a word in small letters; none for most. */
export function wordShades(word: string): readonly string[] {
  return shadesOf.get(word) ?? [];
}
