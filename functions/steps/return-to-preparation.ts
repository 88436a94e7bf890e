// After a referral back: the round ends and the preparation begins again at the memo, with the body's motivation on record.
import { returnToPreparation as rule } from '../domain/matter/memo.ts'
import { matterStep } from './step.ts'

export const returnToPreparation = matterStep(rule)
