// Opens the appeal period of an announced decision.
import * as z from 'zod'
import { MatterId, MeetingId } from '../domain/identifier.ts'
import { openAppealPeriod as openAppealPeriodRule } from '../domain/matter/appeal-period.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId, meetingId: MeetingId })

export const openAppealPeriod = step(Input, async ({ matterId }, { store, moment }) => {
  const matter = await store.load('matter', matterId)
  const { decision, next, endsAt } = openAppealPeriodRule(matter, moment)
  return { decision, output: { next, endsAt } }
})
