// Which bodies a governing document passes on its way to a decision: data, because it differs between municipalities.

import * as z from 'zod'
import { told } from '../bilingual.ts'
import { DocumentType } from '../document/document.ts'
import { Slug } from '../identifier.ts'

/** What a body does with the matter: prepares it, proposes a decision, or decides. */
export const Capacity = z.enum(['prepares', 'proposes', 'decides'])
export type Capacity = z.infer<typeof Capacity>

/** The bodies in order; exactly the last one decides (KL 5:26–28 for matters of the council). */
export const DecisionPath = z.object({
  kind: z.literal('decision-path'),
  documentType: DocumentType,
  stops: z
    .array(z.object({ bodyId: Slug, capacity: Capacity }))
    .min(1)
    .max(6)
    .refine(
      (stops) => stops.every((stop, at) => (stop.capacity === 'decides') === (at === stops.length - 1)),
      {
        message: told({
          sv: 'Det sista organet, och bara det, beslutar.',
          en: 'Exactly the last body decides.',
        }),
      },
    ),
})
export type DecisionPath = z.infer<typeof DecisionPath>
