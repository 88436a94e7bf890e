// The form to record a version that was decided elsewhere, worked out from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'

export const recordVersionSchema = bodySchemaOf('recordVersion')
