// Hands the signed memo over to the decision round.
import { sendToDecision as rule } from '../domain/matter/memo.ts'
import { matterStep } from './step.ts'

export const sendToDecision = matterStep(rule)
