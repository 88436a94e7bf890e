// Actions as a list, by owner or by month, all or mine; how it is shown and what is sought stand in the address.
import { useSearchParams } from 'react-router'
import { usePages } from '../../api/use-pages.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { Toggle } from '../../ui/toggle.tsx'
import { type ActionFilter, ActionFilters } from './action-filters.tsx'
import { type ActionRow, ActionTable } from './action-table.tsx'
import { actionTexts } from './action-texts.ts'
import { ActionsByMonth, ActionsByOwner } from './actions-in-groups.tsx'

const views = ['table', 'owner', 'month'] as const
type View = (typeof views)[number]
const filters: readonly ActionFilter[] = ['unit', 'status', 'plan', 'due']
/** So many that the groups are whole for most municipalities. */
const rowsRead = 100

function Actions({ view, actions }: { view: View; actions: readonly ActionRow[] }) {
  const { t } = useWords(actionTexts)
  switch (view) {
    case 'table':
      return <ActionTable caption={t('actions.title')} actions={actions} />
    case 'owner':
      return <ActionsByOwner actions={actions} />
    case 'month':
      return <ActionsByMonth actions={actions} />
    default:
      return view satisfies never
  }
}

interface Shown {
  view: View
  search: URLSearchParams
}

function AllActions({ view, search }: Shown) {
  const { t } = useWords(actionTexts)
  const isFiltered = filters.some((filter) => search.has(filter))
  const pages = usePages('listActions', {
    query: {
      limit: rowsRead,
      unitId: search.get('unit') ?? undefined,
      status: search.get('status') ?? undefined,
      planYear: search.get('plan') ?? undefined,
      dueIn: search.get('due') ?? undefined,
    },
  })
  return (
    <MorePages pages={pages}>
      {(actions) =>
        actions.length === 0 ? (
          <Empty>{t(isFiltered ? 'actions.none-found' : 'actions.none')}</Empty>
        ) : (
          <Actions view={view} actions={actions} />
        )
      }
    </MorePages>
  )
}

function MyActions({ view, search }: Shown) {
  const { t } = useWords(actionTexts)
  const state = search.get('state') === 'closed' ? 'closed' : 'open'
  const pages = usePages('listMyActions', { query: { limit: rowsRead, state } })
  return (
    <MorePages pages={pages}>
      {(actions) =>
        actions.length === 0 ? (
          <Empty>{t('actions.none-mine')}</Empty>
        ) : (
          <Actions view={view} actions={actions} />
        )
      }
    </MorePages>
  )
}

export function Component() {
  const { t } = useWords(actionTexts)
  const [search, setSearch] = useSearchParams()
  const mayPlan = useMay('action:plan')
  const mayReadPlans = useMay('plan:read')
  const isMine = search.get('whose') === 'mine'
  const view = views.find((each) => each === search.get('view')) ?? 'table'
  const put = (changes: Readonly<Record<string, string>>) =>
    setSearch((before) => {
      const after = new URLSearchParams(before)
      for (const [name, value] of Object.entries(changes)) {
        if (value === '') after.delete(name)
        else after.set(name, value)
      }
      return after
    })
  return (
    <Page
      title={t('actions.title')}
      lead={t('actions.lead')}
      actions={
        <>
          {mayReadPlans && (
            <ButtonLink to="/action-plans" variant="secondary">
              {t('actions.plans')}
            </ButtonLink>
          )}
          {mayPlan && <ButtonLink to="/actions/new">{t('actions.register')}</ButtonLink>}
        </>
      }
    >
      <div className="filters">
        <Toggle
          label={t('actions.whose')}
          value={isMine ? 'mine' : 'all'}
          choices={[
            { value: 'all', name: t('actions.whose-all') },
            { value: 'mine', name: t('actions.whose-mine') },
          ]}
          onChange={(whose) =>
            setSearch({ ...(view !== 'table' && { view }), ...(whose === 'mine' && { whose }) })
          }
        />
        <Toggle
          label={t('actions.view')}
          value={view}
          choices={[
            { value: 'table', name: t('actions.view-table') },
            { value: 'owner', name: t('actions.view-owner') },
            { value: 'month', name: t('actions.view-month') },
          ]}
          onChange={(chosen) => put({ view: chosen === 'table' ? '' : chosen })}
        />
        {isMine && (
          <Toggle
            label={t('action.status')}
            value={search.get('state') === 'closed' ? 'closed' : 'open'}
            choices={[
              { value: 'open', name: t('actions.open') },
              { value: 'closed', name: t('actions.closed') },
            ]}
            onChange={(state) => put({ state: state === 'open' ? '' : state })}
          />
        )}
      </div>
      {isMine ? (
        <MyActions view={view} search={search} />
      ) : (
        <>
          <ActionFilters
            chosen={{
              unit: search.get('unit') ?? '',
              status: search.get('status') ?? '',
              plan: search.get('plan') ?? '',
              due: search.get('due') ?? '',
            }}
            onChoose={(filter, value) => put({ [filter]: value })}
            onClear={() => put({ unit: '', status: '', plan: '', due: '' })}
          />
          <AllActions view={view} search={search} />
        </>
      )}
    </Page>
  )
}
