// The forms of a matter's commands, worked out from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'
import type { JsonSchema } from '../../form/json-schema.ts'

/** Each kind of event by itself: the contract says those that share their fields together. */
function eachApart(schema: JsonSchema, name: string): JsonSchema {
  const alternatives = schema.oneOf ?? schema.anyOf ?? []
  return {
    anyOf: alternatives.flatMap((alternative) => {
      const kinds = alternative.properties?.[name]?.enum ?? []
      return kinds.length === 0
        ? [alternative]
        : kinds.map((kind) => ({
            ...alternative,
            properties: { ...alternative.properties, [name]: { const: kind } },
          }))
    }),
  }
}

export const withdrawSchema: JsonSchema = bodySchemaOf('withdrawMatter')
export const closeConsultationSchema: JsonSchema = bodySchemaOf('closeConsultation')
export const placeUrgentlySchema: JsonSchema = bodySchemaOf('placeUrgently')
export const registerAppealSchema: JsonSchema = bodySchemaOf('registerAppeal')
export const courtEventSchema: JsonSchema = eachApart(bodySchemaOf('recordCourtEvent'), 'event')
export const noticeInterruptionSchema: JsonSchema = bodySchemaOf('reportNoticeInterruption')
export const decideRespiteSchema: JsonSchema = bodySchemaOf('decideRespite')
export const startMatterSchema: JsonSchema = bodySchemaOf('startMatter')
