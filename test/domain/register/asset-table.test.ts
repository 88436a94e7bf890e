// The export of the register: what is taken out can be read in again and says the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetTable } from '../../../functions/domain/register/asset-table.ts'
import { AssetDescription, InformationAsset } from '../../../functions/domain/register/information-asset.ts'
import { readAssetTable } from '../../../functions/domain/register/read-asset-table.ts'
import { readCsv, writeCsv } from '../../../functions/domain/register/table.ts'
import { readXlsx } from '../../../functions/spreadsheet/read-xlsx.ts'
import { writeXlsx } from '../../../functions/spreadsheet/write-xlsx.ts'
import { anyAsset } from './any-asset.ts'
import { plainRow } from './asset-file.ts'

const anyRegister = fc.uniqueArray(anyAsset, { selector: ({ id }) => id, maxLength: 4 })

/** What the import says of assets that were taken out. */
const rowsOf = (assets: readonly InformationAsset[]) =>
  assets.map((asset, at) => ({
    row: at + 2,
    id: asset.id,
    description: AssetDescription.parse(asset),
    systemIds: asset.systemIds,
  }))

describe('the export of assets', () => {
  it('reads in as it was taken out', () => {
    fc.assert(
      fc.property(anyRegister, (assets) => {
        expect(readAssetTable(assetTable(assets)).rows).toStrictEqual(rowsOf(assets))
      }),
    )
  })

  it('reads in as it was taken out by way of a CSV file', () => {
    fc.assert(
      fc.property(anyRegister, (assets) => {
        expect(readAssetTable(readCsv(writeCsv(assetTable(assets)))).rows).toStrictEqual(rowsOf(assets))
      }),
    )
  })

  it('reads in as it was taken out by way of a workbook', async () => {
    expect.hasAssertions()
    await fc.assert(
      fc.asyncProperty(anyRegister, async (assets) => {
        const table = await readXlsx(await writeXlsx(assetTable(assets)))
        expect(readAssetTable(table).rows).toStrictEqual(rowsOf(assets))
      }),
    )
  })

  it('has the columns of the import, and after them what only people read', () => {
    const { header } = assetTable([])
    const columns = Object.keys(plainRow)
    expect(header.slice(0, columns.length)).toEqual(columns)
    expect(header.slice(columns.length)).toEqual([
      '(K)',
      '(R)',
      '(T)',
      '(S)',
      '(klassad)',
      '(gäller till)',
      '(flaggor)',
    ])
  })

  it('shows the class that holds, but proposes none', () => {
    const [asset] = fc.sample(anyAsset, 1)
    const classed = InformationAsset.parse({
      ...asset,
      current: {
        classificationId: '0'.repeat(26),
        levels: { confidentiality: 3, integrity: 0, availability: 1 },
        decidedOn: '2026-11-02',
        validUntil: '2027-11-01',
      },
      openClassificationId: '1'.repeat(26),
      vacantSince: '2026-11-20',
      endedOn: undefined,
    })
    const { header, rows } = assetTable([classed])
    const shown = Object.fromEntries(header.map((heading, at) => [heading, rows[0]?.cells[at]]))
    expect(shown).toMatchObject({
      K: '',
      konsekvens: '',
      '(K)': '3',
      '(R)': '0',
      '(T)': '1',
      '(S)': '',
      '(klassad)': '2026-11-02',
      '(gäller till)': '2027-11-01',
      '(flaggor)': 'klassning pågår, ägare saknas, kritisk, utökat skydd',
    })
  })
})
