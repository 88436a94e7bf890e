// The forms of the reports, worked out from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'
import type { FormSchema } from '../../form/json-schema.ts'

export const startAnnualReportSchema = bodySchemaOf('startAnnualReport')
export const startStatusReportSchema = bodySchemaOf('startStatusReport')
export const recordInformedSchema = bodySchemaOf('recordInformed')
export const chooseReportRouteSchema = bodySchemaOf('chooseReportRoute')

/** A status report is named by the page that it is started from, never typed. */
function withoutStatusReport({ properties = {}, ...schema }: FormSchema): FormSchema {
  const { statusReportId: _, ...asked } = properties
  return { ...schema, properties: asked }
}
export const startUrgentReportSchema = withoutStatusReport(bodySchemaOf('startExtraordinaryReport'))
