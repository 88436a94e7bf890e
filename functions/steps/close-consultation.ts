// Closes a consultation.
import { closeConsultation as rule } from '../domain/matter/consultation.ts'
import { matterStep } from './step.ts'

export const closeConsultation = matterStep(rule)
