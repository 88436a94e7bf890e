// One action: what it is, how it goes, and the ways to say so.

import { useParams } from 'react-router'
import { policyGoals } from '../../../functions/domain/action/policy-goal.ts'
import { roleTitles } from '../../../functions/domain/organisation/role.ts'
import type { Answer } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMe } from '../../session/me.tsx'
import { kronor } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { closeActionSchema, reportProgressSchema } from './action-commands.built.ts'
import { ActionHistory } from './action-history.tsx'
import { ActionSourceShown } from './action-source.tsx'
import { ActionStatusTag, isOpenStatus } from './action-status.tsx'
import { actionTexts } from './action-texts.ts'

/** An action that this one waits for, by its title where it may be read. */
function Dependency({ actionId }: { actionId: string }) {
  const { data } = useRead('readAction', { params: { actionId } })
  return <PageLink to={`/actions/${actionId}`}>{data?.body.title ?? actionId}</PageLink>
}

function ActionCommands({
  action,
  etag,
}: {
  action: Answer<'readAction'>['body']
  etag: string | undefined
}) {
  const { t } = useWords(actionTexts)
  const { personId } = useMe()
  const mayPlan = useMay('action:plan')
  const mayChange = useMay('action:change')
  if (!isOpenStatus(action.status) || !(mayChange || action.ownerId === personId)) return null
  const shared = { params: { actionId: action.id }, etag }
  return (
    <>
      <CommandDialog
        {...shared}
        route="reportProgress"
        title={t('action.progress-report')}
        help={t('action.progress-help')}
        variant="primary"
        schema={reportProgressSchema}
        submit={t('action.progress-report')}
      />
      <CommandDialog
        {...shared}
        route="closeAction"
        title={t('action.close')}
        help={t('action.close-help')}
        schema={closeActionSchema}
        submit={t('action.close')}
      />
      {mayPlan && (
        <ButtonLink to={`/actions/${action.id}/change`} variant="secondary">
          {t('action.change')}
        </ButtonLink>
      )}
    </>
  )
}

function ActionShown({ body: action, etag }: Answer<'readAction'>) {
  const { t, say, language } = useWords(actionTexts)
  const personName = useNames('listPersons')
  const unitName = useNames('listUnits')
  const { label, title, status, dueOn, startOn, effort, goal, ownerRole, secrecy, proposedFor } = action
  const planYears = action.planYears ?? []
  return (
    <Page title={title} lead={label} actions={<ActionCommands action={action} etag={etag} />}>
      <Facts
        rows={[
          [t('action.status'), <ActionStatusTag key="status" status={status} />],
          [t('actions.due'), <DueDay key="due" day={dueOn} isOpen={isOpenStatus(status)} />],
          [t('action.start'), startOn],
          [t('actions.owner'), personName(action.ownerId)],
          [t('action.role'), ownerRole && say(roleTitles[ownerRole])],
          [t('action.unit'), unitName(action.unitId)],
          [t('action.source'), <ActionSourceShown key="source" source={action.source} />],
          [t('action.goal'), goal && say(policyGoals[goal])],
          [t('action.effect'), action.effectMeasure],
          [t('action.hours'), effort?.hours !== undefined && t('action.hours-of', { hours: effort.hours })],
          [t('action.cost'), effort?.cost !== undefined && kronor(effort.cost, language)],
          [
            t('action.depends-on'),
            action.dependsOn?.map((actionId) => (
              <div key={actionId}>
                <Dependency actionId={actionId} />
              </div>
            )),
          ],
          [
            t('action.plans'),
            planYears.length > 0 &&
              planYears.map((year) => (
                <div key={year}>
                  <PageLink to={`/action-plans/${year}`}>{t('action.plan-of', { year })}</PageLink>
                </div>
              )),
          ],
          [
            t('action.proposed'),
            proposedFor !== undefined && (
              <PageLink to={`/action-plans/${proposedFor}`}>
                {t('action.plan-of', { year: proposedFor })}
              </PageLink>
            ),
          ],
          [
            t('action.secrecy'),
            t(secrecy === 'osl-18-8' ? 'action.secrecy-secret' : 'action.secrecy-internal'),
          ],
        ]}
      />
      <Section title={t('action.history')}>
        <ActionHistory action={action} />
      </Section>
    </Page>
  )
}

export function Component() {
  const { actionId = '' } = useParams()
  const action = useRead('readAction', { params: { actionId } })
  return <Loaded from={action}>{(answer) => <ActionShown key={answer.body.id} {...answer} />}</Loaded>
}
