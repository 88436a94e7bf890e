// What the triage found: the kind of incident, what it touches, and where a supplier was late to tell.
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMay } from '../../session/me.tsx'
import { stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { incidentTexts } from './incident-texts.ts'
import { useIncident } from './open-incident.ts'

function SystemLink({ systemId }: { systemId: string }) {
  const mayRead = useMay('register:read')
  const { data } = useRead('readSystem', { params: { systemId } }, { enabled: mayRead })
  const name = data?.body.name
  return name === undefined ? systemId : <PageLink to={`/register/systems/${systemId}`}>{name}</PageLink>
}

function Assets() {
  const { t } = useWords(incidentTexts)
  const { details } = useIncident()
  return (
    <ul className="bare-list">
      {details.assets.map(({ assetId, name, levels }) => (
        <li key={assetId}>
          <PageLink to={`/register/assets/${assetId}`}>{name}</PageLink>{' '}
          {levels && (
            <span className="quiet">
              {t('state.levels', { k: levels.confidentiality, r: levels.integrity, t: levels.availability })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Found() {
  const { t } = useWords(incidentTexts)
  const valueWords = useValueWords()
  const unitName = useNames('listUnits')
  const { details } = useIncident()
  const { type, unitIds, assets, systemIds, affectedPersons, suppliers, handledAt } = details
  return (
    <Facts
      rows={[
        [t('incidents.type'), valueWords('type', type)],
        [t('state.units'), unitIds.map(unitName).join(', ')],
        [
          t('state.systems'),
          systemIds.length > 0 && (
            <ul className="bare-list">
              {systemIds.map((systemId) => (
                <li key={systemId}>
                  <SystemLink systemId={systemId} />
                </li>
              ))}
            </ul>
          ),
        ],
        [t('state.assets'), assets.length > 0 && <Assets />],
        [t('state.persons'), affectedPersons],
        [t('state.suppliers'), suppliers.map(({ name }) => name).join(', ')],
        [t('state.handled'), handledAt && stockholmTime(handledAt)],
      ]}
    />
  )
}

export function TriageFacts() {
  const { t } = useWords(incidentTexts)
  const { incident, details } = useIncident()
  const mayTriage = useMay('incident:triage')
  return (
    <Section title={t('state.triage')}>
      {incident.status === 'reported' ? <Empty>{t('state.not-triaged')}</Empty> : <Found />}
      {details.supplierDeviations.map(({ supplier, hours }) => (
        <Notice key={supplier} kind="warning">
          <Paragraph>{t('state.deviation', { supplier, hours })}</Paragraph>
        </Notice>
      ))}
      {incident.status === 'open' && mayTriage && (
        <div className="form-actions">
          <ButtonLink to={`/incidents/${incident.id}/triage`} variant="secondary">
            {t('triage.again')}
          </ButtonLink>
        </div>
      )}
    </Section>
  )
}
