// The action plans of all years and how each stands; a new one is started here.
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Tag } from '../../ui/tag.tsx'
import { planStandingColors, planStandingNames } from './action-words.ts'
import { startPlanSchema } from './plan-commands.built.ts'
import { planTexts } from './plan-texts.ts'

function StartPlan() {
  const { t } = useWords(planTexts)
  const { today } = useMe()
  const navigate = useNavigate()
  const initial = useMemo(() => ({ year: Number(today.slice(0, 4)) + 1 }), [today])
  return (
    <CommandDialog
      route="startPlan"
      title={t('plans.start')}
      help={t('plans.start-help')}
      schema={startPlanSchema}
      submit={t('plans.start')}
      initial={initial}
      onDone={({ body }) => void navigate(`/action-plans/${body.year}`)}
    />
  )
}

export function Component() {
  const { t, say } = useWords(planTexts)
  const mayChange = useMay('plan:change')
  const mayReadActions = useMay('action:read')
  const plans = useRead('listPlans')
  return (
    <Page
      title={t('plans.title')}
      lead={t('plans.lead')}
      actions={
        <>
          {mayReadActions && (
            <ButtonLink to="/actions" variant="secondary">
              {t('plans.all-actions')}
            </ButtonLink>
          )}
          {mayChange && <StartPlan />}
        </>
      }
    >
      <Loaded from={plans}>
        {({ body: { items, missingForCurrentYear } }) => (
          <>
            {missingForCurrentYear && (
              <Notice kind="warning">
                <Paragraph>{t('plans.missing')}</Paragraph>
              </Notice>
            )}
            {items.length === 0 ? (
              <Empty>{t(mayChange ? 'plans.none' : 'plans.none-to-read')}</Empty>
            ) : (
              <DataTable
                caption={t('plans.title')}
                isCaptionHidden
                rows={items}
                keyOf={({ year }) => String(year)}
                columns={[
                  {
                    head: t('plans.year'),
                    cell: ({ year }) => (
                      <PageLink to={`/action-plans/${year}`}>{t('plan.title', { year })}</PageLink>
                    ),
                  },
                  {
                    head: t('plans.standing'),
                    cell: ({ standing }) => (
                      <Tag color={planStandingColors[standing]}>{say(planStandingNames[standing])}</Tag>
                    ),
                  },
                  {
                    head: t('plans.decided'),
                    cell: ({ adoption }) =>
                      adoption === undefined
                        ? t('plans.not-decided')
                        : t('plans.decided-by', {
                            body: adoption.bodyName,
                            day: adoption.decidedOn,
                            paragraph: adoption.paragraph,
                          }),
                  },
                  {
                    head: t('plan.matter'),
                    cell: ({ matterId }) => (
                      <PageLink to={`/matters/${matterId}`}>{t('plan.matter')}</PageLink>
                    ),
                  },
                ]}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}
