// The forms of the other ways out of a task, worked out from the contract while the console is built.
import { bodySchemaOf } from './body-schema.ts'

export const refuseSchema = bodySchemaOf('refuseTask')
export const handOverSchema = bodySchemaOf('handOverTask')
export const disqualifySchema = bodySchemaOf('declareDisqualification')
export const askRespiteSchema = bodySchemaOf('askRespite')
export const decideRespiteSchema = bodySchemaOf('decideRespite')
