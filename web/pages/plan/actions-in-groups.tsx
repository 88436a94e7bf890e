// Actions by whoever answers for them, or by the month they are due.
import { useNames } from '../../api/use-names.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { monthTitle } from '../../texts/months.ts'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { isOpenStatus } from './action-status.tsx'
import { type ActionRow, ActionTable } from './action-table.tsx'
import { actionTexts } from './action-texts.ts'

const groupsBy = (actions: readonly ActionRow[], keyOf: (action: ActionRow) => string) =>
  [...Map.groupBy(actions, keyOf)].map(([key, rows]) => ({
    key,
    rows: rows.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)),
  }))

function CountOf({ actions }: { actions: readonly ActionRow[] }) {
  const { t } = useWords(actionTexts)
  const { today } = useMe()
  const late = actions.filter(({ status, dueOn }) => isOpenStatus(status) && dueOn < today).length
  return <Paragraph isQuiet>{t('actions.count-of', { count: actions.length, late })}</Paragraph>
}

export function ActionsByOwner({ actions }: { actions: readonly ActionRow[] }) {
  const personName = useNames('listPersons')
  const groups = groupsBy(actions, ({ ownerId }) => ownerId)
    .map((group) => ({ ...group, name: personName(group.key) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
  return groups.map(({ key, name, rows }) => (
    <Section key={key} title={name}>
      <CountOf actions={rows} />
      <ActionTable caption={name} actions={rows} leaveOut="owner" />
    </Section>
  ))
}

export function ActionsByMonth({ actions }: { actions: readonly ActionRow[] }) {
  const { t, language } = useWords(actionTexts)
  const groups = groupsBy(actions, ({ dueOn }) => dueOn.slice(0, 7))
    .map((group) => ({ ...group, name: monthTitle(group.key, language) }))
    .toSorted((a, b) => a.key.localeCompare(b.key))
  return (
    <>
      <BarChart
        title={t('actions.chart')}
        heads={[t('actions.month'), t('actions.count')]}
        bars={groups.map(({ key, name, rows }) => ({
          id: key,
          label: name,
          value: rows.length,
          shown: String(rows.length),
        }))}
      />
      {groups.map(({ key, name, rows }) => (
        <Section key={key} title={name}>
          <CountOf actions={rows} />
          <ActionTable caption={name} actions={rows} />
        </Section>
      ))}
    </>
  )
}
