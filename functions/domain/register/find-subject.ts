// Which asset a row of an import is about: the one with its id, or else the one of its name in its unit.

import { digest } from '../audit/digest.ts'
import type { Bilingual } from '../bilingual.ts'
import type { Stored } from '../decision.ts'
import { type FaultList, noteFault } from './fault-list.ts'
import type { InformationAsset } from './information-asset.ts'
import { placeInTable } from './table.ts'

/** What names a row's asset, and the headings under which that stands. */
export interface NamedRow {
  readonly row: number
  readonly id?: string | undefined
  readonly name: string
  readonly unitId: string
}

/** A name is the same whatever its case and blanks. */
export function keyOfName({ unitId, name }: Pick<NamedRow, 'unitId' | 'name'>): string {
  const folded = name.normalize('NFC').toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ').trim()
  return `${unitId}#${folded}`
}

/**
 * The id of an asset that a row without an id registers. The same name in the same unit gives the same id, so that a file
 * that is sent twice at once cannot register an asset twice.
 */
export function idFromName(named: Pick<NamedRow, 'unitId' | 'name'>): string {
  return digest(keyOfName(named)).slice(0, 26)
}

export interface Subjects {
  /** The asset; undefined for a new one. A row with a fault has none either, and the fault is noted. */
  of(named: NamedRow, list: FaultList): Stored<InformationAsset> | undefined
  /** Whether the id belongs to some asset already. */
  isTaken(id: string): boolean
}

/** @param nameColumn what the file calls the column of names */
export function findSubjects(assets: readonly Stored<InformationAsset>[], nameColumn: string): Subjects {
  const byId = new Map(assets.map((asset) => [asset.state.id, asset]))
  const byName = Map.groupBy(
    [...byId.values()].filter(({ state }) => state.endedOn === undefined),
    ({ state }) => keyOfName(state),
  )
  const rowOfAsset = new Map<string, number>()
  const rowOfName = new Map<string, NamedRow>()

  function noteRepetition(named: NamedRow, found: Stored<InformationAsset> | undefined, list: FaultList) {
    const key = keyOfName(named)
    const namesake = rowOfName.get(key)
    const isAmbiguous = namesake !== undefined && (namesake.id === undefined || named.id === undefined)
    const earlier = (found && rowOfAsset.get(found.state.id)) ?? (isAmbiguous ? namesake.row : undefined)
    if (earlier !== undefined) {
      const path = placeInTable(named.row, nameColumn)
      noteFault(list, {
        path,
        message: {
          sv: `Rad ${earlier} gäller samma tillgång.`,
          en: `Row ${earlier} is about the same asset.`,
        },
      })
    }
    if (namesake === undefined) rowOfName.set(key, named)
    if (found) rowOfAsset.set(found.state.id, named.row)
  }

  return {
    of(named, list) {
      const note = (column: string, message: Bilingual) =>
        noteFault(list, { path: placeInTable(named.row, column), message })
      if (named.id !== undefined) {
        const found = byId.get(named.id)
        if (found === undefined)
          note('id', {
            sv: 'Det finns ingen tillgång med detta id. Lämna cellen tom för en ny.',
            en: 'There is no asset with this id. Leave the cell empty for a new one.',
          })
        else if (found.state.endedOn !== undefined)
          note('id', { sv: 'Tillgången finns inte längre.', en: 'The asset is no more.' })
        noteRepetition(named, found, list)
        return found
      }
      const namesakes = byName.get(keyOfName(named)) ?? []
      if (namesakes.length > 1)
        note(nameColumn, {
          sv: 'Flera av enhetens tillgångar har det namnet. Ange id.',
          en: 'Several assets of the unit have this name. Give the id.',
        })
      noteRepetition(named, namesakes[0], list)
      return namesakes[0]
    },
    isTaken: (id) => byId.has(id),
  }
}
