// What each column of an import file is called and holds, worked out from the columns that the server reads by.

import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import { assetColumns } from '../../../functions/domain/register/asset-columns.ts'
import { klassaColumns } from '../../../functions/domain/register/read-klassa-table.ts'
import type { Column } from '../../../functions/domain/register/read-rows.ts'

export interface ImportColumn {
  name: string
  isDemanded: boolean
  /** The end of the sentence “Give …”. */
  expects: Bilingual
}

const shownOf = ({ name, isDemanded, expects }: Column): ImportColumn => ({ name, isDemanded, expects })

export const importColumns: Record<'assets' | 'klassa', readonly ImportColumn[]> = {
  assets: assetColumns.map(shownOf),
  klassa: klassaColumns.map(shownOf),
}
