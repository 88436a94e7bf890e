// One export or disclosure of the register: what was masked, on which ground, who examined it, and the written refusal.
import { useParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { disclosureTexts } from './disclosure-texts.ts'
import { RefusalText } from './refusal-text.tsx'

export function Component() {
  const { t } = useWords(disclosureTexts)
  const unitName = useNames('listUnits')
  const { disclosureId = '' } = useParams()
  const disclosure = useRead('readDisclosure', { params: { disclosureId } })
  return (
    <Loaded from={disclosure}>
      {({ body }) => (
        <Page
          title={t('disclosure.title', { time: stockholmTime(body.examinedAt) })}
          lead={<PageLink to="/register/disclosures">{t('disclosures.title')}</PageLink>}
        >
          <Facts
            rows={[
              [
                t('disclosure.kind'),
                t(body.requestedOn === undefined ? 'disclosure.export' : 'disclosure.disclosed'),
              ],
              [t('disclosure.what'), t(body.what === 'assets' ? 'disclosure.assets' : 'disclosure.systems')],
              [t('disclosure.unit'), body.unitId && unitName(body.unitId)],
              [
                t('disclosure.version'),
                t(body.version === 'public' ? 'disclosure.public' : 'disclosure.complete'),
              ],
              [t('disclosure.requested-on'), body.requestedOn],
              [t('disclosure.requester'), body.requester],
              [t('disclosure.rows'), body.rows],
              [t('disclosure.masked'), body.maskedFields],
              [t('disclosure.rule'), body.ruleId],
              [t('disclosure.by'), body.examinedBy.name],
              [t('disclosure.file'), body.file.fileName],
              [t('disclosure.digest'), <code key="digest">{body.file.sha256}</code>],
            ]}
          />
          {body.overrides.length > 0 && (
            <Section title={t('disclosure.overrides')}>
              <DataTable
                caption={t('disclosure.overrides')}
                isCaptionHidden
                rows={body.overrides}
                keyOf={({ objectId, field }) => `${objectId} ${field}`}
                columns={[
                  { head: t('disclosure.entry'), cell: ({ objectId }) => objectId },
                  { head: t('disclosure.field'), cell: ({ field }) => field },
                  {
                    head: t('disclosure.decision'),
                    cell: ({ decision }) =>
                      t(decision === 'masked' ? 'disclosure.was-masked' : 'disclosure.was-released'),
                  },
                  { head: t('disclosure.ground'), cell: ({ ground }) => ground },
                ]}
              />
            </Section>
          )}
          {body.refusalText !== undefined && <RefusalText text={body.refusalText} />}
        </Page>
      )}
    </Loaded>
  )
}
