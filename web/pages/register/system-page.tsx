// One system: the class it has and why, how it is protected by decision, and what is said of it.

import { useNames } from '../../api/use-names.ts'
import { useFieldNames } from '../../form/field-names.ts'
import { hostingNames, lifecycleNames } from '../../form/value-texts-register.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { SystemClass } from './system-class.tsx'
import { SystemFrame, type SystemRead } from './system-frame.tsx'
import { SystemProtection } from './system-protection.tsx'
import { systemTexts } from './system-texts.ts'

function SystemFacts({ system }: { system: SystemRead }) {
  const { t, say } = useWords(systemTexts)
  const personName = useNames('listPersons')
  const unitName = useNames('listUnits')
  const valueWords = useValueWords()
  const nameOf = useFieldNames()
  const { supplier, newUses } = system
  return (
    <Facts
      rows={[
        [t('system.description'), system.description],
        [t('system.unit'), unitName(system.unitId)],
        [
          t('system.owner'),
          system.vacantSince === undefined
            ? personName(system.ownerId)
            : t('system.vacant', { day: system.vacantSince }),
        ],
        [t('system.manager'), personName(system.managerId)],
        [t('system.lifecycle'), say(lifecycleNames[system.lifecycle])],
        [t('system.hosting'), say(hostingNames[system.hosting])],
        [nameOf('exposedToInternet'), t(system.exposedToInternet ? 'yes' : 'no')],
        [
          t('system.supplier'),
          supplier && [supplier.name, supplier.country, supplier.agreement].filter(Boolean).join(', '),
        ],
        [t('system.uses'), newUses.map((use) => valueWords('newUses', use)).join(', ')],
        [
          t('system.registered'),
          t('system.registered-by', { day: system.registeredOn, name: personName(system.registeredBy) }),
        ],
      ]}
    />
  )
}

export function Component() {
  const { t } = useWords(systemTexts)
  const mayChange = useMay('register:change')
  return (
    <SystemFrame>
      {(system, etag) => (
        <>
          <Section title={t('system.class')}>
            <SystemClass system={system} />
          </Section>
          <SystemProtection system={system} etag={etag} />
          <Section title={t('system.facts')}>
            <SystemFacts system={system} />
            {mayChange && (
              <div>
                <ButtonLink variant="secondary" to={`/register/systems/${system.id}/change`}>
                  {t('system.change')}
                </ButtonLink>
              </div>
            )}
          </Section>
        </>
      )}
    </SystemFrame>
  )
}
