// What of the register is masked in its public version (OSL 18:8), by a rule that has a version, and entry by entry where someone examined it.
import { aspects, type ClassLevels } from '../classification/class-levels.ts'
import { type Fault, Refusal } from '../refusal.ts'
import { assetTable } from './asset-table.ts'
import type { DisclosureOverride } from './disclosure.ts'
import type { InformationAsset } from './information-asset.ts'
import { type ListedSystem, systemTable } from './system-table.ts'
import type { Table } from './table.ts'

/** The rule as it stands in the code; another rule gets another name, so that an old disclosure says by which it was made. */
export const maskRuleId = 'OSL-18-8-2026'

const byRule = 'OSL 18:8'

const maskWith = (ground: string): string => `[maskerat ${ground}]`

/** Whether a cell holds a mask in place of its text. */
export function isMasked(cell: string): boolean {
  return cell.trimStart().startsWith('[maskerat ')
}

/** A table of which each row is one thing of the register. */
export interface RegisterSheet {
  readonly table: Table
  readonly objects: readonly {
    readonly id: string
    readonly unitPath: string
    /** The headings that the rule masks. */
    readonly masked: ReadonlySet<string>
  }[]
}

function hasThree(levels: ClassLevels | undefined): boolean {
  return levels !== undefined && aspects.some((aspect) => levels[aspect] === 3)
}

/** The last day tells the level, for the highest is reviewed most often; and so do the marks. */
const classOfAsset = ['(K)', '(R)', '(T)', '(S)', '(gäller till)', '(flaggor)', 'system']
const whatAssetIs = ['namn', 'beskrivning', 'syfte']
const classOfSystem = ['K', 'R', 'T', 'S', 'leverantör', 'drift']
const protectionOfSystem = [
  'brister nivå 0',
  'brister nivå 1',
  'brister nivå 2',
  'brister nivå 3',
  'undantag',
  'undantag nivå 3',
  'överskydd',
]

/**
 * With a level 3 in any aspect, the class and what leads to where the information is; with strong secrecy or protected
 * personal data, also what it is.
 */
function maskedOfAsset({ current, strongSecrecy, personalData }: InformationAsset): string[] {
  const isDelicate = strongSecrecy || (personalData.has === 'personal-data' && personalData.protected)
  return [...(hasThree(current?.levels) ? classOfAsset : []), ...(isDelicate ? whatAssetIs : [])]
}

/** What protection is missing is never told. */
function maskedOfSystem({ derived }: ListedSystem): string[] {
  return [...(hasThree(derived?.levels) ? classOfSystem : []), ...protectionOfSystem]
}

export function sheetOfAssets(assets: readonly InformationAsset[]): RegisterSheet {
  return {
    table: assetTable(assets),
    objects: assets.map((asset) => ({
      id: asset.id,
      unitPath: asset.unitPath,
      masked: new Set(maskedOfAsset(asset)),
    })),
  }
}

export function sheetOfSystems(systems: readonly ListedSystem[]): RegisterSheet {
  return {
    table: systemTable(systems),
    objects: systems.map((listed) => ({
      id: listed.system.id,
      unitPath: listed.system.unitPath,
      masked: new Set(maskedOfSystem(listed)),
    })),
  }
}

export interface MaskedTable {
  readonly table: Table
  readonly maskedFields: number
  /** The paragraphs that something is masked by, and the headings of what is. */
  readonly grounds: readonly string[]
  readonly headings: readonly string[]
}

const paragraphOfSecrecy = /^OSL \d{1,2}:\d{1,2}(?: ?[a-z])?$/

const keyOf = (objectId: string, field: string): string => `${objectId}\n${field}`

/** @throws Refusal `not-found` for an object that is not in the table; `malformed-request` for a column that is not, a field examined twice, a mask without its paragraph */
function checkOverrides({ table, objects }: RegisterSheet, overrides: readonly DisclosureOverride[]): void {
  const known = new Set(objects.map(({ id }) => id))
  const place = (at: number, field: string) => `body.overrides.${at}.${field}`
  const unknown = overrides.flatMap(({ objectId }, at) =>
    known.has(objectId) ? [] : [{ path: place(at, 'objectId'), message: objectId }],
  )
  if (unknown.length > 0) throw new Refusal('not-found', unknown)
  const seen = new Set<string>()
  const faults = overrides.flatMap(({ objectId, field, decision, ground }, at): Fault[] => {
    const isRepeated = seen.has(keyOf(objectId, field))
    seen.add(keyOf(objectId, field))
    return [
      ...(table.header.includes(field)
        ? []
        : [
            {
              path: place(at, 'field'),
              message: { sv: 'Filen har ingen sådan kolumn.', en: 'The file has no such column.' },
            },
          ]),
      ...(isRepeated
        ? [
            {
              path: place(at, 'field'),
              message: { sv: 'Fältet är redan prövat.', en: 'The field is examined already.' },
            },
          ]
        : []),
      ...(decision === 'masked' && !paragraphOfSecrecy.test(ground)
        ? [
            {
              path: place(at, 'ground'),
              message: {
                sv: 'Ange paragrafen som hindrar det, till exempel OSL 18:8.',
                en: 'Name the paragraph that forbids it: OSL 18:8.',
              },
            },
          ]
        : []),
    ]
  })
  if (faults.length > 0) throw new Refusal('malformed-request', faults)
}

/**
 * The public version: what the rule masks and nobody has released, and what someone has masked. A field without a value is
 * masked too, so that the mask does not tell that there is one.
 * @throws Refusal `not-found` and `malformed-request` for overrides that are about nothing in the table
 */
export function maskSheet(sheet: RegisterSheet, overrides: readonly DisclosureOverride[] = []): MaskedTable {
  checkOverrides(sheet, overrides)
  const examined = new Map(overrides.map((override) => [keyOf(override.objectId, override.field), override]))
  const grounds = new Set<string>()
  const headings = new Set<string>()
  let maskedFields = 0
  const { header, rows } = sheet.table
  const masked = rows.map(({ row, cells }, at) => {
    const object = sheet.objects[at]
    if (object === undefined) throw new RangeError('Each row of the register is one of its things')
    return {
      row,
      cells: cells.map((cell, column) => {
        const heading = header[column] ?? ''
        const override = examined.get(keyOf(object.id, heading))
        const ground = object.masked.has(heading) ? byRule : undefined
        const decided =
          override === undefined ? ground : override.decision === 'masked' ? override.ground : undefined
        if (decided === undefined) return cell
        grounds.add(decided)
        headings.add(heading)
        maskedFields += 1
        return maskWith(decided)
      }),
    }
  })
  return {
    table: { header, rows: masked },
    maskedFields,
    grounds: [...grounds].sort(),
    headings: header.filter((heading) => headings.has(heading)),
  }
}

/** Everything as it stands. */
export function unmasked({ table }: RegisterSheet): MaskedTable {
  return { table, maskedFields: 0, grounds: [], headings: [] }
}
