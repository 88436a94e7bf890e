// What the tests of the domain's rules begin from: one matter, its people, bodies and days, each put differently where a test says so.
import { expect } from 'vitest'
import type { Actor, Standing } from '../../functions/domain/actor.ts'
import { Aggregate } from '../../functions/domain/aggregate.ts'
import { AuditEntry } from '../../functions/domain/audit/audit-entry.ts'
import { CalendarDay } from '../../functions/domain/calendar/calendar-day.ts'
import type { Decision, Stored } from '../../functions/domain/decision.ts'
import type {
  Document,
  DocumentHead,
  DocumentVersion,
  Draft,
  StoredText,
} from '../../functions/domain/document/document.ts'
import { sortableId } from '../../functions/domain/identifier.ts'
import type { BodyDecision } from '../../functions/domain/matter/body-decision.ts'
import type { Matter } from '../../functions/domain/matter/matter.ts'
import type { Meeting } from '../../functions/domain/meeting/meeting.ts'
import { Message } from '../../functions/domain/message.ts'
import type { Moment } from '../../functions/domain/moment.ts'
import type { Body } from '../../functions/domain/organisation/body.ts'
import type { Role } from '../../functions/domain/organisation/role.ts'
import type { RefusalCode } from '../../functions/domain/refusal.ts'
import type { Assignee, Task } from '../../functions/domain/task/task.ts'
import type { TaskKind } from '../../functions/domain/task/task-answer.ts'

export const day = (text: string): CalendarDay => CalendarDay.parse(text)

/** The morning of a day, in UTC and in Sweden the same day. */
export const onDay = (text: string): Moment => ({ now: `${text}T08:00:00.000Z`, today: day(text) })

/** A plain Monday. */
export const moment = onDay('2027-02-01')
export const { now, today } = moment

const idNumber = (number: number): string => sortableId(1_800_000_000_000, new Uint8Array(10).fill(number))
export const matterId = idNumber(1)
export const taskId = (number = 1): string => `${matterId}~${idNumber(number)}`

/** A thing as it was read at its third version. */
export function stored<T extends Aggregate>(state: T): Stored<T> {
  return { state, version: 3, hash: 'b'.repeat(64) }
}

export const own = (role: Role, unitId = 'kontoret'): Standing => ({ role, unitId })

export function standingInFor(
  personId: string,
  role: Role,
  unitId = 'kontoret',
  scope: NonNullable<Standing['deputyFor']>['scope'] = ['policy-adoption'],
): Standing {
  return { role, unitId, deputyFor: { personId, scope } }
}

export function givenActor(personId: string, ...standings: Standing[]): Actor {
  return { personId, name: `Name of ${personId}`, standings }
}

/** Someone who holds a role today, as the store finds them. */
export function holder(personId: string, role: Role, unitId = 'kontoret'): Assignee {
  return { personId, name: `Name of ${personId}`, role, unitId }
}

export const nobodyStandsIn = (): readonly string[] => []

export const givenHead = (facts: Partial<DocumentHead> = {}): DocumentHead => ({
  documentType: 'policy',
  title: 'Informationssäkerhetspolicy',
  appliesTo: ['Kommunövergripande'],
  validity: 'until-further-notice',
  reviseBy: day('2028-12-01'),
  responsibleRole: 'coordinator',
  ...facts,
})

export const givenMatter = (facts: Partial<Matter> = {}): Matter => ({
  kind: 'matter',
  id: matterId,
  process: 'policy-adoption',
  purpose: 'adopt',
  title: 'Ny informationssäkerhetspolicy',
  reason: 'Ny lag',
  origin: 'administration',
  diaryNumber: '2026.412 KS',
  startedBy: 'iss.lind',
  startedAt: '2026-11-24T08:00:00.000Z',
  documentId: 'informationssakerhetspolicy',
  head: givenHead(),
  label: '3.0',
  phase: { name: 'drafting' },
  round: 1,
  authorIds: [],
  reviews: [],
  opinions: [],
  stop: 0,
  minorityUsed: false,
  decisions: [],
  proceedings: [],
  ...facts,
})

/** A matter the registrar has not numbered yet. */
export function withoutDiaryNumber({ diaryNumber: _, ...matter }: Matter): Matter {
  return matter
}

export const givenTask = (facts: Partial<Task> = {}): Task => ({
  kind: 'task',
  id: taskId(),
  matterId,
  taskKind: 'write-draft',
  process: 'policy-adoption',
  matterTitle: 'Ny informationssäkerhetspolicy',
  diaryNumber: '2026.412 KS',
  subject: {},
  assignee: holder('iss.lind', 'coordinator'),
  escalation: ['security-chief', 'municipal-director'],
  authorIds: [],
  disqualifiedIds: [],
  openedAt: now,
  dueOn: day('2027-03-03'),
  nextReminderOn: day('2027-02-24'),
  reminderCount: 0,
  token: 'token-1',
  status: 'open',
  ...facts,
})

export const councilMeetingId = 'kf~2027-04-28'

export const givenBody = (facts: Partial<Body> = {}): Body => ({
  kind: 'body',
  id: 'kf',
  name: 'Kommunfullmäktige',
  abbreviation: 'KF',
  bodyKind: 'council',
  unitId: 'kf',
  seatCount: 51,
  noticeDays: 7,
  keepsPublicMinutes: true,
  ...facts,
})

export const executiveBoard = (): Body =>
  givenBody({
    id: 'ks',
    name: 'Kommunstyrelsen',
    abbreviation: 'KS',
    bodyKind: 'committee',
    unitId: 'ks',
    seatCount: 15,
    noticeDays: 5,
  })

export function givenMeeting(heldOn: string, facts: Partial<Meeting> = {}): Meeting {
  const bodyId = facts.bodyId ?? 'kf'
  return {
    kind: 'meeting',
    id: `${bodyId}~${heldOn}`,
    bodyId,
    heldOn: day(heldOn),
    startsAt: '18:00',
    durationMinutes: 240,
    agenda: [],
    ...facts,
  }
}

/** What the council did on 28 April 2027, § 87. */
export const givenDecision = (facts: Partial<BodyDecision> = {}): BodyDecision => ({
  bodyId: 'kf',
  bodyName: 'Kommunfullmäktige',
  bodyAbbreviation: 'KF',
  capacity: 'decides',
  meetingId: councilMeetingId,
  heldOn: day('2027-04-28'),
  outcome: 'approved',
  paragraph: 87,
  presentCount: 51,
  ...facts,
})

export const givenText = (facts: Partial<StoredText> = {}): StoredText => ({
  sha256: 'c'.repeat(64),
  fileName: 'policy.md',
  mediaType: 'text/markdown',
  sizeBytes: 8,
  ...facts,
})

export const givenDraft = (facts: Partial<Draft> = {}): Draft => ({
  kind: 'draft',
  matterId,
  number: 1,
  text: givenText(),
  uploadedBy: 'iss.lind',
  declaredAt: now,
  storedAt: now,
  ...facts,
})

export const givenDocument = (facts: Partial<Document> = {}): Document => ({
  kind: 'document',
  id: 'informationssakerhetspolicy',
  head: givenHead(),
  ...facts,
})

/** The version of 2020 that the new one supersedes. */
export const givenVersion = (facts: Partial<DocumentVersion> = {}): DocumentVersion => ({
  kind: 'document-version',
  documentId: 'informationssakerhetspolicy',
  label: '2.0',
  head: givenHead(),
  text: givenText({ sha256: 'd'.repeat(64) }),
  decidingBody: 'Kommunfullmäktige',
  diaryNumber: '2020.052 KS',
  paragraph: 31,
  decidedOn: day('2020-02-26'),
  validFrom: day('2020-03-25'),
  publishedOn: day('2020-03-25'),
  ...facts,
})

/** What a refusal looks like, and with `faults` which fields it names. */
export function refusedWith(code: RefusalCode, ...faultPaths: string[]): unknown {
  const faults = faultPaths.map((path) => expect.objectContaining({ path }))
  return expect.objectContaining(faults.length > 0 ? { code, faults } : { code })
}

/** A decision the store could commit: every state in its schema, every action in its form, every mail sendable. */
export function sound(decision: Decision | undefined): Decision {
  if (decision === undefined) throw new TypeError('A decision was expected')
  for (const { after, action } of decision.changes) {
    expect(Aggregate.parse(after)).toEqual(after)
    expect(action).toMatch(/^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/)
    AuditEntry.shape.action.parse(action)
  }
  for (const effect of decision.effects) {
    if (effect.kind === 'send-mail') expect(Message.parse(effect.message)).toEqual(effect.message)
  }
  return decision
}

/** Who is mailed what, in order. */
export function mails(decision: Decision): string[] {
  return decision.effects.flatMap((effect) =>
    effect.kind === 'send-mail' ? [`${effect.message.template} to ${effect.recipientId}`] : [],
  )
}

/** The machines a decision starts, each with its input, in order. */
export function startedWith(decision: Decision): [machine: string, input: Record<string, unknown>][] {
  return decision.effects.flatMap((effect): [string, Record<string, unknown>][] =>
    effect.kind === 'start-execution' ? [[effect.machine, effect.input]] : [],
  )
}

/** What opens a standing task about the matter, as `startedWith` shows it. */
export const opening = (taskKind: TaskKind, facts: Record<string, unknown>) => [
  'standing-task',
  { entry: 'open', task: { matterId, taskKind, ...facts } },
]

/** What each change does, in order. */
export const actions = (decision: Decision): string[] => decision.changes.map(({ action }) => action)

/** The thing of a kind as the decision leaves it. */
export function resulting<K extends Aggregate['kind']>(
  decision: Decision,
  kind: K,
): Extract<Aggregate, { kind: K }> {
  const found = decision.changes
    .map((change) => change.after)
    .find((thing): thing is Extract<Aggregate, { kind: K }> => thing.kind === kind)
  if (found === undefined) throw new TypeError(`The decision changes no ${kind}`)
  return found
}
