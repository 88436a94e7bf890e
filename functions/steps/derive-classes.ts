// Derives the classes of some systems anew; the systems that the change goes on to are left to executions that the commit starts.
import * as z from 'zod'
import { deriver, deriveSystem } from '../domain/classification/derive-system.ts'
import { startDerivation, systemsInOneDerivation } from '../domain/classification/start-derivation.ts'
import { Slug } from '../domain/identifier.ts'
import { catalogueInForce } from '../store/models.ts'
import { readSystemParts } from '../store/system-parts.ts'
import { step } from './step.ts'

const Input = z.strictObject({ systemIds: z.array(Slug).min(1).max(systemsInOneDerivation) })

export const deriveClasses = step(Input, async ({ systemIds }, { store, moment }) => {
  const catalogue = await catalogueInForce(store, moment.today)
  const parts = await Promise.all(systemIds.map((systemId) => readSystemParts(store, systemId)))
  const derived = parts.flatMap((each) => {
    const result = each && deriveSystem(each, catalogue, moment.today)
    return result ? [result] : []
  })
  const output = { derived: derived.length }
  if (derived.length === 0) return { output }
  return {
    decision: {
      at: moment.now,
      actor: deriver,
      changes: derived.map(({ change }) => change),
      // Together, so that fifteen systems on one platform start one execution, and all of them fit the commit.
      effects: startDerivation(derived.flatMap(({ reachedIds }) => reachedIds)),
    },
    output,
  }
})
