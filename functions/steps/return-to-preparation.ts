// After a referral back: the round ends and the preparation begins again at the memo, with the body's motivation on record.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { returnToPreparation as returnToPreparationRule } from '../domain/matter/memo.ts'
import { step } from './step.ts'

export const returnToPreparation = step(
  z.strictObject({ matterId: MatterId }),
  async ({ matterId }, { store, moment }) => {
    const { decision, next } = returnToPreparationRule(await store.load('matter', matterId), moment)
    return { decision, output: { next } }
  },
)
