// Hands the signed memo over to the decision round.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { sendToDecision as sendToDecisionRule } from '../domain/matter/memo.ts'
import { step } from './step.ts'

export const sendToDecision = step(
  z.strictObject({ matterId: MatterId }),
  async ({ matterId }, { store, moment }) => {
    const { decision, next } = sendToDecisionRule(await store.load('matter', matterId), moment)
    return { decision, output: { next } }
  },
)
