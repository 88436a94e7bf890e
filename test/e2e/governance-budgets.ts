// How many DynamoDB requests the routes about the organisation, matters, documents, tasks and meetings may make.
import { type Budget, command, me, page, readOne } from './read-meter.ts'

/** By route, with what is done when a route does different things. */
export const governanceBudgets: Record<string, Budget> = {
  readMe: me,
  listUnits: page,
  readUnit: readOne,
  changeUnit: command(2),
  listPersons: page,
  'listPersons of five hundred': page,
  listRoleHolders: page,
  assignRole: command(2),
  endRole: command(2),
  appointDeputy: command(2),
  readHandover: {
    reads: 3,
    transactions: 0,
    because: 'The appointment says whose tasks and of which days: it is found among the principal’s',
  },
  listFailedDeliveries: page,
  readPerson: {
    reads: 3,
    transactions: 0,
    because:
      'Who stands in for a person lies with those who do: a Query for the person and one for the deputies',
  },
  listBodies: page,
  readBody: readOne,
  readRules: readOne,
  changeRules: command(1),
  listDelegationOrders: page,
  recordDelegationOrder: command(2),
  planReorganisation: {
    reads: 4,
    transactions: 1,
    because:
      'A mapping may name any unit, and two roles are told: the list of units and a Query for each role',
  },
  listReorganisations: page,
  readReorganisation: readOne,
  readReorganisationObjects: {
    reads: 6,
    transactions: 0,
    because:
      'Of each unit that ends, here one, a Query for assets, systems and actions; and the list of units',
  },
  changeReorganisation: {
    reads: 5,
    transactions: 1,
    because: 'As planning, and the plan that is changed',
  },
  reviewReorganisation: command(1),
  importOrganisation: {
    reads: 4,
    transactions: 1,
    because: 'A file may refer to any unit, person or body: three lists, and no more for a row of people',
  },
  startMatter: command(2),
  listMatters: page,
  readMatter: readOne,
  listMatterTasks: page,
  listDrafts: page,
  'listDrafts by a consulted unit': {
    reads: 3,
    transactions: 0,
    because: 'Whoever reads no matters shows a task in this one: the matter’s tasks, one Query',
  },
  declareDraft: command(2),
  confirmDraft: command(2),
  readDraftText: readOne,
  'readDraftText by a consulted unit': {
    reads: 3,
    transactions: 0,
    because: 'Whoever reads no matters shows a task in this one: the matter’s tasks, one Query',
  },
  renderMemo: readOne,
  renderExtract: readOne,
  listDocuments: page,
  readDocument: readOne,
  listDependents: {
    reads: 5,
    transactions: 0,
    because: 'The versions, every document’s head, and each matter that gave a version or is open: here one',
  },
  listVersions: page,
  'recordVersion of a new document': command(1),
  'recordVersion of a later version': command(2),
  readVersionText: readOne,
  readVersionInForce: page,
  compareVersion: { reads: 3, transactions: 0, because: 'Two versions are compared' },
  findOutdatedNamesInVersion: readOne,
  compareDraft: {
    reads: 4,
    transactions: 0,
    because: 'The draft, its matter, and the versions to compare it with',
  },
  findOutdatedNamesInDraft: readOne,
  changeEditorially: {
    reads: 4,
    transactions: 1,
    because: 'The document, all its versions, and the municipality’s rules',
  },
  listMyTasks: page,
  'listMyTasks of a principal': page,
  readTask: readOne,
  'completeTask to register': command(1),
  'completeTask with a draft': command(2),
  'completeTask with a review': command(1),
  'completeTask with three units to consult': {
    reads: 8,
    transactions: 1,
    because:
      'Each unit that is to be consulted must exist, one get for each, and be answered for, one Query for each role',
  },
  'completeTask with an opinion': command(1),
  'completeTask with a late opinion': command(2),
  'completeTask to compile': command(2),
  noteTaskOpened: command(2),
  askRespite: command(2),
  decideRespite: {
    reads: 5,
    transactions: 1,
    because: 'Whoever has declared jäv decides nothing, and the deputies are mailed too: a Query for each',
  },
  closeConsultation: command(2),
  registerAppeal: {
    reads: 9,
    transactions: 1,
    because:
      'Legal force lies on the version too, and four roles are told: the document, its versions, the body',
  },
  recordCourtEvent: {
    reads: 14,
    transactions: 1,
    because:
      'A ruling moves the document, its versions and tasks, and everyone whom the document concerns is told',
  },
  reportNoticeInterruption: {
    reads: 4,
    transactions: 1,
    because: 'Legal force that is taken back lies on the version too: the document and its versions',
  },
  withdrawMatter: {
    reads: 7,
    transactions: 1,
    because:
      'Everything that waits for the matter ends, and its owners are told: a Query for each of three roles',
  },
  refuseTask: {
    reads: 13,
    transactions: 1,
    because:
      'Who is asked next is looked for: the holders of three roles, here four, each one’s name and deputies',
  },
  handOverTask: {
    reads: 13,
    transactions: 1,
    because:
      'Who may take it is looked for: the holders of three roles, here four, each one’s name and deputies',
  },
  declareDisqualification: {
    reads: 14,
    transactions: 1,
    because: 'As handing over, and every open task of the matter is closed to the person: one Query more',
  },
  listMeetings: page,
  readMeeting: readOne,
  planMeeting: command(1),
  changeMeeting: command(2),
  cancelMeeting: {
    reads: 5,
    transactions: 1,
    because:
      'What it has decided stands, the rest goes on: the year’s paragraphs and the calendar, a Query each',
  },
  recordOutcome: {
    reads: 4,
    transactions: 1,
    because: 'The meeting as it is now says who has jäv, and whether the paragraph is taken: a get each',
  },
  noteDisqualification: {
    reads: 4,
    transactions: 1,
    because: 'What is decided is noted in its record: the meeting, its body, and the year’s paragraphs',
  },
  readNotice: readOne,
  placeUrgently: {
    reads: 10,
    transactions: 1,
    because: 'The two meetings and the former’s task change; three roles and the members hear of it',
  },
  makeChairDecision: {
    reads: 6,
    transactions: 1,
    because:
      'It is reported to the next meeting, two roles are told, and the unit says whether anyone may decide for it',
  },
  listChairDecisions: page,
  readChairDecision: readOne,
  readMatterHistory: page,
  readChain: page,
  verifyChain: readOne,
  verifyMatter: {
    reads: 4,
    transactions: 0,
    because: 'The matter’s chains in one Query, then each chain in one: here a matter and its task',
  },
  readSeal: { reads: 1, transactions: 0, because: 'A seal lies in the locked bucket, not in a table' },
}
