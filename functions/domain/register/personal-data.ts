// What is said of personal data in an information asset: the questions of the form, and the levels they demand (domain 3.5).
import * as z from 'zod'

export const RegisteredCount = z
  .enum(['under-100', 'under-1000', 'under-10000', 'over-10000'])
  .describe('How many people are registered')

/** The answers of the form. `none` is an answer; that nobody has answered is not stored. */
export const PersonalData = z.discriminatedUnion('has', [
  z.strictObject({ has: z.literal('none').describe('Inga personuppgifter') }),
  z.strictObject({
    has: z.literal('personal-data'),
    sensitive: z.boolean().describe('Känsliga personuppgifter (GDPR art. 9)'),
    offences: z.boolean().describe('Lagöverträdelser (GDPR art. 10)'),
    protected: z.boolean().describe('Skyddade personuppgifter (sekretessmarkering, skyddad folkbokföring)'),
    children: z.boolean().describe('Barns uppgifter'),
    registered: RegisteredCount,
    over500: z.boolean().describe('More than 500 people: the threshold of cybersäkerhetslagen’s reporting'),
    thirdCountry: z.boolean().describe('Handled outside the EU and EEA'),
    highRisk: z.boolean().describe('High risk: an impact assessment is demanded (GDPR art. 35)'),
  }),
])
export type PersonalData = z.infer<typeof PersonalData>
