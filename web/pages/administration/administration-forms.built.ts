// The forms of the administration, made from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'

export const changeUnitSchema = bodySchemaOf('changeUnit')
export const assignRoleSchema = bodySchemaOf('assignRole')
export const endRoleSchema = bodySchemaOf('endRole')
export const appointDeputySchema = bodySchemaOf('appointDeputy')
export const changeRulesSchema = bodySchemaOf('changeRules')
export const planReorganisationSchema = bodySchemaOf('planReorganisation')
export const reviewReorganisationSchema = bodySchemaOf('reviewReorganisation')
