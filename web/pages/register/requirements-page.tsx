// The requirements of a system: which apply, what is answered, what is missing, excepted or too much; which of them is in the address.
import { useSearchParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { RequirementRow, type RequirementRowRead } from './requirement-row.tsx'
import { requirementTexts } from './requirement-texts.ts'
import { SystemFrame, type SystemRead } from './system-frame.tsx'

const filters = ['gaps', 'applicable', 'exceptions', 'over-protection', 'all'] as const
type Filter = (typeof filters)[number]

const leavesOpen: readonly RequirementRowRead['state'][] = ['partly', 'not-fulfilled', 'unanswered']

/** The list is read whole: the share that is met and every filter come from the same reading. */
const isShown: Record<Filter, (row: RequirementRowRead) => boolean> = {
  gaps: ({ applies, state }) => applies && leavesOpen.includes(state),
  applicable: ({ applies }) => applies,
  exceptions: ({ exception }) => exception !== undefined,
  'over-protection': ({ state }) => state === 'over-protection',
  all: () => true,
}

function Requirements({ system }: { system: SystemRead }) {
  const { t } = useWords(requirementTexts)
  const [search, setSearch] = useSearchParams()
  const filter = filters.find((each) => each === search.get('state')) ?? 'gaps'
  const read = useRead('listRequirements', { params: { systemId: system.id }, query: { state: 'all' } })
  const names: Record<Filter, string> = {
    gaps: t('requirements.gaps'),
    applicable: t('requirements.applicable'),
    exceptions: t('requirements.exceptions'),
    'over-protection': t('requirements.over-protection'),
    all: t('requirements.all'),
  }
  const nothing: Record<Filter, string> = {
    gaps: t('requirements.no-gaps'),
    applicable: t('requirements.none'),
    exceptions: t('requirements.no-exceptions'),
    'over-protection': t('requirements.no-over-protection'),
    all: t('requirements.none'),
  }
  return (
    <Loaded from={read}>
      {({ body: { rows, catalogueId } }) => {
        const applicable = rows.filter(isShown.applicable)
        const shown = rows.filter(isShown[filter])
        return (
          <>
            <Progress
              label={t('requirements.share')}
              done={applicable.filter(({ state }) => state === 'fulfilled').length}
              of={applicable.length}
            />
            <Toggle
              label={t('requirements.show')}
              value={filter}
              choices={filters.map((value) => ({
                value,
                name: `${names[value]} (${rows.filter(isShown[value]).length})`,
              }))}
              onChange={(chosen) => setSearch(chosen === 'gaps' ? {} : { state: chosen }, { replace: true })}
            />
            {filter === 'over-protection' && <Paragraph>{t('requirements.over-protection-help')}</Paragraph>}
            {shown.length === 0 ? (
              <Empty>{nothing[filter]}</Empty>
            ) : (
              <div className="requirement-list">
                {shown.map((row) => (
                  <RequirementRow key={row.requirement.id} system={system} row={row} />
                ))}
              </div>
            )}
            <Paragraph isQuiet>{t('requirements.catalogue', { catalogue: catalogueId })}</Paragraph>
          </>
        )
      }}
    </Loaded>
  )
}

export function Component() {
  return <SystemFrame>{(system) => <Requirements system={system} />}</SystemFrame>
}
