// Plans an open action anew: its owner, days, cost, measure of effect and what it waits for.
import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Answer } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandForm } from '../../form/command-form.tsx'
import type { Fields } from '../../form/initial-value.ts'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { changeActionSchema } from './action-commands.built.ts'
import { actionTexts } from './action-texts.ts'

/** What may be planned, as the form holds it. */
const planningOf = ({
  title,
  goal,
  ownerRole,
  unitId,
  ownerId,
  effort,
  startOn,
  dueOn,
  effectMeasure,
  dependsOn,
  secrecy,
}: Answer<'readAction'>['body']): Fields => ({
  title,
  goal,
  ownerRole,
  unitId,
  ownerId,
  effort,
  startOn,
  dueOn,
  effectMeasure,
  dependsOn,
  secrecy,
})

function ChangeForm({ body: action, etag }: Answer<'readAction'>) {
  const { t } = useWords(actionTexts)
  const navigate = useNavigate()
  const initial = useMemo((): Fields => ({ planning: planningOf(action) }), [action])
  return (
    <Page title={t('action.change-title')} lead={action.title}>
      <CommandForm
        route="changeAction"
        params={{ actionId: action.id }}
        etag={etag}
        schema={changeActionSchema}
        initial={initial}
        submit={t('save')}
        onDone={() => void navigate(`/actions/${action.id}`)}
      />
    </Page>
  )
}

export function Component() {
  const { actionId = '' } = useParams()
  const action = useRead('readAction', { params: { actionId } })
  return <Loaded from={action}>{(answer) => <ChangeForm {...answer} />}</Loaded>
}
