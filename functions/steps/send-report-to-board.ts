// Writes the report's text, and sends it to the board the way that was chosen.
import * as z from 'zod'
import { isOver } from '../domain/extraordinary-report/report-file.ts'
import { reportMarkdown } from '../domain/extraordinary-report/report-markdown.ts'
import { reportSections } from '../domain/extraordinary-report/report-sections.ts'
import { sendToBoard } from '../domain/extraordinary-report/send-to-board.ts'
import { writeReport } from '../domain/extraordinary-report/write-report.ts'
import { MatterId } from '../domain/identifier.ts'
import { Environment, readEnvironment } from '../runtime/environment.ts'
import { draftsOf } from '../store/matter-parts.ts'
import { seatsOn } from '../store/meetings.ts'
import { idsOfHoldersAt } from '../store/role-holders.ts'
import { openTextStore, sha256Of, type TextStore } from '../store/text-store.ts'
import { boardOfReports, reportFile } from '../store/urgent-reports.ts'
import { processOwnersOf } from './informed.ts'
import { step } from './step.ts'

const ofMatter = z.strictObject({ matterId: MatterId })

let opened: TextStore | undefined

/** Opened when a text is first written: most steps of the function never are. */
function texts(): TextStore {
  opened ??= openTextStore(
    readEnvironment(Environment.pick({ DOCUMENT_BUCKET_NAME: true })).DOCUMENT_BUCKET_NAME,
  )
  return opened
}

export const writeExtraordinaryText = step(ofMatter, async ({ matterId }, { store, moment }) => {
  const file = await reportFile(store, matterId)
  if (isOver(file)) return { output: { next: 'closed' } }
  const bytes = new TextEncoder().encode(reportMarkdown(reportSections(file.report.state)))
  const text = {
    sha256: sha256Of(bytes),
    fileName: 'extraordinar-rapport.md',
    mediaType: 'text/markdown',
    sizeBytes: bytes.length,
  } as const
  // The text lies in place before the record points to it; a text nobody points to harms no one.
  await texts().write(text, bytes)
  const drafts = await store.all('draft', draftsOf(matterId))
  const { decision, next } = writeReport(file, text, drafts, moment)
  return { decision, output: { next } }
})

export const sendReportToBoard = step(ofMatter, async ({ matterId }, context) => {
  const { store, moment } = context
  const file = await reportFile(store, matterId)
  const { route } = file.report.state
  const { board, path } = await boardOfReports(store)
  const { heldOn = moment.today, bodyId } = route ?? {}
  const crisisBody = bodyId === undefined ? undefined : await store.load('body', bodyId)
  const holdersAt = (role: 'chair' | 'committee-secretary', unitId: string) =>
    idsOfHoldersAt(store, role, unitId, moment.today)
  const [meeting, informedIds, seats, chairIds, ...crisis] = await Promise.all([
    route?.heldOn === undefined ? undefined : store.find('meeting', `${board.id}~${heldOn}`),
    processOwnersOf(file.matter.state, context),
    seatsOn(store, board.id, heldOn),
    holdersAt('chair', board.unitId),
    ...(crisisBody
      ? [
          holdersAt('chair', crisisBody.state.unitId),
          holdersAt('committee-secretary', crisisBody.state.unitId),
        ]
      : []),
  ])
  const memberIds = seats.map(({ personId }) => personId)
  const about = { board, path, meeting, informedIds, memberIds, chairIds, crisisIds: crisis.flat() }
  const { decision, next } = sendToBoard(file, about, moment)
  return { decision, output: { next } }
})
