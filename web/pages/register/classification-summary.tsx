// One classification to read before deciding, or afterwards: what set it going, what is proposed and why, what was advised, and the decision.
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { triggerNames } from '../../form/value-texts-register.ts'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ClassShown } from './class-shown.tsx'
import { classificationTexts } from './classification-texts.ts'
import { ProposalShown } from './proposal-shown.tsx'

type Shown = AnswerOf<'listClassifications'>['items'][number]

function Advised({ advice }: Pick<Shown, 'advice'>) {
  const { t } = useWords(classificationTexts)
  if (advice.length === 0) return null
  const grounds = {
    'personal-data': t('advice.personal-data'),
    secrecy: t('advice.secrecy'),
    availability: t('advice.availability'),
  }
  return (
    <>
      <Heading level={3}>{t('summary.advice')}</Heading>
      {advice.map(({ ground, round, text, by }) => (
        <blockquote key={`${ground}${round}`} className="quote">
          <Paragraph>{text ?? t('summary.no-advice')}</Paragraph>
          <Paragraph isQuiet>{[by?.name, grounds[ground]].filter(Boolean).join(', ')}</Paragraph>
        </blockquote>
      ))}
    </>
  )
}

function Decided({ decision, validUntil }: Pick<Shown, 'decision' | 'validUntil'>) {
  const { t } = useWords(classificationTexts)
  if (decision === undefined) return null
  const outcomes = {
    accepted: t('summary.accepted'),
    changed: t('summary.changed'),
    imported: t('summary.imported'),
  }
  return (
    <>
      <Heading level={3}>{t('summary.decision')}</Heading>
      <Facts
        rows={[
          [t('summary.outcome'), outcomes[decision.outcome]],
          [t('summary.class'), <ClassShown key="class" levels={decision.levels} />],
          [t('summary.reason'), decision.reason],
          [t('summary.decided-by'), decision.by.name],
          [t('summary.on-behalf-of'), decision.onBehalfOf?.name],
          [t('summary.decided-on'), stockholmDay(decision.at)],
          [t('summary.valid-until'), validUntil],
        ]}
      />
    </>
  )
}

export function ClassificationSummary({ classification }: { classification: Shown }) {
  const { t, say } = useWords(classificationTexts)
  const { proposal, advice, sentBack, changed, previous, trigger, reason, modelId } = classification
  const model = useRead('readModel', { params: { modelId } })
  return (
    <>
      <Facts
        rows={[
          [t('summary.trigger'), say(triggerNames[trigger])],
          [t('summary.because'), reason],
          [
            t('summary.what-changed'),
            changed.length === 0
              ? undefined
              : changed.map(({ field, before, after }) => `${field}: ${before} → ${after}`).join('; '),
          ],
          [t('summary.before'), previous && <ClassShown key="before" levels={previous.levels} />],
        ]}
      />
      {proposal !== undefined && (
        <>
          <Heading level={3}>
            {t('summary.proposal', { name: proposal.by.name, day: stockholmDay(proposal.at) })}
          </Heading>
          <Loaded from={model}>{({ body }) => <ProposalShown proposal={proposal} model={body} />}</Loaded>
        </>
      )}
      <Advised advice={advice} />
      {sentBack.length > 0 && (
        <>
          <Heading level={3}>{t('summary.sent-back')}</Heading>
          {sentBack.map(({ round, reason: why, by }) => (
            <blockquote key={round} className="quote">
              <Paragraph>{why}</Paragraph>
              <Paragraph isQuiet>{by.name}</Paragraph>
            </blockquote>
          ))}
        </>
      )}
      <Decided {...classification} />
    </>
  )
}

/** The one that a task is about; without a name, the latest of the asset. */
export function ClassificationOf({
  assetId,
  classificationId,
}: {
  assetId: string
  classificationId?: string
}) {
  const { t } = useWords(classificationTexts)
  const all = useRead('listClassifications', { params: { assetId }, query: { limit: 100 } })
  return (
    <Loaded from={all}>
      {({ body: { items } }) => {
        const found = items.find(({ id }) => id === classificationId) ?? items[0]
        return found === undefined ? (
          <Paragraph>{t('summary.none')}</Paragraph>
        ) : (
          <ClassificationSummary classification={found} />
        )
      }}
    </Loaded>
  )
}
