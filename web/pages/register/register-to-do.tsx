// What needs doing first in the register: how many, and the list of them.
import type { AnswerOf } from '../../api/call.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Tag, type TagColor } from '../../ui/tag.tsx'
import { registerTexts } from './register-texts.ts'

export type UnitFigure = AnswerOf<'readRegisterFigures'>['units'][number]

interface ToDo {
  text: keyof typeof registerTexts
  path: string
  color: TagColor
  count: (unit: UnitFigure) => number
}

/** The most urgent first. */
const toDo: readonly ToDo[] = [
  {
    text: 'to-do.critical-unclassified',
    path: '/register/assets?question=critical-unclassified',
    color: 'danger',
    count: ({ assets }) => assets.critical - assets.criticalClassified,
  },
  {
    text: 'to-do.gaps-at-three',
    path: '/register/systems?question=gaps-at-three',
    color: 'danger',
    count: ({ gaps }) => gaps?.byLevel[3] ?? 0,
  },
  {
    text: 'to-do.expired',
    path: '/register/assets?question=expired',
    color: 'danger',
    count: ({ assets }) => assets.expired,
  },
  {
    text: 'to-do.assets-vacant',
    path: '/register/assets?question=vacant',
    color: 'warning',
    count: ({ assets }) => assets.vacant,
  },
  {
    text: 'to-do.systems-vacant',
    path: '/register/systems?question=vacant',
    color: 'warning',
    count: ({ systems }) => systems.vacant,
  },
  {
    text: 'to-do.unclassified',
    path: '/register/assets?question=unclassified',
    color: 'warning',
    count: ({ assets }) => assets.total - assets.classified - assets.expired,
  },
  {
    text: 'to-do.preliminary',
    path: '/register/systems?question=preliminary',
    color: 'warning',
    count: ({ systems }) => systems.preliminary,
  },
  {
    text: 'to-do.gaps',
    path: '/register/systems?question=gaps',
    color: 'warning',
    count: ({ gaps }) => (gaps?.byLevel ?? []).reduce((sum, each) => sum + each, 0),
  },
  {
    text: 'to-do.exceptions',
    path: '/register/systems?question=exceptions',
    color: 'info',
    count: ({ gaps }) => gaps?.exceptions ?? 0,
  },
  {
    text: 'to-do.over-protected',
    path: '/register/systems?question=over-protected',
    color: 'info',
    count: ({ gaps }) => gaps?.overProtected ?? 0,
  },
]

const sumOf = (units: readonly UnitFigure[], count: (unit: UnitFigure) => number): number =>
  units.reduce((sum, unit) => sum + count(unit), 0)

export function RegisterToDo({
  units,
  unitId,
}: {
  units: readonly UnitFigure[]
  unitId: string | undefined
}) {
  const { t } = useWords(registerTexts)
  const found = toDo
    .map((each) => ({ ...each, number: sumOf(units, each.count) }))
    .filter(({ number }) => number > 0)
  const here = unitId === undefined ? '' : `&unitId=${encodeURIComponent(unitId)}`
  return (
    <>
      <Progress
        label={t('register.share-classified')}
        done={sumOf(units, ({ assets }) => assets.classified)}
        of={sumOf(units, ({ assets }) => assets.total)}
      />
      {found.length === 0 ? (
        <Empty>{t('register.all-done')}</Empty>
      ) : (
        <ul className="cards">
          {found.map(({ text, path, color, number }) => (
            <li key={text} className="card to-do">
              <Tag color={color}>{number}</Tag>
              <PageLink to={path + here}>{t(text)}</PageLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
