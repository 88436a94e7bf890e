// What the tests of reports begin from: a status report, an annual report, and the sources of a year's figures.
import type { ActionFacts } from '../../../functions/domain/action/action-facts.ts'
import type { IncidentFacts } from '../../../functions/domain/incident/incident-facts.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { UnitFigures } from '../../../functions/domain/register/register-figures.ts'
import type { AnnualReport } from '../../../functions/domain/report/annual-report.ts'
import type { ReportOnItsWay } from '../../../functions/domain/report/data-call.ts'
import type {
  DataCallReply,
  FigureSources,
  SystemFacts,
  UnitFacts,
} from '../../../functions/domain/report/figures/figure-sources.ts'
import {
  type StatusFigures,
  type StatusReport,
  statusReportId,
} from '../../../functions/domain/report/status-report.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import type { AnswerOf, TaskAnswer } from '../../../functions/domain/task/task-answer.ts'
import { answeredBy } from '../extraordinary-report/given-report.ts'
import { day, givenHead, givenMatter, matterId, now, stored, today } from '../given.ts'

const noFigures: StatusFigures = {
  openIncidents: 0,
  openSignificantIncidents: 0,
  undecidedIncidents: 0,
  openActions: 0,
  overdueActions: 0,
  assets: 0,
  classifiedAssets: 0,
  expiredClasses: 0,
  criticalAssets: 0,
  criticalClassified: 0,
  vacancies: 0,
  gapsAtTwo: 0,
  gapsAtThree: 0,
  exceptions: 0,
  exceptionsAtThree: 0,
}

export const givenStatusReport = (facts: Partial<StatusReport> = {}): StatusReport => ({
  kind: 'status-report',
  id: statusReportId('2027-01'),
  period: '2027-01',
  dataOn: today,
  draftedAt: now,
  figures: noFigures,
  upcoming: [],
  status: 'drafted',
  decisionsNeeded: [],
  ...facts,
})

export const givenAnnualReport = (facts: Partial<AnnualReport> = {}): AnnualReport => ({
  kind: 'annual-report',
  id: '2026',
  year: 2026,
  matterId,
  openedOn: today,
  units: [],
  figures: [],
  indexParts: [],
  reviews: [],
  ...facts,
})

export const givenReply = (facts: Partial<DataCallReply> = {}): DataCallReply => ({
  kind: 'answer-data-call',
  employees: 100,
  trained: 95,
  newEmployees: 20,
  newTrained: 20,
  managers: 10,
  managersTrained: 10,
  phishing: { sent: 100, reported: 50, clicked: 2 },
  accessReviewDone: true,
  restoreTests: 1,
  fallbackExercises: 1,
  incidentRoutineTested: true,
  policyKnown: true,
  suppliers: { critical: 1, followedUp: 1 },
  controlPoints: { planned: 2, done: 2 },
  statements: [{ statement: 'roles-known', value: 'yes' }],
  ...facts,
})

export const givenUnit = (facts: Partial<UnitFacts> = {}): UnitFacts => ({
  unitId: 'skolan',
  unitName: 'Skolan',
  unitPath: '/kf/skolan/',
  unitKind: 'administration',
  reply: givenReply(),
  hasPolicy: true,
  ...facts,
})

export const givenRegister = (
  unitPath: string,
  assets: Partial<UnitFigures['assets']> = {},
): UnitFigures => ({
  unitPath,
  assets: {
    total: 10,
    classified: 9,
    expired: 0,
    vacant: 0,
    critical: 4,
    criticalClassified: 4,
    extendedProtection: 0,
    ...assets,
  },
  systems: { total: 2, vacant: 0, preliminary: 0, critical: 1 },
  gaps: { byLevel: [0, 0, 1, 0], exceptions: 0, exceptionsAtThree: 0, overProtected: 0 },
})

export const givenSystem = (facts: Partial<SystemFacts> = {}): SystemFacts => ({
  id: 'journal',
  unitPath: '/kf/skolan/',
  level: 3,
  availability: 3,
  hasSupplier: true,
  critical: true,
  applicableByLevel: [0, 10, 10, 10],
  fulfilledByLevel: [0, 10, 9, 10],
  answers: {},
  ...facts,
})

export const givenActionFacts = (facts: Partial<ActionFacts> = {}): ActionFacts => ({
  unitPath: '/kf/skolan/',
  source: 'gap',
  status: 'done',
  registeredOn: day('2026-01-10'),
  dueOn: day('2026-06-30'),
  closedOn: day('2026-06-01'),
  ...facts,
})

export const givenIncidentFacts = (facts: Partial<IncidentFacts> = {}): IncidentFacts => ({
  discoveredOn: day('2026-05-02'),
  type: 'phishing',
  isClosed: true,
  isSignificant: false,
  isPersonalData: false,
  reportsInTime: 0,
  reportsLate: 0,
  ...facts,
})

export const givenSources = (facts: Partial<FigureSources> = {}): FigureSources => ({
  year: 2026,
  dataOn: day('2027-03-01'),
  register: [],
  systems: [],
  actions: [],
  incidents: [],
  units: [],
  decided: { opinionsInTime: 0, opinionsAsked: 0 },
  previous: [],
  ...facts,
})

/** The matter of the report on 2026. */
export const annualMatter = (facts: Partial<Matter> = {}): Matter =>
  givenMatter({
    process: 'annual-report',
    purpose: 'receive',
    year: 2026,
    origin: 'annual-cycle',
    documentId: 'arsrapport-informationssakerhet',
    head: givenHead({ documentType: 'annual-report', responsibleRole: 'security-chief' }),
    label: '2026.0',
    ...facts,
  })

export const givenWay = (
  report: Partial<AnnualReport> = {},
  matter: Partial<Matter> = {},
): ReportOnItsWay => ({
  report: stored(givenAnnualReport(report)),
  matter: stored(annualMatter(matter)),
})

/** The way of a report whose matter is over. */
export const closedWay = (): ReportOnItsWay =>
  givenWay({}, { phase: { name: 'closed', outcome: 'withdrawn', closedAt: now } })

export const givenCompilation = (
  facts: Partial<AnswerOf<'compile-annual-report'>> = {},
): AnswerOf<'compile-annual-report'> => ({
  kind: 'compile-annual-report',
  light: 'yellow',
  assessments: [{ section: 8, text: 'Nätfiske är vanligast.' }],
  risks: ['Utpressning', 'En leverantör', 'För få'],
  decisionsNeeded: ['Medel', 'Upphandling', 'En tjänst'],
  proposal: ['Kommunstyrelsen godkänner rapporten.'],
  ...facts,
})

/** A task of the annual report that the coordinator, or whoever the facts say, has answered. */
export const answered = (answer: TaskAnswer, facts: Partial<Task> = {}): Task =>
  answeredBy('iss.lind', 'coordinator', answer, { process: 'annual-report', ...facts })

/** A task that nobody answered in time. */
export function ignored(task: Task): Task {
  const { answer: _, closedBy: __, ...rest } = task
  return { ...rest, status: 'ignored' }
}
