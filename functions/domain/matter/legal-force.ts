// Legal force (laga kraft): noted on the decision and its version, and taken back when an appeal in time turns up.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import type { DocumentVersion } from '../document/document.ts'
import { withVersion } from '../document/version-standing.ts'
import type { Moment } from '../moment.ts'
import { mailTo, startMachine } from './advance.ts'
import { requireAnnounced } from './announced-decision.ts'
import type { BodyDecision } from './body-decision.ts'
import { type Aftermath, type CaseFile, ownVersion } from './case-file.ts'
import { asClosed, withoutOpenMatter } from './close-matter.ts'
import { dayOfEntry } from './day-of-entry.ts'
import { amendDecision } from './deliberation.ts'
import type { Matter } from './matter.ts'
import { legalForceGained, matterClosed } from './matter-message.ts'
import type { MatterOutcome } from './phase.ts'

/** How the matter ends with legal force; undefined while the decided text has not entered into force. */
function outcomeWithLegalForce(
  { purpose, enteredOn }: Matter,
  { outcome }: BodyDecision,
): MatterOutcome | undefined {
  if (outcome === 'rejected') return 'rejected'
  if (enteredOn === undefined) return undefined
  switch (purpose) {
    case 'adopt':
      return 'in-force'
    case 'repeal':
      return 'repealed'
    case 'receive':
      return 'received'
    default:
      return purpose satisfies never
  }
}

/** The file with a closed matter, and the mail that says so (M24). */
export function closeFile(
  file: CaseFile,
  outcome: MatterOutcome,
  informedIds: readonly string[],
  moment: Moment,
): Aftermath {
  const { matter, document } = file
  return {
    file: {
      ...file,
      matter: asClosed(matter, outcome, moment),
      document: withoutOpenMatter(document, matter.id),
    },
    effects: mailTo(informedIds, matterClosed(matter, outcome)),
  }
}

/**
 * The decision gains legal force (M19). A text that is in force already, or a rejection, ends the matter; another waits
 * for its entry, which is tried at once.
 */
export function gainLegalForce(
  file: CaseFile,
  legalForceOn: CalendarDay,
  informedIds: readonly string[],
  moment: Moment,
): Aftermath {
  const { matter } = file
  const { decision } = requireAnnounced(matter, 'KL 13:5')
  const gained: Matter = { ...matter, decisions: amendDecision(matter, decision.meetingId, { legalForceOn }) }
  const after = onOwnVersion({ ...file, matter: gained }, (version) => ({ ...version, legalForceOn }))
  const isNewText = matter.purpose === 'adopt' && decision.outcome !== 'rejected'
  const told = isNewText ? mailTo(informedIds, legalForceGained(matter, legalForceOn)) : []
  const outcome = outcomeWithLegalForce(gained, decision)
  if (outcome !== undefined) {
    const { file: closed, effects } = closeFile(after, outcome, informedIds, moment)
    return { file: closed, effects: [...told, ...effects] }
  }
  const validFrom = dayOfEntry(matter, { ...decision, legalForceOn })
  const phase = { name: 'awaiting-entry', ...(validFrom && { validFrom }) } as const
  return {
    file: { ...after, matter: { ...gained, phase } },
    effects: [...told, startMachine('entry-into-force', { matterId: matter.id })],
  }
}

/** The decision has no legal force after all; a text that has entered goes on applying meanwhile (KL 13:14). */
export function takeBackLegalForce(file: CaseFile): CaseFile {
  const { matter } = file
  const { decision } = requireAnnounced(matter, 'KL 13:5')
  const { legalForceOn: _, ...open } = decision
  const decisions = matter.decisions.map((each) => (each === decision ? open : each))
  return onOwnVersion(
    { ...file, matter: { ...matter, decisions } },
    ({ legalForceOn: __, ...version }) => version,
  )
}

function onOwnVersion(file: CaseFile, change: (version: DocumentVersion) => DocumentVersion): CaseFile {
  const version = ownVersion(file)
  return version === undefined ? file : { ...file, ...withVersion(file, version.label, change) }
}
