// The forms of a series, worked out from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'

export const changeSeriesSchema = bodySchemaOf('changeSeries')
export const pauseSeriesSchema = bodySchemaOf('pauseSeries')
export const resumeSeriesSchema = bodySchemaOf('resumeSeries')
