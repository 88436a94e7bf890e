// One version of the classification model, readable by people: the scale, the aspects with examples, the questions, and what follows.
import { useParams } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Details } from '../../ui/details.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { AspectLevels } from './aspect-levels.tsx'
import { LevelTag } from './class-shown.tsx'
import { DownloadButton } from './download-button.tsx'
import { modelTexts } from './model-texts.ts'

type Model = AnswerOf<'readModel'>

function Scale({ model }: { model: Model }) {
  const { t, say } = useWords(modelTexts)
  return (
    <DataTable
      caption={t('model.scale')}
      isCaptionHidden
      rows={model.scale}
      keyOf={({ level }) => String(level)}
      columns={[
        { head: t('model.level'), cell: ({ level }) => <LevelTag level={level} /> },
        { head: t('model.meaning'), cell: ({ description }) => say(description) },
        {
          head: t('model.review'),
          cell: ({ level }) => t('model.months', { months: model.reviewMonths[level] }),
        },
        {
          head: t('model.outage'),
          cell: ({ level }) => t('model.hours', { hours: model.longestOutageHours[level] }),
        },
      ]}
    />
  )
}

function Questions({ questions }: { questions: Model['questions'] }) {
  const { say } = useWords(modelTexts)
  return (
    <ol className="questions">
      {questions.map(({ id, text, help, choices }) => (
        <li key={id}>
          <strong>{say(text)}</strong>
          {help !== undefined && <Paragraph isQuiet>{say(help)}</Paragraph>}
          <dl className="facts">
            {choices.map((choice) => (
              <div key={choice.level}>
                <dt>
                  <LevelTag level={choice.level} />
                </dt>
                <dd>{say(choice.text)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}

export function Component() {
  const { t, say } = useWords(modelTexts)
  const { modelId = '' } = useParams()
  const model = useRead('readModel', { params: { modelId } })
  return (
    <Loaded from={model}>
      {({ body }) => (
        <Page
          title={say(body.name)}
          lead={<PageLink to="/register/models">{t('models.title')}</PageLink>}
          actions={
            <DownloadButton
              fileName={`klassificeringsmodell-${body.id}.json`}
              mediaType="application/json"
              content={() => JSON.stringify(body, undefined, 2)}
            >
              {t('version.download')}
            </DownloadButton>
          }
        >
          <Paragraph>{t('version.valid-from', { id: body.id, day: body.validFrom })}</Paragraph>
          <Section title={t('model.scale')}>
            <Scale model={body} />
            <Notice kind="warning">
              <Heading level={3}>{say(body.stop.name)}</Heading>
              <Paragraph>{say(body.stop.text)}</Paragraph>
            </Notice>
          </Section>
          {body.aspects.map((aspect) => {
            const questions = body.questions.filter((each) => each.aspect === aspect.aspect)
            return (
              <Section key={aspect.aspect} title={say(aspect.name)}>
                <Paragraph>{say(aspect.question)}</Paragraph>
                <AspectLevels aspect={aspect} />
                <Details summary={t('model.questions', { count: questions.length })}>
                  <Questions questions={questions} />
                </Details>
              </Section>
            )
          })}
        </Page>
      )}
    </Loaded>
  )
}
