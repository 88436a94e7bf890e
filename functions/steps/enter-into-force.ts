// Puts the decided text in force and supersedes the version before it, when everything that must come first is done.
import * as z from 'zod'
import { MatterId } from '../domain/identifier.ts'
import { enterIntoForce as enterIntoForceRule } from '../domain/matter/enter-into-force.ts'
import { unitsOfKinds } from '../store/units.ts'
import { everyUnitContact, processOwnersOf } from './informed.ts'
import { step } from './step.ts'

/** Bound by decisions of their own, not by the council's (domain 1.6). */
const adoptingKinds = ['company', 'federation'] as const

export const enterIntoForce = step(z.strictObject({ matterId: MatterId }), async ({ matterId }, context) => {
  const { store, moment } = context
  const matter = await store.load('matter', matterId)
  const { documentId, head, purpose } = matter.state
  const draftNumber = matter.state.conformedDraftNumber ?? matter.state.draftNumber
  const isAdoptedElsewhere = head.documentType === 'policy' && purpose === 'adopt'
  const [document, draft, owners, contacts, adoptingUnits] = await Promise.all([
    store.load('document', documentId),
    draftNumber === undefined ? undefined : store.load('draft', `${matterId}/${draftNumber}`),
    processOwnersOf(matter.state, context),
    everyUnitContact(context),
    isAdoptedElsewhere ? unitsOfKinds(store, adoptingKinds, moment.today) : [],
  ])
  const { inForce } = document.state
  const former = inForce ? await store.find('document-version', `${documentId}/${inForce}`) : undefined
  const informedIds = [...owners, ...contacts]
  const { decision, next } = enterIntoForceRule(
    matter,
    { document, draft: draft?.state, former, informedIds, adoptingUnits },
    moment,
  )
  return { decision, output: { next } }
})
