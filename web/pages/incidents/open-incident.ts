// The incident that the pages of its parts are about, as its page has read it.
import { useOutletContext } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'

export type IncidentAnswer = AnswerOf<'readIncident'>
export type Details = NonNullable<IncidentAnswer['details']>
export type Clock = Details['clocks'][number]
export type Controller = Details['controllers'][number]

export interface OpenIncident {
  incident: IncidentAnswer
  details: Details
  etag: string | undefined
}

export const useIncident = (): OpenIncident => useOutletContext<OpenIncident>()
