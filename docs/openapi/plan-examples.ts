// Example bodies of the routes of actions and yearly plans, and the answers of the plan's tasks.

export const exampleActionId = '01kyr5m2c0e7h9jakmnpqrstvw'
const otherActionId = '01kyr5m2c0e7h9jakmnpqrstvx'

const planning = {
  title: 'Inför central logginsamling',
  goal: 'robust-handling',
  ownerRole: 'unit-manager',
  unitId: 'it-enheten',
  ownerId: 'ec.fredrik.ask',
  effort: { hours: 240, cost: 350_000 },
  startOn: '2027-02-01',
  dueOn: '2027-09-30',
  effectMeasure: 'Andel kritiska system med loggar i mer än tolv månader',
  secrecy: 'internal',
} as const

export const planExamples = {
  registerAction: {
    'after an audit, for the plan of 2027': {
      protectiveSecurity: 'no',
      planning,
      source: { kind: 'audit', reference: 'Revisionsrapport 2026:7' },
      planYear: 2027,
    },
  },
  changeAction: {
    'another day': { protectiveSecurity: 'no', planning: { ...planning, dueOn: '2027-11-30' } },
  },
  reportProgress: {
    'under way': { status: 'in-progress', note: 'Upphandlingen är klar, införandet börjar i april.' },
  },
  closeAction: {
    done: { status: 'done', note: 'Återläst till testmiljön den 14 juni utan fel.' },
    'not to be done': { status: 'dropped', note: 'Systemet avvecklas i augusti.' },
  },
  startPlan: { 'the plan of 2027': { year: 2027 } },
  addPlanItem: { 'an open action': { actionId: exampleActionId } },
  rankPlan: { 'two items': { ranking: [otherActionId, exampleActionId] } },
} as const

export const planAnswers = {
  'draft-plan': {
    kind: 'draft-plan',
    introduction:
      'Planen för 2027 utgår från revisionens rapport och de krav på nivå 3 som inte är uppfyllda.',
  },
  'rank-plan': {
    kind: 'rank-plan',
    ranking: [otherActionId, exampleActionId],
    metOn: '2026-11-26',
    note: 'Rådet vill se loggning före utbildning.',
  },
  'finance-plan': {
    kind: 'finance-plan',
    items: [
      { actionId: otherActionId, financed: true, amount: 350_000 },
      { actionId: exampleActionId, financed: false },
    ],
  },
} as const
