// One version of the requirement catalogue, readable by people: each requirement, when it applies, who sees to it and what shows it.
import { useParams } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { DownloadButton } from './download-button.tsx'
import { modelTexts } from './model-texts.ts'
import { aspectLetters } from './register-words.ts'

type Requirement = AnswerOf<'readCatalogue'>['requirements'][number]
type FromLevel = NonNullable<Requirement['applies']['fromLevel']>

const levelWords = ({ aspects, level }: FromLevel): string =>
  `${aspects.map((aspect) => aspectLetters[aspect]).join('/')} ≥ ${level}`

function useTriggerWords(): (applies: Requirement['applies']) => string {
  const { t } = useWords(modelTexts)
  return ({ fromLevel, supplier, cloud, exposed, personalData, highRisk }) => {
    const parts = [
      fromLevel && levelWords(fromLevel),
      supplier && t('catalogue.supplier'),
      cloud && t('catalogue.cloud'),
      exposed && t('catalogue.exposed'),
      personalData && t('catalogue.personal-data'),
      highRisk && t('catalogue.high-risk'),
    ].filter(Boolean)
    return parts.length === 0 ? t('catalogue.every') : parts.join(', ')
  }
}

export function Component() {
  const { t, say } = useWords(modelTexts)
  const { catalogueId = '' } = useParams()
  const triggerWords = useTriggerWords()
  const catalogue = useRead('readCatalogue', { params: { catalogueId } })
  return (
    <Loaded from={catalogue}>
      {({ body }) => (
        <Page
          title={say(body.name)}
          lead={<PageLink to="/register/models">{t('models.title')}</PageLink>}
          actions={
            <DownloadButton
              fileName={`kravkatalog-${body.id}.json`}
              mediaType="application/json"
              content={() => JSON.stringify(body, undefined, 2)}
            >
              {t('version.download')}
            </DownloadButton>
          }
        >
          <Paragraph>{t('version.valid-from', { id: body.id, day: body.validFrom })}</Paragraph>
          <DataTable
            caption={t('catalogue.requirements', { count: body.requirements.length })}
            rows={body.requirements}
            keyOf={({ id }) => id}
            columns={[
              { head: t('catalogue.id'), cell: ({ id }) => id },
              {
                head: t('catalogue.text'),
                cell: ({ text, stricter, isCostly }) => (
                  <>
                    {say(text)}
                    {stricter !== undefined && (
                      <Paragraph isQuiet>
                        {levelWords(stricter.fromLevel)}: {say(stricter.text)}
                      </Paragraph>
                    )}
                    {isCostly && <Paragraph isQuiet>{t('catalogue.costly')}</Paragraph>}
                  </>
                ),
              },
              { head: t('catalogue.applies'), cell: ({ applies }) => triggerWords(applies) },
              { head: t('catalogue.responsible'), cell: ({ responsible }) => say(responsible) },
              { head: t('catalogue.evidence'), cell: ({ evidence }) => say(evidence) },
              { head: 'ISO/IEC 27002', cell: ({ iso }) => iso.join(', ') },
            ]}
          />
        </Page>
      )}
    </Loaded>
  )
}
