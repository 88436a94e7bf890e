// The forms of meetings and of the bodies that meet, worked out from the contract while the console is built.
import { bodySchemaOf } from '../../form/body-schema.ts'

export const planSchema = bodySchemaOf('planMeeting')
export const changeSchema = bodySchemaOf('changeMeeting')
export const cancelSchema = bodySchemaOf('cancelMeeting')
export const outcomeSchema = bodySchemaOf('recordOutcome')
export const disqualificationSchema = bodySchemaOf('noteDisqualification')
export const placeSchema = bodySchemaOf('placeUrgently')
export const delegationSchema = bodySchemaOf('recordDelegationOrder')
export const chairDecisionSchema = bodySchemaOf('makeChairDecision')
