// How a plan stands: its decision, how far it has come, its money, and what it was made from.
import { phaseNames } from '../../../functions/domain/matter/phase.ts'
import { useRead } from '../../api/use-api.ts'
import { kronor, stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { BarChart } from '../../ui/chart/bar-chart.tsx'
import { ShareChart } from '../../ui/chart/share-chart.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { actionSourceNames } from './action-words.ts'
import { type PlanShown, usePlanShown } from './plan-page.tsx'
import { planTexts } from './plan-texts.ts'

type Plan = PlanShown['plan']

function PlanFacts({ plan }: { plan: Plan }) {
  const { t, say } = useWords(planTexts)
  const { adoption, phase, matterId, ranking, financedBy, introduction } = plan
  const decided = adoption && [
    t('plans.decided-by', {
      body: adoption.bodyName,
      day: adoption.decidedOn,
      paragraph: adoption.paragraph,
    }),
    ...(adoption.withChanges ? [t('plans.with-changes')] : []),
  ]
  const rankedBy =
    ranking &&
    (ranking.metOn === undefined
      ? t('plan.ranked-by', { who: ranking.by.name })
      : t('plan.ranked-on', { day: ranking.metOn, who: ranking.by.name }))
  return (
    <Facts
      rows={[
        [t('plans.decided'), decided?.join(', ') ?? t('plans.not-decided')],
        [t('plan.valid-from'), adoption?.validFrom],
        [t('plan.phase'), phase && say(phaseNames[phase.name])],
        [
          t('plan.matter'),
          matterId && (
            <PageLink key="matter" to={`/matters/${matterId}`}>
              {t('plan.title', { year: plan.year })}
            </PageLink>
          ),
        ],
        [t('plan.ranked'), rankedBy],
        [t('plan.financed-by'), financedBy?.name],
        [t('plan.introduction'), introduction],
      ]}
    />
  )
}

function Progress({ plan: { progress } }: { plan: Plan }) {
  const { t } = useWords(planTexts)
  const { total, done, inProgress, notStarted, dropped, late } = progress
  return (
    <Section title={t('plan.progress')}>
      <Paragraph>
        {t('plan.progress-of', { done, total, late, percent: Math.round((done / total) * 100) })}
      </Paragraph>
      <ShareChart
        title={t('plan.progress-chart')}
        heads={[t('plan.status'), t('plan.count')]}
        parts={[
          { id: 'done', name: t('plan.done'), value: done, look: 'full', tone: 'success' },
          {
            id: 'in-progress',
            name: t('plan.in-progress'),
            value: inProgress,
            look: 'striped',
            tone: 'accent',
          },
          {
            id: 'not-started',
            name: t('plan.not-started'),
            value: notStarted,
            look: 'empty',
            tone: 'neutral',
          },
          { id: 'dropped', name: t('plan.dropped'), value: dropped, look: 'dotted', tone: 'neutral' },
        ]}
      />
    </Section>
  )
}

function Money({ plan: { progress } }: { plan: Plan }) {
  const { t, language } = useWords(planTexts)
  const { total, financed, cost, financedAmount } = progress
  const bar = (id: string, label: string, value: number) => ({
    id,
    label,
    value,
    shown: kronor(value, language),
  })
  return (
    <Section title={t('plan.money')}>
      <Paragraph>{t('plan.money-of', { financed, total })}</Paragraph>
      <BarChart
        title={t('plan.money-chart')}
        heads={[t('plan.money-what'), t('plan.amount')]}
        bars={[bar('cost', t('plan.cost'), cost), bar('given', t('plan.given'), financedAmount)]}
      />
    </Section>
  )
}

function Inputs({ inputs }: { inputs: NonNullable<Plan['inputs']> }) {
  const { t, say } = useWords(planTexts)
  const { gatheredAt, gapsByLevel, openActions, carriedOver, formerYear } = inputs
  const sources = Object.entries(actionSourceNames).flatMap(([source, name]) => {
    const value = Object.entries(openActions).find(([kind]) => kind === source)?.[1]
    return value === undefined ? [] : [{ id: source, label: say(name), value, shown: String(value) }]
  })
  return (
    <Section title={t('plan.inputs')}>
      <Paragraph>{t('plan.inputs-on', { day: stockholmDay(gatheredAt) })}</Paragraph>
      {formerYear !== undefined && (
        <Paragraph>{t('plan.carried-over', { year: formerYear, count: carriedOver.length })}</Paragraph>
      )}
      <BarChart
        title={t('plan.gaps')}
        heads={[t('plan.level-head'), t('plan.count')]}
        bars={gapsByLevel.map((value, level) => ({
          id: String(level),
          label: t('plan.level', { level }),
          value,
          shown: String(value),
        }))}
      />
      {sources.length > 0 && (
        <BarChart title={t('plan.open-actions')} heads={[t('plan.source'), t('plan.count')]} bars={sources} />
      )}
    </Section>
  )
}

function LeftBehind({ actionId }: { actionId: string }) {
  const { data } = useRead('readAction', { params: { actionId } })
  return <PageLink to={`/actions/${actionId}`}>{data?.body.title ?? actionId}</PageLink>
}

export function Component() {
  const { t, say } = useWords(planTexts)
  const { plan } = usePlanShown()
  const { standing, moved, progress, inputs, notTakenOver } = plan
  return (
    <>
      {standing === 'missing-for-current-year' && (
        <Notice kind="warning">
          <Paragraph>{t('plans.missing')}</Paragraph>
        </Notice>
      )}
      {moved !== undefined && (
        <Notice kind="warning">
          <Paragraph>{say(moved)}</Paragraph>
          {moved.to !== undefined && (
            <PageLink to={`/meetings/${encodeURIComponent(moved.to)}`}>{moved.to}</PageLink>
          )}
        </Notice>
      )}
      <PlanFacts plan={plan} />
      {progress.total > 0 && (
        <>
          <Progress plan={plan} />
          <Money plan={plan} />
        </>
      )}
      {inputs && <Inputs inputs={inputs} />}
      {notTakenOver.length > 0 && (
        <Section title={t('plan.not-taken-over')}>
          <ul>
            {notTakenOver.map((actionId) => (
              <li key={actionId}>
                <LeftBehind actionId={actionId} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
