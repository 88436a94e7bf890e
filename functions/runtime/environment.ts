// The environment of a function, parsed once at cold start. `process.env` is read nowhere else.
import * as z from 'zod'

const jsonOfStrings = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: 'is not JSON' })
      return z.NEVER
    }
  })
  .pipe(z.record(z.string(), z.string()))

/** Every variable a function may be given; each handler picks its own. */
export const Environment = z.object({
  REGISTER_TABLE_NAME: z.string().min(1),
  GOVERNANCE_TABLE_NAME: z.string().min(1),
  AUDIT_TRAIL_TABLE_NAME: z.string().min(1),
  DOCUMENT_BUCKET_NAME: z.string().min(1),
  SEAL_BUCKET_NAME: z.string().min(1),
  MAIL_SENDER: z.string().min(3),
  MAIL_CONFIGURATION_SET: z.string().min(1),
  CONSOLE_URL: z.url(),
  MUNICIPALITY: z.string().min(1),
  STATE_MACHINE_ARNS: jsonOfStrings.describe('Machine name → ARN'),
  BOOTSTRAP_GROUP: z.string().min(1).describe('Token group that may import the first organisation'),
})

export const TableNames = Environment.pick({
  REGISTER_TABLE_NAME: true,
  GOVERNANCE_TABLE_NAME: true,
  AUDIT_TRAIL_TABLE_NAME: true,
})
export type TableNames = z.infer<typeof TableNames>

/** Parses the process's environment with the handler's own part of the schema; a missing variable stops the cold start. */
export function readEnvironment<T extends z.ZodType>(schema: T): z.infer<T> {
  return schema.parse(process.env)
}
