// The guided classification: the stop rule, then one question at a time, the levels that the answers come to, and the proposal to send.
import { useMemo } from 'react'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { draftOf, type ProposalContent, useClassificationDraft } from './classification-draft.ts'
import { ClassificationScreens } from './classification-screens.tsx'
import { classificationTexts } from './classification-texts.ts'
import { SecurityGate } from './security-gate.tsx'

export interface ClassificationDialogueProps {
  assetId: string
  /** The name of what is answered, under which it is kept until it has arrived. */
  draftName: string
  /** What the last button is called. */
  submit: string
  error: Error | null
  isSending: boolean
  /** Called with the proposal; `forget` when it has arrived. The stop rule has then been answered with no. */
  onSubmit: (proposal: ProposalContent, forget: () => void) => void
}

interface Loadeds extends ClassificationDialogueProps {
  asset: AnswerOf<'readAsset'>
  model: AnswerOf<'readModel'>
  previous: AnswerOf<'listClassifications'>['items'][number] | undefined
  classifiesTraceability: boolean
}

function Dialogue({ asset, model, previous, classifiesTraceability, ...props }: Loadeds) {
  const { t } = useWords(classificationTexts)
  const initial = useMemo(
    () => draftOf(previous?.modelId === model.id ? previous.proposal : undefined, asset.secrecy),
    [previous, model.id, asset.secrecy],
  )
  const kept = useClassificationDraft(`classification.${props.draftName}`, initial)
  const sentBack = asset.openClassificationId === previous?.id ? previous?.sentBack.at(-1) : undefined
  return (
    <>
      {sentBack !== undefined && (
        <Notice kind="warning">
          <Paragraph>
            {t('dialogue.sent-back', { name: sentBack.by.name, reason: sentBack.reason })}
          </Paragraph>
        </Notice>
      )}
      <SecurityGate onStop={kept.forget}>
        <ClassificationScreens
          {...props}
          {...kept}
          asset={asset}
          model={model}
          classifiesTraceability={classifiesTraceability}
        />
      </SecurityGate>
    </>
  )
}

function DialogueByModel({ modelId, ...props }: ClassificationDialogueProps & { modelId: string }) {
  const params = { assetId: props.assetId }
  const asset = useRead('readAsset', { params })
  const rules = useRead('readRules')
  const earlier = useRead('listClassifications', { params, query: { limit: 1 } })
  const model = useRead('readModel', { params: { modelId } })
  return (
    <Loaded from={asset}>
      {({ body }) => (
        <Loaded from={rules}>
          {({ body: { classifiesTraceability = true } }) => (
            <Loaded from={earlier}>
              {({ body: { items } }) => (
                <Loaded from={model}>
                  {(read) => (
                    <Dialogue
                      {...props}
                      asset={body}
                      model={read.body}
                      previous={items[0]}
                      classifiesTraceability={classifiesTraceability}
                    />
                  )}
                </Loaded>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

/** By the model that is in force today. */
export function ClassificationDialogue(props: ClassificationDialogueProps) {
  const models = useRead('listModels')
  return <Loaded from={models}>{({ body }) => <DialogueByModel {...props} modelId={body.inForce} />}</Loaded>
}
