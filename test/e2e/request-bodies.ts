// A right body for every route that takes one, and every way to spoil one field of it.
import type * as z from 'zod'
import { reportAnswerExamples } from '../../docs/openapi/report-answer-examples.ts'
import type { Route } from '../../functions/api/contract/route.ts'
import type { Contract, RouteName } from '../../functions/api/contract.ts'
import { contract } from '../../functions/api/contract.ts'
import { answerFor } from '../../local/demo/story-answers.ts'
import { calendarBodies } from './calendar-tables.ts'
import { incidentBodies } from './incident-bodies.ts'
import { planAnswers, planBodies } from './plan-bodies.ts'
import { declarationOf, matterRequest } from './policy-matter.ts'
import { registerAnswers, registerBodies } from './register-bodies.ts'
import { urgentAnswers, urgentBodies } from './urgent-bodies.ts'

export interface Sample {
  name: string
  route: Route
  schema: z.ZodType
  body: Record<string, unknown>
}

const head = matterRequest().head
const answers = [
  answerFor.registration,
  answerFor.draft(1),
  answerFor.change,
  { kind: 'plan-consultation', plan: { decision: 'consult', unitIds: ['ks'], lastAnswerDay: '2030-01-01' } },
  { kind: 'plan-consultation', plan: { decision: 'skip', reason: 'Redaktionellt.' } },
  {
    kind: 'give-opinion',
    position: 'supports',
    opinion: 'Bra.',
    decidedBy: 'Ordföranden',
    decidedAs: 'delegate',
    paragraph: 7,
    delegation: 'Punkt 4',
  },
  {
    kind: 'compile-consultation',
    entries: [{ unitId: 'ks', viewpoint: 'Oklart.', response: 'Nej.', changed: false }],
    reasonWithoutAnswers: 'Nämnden hann inte.',
    next: 'memo',
  },
  answerFor.memo,
  { kind: 'sign-memo', signed: true },
  {
    kind: 'record-outcome',
    outcome: 'referred-back',
    paragraph: 1,
    presentCount: 9,
    attendance: [{ name: 'Anna Ek' }, { name: 'Bo Ask', substituteFor: 'Cia Lind' }],
    disqualified: [{ name: 'Cia Lind', ground: 'party', substitute: 'Bo Ask' }],
    proposals: [{ text: 'Återremiss.', by: 'Anna Ek', raisesNewMatter: false }],
    deferrals: [
      {
        motion: 'referral',
        requestedBy: 'Anna Ek',
        votes: { for: 1, against: 1, abstained: 0 },
        chairVote: 'for',
        motivations: [{ text: 'Mer utredning.', supporters: 1 }],
      },
    ],
    orderOfPropositions: 'Ja för återremiss.',
    votes: { for: 1, against: 2 },
    openVotes: [{ member: 'Anna Ek', vote: 'for' }],
    chairVote: 'for',
    changes: 'Ett stycke.',
    assignments: [{ text: 'Redovisa.', role: 'municipal-director', reportBackOn: '2030-01-01' }],
    reservations: [{ member: 'Anna Ek', announcedAt: '19:00', text: 'Mot.' }],
    meetingEndedAt: '20:00',
    notes: ['En anteckning.'],
    agreeingCount: 9,
    closedDoors: true,
    adjustedImmediately: true,
    validFrom: '2030-01-01',
  },
  { kind: 'adjust-minutes', adjustedOn: '2027-01-01' },
  { kind: 'announce-minutes', announcedOn: '2027-01-01', minutesKeptAt: 'www.alingsas.se' },
  { kind: 'confirm-appeal-period', result: { outcome: 'no-appeal' } },
  {
    kind: 'confirm-appeal-period',
    result: { outcome: 'notice-taken-down', takenDownOn: '2027-01-01', announcedAgainOn: '2027-01-01' },
  },
  ...registerAnswers,
  ...urgentAnswers,
  ...Object.values(reportAnswerExamples),
  ...planAnswers,
]
const { kind: _, ...outcome } = answers.find(({ kind }) => kind === 'record-outcome') ?? { kind: '' }

/** A reorganisation that can be planned in the seed's municipality, and never takes effect in a test. */
export const reorganisationPlan: z.input<NonNullable<Contract['planReorganisation']['body']>> = {
  title: 'Valnämnden delas',
  decidedBy: 'Kommunfullmäktige',
  decidedOn: '2026-01-12',
  paragraph: 7,
  effectiveOn: '2030-01-01',
  newUnits: [
    {
      id: 'ny.namnd',
      name: 'Ny nämnd',
      unitKind: 'committee',
      parentId: 'kf',
      contactRole: 'committee-secretary',
    },
  ],
  mappings: [
    {
      fromUnitId: 'valnamnden',
      change: 'split',
      successors: [{ unitId: 'ny.namnd', area: 'val' }, { unitId: 'socialnamnden' }],
    },
    { fromUnitId: 'it-enheten', change: 'renamed', newName: 'Digitaliseringsenheten', successors: [] },
  ],
}

const bodies: [RouteName, Record<string, unknown>][] = [
  [
    'changeUnit',
    {
      name: 'KS',
      unitKind: 'executive-board',
      parentId: 'kf',
      contactRole: 'chair',
      validFrom: '2023-01-01',
    },
  ],
  ['startStatusReport', { period: '2027-01' }],
  ['startAnnualReport', { year: 2026 }],
  ['assignRole', { role: 'chair', unitId: 'ks', validFrom: '2027-01-01', validTo: '2027-02-01' }],
  ['endRole', { validTo: '2030-01-01' }],
  [
    'appointDeputy',
    {
      deputyId: 'ma.lisa.hjort',
      role: 'chair',
      unitId: 'ks',
      scope: ['incident'],
      validFrom: '2027-01-01',
      validTo: '2027-02-01',
    },
  ],
  ['importOrganisation', { format: 'csv', rows: 'kind;id\n' }],
  [
    'importOrganisation',
    {
      format: 'json',
      organisation: {
        units: [{ id: 'ny', name: 'Ny', unitKind: 'unit', contactRole: 'chair', validFrom: '2027-01-01' }],
        persons: [{ id: 'ny.person', name: 'Ny', email: 'ny@prov.example', language: 'sv' }],
        meetings: [{ bodyId: 'ks', heldOn: '2030-01-01', startsAt: '09:00', durationMinutes: 60 }],
      },
    },
  ],
  ['planReorganisation', reorganisationPlan],
  ['changeReorganisation', reorganisationPlan],
  ['reviewReorganisation', { verdict: 'change', comment: 'Arkivet saknas.' }],
  [
    'changeRules',
    {
      editorialChanges: { allowed: true, basis: 'KF 2020-02-26 § 31' },
      remindersOnHolidays: 'send',
      substantialChange: 0.2,
    },
  ],
  [
    'recordDelegationOrder',
    { decidedOn: '2026-01-12', paragraph: 7, validFrom: '2026-01-12', validTo: '2030-12-31' },
  ],
  ['startMatter', matterRequest()],
  ['declareDraft', declarationOf(Buffer.from('text'))],
  [
    'recordVersion',
    {
      label: '1.0',
      head,
      decidingBody: 'Kommunfullmäktige',
      diaryNumber: '2019.210 KS',
      paragraph: 1,
      decidedOn: '2019-06-19',
      validFrom: '2019-07-15',
      text: { fileName: 'a.md', mediaType: 'text/markdown', base64: 'IyBB' },
    },
  ],
  ['changeEditorially', { replacements: [{ from: 'SKL', to: 'SKR' }] }],
  ...answers.map((answer): [RouteName, Record<string, unknown>] => ['completeTask', { answer }]),
  ['refuseTask', { reason: 'Fel enhet.' }],
  ['handOverTask', { personId: 'ma.lisa.hjort', reason: 'Semester.' }],
  ['askRespite', { until: '2030-01-01', reason: 'Nämnden sammanträder sent.' }],
  ['decideRespite', { granted: true, until: '2030-01-01', reason: 'Beviljas.' }],
  ['registerAppeal', { receivedOn: '2027-01-01', receivedBy: 'municipality' }],
  [
    'recordCourtEvent',
    {
      event: 'statement-requested',
      court: 'administrative-court',
      caseNumber: '6120-27',
      on: '2027-01-01',
      answerBy: '2027-02-01',
    },
  ],
  ['recordCourtEvent', { event: 'became-final', on: '2027-01-01' }],
  ['reportNoticeInterruption', { takenDownOn: '2027-01-01', announcedAgainOn: '2027-01-02' }],
  ['withdrawMatter', { reason: 'Frågan tas upp i ett annat ärende.' }],
  ['closeConsultation', { reason: 'Direktionen sammanträder först i mars.' }],
  ['declareDisqualification', { reason: 'Släkt.' }],
  ['planMeeting', { heldOn: '2030-01-01', startsAt: '09:00', durationMinutes: 60, place: 'Rådhuset' }],
  ['changeMeeting', { startsAt: '09:00', durationMinutes: 60, place: 'Rådhuset' }],
  ['cancelMeeting', { cause: 'inquorate', reason: 'För få kom.', presentCount: 6 }],
  ['recordOutcome', outcome],
  [
    'noteDisqualification',
    { name: 'Anna Ek', personId: 'ma.lisa.hjort', ground: 'company-role', exercisesAuthority: false },
  ],
  ['placeUrgently', { meetingId: 'kf~2030-01-01', basis: 'unanimous', reason: 'Det brådskar.' }],
  [
    'makeChairDecision',
    {
      title: 'Akut utbyte',
      decision: 'Tjänsten byts ut.',
      diaryNumber: '2027.231 KS',
      subject: 'ordinary',
      urgencyReason: 'Sårbarheten utnyttjas redan.',
    },
  ],
  ...registerBodies,
  ...calendarBodies,
  ...incidentBodies,
  ...urgentBodies,
  ...planBodies,
]

/** At least one for every route with a body. */
export const samples: readonly Sample[] = bodies.map(([name, body]) => {
  const route: Route = contract[name]
  if (route.body === undefined) throw new Error(`${name} takes no body`)
  const answer = typeof body['answer'] === 'object' ? JSON.stringify(body['answer']).slice(0, 60) : ''
  return { name: `${route.method} ${route.path} ${answer}`.trim(), route, schema: route.body, body }
})

export interface Spoiled {
  how: string
  /** Where the fault must be named. */
  at: string
  body: unknown
}

type Steps = readonly (string | number)[]

function isBranch(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

/** Every place in the value, its own among them. */
function placesIn(value: unknown, steps: Steps = []): { steps: Steps; value: unknown }[] {
  const within = isBranch(value)
    ? Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...steps, name]))
    : []
  return [{ steps, value }, ...within]
}

const nothing = Symbol('left out')

/** A copy with something else at the place. */
export function withAt(value: unknown, steps: Steps, other: unknown): unknown {
  const [step, ...rest] = steps
  if (step === undefined) return other
  const copy: unknown = structuredClone(value)
  if (!isBranch(copy)) return copy
  if (rest.length === 0 && other === nothing) delete copy[step]
  else copy[step] = withAt(copy[step], rest, other)
  return copy
}

function ofAnotherType(value: unknown): unknown {
  if (typeof value === 'string') return 7
  if (typeof value === 'number') return 'sju'
  if (typeof value === 'boolean') return 'ja'
  return Array.isArray(value) ? {} : []
}

/** Longer than any text the system takes, but for a whole import file and a whole document. */
const tooLong = 'å'.repeat(25_000)
const longTexts = ['rows', 'base64']

/** Each body has exactly one thing wrong with it. What the schema lets pass, such as a missing optional field, is left out. */
export function spoiledBodies({ body, schema }: Sample): Spoiled[] {
  return placesIn(body)
    .slice(1)
    .flatMap(({ steps, value }): Spoiled[] => {
      const at = ['body', ...steps].join('.')
      const name = String(steps.at(-1))
      const spoiled = [
        { how: 'missing', at, body: withAt(body, steps, nothing) },
        { how: 'of another type', at, body: withAt(body, steps, ofAnotherType(value)) },
        { how: 'null', at, body: withAt(body, steps, null) },
        ...(typeof value === 'string' && !longTexts.includes(name)
          ? [
              { how: 'too long', at, body: withAt(body, steps, tooLong) },
              { how: 'empty', at, body: withAt(body, steps, '') },
            ]
          : []),
        ...(typeof value === 'number' ? [{ how: 'too great', at, body: withAt(body, steps, 1e15) }] : []),
        ...(typeof value === 'number' ? [{ how: 'half', at, body: withAt(body, steps, 1.5) }] : []),
        ...(isBranch(value) && !Array.isArray(value)
          ? [{ how: 'with a field nobody knows', at, body: withAt(body, [...steps, 'okänt'], 1) }]
          : []),
      ]
      const mayPass = new Set(['missing', 'empty', 'too great', 'half'])
      return spoiled.filter(({ how, body: wrong }) => !mayPass.has(how) || !schema.safeParse(wrong).success)
    })
}
