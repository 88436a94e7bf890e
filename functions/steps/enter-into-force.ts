// Puts the decided text in force and supersedes the version before it.
import * as z from 'zod'
import { MatterId, MeetingId } from '../domain/identifier.ts'
import { enterIntoForce as enterIntoForceRule } from '../domain/matter/enter-into-force.ts'
import { everyUnitContact, processOwnersOf } from './informed.ts'
import { step } from './step.ts'

const Input = z.strictObject({ matterId: MatterId, meetingId: MeetingId })

export const enterIntoForce = step(Input, async ({ matterId, meetingId }, context) => {
  const { store, moment } = context
  const matter = await store.load('matter', matterId)
  const { documentId, draftNumber } = matter.state
  const [document, draft, owners, contacts] = await Promise.all([
    store.load('document', documentId),
    store.load('draft', `${matterId}/${draftNumber}`),
    processOwnersOf(matter.state, context),
    everyUnitContact(context),
  ])
  const { inForce } = document.state
  const former = inForce ? await store.find('document-version', `${documentId}/${inForce}`) : undefined
  const informedIds = [...owners, ...contacts]
  const { decision, next } = enterIntoForceRule(
    matter,
    meetingId,
    { document, draft: draft.state, former, informedIds },
    moment,
  )
  return { decision, output: { next } }
})
