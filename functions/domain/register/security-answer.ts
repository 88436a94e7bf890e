// The one question before any form: may the information concern Sweden's security (domain 3.7)?
import * as z from 'zod'

export const SecurityAnswer = z
  .enum(['no', 'yes', 'unknown'])
  .describe('Kan uppgifterna röra Sveriges säkerhet? nej, ja, vet ej')
export type SecurityAnswer = z.infer<typeof SecurityAnswer>
