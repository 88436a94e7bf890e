// The people who hold roles. Only what is needed to reach them is kept.
import * as z from 'zod'
import { PersonId } from '../identifier.ts'

/** A person in the register. The id is the name they sign in with at the municipality's identity provider. */
export const Person = z.object({
  kind: z.literal('person'),
  id: PersonId,
  name: z.string().min(1).max(200),
  title: z.string().max(200).optional(),
  email: z.email().max(254),
  language: z.enum(['sv', 'en']).describe('The language of mails to this person'),
})
export type Person = z.infer<typeof Person>
