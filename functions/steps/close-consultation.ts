// Closes a consultation.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { closeConsultation as closeConsultationRule } from '../domain/matter/consultation.ts'
import { step } from './step.ts'

export const closeConsultation = step(
  z.strictObject({ matterId: MatterId }),
  async ({ matterId }, { store, moment }) => {
    const { decision, next } = closeConsultationRule(await store.load('matter', matterId), moment)
    return { decision, output: { next } }
  },
)
