// Who sees to a requirement, in the words that are shown: the `Ansvar` column of the catalogue (domain 3.8).
import type { Words } from '../classification/classification-model.ts'

const systemOwner: Words = { sv: 'Systemägare', en: 'System owner' }
const systemManager: Words = { sv: 'Systemförvaltare', en: 'System manager' }
const informationOwner: Words = { sv: 'Informationsägare', en: 'Information owner' }
const itSecurity: Words = { sv: 'IT-säkerhetssamordnare', en: 'IT security coordinator' }
const coordinator: Words = {
  sv: 'Informationssäkerhetssamordnare',
  en: 'Information security coordinator',
}
const unitManager: Words = { sv: 'Förvaltningschef', en: 'Unit manager' }
const operationsManager: Words = { sv: 'Verksamhetschef', en: 'Operations manager' }
const manager: Words = { sv: 'Chef', en: 'Manager' }
const employee: Words = { sv: 'Medarbetare', en: 'Employee' }
const legalCounsel: Words = { sv: 'Kommunjurist', en: 'Legal counsel' }
const archivist: Words = { sv: 'Arkivarie', en: 'Archivist' }
const buyer: Words = { sv: 'Upphandlare', en: 'Procurement officer' }
const premises: Words = { sv: 'Lokalansvarig', en: 'Premises manager' }
const supplier: Words = { sv: 'Leverantör', en: 'Supplier' }
const committee: Words = { sv: 'Nämnd', en: 'Committee' }
const humanResources: Words = { sv: 'HR', en: 'HR' }
const it: Words = { sv: 'IT', en: 'IT' }
const operations: Words = { sv: 'Verksamhet', en: 'Operations' }

export const responsible = {
  systemOwner,
  systemManager,
  informationOwner,
  itSecurity,
  coordinator,
  unitManager,
  operationsManager,
  manager,
  employee,
  premises,
  employeeAndSystemOwner: both(employee, systemOwner),
  humanResourcesAndIt: both(humanResources, it),
  systemAndInformationOwner: both(systemOwner, informationOwner),
  informationOwnerAndOperationsManager: both(informationOwner, operationsManager),
  itSecurityAndSupplier: both(itSecurity, supplier),
  buyerAndSystemOwner: both(buyer, systemOwner),
  systemOwnerAndLegalCounsel: both(systemOwner, legalCounsel),
  committeeAndInformationOwner: both(committee, informationOwner),
  informationOwnerAndArchivist: both(informationOwner, archivist),
  systemOwnerAndCoordinator: both(systemOwner, coordinator),
  humanResourcesAndManager: both(humanResources, manager),
  itAndOperations: both(it, operations),
  systemManagerAndCoordinator: both(systemManager, coordinator),
} satisfies Readonly<Record<string, Words>>

function both(one: Words, other: Words): Words {
  return { sv: `${one.sv} och ${midSentence(other.sv)}`, en: `${one.en} and ${midSentence(other.en)}` }
}

/** A role begins with a small letter inside a sentence, an abbreviation keeps its capitals. */
function midSentence(name: string): string {
  const beginsWithAbbreviation = /^\p{Lu}{2}/u.test(name)
  return beginsWithAbbreviation ? name : name.charAt(0).toLowerCase() + name.slice(1)
}
