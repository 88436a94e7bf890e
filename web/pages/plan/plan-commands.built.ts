// The form that starts a plan, worked out from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'

export const startPlanSchema = bodySchemaOf('startPlan')
