// Secrecy review, the texts as they are rendered, and the signature that nobody gives for another (domain 2.3, 6.2).
import type { Change, Stored } from '../decision.ts'
import type { Draft, StoredText } from '../document/document.ts'
import { type Advance, mailTo, type Standstill, startMachine } from '../matter/advance.ts'
import type { Matter } from '../matter/matter.ts'
import type { Moment } from '../moment.ts'
import type { Role } from '../organisation/role.ts'
import { Refusal } from '../refusal.ts'
import type { Task } from '../task/task.ts'
import type { AnnualReport } from './annual-report.ts'
import { askAgain } from './compile-annual-report.ts'
import { type ReportOnItsWay, reportDecision } from './data-call.ts'

/** Legal counsel has said what the secret annex alone may hold; until someone has, nothing goes on. */
export function noteSecrecyReview(way: ReportOnItsWay, task: Task, moment: Moment): Advance {
  const { answer, closedBy } = task
  if (answer?.kind !== 'review-secrecy' || closedBy === undefined)
    return askAgain(way, 'secrecy-review', moment)
  const after = {
    report: { ...way.report.state, secret: answer.secret, secrecyReviewedBy: closedBy },
    matter: { ...way.matter.state, phase: { name: 'approval' } as const },
  }
  return { decision: reportDecision(way, after, 'secrecy-reviewed', moment), next: 'reviewed' }
}

/** Who signs: the security chief, or the municipal director when it concerns the chief’s own failure (domain 6.2, KL 7:4). */
export function signingRole({ compilation }: AnnualReport): Role {
  return compilation?.concernsSecurityChief === true ? 'municipal-director' : 'security-chief'
}

/**
 * The texts as they were written to the store. The same texts again are the draft that there is.
 * @param drafts the matter's, in any order
 */
export function noteTexts(
  way: ReportOnItsWay,
  texts: { publicText: StoredText; secretAnnex: StoredText | undefined },
  drafts: readonly Draft[],
  moment: Moment,
): Advance | Standstill {
  const { report, matter } = way
  const { publicText, secretAnnex } = texts
  const { phase, id: matterId, draftNumber } = matter.state
  if (phase.name === 'closed') return { decision: undefined, next: 'closed' }
  const current = drafts.find(({ number }) => number === draftNumber)
  const isSame =
    current?.text.sha256 === publicText.sha256 && report.state.secretAnnex?.sha256 === secretAnnex?.sha256
  if (isSame) return { decision: undefined, next: 'rendered' }
  const draft: Draft = {
    kind: 'draft',
    matterId,
    number: 1 + Math.max(0, ...drafts.map(({ number }) => number)),
    text: publicText,
    uploadedBy: 'system',
    declaredAt: moment.now,
    storedAt: moment.now,
  }
  const { secretAnnex: _, signature: __, ...kept } = report.state
  const after = {
    report: { ...kept, publicText, ...(secretAnnex && { secretAnnex }) },
    matter: { ...matter.state, draftNumber: draft.number },
  }
  const decision = reportDecision(way, after, 'rendered', moment)
  const rendered: Change = { after: draft, action: 'draft.rendered' }
  return { decision: { ...decision, changes: [...decision.changes, rendered] }, next: 'rendered' }
}

/**
 * The signature, with the digest of what was signed; the municipal director hears of it (domain 2.3). Refused, the report
 * goes back to be compiled anew.
 * @param directorIds who is informed
 */
export function noteSignature(
  way: ReportOnItsWay,
  task: Task,
  directorIds: readonly string[],
  moment: Moment,
): Advance {
  const { report, matter } = way
  const { answer, closedBy, closedAt, status, refusalReason } = task
  if (status === 'refused') {
    const { id: matterId, round } = matter.state
    const after = {
      report: { ...report.state, ...(refusalReason && { returnedReason: refusalReason }) },
      matter: { ...matter.state, round: round + 1, phase: { name: 'compilation' } as const },
    }
    const effects = [startMachine('annual-report', { matterId, entry: 'compilation' })]
    return { decision: reportDecision(way, after, 'returned', moment, effects), next: 'returned' }
  }
  if (answer?.kind !== 'sign-annual-report' || closedBy === undefined)
    return askAgain(way, 'approval', moment)
  const { publicText, secretAnnex, year } = report.state
  if (publicText === undefined) throw new Refusal('wrong-state')
  const signature: AnnualReport['signature'] = {
    by: closedBy,
    at: closedAt ?? moment.now,
    taskId: task.id,
    publicDigest: publicText.sha256,
    ...(secretAnnex && { annexDigest: secretAnnex.sha256 }),
  }
  const after = {
    report: { ...report.state, signature },
    matter: { ...matter.state, phase: { name: 'informing' } as const },
  }
  const effects = mailTo(directorIds, {
    template: 'annual-report-signed',
    ...aboutReport(matter),
    year,
  })
  return { decision: reportDecision(way, after, 'signed', moment, effects), next: 'signed' }
}

/** What a mail says of the report: its title and diary number, and nothing of what stands in it. */
export function aboutReport({ state }: Stored<Matter>) {
  const { id: matterId, title: matterTitle, diaryNumber } = state
  return { matterId, matterTitle, ...(diaryNumber && { diaryNumber }) }
}
