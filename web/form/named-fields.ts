// The fields whose value is the id of a person, a unit or a body, and where its name is read.
export type NamesRoute = 'listPersons' | 'listUnits' | 'listBodies'

/** By the name that the contract gives such a field. */
export const namedFields: Readonly<Record<string, NamesRoute>> = {
  personId: 'listPersons',
  ownerId: 'listPersons',
  managerId: 'listPersons',
  deputyId: 'listPersons',
  toPersonId: 'listPersons',
  unitId: 'listUnits',
  unitIds: 'listUnits',
  fromUnitId: 'listUnits',
  parentId: 'listUnits',
  bodyId: 'listBodies',
}
