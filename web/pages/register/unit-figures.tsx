// Coverage and compliance of each unit: how much is classified, what has run out, and which requirements are missing.
import { useWords } from '../../texts/language.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { registerTexts } from './register-texts.ts'
import type { UnitFigure } from './register-to-do.tsx'

export function UnitFigures({ units }: { units: readonly UnitFigure[] }) {
  const { t } = useWords(registerTexts)
  const seesGaps = units.some(({ gaps }) => gaps !== undefined)
  const gapsOf = ({ gaps }: UnitFigure, pick: (gaps: NonNullable<UnitFigure['gaps']>) => number) =>
    gaps === undefined ? t('figures.hidden') : pick(gaps)
  const gapColumns: readonly Column<UnitFigure>[] = [
    {
      head: t('figures.gaps'),
      align: 'end',
      cell: (unit) => gapsOf(unit, ({ byLevel }) => byLevel.reduce((sum, each) => sum + each, 0)),
    },
    {
      head: t('figures.gaps-at-three'),
      align: 'end',
      cell: (unit) => gapsOf(unit, ({ byLevel }) => byLevel[3] ?? 0),
    },
    {
      head: t('figures.exceptions'),
      align: 'end',
      cell: (unit) => gapsOf(unit, ({ exceptions }) => exceptions),
    },
    {
      head: t('figures.over-protected'),
      align: 'end',
      cell: (unit) => gapsOf(unit, ({ overProtected }) => overProtected),
    },
  ]
  return (
    <>
      <DataTable
        caption={t('register.by-unit')}
        isCaptionHidden
        rows={units}
        keyOf={({ unitId }) => unitId}
        columns={[
          {
            head: t('unit'),
            cell: ({ unitId, unitName }) => (
              <PageLink to={`/register/assets?unitId=${encodeURIComponent(unitId)}`}>{unitName}</PageLink>
            ),
          },
          { head: t('figures.assets'), align: 'end', cell: ({ assets }) => assets.total },
          {
            head: t('figures.classified'),
            align: 'end',
            cell: ({ assets: { classified, total } }) =>
              total === 0 ? '–' : `${Math.round((100 * classified) / total)} %`,
          },
          { head: t('figures.expired'), align: 'end', cell: ({ assets }) => assets.expired },
          { head: t('figures.systems'), align: 'end', cell: ({ systems }) => systems.total },
          ...(seesGaps ? gapColumns : []),
        ]}
      />
      {!seesGaps && <Paragraph isQuiet>{t('figures.gaps-hidden')}</Paragraph>}
    </>
  )
}
