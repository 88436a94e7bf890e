// Enters an action; what it comes from and the plan that it is proposed for may be given in the address.
import { useMemo } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { CommandForm } from '../../form/command-form.tsx'
import type { Fields } from '../../form/initial-value.ts'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { registerActionSchema } from './action-commands.built.ts'
import { actionTexts } from './action-texts.ts'

export function Component() {
  const { t } = useWords(actionTexts)
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const incidentId = search.get('incident')
  const matterId = search.get('matter')
  const planYear = search.get('plan')
  const initial = useMemo(
    (): Fields => ({
      ...(incidentId !== null && { source: { kind: 'incident', incidentId } }),
      ...(matterId !== null && { source: { kind: 'assignment', matterId } }),
      ...(planYear !== null && { planYear: Number(planYear) }),
    }),
    [incidentId, matterId, planYear],
  )
  return (
    <Page title={t('actions.register')} lead={t('action.new-lead')}>
      <CommandForm
        route="registerAction"
        schema={registerActionSchema}
        submit={t('action.new-submit')}
        initial={initial}
        onDone={({ body }) => void navigate(`/actions/${body.id}`)}
      />
    </Page>
  )
}
