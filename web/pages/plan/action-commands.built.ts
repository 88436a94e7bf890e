// The forms of an action, worked out from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'

export const registerActionSchema = bodySchemaOf('registerAction')
export const changeActionSchema = bodySchemaOf('changeAction')
export const reportProgressSchema = bodySchemaOf('reportProgress')
export const closeActionSchema = bodySchemaOf('closeAction')
