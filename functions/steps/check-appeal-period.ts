// Looks, when the wait is over, whether the period is: the notice may have been put up anew, or an appeal come in.
import * as z from 'zod'
import { MatterId, MeetingId } from '../domain/identifier.ts'
import { checkAppealPeriod as checkAppealPeriodRule } from '../domain/matter/appeal-period.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId, meetingId: MeetingId })

export const checkAppealPeriod = step(Input, async ({ matterId }, { store, moment }) => {
  const { state: matter } = await store.load('matter', matterId)
  return { output: { next: checkAppealPeriodRule(matter, moment) } }
})
