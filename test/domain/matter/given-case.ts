// A decision of the council of 28 April 2027 with its document: announced on 5 May, appealed or not, in force or not yet.
import type { Stored } from '../../../functions/domain/decision.ts'
import type { Document, DocumentVersion } from '../../../functions/domain/document/document.ts'
import type { BodyDecision } from '../../../functions/domain/matter/body-decision.ts'
import type { StoredCaseFile } from '../../../functions/domain/matter/case-file.ts'
import { recordCourtEvent } from '../../../functions/domain/matter/court-event.ts'
import type { CourtEvent } from '../../../functions/domain/matter/court-record.ts'
import type { Matter } from '../../../functions/domain/matter/matter.ts'
import type { Task } from '../../../functions/domain/task/task.ts'
import {
  day,
  givenActor,
  givenDecision,
  givenDocument,
  givenMatter,
  givenVersion,
  matterId,
  onDay,
  own,
  stored,
} from '../given.ts'

export const announcedDecision = (facts: Partial<BodyDecision> = {}): BodyDecision =>
  givenDecision({
    adjustedOn: day('2027-05-04'),
    announcedOn: day('2027-05-05'),
    lastAppealDay: day('2027-05-26'),
    ...facts,
  })

/** The version of 2020 that applied before, until 1 May 2027 when the new one began. */
export const former = givenVersion({ legalForceOn: day('2020-03-25'), repealedOn: day('2027-05-01') })

/** The version that the matter gave, in force before legal force (KL 13:14). */
export const decided = givenVersion({
  label: '3.0',
  matterId,
  replaces: '2.0',
  decidedOn: day('2027-04-28'),
  validFrom: day('2027-05-01'),
  publishedOn: day('2027-05-04'),
})

export const inForce = { enteredOn: day('2027-05-04'), replaces: '2.0' } satisfies Partial<Matter>

export function givenCase(
  facts: {
    matter?: Partial<Matter>
    document?: Partial<Document>
    versions?: readonly DocumentVersion[]
  } = {},
): StoredCaseFile {
  const matter = givenMatter({
    phase: { name: 'appeal-period', lastAppealDay: day('2027-05-26') },
    decisions: [announcedDecision()],
    ...facts.matter,
  })
  const document = givenDocument({
    inForce: '2.0',
    latest: '2.0',
    openMatterId: matterId,
    ...facts.document,
  })
  const { repealedOn: _, ...applies } = former
  const versions = facts.versions ?? [applies]
  return {
    matter: stored(matter),
    document: stored(document),
    versions: versions.map((version) => stored(version)),
  }
}

/** The decided version applies, legal force is awaited. */
export function givenCaseInForce(matter: Partial<Matter> = {}, version: Partial<DocumentVersion> = {}) {
  return givenCase({
    matter: { ...inForce, ...matter },
    document: { inForce: '3.0', latest: '3.0' },
    versions: [former, { ...decided, ...version }],
  })
}

export const appealed = {
  phase: { name: 'appealed' },
  appeals: [{ receivedOn: day('2027-05-20'), receivedBy: 'court', isInTime: true }],
} satisfies Partial<Matter>

const counsel = givenActor('kj.berg', own('legal-counsel'))
export const newMatterId = `${matterId.slice(0, -1)}9`

export function record(
  file: StoredCaseFile,
  event: CourtEvent,
  { on = '2029-01-10', tasks = [] }: { on?: string; tasks?: readonly Stored<Task>[] } = {},
) {
  return recordCourtEvent(file, event, {
    actor: counsel,
    standing: counsel.standings[0],
    newMatterId,
    tasks,
    informedIds: ['kj.berg'],
    ownerIds: ['iss.lind'],
    concernedIds: ['fc.hult'],
    ...onDay(on),
  })
}

const court = 'administrative-court' as const
const caseNumber = '6120-27'

/** Events of the administrative court, each on a day. */
export const at = {
  statement: (on: string, answerBy = '2028-01-31'): CourtEvent => ({
    event: 'statement-requested',
    court,
    caseNumber,
    on: day(on),
    answerBy: day(answerBy),
  }),
  inhibited: (on: string): CourtEvent => ({ event: 'inhibited', court, caseNumber, on: day(on) }),
  lifted: (on: string): CourtEvent => ({ event: 'inhibition-lifted', court, caseNumber, on: day(on) }),
  judged: (on: string, result: 'dismissed' | 'rejected' | 'annulled'): CourtEvent => ({
    event: 'judged',
    court,
    caseNumber,
    on: day(on),
    result,
  }),
  final: (on: string): CourtEvent => ({ event: 'became-final', on: day(on) }),
}
