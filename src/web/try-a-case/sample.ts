/** The case that stands in the box at first: a fictional household, to be changed. */
export const sampleStory = `story: Damp in the back bedroom
landlord: A landlord of your own
starts: 2025-11-03
household:
  - { person: resident, known: +0d }
  - { person: daughter, age: 3, needs: [asthma], known: +0d }
entries:
  - { on: +0d, kind: repair reported, id: damp, problem: damp and mould in the bedroom, effect: daughter coughs at night, priority: routine }
  - { on: +4w, kind: visit made, for: damp, outcome: no works }
  - { on: +6w, kind: resident chased, for: damp, says: nobody has come back }
  - { on: +7w, kind: complaint received, id: complaint, points: [the mould, nobody answers] }
  - { on: +11w, kind: response sent, for: complaint, stage: 1, decision: upheld, apologises: yes, acknowledges: [delay] }
  - { on: +12w, kind: works completed, for: damp }
`;
