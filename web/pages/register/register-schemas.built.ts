// The forms of the register, worked out from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'

export const registerAssetSchema = bodySchemaOf('registerAsset')
export const changeAssetSchema = bodySchemaOf('changeAsset')
export const endAssetSchema = bodySchemaOf('endAsset')
export const reclassifySchema = bodySchemaOf('reclassifyAsset')
export const registerSystemSchema = bodySchemaOf('registerSystem')
export const changeSystemSchema = bodySchemaOf('changeSystem')
export const beginHandlingSchema = bodySchemaOf('beginHandling')
export const beginDependencySchema = bodySchemaOf('beginDependency')
export const beginIntegrationSchema = bodySchemaOf('beginIntegration')
export const protectSystemSchema = bodySchemaOf('protectSystem')
export const answerRequirementSchema = bodySchemaOf('answerRequirement')
export const exceptRequirementSchema = bodySchemaOf('exceptRequirement')
export const createActionSchema = bodySchemaOf('createAction')
export const writeProcurementSchema = bodySchemaOf('writeProcurement')
export const exportRegisterSchema = bodySchemaOf('exportRegister')
export const discloseRegisterSchema = bodySchemaOf('discloseRegister')
