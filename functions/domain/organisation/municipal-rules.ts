// What the municipality has chosen for itself where the law leaves it open: one set, changed through the register.

import * as z from 'zod'
import { told } from '../bilingual.ts'

export const MunicipalRules = z.object({
  kind: z.literal('municipal-rules'),
  id: z.literal('municipality'),
  editorialChanges: z
    .object({ allowed: z.boolean(), basis: z.string().min(1).max(500).optional() })
    .refine(({ allowed, basis }) => !allowed || basis !== undefined, {
      path: ['basis'],
      message: told({
        sv: 'Ange vilket beslut som tillåter redaktionella ändringar.',
        en: 'Say which decision allows editorial changes.',
      }),
    })
    .describe('Whether the one responsible for a document may replace outdated names without a new decision'),
  remindersOnHolidays: z
    .enum(['send', 'next-business-day'])
    .describe('Whether a reminder that falls on a holiday is sent that day or the next business day'),
  substantialChange: z
    .number()
    .min(0)
    .max(1)
    .describe('The share of changed words from which a new consultation is proposed'),
  classifiesTraceability: z
    .boolean()
    .optional()
    .describe('Whether information is classified by traceability too (spårbarhet); left out: it is'),
})
export type MunicipalRules = z.infer<typeof MunicipalRules>

/** What holds until the municipality has chosen *(our choice)*: nothing is changed without a decision. */
export const defaultRules: MunicipalRules = {
  kind: 'municipal-rules',
  id: 'municipality',
  editorialChanges: { allowed: false },
  remindersOnHolidays: 'send',
  substantialChange: 0.2,
}
