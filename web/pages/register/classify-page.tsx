// Proposes a class for an asset by the guided dialogue; for one that has a class already, first why it is classified anew.
import { type FormEvent, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { ClassificationTrigger } from '../../../functions/domain/classification/classification.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useCommand, useRead } from '../../api/use-api.ts'
import { triggerNames } from '../../form/value-texts-register.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { assetTexts } from './asset-texts.ts'
import { ClassificationDialogue } from './classification-dialogue.tsx'

interface Cause {
  trigger: ClassificationTrigger
  reason?: string
}

/** The ones that a person can know of. */
const triggers = (Object.keys(triggerNames) as ClassificationTrigger[]).filter((each) => each !== 'first')

function WhyAnew({ onSaid }: { onSaid: (cause: Cause) => void }) {
  const { t, say } = useWords(assetTexts)
  const [trigger, setTrigger] = useState<ClassificationTrigger | undefined>(undefined)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setMissing(trigger === undefined)
    if (trigger !== undefined) onSaid({ trigger, ...(reason.trim() !== '' && { reason: reason.trim() }) })
  }
  return (
    <form className="form" onSubmit={send} noValidate>
      <SelectField
        id="trigger"
        label={t('classify.trigger')}
        fault={isMissing ? t('form.required') : undefined}
        value={trigger ?? ''}
        noneSaid={t('form.choose')}
        isRequired
        options={triggers.map((id) => ({ id, name: say(triggerNames[id]) }))}
        onChange={(chosen) => {
          setTrigger(triggers.find((each) => each === chosen))
          setMissing(false)
        }}
      />
      <TextField
        id="reason"
        label={t('classify.reason')}
        help={t('form.optional')}
        rows={3}
        value={reason}
        onChange={setReason}
      />
      <div className="form-actions">
        <Button type="submit">{t('classify.go-on')}</Button>
      </div>
    </form>
  )
}

function Classify({ asset }: { asset: AnswerOf<'readAsset'> }) {
  const { t } = useWords(assetTexts)
  const navigate = useNavigate()
  const [cause, setCause] = useState<Cause | undefined>(undefined)
  const propose = useCommand('proposeClass', () => void navigate(`/register/assets/${asset.id}`))
  const isAnew = asset.classificationCount > 0 && asset.openClassificationId === undefined
  return (
    <Page
      title={t('classify.title', { name: asset.name })}
      lead={<PageLink to={`/register/assets/${asset.id}`}>{t('classify.back')}</PageLink>}
    >
      {isAnew && cause === undefined ? (
        <WhyAnew onSaid={setCause} />
      ) : (
        <ClassificationDialogue
          assetId={asset.id}
          draftName={asset.id}
          submit={t('classify.send')}
          error={propose.error}
          isSending={propose.isPending}
          onSubmit={(proposal, forget) =>
            propose.send(
              { params: { assetId: asset.id }, body: { protectiveSecurity: 'no', proposal, ...cause } },
              forget,
            )
          }
        />
      )}
    </Page>
  )
}

export function Component() {
  const { assetId = '' } = useParams()
  const asset = useRead('readAsset', { params: { assetId } })
  return <Loaded from={asset}>{({ body }) => <Classify key={body.id} asset={body} />}</Loaded>
}
