// Sends an extraordinary report to the board the way that was chosen.
import * as z from 'zod'
import { sendToBoard } from '../domain/extraordinary-report/send-to-board.ts'
import { MatterId } from '../domain/identifier.ts'
import { seatsOn } from '../store/meetings.ts'
import { idsOfHoldersAt } from '../store/role-holders.ts'
import { boardOfReports, reportFile } from '../store/urgent-reports.ts'
import { processOwnersOf } from './informed.ts'
import { step } from './step.ts'

const ofMatter = z.strictObject({ matterId: MatterId })

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
