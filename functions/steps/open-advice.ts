// Says whose advice a proposed class needs, and in which round; the machine asks them all at once.
import * as z from 'zod'
import { adviceToAskFor } from '../domain/classification/ask-advice.ts'
import { Slug, SortableId } from '../domain/identifier.ts'
import { step } from './step.ts'

const Input = z.strictObject({ assetId: Slug, number: z.int(), classificationId: SortableId })

export const openAdvice = step(Input, async ({ assetId, number }, { store }) => {
  const [{ state: classification }, { state: asset }] = await Promise.all([
    store.load('classification', `${assetId}/${number}`),
    store.load('information-asset', assetId),
  ])
  const round = classification.proposal?.round ?? 0
  return { output: { advisers: adviceToAskFor(classification, asset), round } }
})
