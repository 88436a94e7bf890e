// Finds the bodies a document of this type passes, in order.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { step } from './step.ts'

export const planDecisionPath = step(
  z.strictObject({ matterId: MatterId }),
  async ({ matterId }, { store }) => {
    const { state: matter } = await store.load('matter', matterId)
    const { state: path } = await store.load('decision-path', matter.head.documentType)
    return { output: { stops: path.stops } }
  },
)
