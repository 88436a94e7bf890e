// One year's action plan, with its parts beneath it; the parts have the plan from here.
import { Outlet, useOutletContext, useParams } from 'react-router'
import type { Answer } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { Tag } from '../../ui/tag.tsx'
import { planStandingColors, planStandingNames } from './action-words.ts'
import { planTexts } from './plan-texts.ts'

export interface PlanShown {
  plan: Answer<'readPlan'>['body']
  etag: string | undefined
  /** Whether its items may be changed, as far as can be seen here; the server decides. */
  isOpen: boolean
}

export const usePlanShown = (): PlanShown => useOutletContext<PlanShown>()

const phasesOfPreparation: readonly string[] = [
  'registration',
  'collecting',
  'drafting',
  'ranking',
  'financing',
]

export function Component() {
  const { t, say } = useWords(planTexts)
  const { year = '' } = useParams()
  const mayChange = useMay('plan:change')
  const read = useRead('readPlan', { params: { year } })
  return (
    <Loaded from={read}>
      {({ body: plan, etag }) => {
        const { phase, adoption, standing } = plan
        const isPrepared = phase !== undefined && phasesOfPreparation.includes(phase.name)
        // The board's own changes are brought in after its decision (KL 5:28).
        const hasChanges = adoption?.withChanges === true && phase?.name !== 'closed'
        const shown: PlanShown = { plan, etag, isOpen: mayChange && (isPrepared || hasChanges) }
        return (
          <Page
            title={t('plan.title', { year })}
            lead={<Tag color={planStandingColors[standing]}>{say(planStandingNames[standing])}</Tag>}
          >
            <PageTabs
              label={t('plan.parts')}
              tabs={[
                { to: `/action-plans/${year}`, name: t('plan.overview') },
                { to: `/action-plans/${year}/items`, name: t('plan.items') },
                { to: `/action-plans/${year}/months`, name: t('plan.months') },
                ...(plan.matterId === undefined
                  ? []
                  : [{ to: `/action-plans/${year}/document`, name: t('plan.document') }]),
              ]}
            />
            <Outlet context={shown} />
          </Page>
        )
      }}
    </Loaded>
  )
}
