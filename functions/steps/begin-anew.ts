// Begins a machine anew for the same matter: a question nobody answered is put again without nearing the execution's year.
import * as z from 'zod'
import { MatterId, MeetingId } from '../domain/identifier.ts'
import { beginAnew as beginAnewRule } from '../domain/matter/begin-anew.ts'
import { step } from './step.ts'

const Input = z.strictObject({
  matterId: MatterId,
  machine: z.enum(['formal-decision', 'minutes', 'appeal-period']),
  meetingId: MeetingId,
  entry: z.enum(['adjustment', 'announcement']).optional(),
})

export const beginAnew = step(Input, async ({ matterId, machine, ...input }, { store, moment }) => {
  const { decision, next } = beginAnewRule(await store.load('matter', matterId), machine, input, moment)
  return { decision, output: { next } }
})
