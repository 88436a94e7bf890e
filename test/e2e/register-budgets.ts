// How many DynamoDB requests the routes of the register, and of what follows from a class, may make.
import { type Budget, command, me, page, readOne } from './read-meter.ts'

/** By route, with what is done when a route does different things. */
export const registerBudgets: Record<string, Budget> = {
  checkProtectiveSecurity: me,
}
