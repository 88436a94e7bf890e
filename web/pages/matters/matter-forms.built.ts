// The forms of a matter's commands, worked out from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'
import type { FormSchema, JsonSchema } from '../../form/json-schema.ts'

/** Each kind of event by itself: the contract says those that share their fields together. */
function eachApart(schema: FormSchema, name: string): FormSchema {
  const alternatives = schema.oneOf ?? schema.anyOf ?? []
  return {
    words: schema.words,
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

export const withdrawSchema: FormSchema = bodySchemaOf('withdrawMatter')
export const closeConsultationSchema: FormSchema = bodySchemaOf('closeConsultation')
export const placeUrgentlySchema: FormSchema = bodySchemaOf('placeUrgently')
export const registerAppealSchema: FormSchema = bodySchemaOf('registerAppeal')
export const courtEventSchema: FormSchema = eachApart(bodySchemaOf('recordCourtEvent'), 'event')
export const noticeInterruptionSchema: FormSchema = bodySchemaOf('reportNoticeInterruption')
export const decideRespiteSchema: FormSchema = bodySchemaOf('decideRespite')

/** Plans and reports are started on pages of their own. */
const governing = ['policy', 'guideline', 'instruction']

/** The schema with the type of the document limited to some; one alone is not asked for. */
function ofTypes(schema: FormSchema, types: readonly string[]): FormSchema {
  const head = schema.properties?.['head']
  const [only] = types
  const documentType: JsonSchema =
    types.length === 1 && only !== undefined ? { const: only } : { type: 'string', enum: [...types] }
  return {
    ...schema,
    properties: {
      ...schema.properties,
      head: { ...head, properties: { ...head?.properties, documentType } },
    },
  }
}

const startMatter = bodySchemaOf('startMatter')

export const startMatterSchema: FormSchema = ofTypes(startMatter, governing)
/** About a document that exists, and keeps its type. */
export const startMatterSchemaOf: Readonly<Record<string, FormSchema>> = Object.fromEntries(
  governing.map((type) => [type, ofTypes(startMatter, [type])]),
)
