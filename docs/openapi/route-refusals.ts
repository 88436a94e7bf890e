// Which problems each route can answer: those of its form, and those of its rules.
import type { Route } from '../../functions/api/contract/route.ts'
import type { RouteName } from '../../functions/api/contract.ts'
import { permissions } from '../../functions/domain/permission.ts'
import type { RefusalCode } from '../../functions/domain/refusal.ts'
import { incidentRefusals } from './incident-refusals.ts'
import { answeringUrgently, urgentRefusals } from './urgent-refusals.ts'

const actingOnATask = [
  'not-found',
  'task-closed',
  'wrong-unit',
  'deputy-out-of-scope',
  'disqualified',
  'author-may-not-approve',
  'deputy-may-not-sign',
] as const satisfies readonly RefusalCode[]

const recordingAnOutcome = [
  'day-not-possible',
  'no-quorum',
  'votes-do-not-add-up',
  'motivation-required',
  'motivation-lacks-support',
  'deferral-not-carried',
  'deferral-was-carried',
  'new-matter-in-proposal',
  'not-all-agree',
  'reservation-too-late',
  'reservation-without-part',
  'member-not-present',
  'disqualified-took-part',
  'paragraph-taken',
] as const satisfies readonly RefusalCode[]

const decidingAClass = [
  'protective-security',
  'level-below-floor',
  'owner-decides',
  'proposer-may-not-decide',
  'stale-proposal',
  'owner-without-role',
] as const satisfies readonly RefusalCode[]

const planningAReorganisation = [
  'not-found',
  'already-exists',
  'day-not-possible',
  'mapping-incomplete',
] as const satisfies readonly RefusalCode[]

/** What is in the register may be out of the caller's reach. */
const inReach = ['not-found', 'wrong-unit'] as const satisfies readonly RefusalCode[]

const describingWhatIsKept = [
  ...inReach,
  'protective-security',
  'owner-without-role',
] as const satisfies readonly RefusalCode[]

const addingAVersion = ['already-exists', 'day-not-possible'] as const satisfies readonly RefusalCode[]

/** The routes of the register, of its files, and of what follows from a class. */
const registerRefusals = {
  checkProtectiveSecurity: [],
  listAssets: inReach,
  registerAsset: [...describingWhatIsKept, 'level-below-floor', 'wrong-state'],
  readAsset: inReach,
  changeAsset: [...describingWhatIsKept, 'wrong-state'],
  endAsset: [...inReach, 'wrong-state'],
  proposeClass: [...inReach, 'protective-security', 'wrong-state', 'level-below-floor'],
  reclassifyAsset: [...inReach, 'wrong-state', 'classification-open'],
  listClassifications: inReach,
  readClassification: inReach,
  readRegisterFigures: inReach,
  listSystems: inReach,
  registerSystem: describingWhatIsKept,
  readSystem: inReach,
  changeSystem: describingWhatIsKept,
  readSystemLinks: inReach,
  beginHandling: [...inReach, 'wrong-state', 'already-exists'],
  endHandling: inReach,
  beginDependency: [...inReach, 'wrong-state', 'already-exists', 'link-makes-circle'],
  endDependency: inReach,
  beginIntegration: [...inReach, 'wrong-state', 'link-makes-circle'],
  endIntegration: inReach,
  listModels: [],
  readModel: ['not-found'],
  addModel: addingAVersion,
  proposeLevels: ['not-found'],
  listCatalogues: [],
  readCatalogue: ['not-found'],
  addCatalogue: addingAVersion,
  explainClass: inReach,
  protectSystem: [...inReach, 'day-not-possible'],
  listRequirements: inReach,
  answerRequirement: inReach,
  exceptRequirement: [...inReach, 'not-a-gap', 'day-not-possible'],
  endException: [...inReach, 'wrong-state'],
  createAction: [...inReach, 'not-a-gap', 'day-not-possible', 'owner-without-role'],
  readSystemProcurement: inReach,
  writeProcurement: [],
  importRegister: ['import-invalid'],
  exportRegister: [...inReach, 'permission-denied'],
  discloseRegister: ['not-found', 'day-not-possible'],
  listDisclosures: [],
  readDisclosure: ['not-found'],
  renderMemo: ['not-found', 'wrong-state'],
  renderExtract: ['not-found'],
  renderPlan: ['not-found'],
  renderAnnualReport: ['not-found', 'wrong-state'],
  renderSecretAnnex: ['not-found', 'wrong-state'],
  renderStatusReport: ['not-found'],
} as const satisfies Partial<Record<RouteName, readonly RefusalCode[]>>

const planningAnAction = [
  ...inReach,
  'protective-security',
  'day-not-possible',
  'owner-without-role',
  'wrong-state',
] as const satisfies readonly RefusalCode[]

const changingAPlan = ['not-found', 'wrong-state'] as const satisfies readonly RefusalCode[]

/** The routes of actions and of the plans they stand in. */
const planRefusals = {
  registerAction: [...planningAnAction, 'already-exists'],
  listActions: inReach,
  listMyActions: [],
  readAction: ['not-found'],
  changeAction: [...planningAnAction, 'action-circle'],
  reportProgress: ['not-found', 'wrong-state'],
  closeAction: ['not-found', 'wrong-state'],
  startPlan: ['already-exists', 'matter-already-open', 'day-not-possible'],
  listPlans: [],
  readPlan: ['not-found'],
  addPlanItem: [...changingAPlan, 'already-exists'],
  removePlanItem: changingAPlan,
  rankPlan: [...changingAPlan, 'plan-items'],
  writePlanText: changingAPlan,
} as const satisfies Partial<Record<RouteName, readonly RefusalCode[]>>

/** The routes of status reports and annual reports. */
const reportRefusals = {
  startStatusReport: ['already-exists', 'day-not-possible'],
  listStatusReports: [],
  readStatusReport: ['not-found'],
  startAnnualReport: ['already-exists', 'day-not-possible', 'matter-already-open'],
  listAnnualReports: [],
  readAnnualReport: ['not-found'],
  readAnnualFigures: ['not-found'],
  readSecretAnnex: ['not-found', 'wrong-state'],
} as const satisfies Partial<Record<RouteName, readonly RefusalCode[]>>

/** What the rules behind a route may refuse with. A new route does not type-check before it stands here. */
const refusalsOfRules: Record<RouteName, readonly RefusalCode[]> = {
  readMe: [],
  listUnits: [],
  readUnit: ['not-found'],
  changeUnit: ['not-found', 'wrong-unit', 'day-not-possible', 'unit-holds-register'],
  listPersons: [],
  listRoleHolders: [],
  assignRole: ['not-found', 'wrong-unit', 'already-exists', 'day-not-possible'],
  endRole: ['not-found', 'wrong-unit', 'day-not-possible'],
  appointDeputy: ['not-found', 'no-role-holder', 'day-not-possible'],
  listBodies: [],
  readPerson: ['not-found'],
  listFailedDeliveries: [],
  readBody: ['not-found'],
  importOrganisation: ['import-invalid'],
  readHandover: ['not-found'],
  planReorganisation: planningAReorganisation,
  listReorganisations: [],
  readReorganisation: ['not-found'],
  readReorganisationObjects: ['not-found'],
  changeReorganisation: [...planningAReorganisation, 'wrong-state'],
  reviewReorganisation: ['not-found', 'wrong-state', 'author-may-not-approve'],
  readRules: [],
  changeRules: [],
  listDelegationOrders: [],
  recordDelegationOrder: ['not-found', 'wrong-unit', 'wrong-body', 'day-not-possible'],
  startMatter: ['already-exists', 'matter-already-open', 'wrong-state'],
  listMatters: [],
  readMatter: ['not-found'],
  listMatterTasks: [],
  closeConsultation: ['not-found', 'disqualified', 'wrong-state'],
  registerAppeal: ['not-found', 'wrong-state', 'day-not-possible'],
  recordCourtEvent: ['not-found', 'wrong-state', 'day-not-possible'],
  reportNoticeInterruption: ['not-found', 'wrong-state', 'day-not-possible'],
  withdrawMatter: ['not-found', 'disqualified', 'wrong-state'],
  listDrafts: [],
  declareDraft: ['not-found', 'disqualified', 'wrong-state'],
  confirmDraft: ['not-found', 'draft-not-stored', 'digest-mismatch', 'file-type-not-allowed'],
  readDraftText: ['not-found', 'draft-not-stored', 'permission-denied'],
  listDocuments: [],
  readDocument: ['not-found'],
  listDependents: ['not-found'],
  readVersionInForce: ['not-found'],
  listVersions: [],
  recordVersion: ['already-exists', 'day-not-possible', 'file-type-not-allowed'],
  readVersionText: ['not-found', 'permission-denied'],
  changeEditorially: [
    'not-found',
    'permission-denied',
    'editorial-change-not-allowed',
    'wrong-state',
    'text-not-comparable',
    'nothing-to-change',
    'already-exists',
    'matter-already-open',
  ],
  compareVersion: ['not-found', 'permission-denied', 'text-not-comparable'],
  compareDraft: ['not-found', 'draft-not-stored', 'text-not-comparable'],
  findOutdatedNamesInVersion: ['not-found', 'permission-denied', 'text-not-comparable'],
  findOutdatedNamesInDraft: ['not-found', 'draft-not-stored', 'text-not-comparable'],
  listMyTasks: [],
  readTask: ['not-found'],
  completeTask: [
    ...actingOnATask,
    ...recordingAnOutcome,
    ...decidingAClass,
    'draft-not-stored',
    'no-role-holder',
    'compilation-incomplete',
    'reason-required',
    'delegation-missing',
    'question-asked-once',
    'wrong-state',
    ...answeringUrgently,
  ],
  refuseTask: actingOnATask,
  handOverTask: [...actingOnATask, 'no-role-holder'],
  noteTaskOpened: ['not-found', 'wrong-unit', 'disqualified', 'author-may-not-approve'],
  askRespite: [...actingOnATask, 'wrong-state', 'day-not-possible'],
  decideRespite: ['not-found', 'task-closed', 'disqualified', 'wrong-state', 'day-not-possible'],
  declareDisqualification: [...actingOnATask, 'no-role-holder'],
  listMeetings: [],
  readMeeting: ['not-found'],
  planMeeting: ['not-found', 'wrong-unit', 'already-exists', 'day-not-possible'],
  changeMeeting: ['not-found', 'wrong-unit', 'wrong-state'],
  cancelMeeting: ['not-found', 'wrong-unit', 'wrong-state', 'day-not-possible', 'no-meeting-planned'],
  recordOutcome: [...actingOnATask, ...recordingAnOutcome, 'wrong-body', 'wrong-state'],
  noteDisqualification: ['not-found', 'wrong-unit', 'wrong-state', 'deputy-out-of-scope'],
  readNotice: ['not-found', 'wrong-state'],
  placeUrgently: [
    'not-found',
    'wrong-unit',
    'disqualified',
    'wrong-body',
    'wrong-state',
    'not-announced-in-time',
  ],
  makeChairDecision: [
    'not-found',
    'wrong-unit',
    'wrong-body',
    'not-delegable',
    'not-urgent',
    'no-meeting-planned',
    'delegation-missing',
    'wrong-state',
  ],
  listChairDecisions: [],
  readChairDecision: ['not-found'],
  readMatterHistory: [],
  readChain: ['not-found'],
  verifyChain: ['not-found'],
  verifyMatter: ['not-found'],
  readSeal: ['not-found'],
  ...registerRefusals,
  readCalendar: ['not-found', 'day-not-possible'],
  listSeries: [],
  readSeries: ['not-found'],
  changeSeries: ['not-found', 'day-not-possible'],
  pauseSeries: ['not-found', 'wrong-state'],
  resumeSeries: ['not-found', 'wrong-state'],
  readMyFeed: [],
  makeMyFeed: [],
  revokeMyFeed: ['not-found'],
  ...incidentRefusals,
  ...planRefusals,
  ...urgentRefusals,
  ...reportRefusals,
}

/** Every code the route may answer, each once: first those that every route of its form shares. */
export function refusalsOf(name: RouteName, route: Route): RefusalCode[] {
  const codes = new Set<RefusalCode>(['malformed-request', 'unauthenticated', 'unknown-user'])
  const grants = permissions[route.permission]
  const isForEveryone = 'employee' in grants && grants.employee === 'everywhere'
  if (!isForEveryone) codes.add('permission-denied')
  if ('cursor' in route.query.shape) codes.add('cursor-invalid')
  if (route.body) codes.add('media-type-unknown').add('body-too-large')
  if (route.method === 'POST' && !route.answersSecret) codes.add('idempotency-key-reused')
  if (route.method !== 'GET') codes.add('stale-version')
  if (route.ifMatch === 'required') codes.add('version-required')
  for (const code of refusalsOfRules[name]) codes.add(code)
  return [...codes, 'try-again', 'unexpected']
}
