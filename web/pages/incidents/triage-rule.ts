// What is asked of the consequences: supply and control belong to energy alone.
import type { FormRule } from '../../form/form-rule.ts'
import { isFields } from '../../form/initial-value.ts'

const ofEnergy = ['controlLostHours', 'usersWithoutSupply', 'usersShare', 'supplyHours'].map(
  (name) => `facts.${name}`,
)

export const triageRule: FormRule = ({ facts }) => {
  const sectors = facts !== undefined && isFields(facts) ? facts['sectors'] : undefined
  return Array.isArray(sectors) && sectors.includes('energy') ? {} : { hide: ofEnergy }
}
