// Which requirements a supplier must meet, and under which heading they stand in a tender.
import type { Words } from '../classification/classification-model.ts'
import type { Requirement } from './requirement-catalogue.ts'

/** A heading of the tender and the requirements under it, in the order they are numbered. */
export interface ProcurementTheme {
  readonly title: Words
  readonly requirementIds: readonly string[]
}

export const procurementThemes: readonly ProcurementTheme[] = [
  {
    title: { sv: 'Behörighet och inloggning', en: 'Access and sign-in' },
    requirementIds: ['K09', 'K10', 'K11', 'K12', 'K13', 'K14', 'K15', 'K16', 'K17'],
  },
  {
    title: { sv: 'Märkning, överföring och kryptering', en: 'Marking, transfer and encryption' },
    requirementIds: ['K04', 'K06', 'K18', 'K19', 'K20'],
  },
  {
    title: { sv: 'Kontinuitet och säkerhetskopiering', en: 'Continuity and backup' },
    requirementIds: ['K21', 'K22', 'K23', 'K25', 'K26'],
  },
  {
    title: { sv: 'Loggning', en: 'Logging' },
    requirementIds: ['K27', 'K28', 'K29'],
  },
  {
    title: { sv: 'Säker drift och utveckling', en: 'Secure operation and development' },
    requirementIds: ['K31', 'K32', 'K33', 'K34', 'K35', 'K36', 'K37', 'K39', 'K40'],
  },
  {
    title: { sv: 'Personal, lokaler och utrustning', en: 'Staff, premises and equipment' },
    requirementIds: ['K55', 'K56', 'K57'],
  },
  {
    title: { sv: 'Personuppgifter', en: 'Personal data' },
    requirementIds: ['K38', 'K46'],
  },
  {
    title: { sv: 'Avtal, uppföljning och avslut', en: 'Agreement, follow-up and exit' },
    requirementIds: ['K42', 'K43', 'K45'],
  },
]

/** Where a requirement stands that no theme names yet. */
export const otherTheme: Words = { sv: 'Övriga krav', en: 'Other requirements' }

/** The requirements that only the municipality itself can meet, and why *(our choice)*. */
export const internalRequirements: readonly {
  readonly reason: string
  readonly requirementIds: readonly string[]
}[] = [
  {
    reason: 'The municipality’s own register, appointments and classification',
    requirementIds: ['K01', 'K02', 'K03'],
  },
  {
    reason:
      'The municipality’s judgement of risk, suitability and legal ground, which no bidder can make for it',
    requirementIds: ['K07', 'K08', 'K44', 'K47', 'K48'],
  },
  {
    reason: 'What the municipality’s staff and managers know, exercise and review themselves',
    requirementIds: ['K05', 'K24', 'K30', 'K54', 'K58'],
  },
  {
    reason: 'The municipality’s disposal and preservation of records (arkivlagen 1990:782)',
    requirementIds: ['K49', 'K50'],
  },
  {
    reason:
      'The municipality’s own handling of incidents; the supplier’s part is notice, by the agreement (K42)',
    requirementIds: ['K51', 'K52', 'K53'],
  },
  {
    reason: 'Met by the very document that asks the bidder for security',
    requirementIds: ['K41'],
  },
]

const internalIds: ReadonlySet<string> = new Set(
  internalRequirements.flatMap(({ requirementIds }) => requirementIds),
)

/**
 * Whether a supplier can meet the requirement, in what is delivered or in its own work. A requirement that nobody has
 * sorted yet is taken in *(our choice)*: a buyer strikes a row that is too much, but does not miss one that is not there.
 */
export function concernsSupplier({ id }: Pick<Requirement, 'id'>): boolean {
  return !internalIds.has(id)
}

/** The requirements under the headings of the tender, in the tender's order; a heading without any is left out. */
export function groupByTheme(
  requirements: readonly Requirement[],
): { readonly title: Words; readonly requirements: readonly Requirement[] }[] {
  const themed = procurementThemes.map(({ title, requirementIds }) => ({
    title,
    requirements: requirementIds.flatMap((wanted) => requirements.filter(({ id }) => id === wanted)),
  }))
  const themedIds = new Set(procurementThemes.flatMap(({ requirementIds }) => requirementIds))
  const others = { title: otherTheme, requirements: requirements.filter(({ id }) => !themedIds.has(id)) }
  return [...themed, others].filter((theme) => theme.requirements.length > 0)
}
