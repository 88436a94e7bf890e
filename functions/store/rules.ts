// What the municipality has chosen for itself, or the house's own choice while it has chosen nothing.
import { defaultRules, type MunicipalRules } from '../domain/organisation/municipal-rules.ts'
import type { Store } from './store.ts'

export async function rulesInForce(store: Store): Promise<MunicipalRules> {
  return (await store.find('municipal-rules', defaultRules.id))?.state ?? defaultRules
}

/** Traceability is classified unless the municipality has said that it is not (domain 3.1). */
export async function classifiesTraceability(store: Store): Promise<boolean> {
  return (await rulesInForce(store)).classifiesTraceability ?? true
}
