// How far a reorganisation has come.
import type { RowOf } from '../../api/use-pages.ts'
import { useWords } from '../../texts/language.tsx'
import { Tag } from '../../ui/tag.tsx'
import { administrationTexts } from './administration-texts.ts'

type Status = RowOf<'listReorganisations'>['status']

const colors = { 'under-review': 'warning', approved: 'info', 'carried-out': 'success' } as const

export function ReorganisationStatus({ status }: { status: Status }) {
  const { t } = useWords(administrationTexts)
  const words = {
    'under-review': t('reorganisation.under-review'),
    approved: t('reorganisation.approved'),
    'carried-out': t('reorganisation.carried-out'),
  }
  return <Tag color={colors[status]}>{words[status]}</Tag>
}
