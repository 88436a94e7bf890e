// Inhibition: a court says that an appealed decision may not be applied until further notice (domain 1.4, state 19).
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { Effect } from '../decision.ts'
import { repealAgain, resumeVersion, suspendVersion, undoRepeal } from '../document/version-standing.ts'
import type { MessageOf } from '../message.ts'
import type { Moment } from '../moment.ts'
import { mailTo, startMachine } from './advance.ts'
import { type Aftermath, type CaseFile, ownVersion } from './case-file.ts'
import { decidingDecision } from './deliberation.ts'
import { isReadyToEnter } from './enter-into-force.ts'
import { documentInForce, documentRestored } from './matter-message.ts'

/** The mail about another version in force than before, if one applies. */
export function restoredMails(
  before: CaseFile,
  after: CaseFile,
  because: MessageOf<'document-restored'>['because'],
  informedIds: readonly string[],
): Effect[] {
  const { inForce, head } = after.document
  if (inForce === undefined || inForce === before.document.inForce) return []
  return mailTo(informedIds, documentRestored(after.matter, head.title, inForce, because))
}

/** What is in force steps back for the version before it; what is not yet in force may not enter. */
export function inhibit(
  file: CaseFile,
  from: CalendarDay,
  informedIds: readonly string[],
  { today }: Moment,
): Aftermath {
  const { matter } = file
  if (matter.enteredOn === undefined) return { file, effects: [] }
  const own = ownVersion(file)
  const after: CaseFile = own
    ? { ...file, ...suspendVersion(file, own.label, { from, today }) }
    : { ...file, ...undoRepeal(file, today) }
  return { file: after, effects: restoredMails(file, after, 'inhibited', informedIds) }
}

/**
 * What was in force is so again (M21); what has waited may enter, if its day has come.
 * @param file with the event that ended the inhibition
 */
export function endInhibition(
  file: CaseFile,
  to: CalendarDay,
  informedIds: readonly string[],
  { today }: Moment,
): Aftermath {
  const { matter } = file
  if (matter.enteredOn === undefined) {
    const isReady = isReadyToEnter(matter, today)
    return { file, effects: isReady ? [startMachine('entry-into-force', { matterId: matter.id })] : [] }
  }
  const own = ownVersion(file)
  if (own === undefined) return { file: { ...file, ...repealAgain(file, { from: to, today }) }, effects: [] }
  const after: CaseFile = { ...file, ...resumeVersion(file, own.label, { to, today }) }
  const applies = after.document.inForce !== file.document.inForce
  const message = documentInForce(matter, to, decidingDecision(matter)?.legalForceOn)
  return { file: after, effects: applies ? mailTo(informedIds, message) : [] }
}
