// A court's last word: the decision stands and gains legal force, or it is annulled and the former version applies again.
import type { CalendarDay } from '../calendar/calendar-day.ts'
import { annulVersion, undoRepeal } from '../document/version-standing.ts'
import type { Moment } from '../moment.ts'
import { requireAnnounced } from './announced-decision.ts'
import type { BodyDecision } from './body-decision.ts'
import { type Aftermath, type CaseFile, ownVersion } from './case-file.ts'
import type { Ruling } from './court-event-order.ts'
import { endInhibition, restoredMails } from './inhibition.ts'
import { closeFile, gainLegalForce } from './legal-force.ts'
import type { Matter } from './matter.ts'
import { openRevision } from './start-revision.ts'

export interface RulingContext extends Moment {
  /** For the matter that takes the question up anew. */
  newMatterId: string
  /** The process's owners and the document's responsible role (M19, M24). */
  ownerIds: readonly string[]
  /** Everyone whom a document in force concerns. */
  concernedIds: readonly string[]
}

/** @param file with the ruling's last event on record; @param wasInhibited until then */
export function settleByRuling(
  file: CaseFile,
  ruling: Ruling,
  on: CalendarDay,
  wasInhibited: boolean,
  context: RulingContext,
): Aftermath & { opened?: Matter } {
  switch (ruling) {
    case 'dismissed':
    case 'rejected':
      return uphold(file, on, wasInhibited, context)
    case 'annulled':
      return annul(file, on, context)
    default:
      return ruling satisfies never
  }
}

/** An appeal that was late has left legal force as it was; else the decision gains it the day the ruling is final. */
function uphold(file: CaseFile, on: CalendarDay, wasInhibited: boolean, context: RulingContext): Aftermath {
  const { ownerIds, concernedIds } = context
  const { phase, enteredOn } = file.matter
  const gainsLegalForce = phase.name === 'appealed'
  // Legal force lets a text enter that has not, whatever held it back.
  const resumes = wasInhibited && (enteredOn !== undefined || !gainsLegalForce)
  const resumed = resumes ? endInhibition(file, on, concernedIds, context) : { file, effects: [] }
  if (!gainsLegalForce) return resumed
  const gained = gainLegalForce(resumed.file, on, ownerIds, context)
  return { file: gained.file, effects: [...resumed.effects, ...gained.effects] }
}

function reasonFor({ bodyAbbreviation, heldOn, paragraph }: BodyDecision): string {
  return `Domstol har upphävt beslutet ${bodyAbbreviation} ${heldOn} § ${paragraph}.`
}

/**
 * The court has annulled and decides nothing in the body's place (KL 13:8): the former version applies again, or a
 * repealed one, and the question is taken up in a new matter, unless one is open.
 */
function annul(file: CaseFile, on: CalendarDay, context: RulingContext): Aftermath & { opened?: Matter } {
  const { matter } = file
  const { ownerIds, concernedIds, newMatterId, now, today } = context
  const own = ownVersion(file)
  const isRepealed = own === undefined && matter.enteredOn !== undefined
  const restored: CaseFile = {
    ...file,
    ...(own && annulVersion(file, own.label, { on, today })),
    ...(isRepealed && undoRepeal(file, today)),
  }
  const { decision } = requireAnnounced(matter, 'KL 13:8')
  const closed = closeFile(restored, 'annulled', ownerIds, context)
  const mails = [...restoredMails(file, restored, 'annulled', concernedIds), ...closed.effects]
  if (closed.file.document.openMatterId !== undefined) return { file: closed.file, effects: mails }
  const opened = openRevision(closed.file.document, {
    origin: 'court-ruling',
    reason: reasonFor(decision),
    matterId: newMatterId,
    informedIds: ownerIds,
    now,
    today,
  })
  return {
    file: { ...closed.file, document: opened.document },
    effects: [...mails, ...opened.effects],
    opened: opened.matter,
  }
}
