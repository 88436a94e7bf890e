// The forms of an incident, worked out from the contract while the console is built.
import { bodySchemaOf, withWords } from '../../form/body-schema.ts'
import type { FormSchema } from '../../form/json-schema.ts'

/** The schema without some of its fields. */
const without = (schema: FormSchema, ...left: readonly string[]): FormSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([name]) => !left.includes(name)),
  ),
})

const significanceSchema = bodySchemaOf('decideSignificance')
const sentSchema = bodySchemaOf('recordReport')
/** What can be said of the persons concerned: that they shall be informed, and later that they were. */
const [informingSchema = withWords({}), informedSchema = withWords({})] = (
  bodySchemaOf('informPersons').oneOf ?? []
).map(withWords)

export const triageSchema = bodySchemaOf('triageIncident')
export const significantSchema = significanceSchema
export const notSignificantSchema = without(significanceSchema, 'knownAt')
export const notReportedSchema = bodySchemaOf('decideNotToReport')
export const finalReportSentSchema = sentSchema
export const reportSentSchema = without(sentSchema, 'isStatusReport')
export const handledSchema = bodySchemaOf('noteHandled')
export const breachSchema = bodySchemaOf('knowOfBreach')
export const breachNotReportedSchema = bodySchemaOf('decideNotToReportBreach')
export const decideInformingSchema = informingSchema
export const personsInformedSchema = informedSchema
export const timelineSchema = bodySchemaOf('addTimelineEntry')
export const incidentTaskSchema = bodySchemaOf('addIncidentTask')
export const lessonSchema = bodySchemaOf('drawLesson')
export const closeSchema = bodySchemaOf('closeIncident')
