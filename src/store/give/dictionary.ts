/**
 * Words that nearly every scenario file says, given to both ends of a link so that it need not carry them. A link of today
 * opens for ever only while this text stays as it is, letter for letter: what is added later is another dictionary.
 */
const WORDS = `
expect:
  - { ending: 
    between: [5%, 60%] }
  - { every: option, chosen_at_least: 5% }
map: { ground: town }
lives:
  - id: 
    name: 
    role: { fr: "", en: "" }
    moments:
      - when: happened(
promises:
treaty:
  title: { fr: "
  clauses_needed: 1
  parties_needed: 2
  sign_from: 55
  leave_below: 45
  monitored_by: 
  clauses:
        label: { fr: "
        appeal: { 
actors:
    weight: 
    stance: 50
    interests:
      - { gauge: , above: 50, gain: 0.1 }
worldviews:
    holder: 
    weights: { 
    assumptions: { : low, : high }
assumptions:
    about: 
    levels: { low: 0.5, mid: 1, high: 1.5 }
glossary:
facts:
    text: >-
    date: 2024-06-13
    source:
      title: 
      url: https://eur-lex.europa.eu/
      url: https://www.legifrance.gouv.fr/
      publisher: CNIL UNESCO
    disputed: 
    recheck: true
    is: invented
# yaml-language-server: $schema=https://
format: 1
id: mon-scenario
title: Mon scénario
summary: 
picture: 
languages: [fr]
languages: [fr, en]
languages: [en]
turns: { count: 3, first: 2026 }
gauges:
  surveillance:
    label: Surveillance
    start: 35
    good: low
  confiance:
    label: Confiance
    start: 55
    rest: 50
    relax: 5%
    icon: 
  budget:
    label: Budget
    start: 12
    resource: true
indices:
  emancipation:
    about: 
    mean_of: { : 1, : 1 }
  tyranny:
    mean_of: { surveillance: 1 }
  shield:
    mean_of: { confiance: 1 }
couplings:
  - id: 
    label: 
    from: surveillance
    above: 50
    to: confiance
    gain: -4%
    assumption: 
    why: >-
    objection: >-
dossiers:
  - id: 
    turn: 1
    title: 
    text: >-
      Le conseil du collège doit décider. Les élèves et les parents attendent une réponse. 
      The school council has to decide. Pupils and parents are waiting for an answer. 
    facts: []
    picture: 
    region: 
    options:
      cop:
        label: 
        effects: { : +4, : { add: -2, after: 1, over: 2 } }
        clause: 
      public:
        label: 
        cost: { budget: 4 }
        effects: { : +6 }
      laissez_faire:
        label: 
        effects: { : -4 }
events:
  - id: 
    title: 
    text: >-
    when: surveillance > 60 and turn >= 2
    chance: { base: 5%, rises_with: [{ gauge: , above: 50, by: 0.5% }], at_most: 40% }
    at: 2
    absorbed_by: shield
    effects: { confiance: -8 }
endings:
  - id: 
    when: emancipation >= 55 and tyranny < 50 or happened() not chose(, cop)
    title: 
    text: >-
    family: tyranny
`;

export const DICTIONARY: Uint8Array = new TextEncoder().encode(WORDS);
