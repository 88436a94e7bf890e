// The register's first page: how far the work has come, what needs doing first, and the ways on.
import { useSearchParams } from 'react-router'
import { useRead } from '../../api/use-api.ts'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { ButtonLink, PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { registerTexts } from './register-texts.ts'
import { RegisterToDo } from './register-to-do.tsx'
import { UnitFigures } from './unit-figures.tsx'
import { UnitFilter } from './unit-filter.tsx'

function WaysOn() {
  const { t } = useWords(registerTexts)
  const mayImport = useMay('register:import')
  const mayDisclose = useMay('disclosure:examine')
  return (
    <ul className="link-list">
      <li>
        <PageLink to="/register/assets">{t('assets.title')}</PageLink>
      </li>
      <li>
        <PageLink to="/register/systems">{t('systems.title')}</PageLink>
      </li>
      <li>
        <PageLink to="/register/models">{t('register.models')}</PageLink>
      </li>
      <li>
        <PageLink to="/register/procurement">{t('register.procurement')}</PageLink>
      </li>
      {mayImport && (
        <li>
          <PageLink to="/register/import">{t('register.import')}</PageLink>
        </li>
      )}
      {mayDisclose && (
        <li>
          <PageLink to="/register/disclosures">{t('register.disclosures')}</PageLink>
        </li>
      )}
    </ul>
  )
}

export function Component() {
  const { t } = useWords(registerTexts)
  const mayRegister = useMay('register:change')
  const [search, setSearch] = useSearchParams()
  const unitId = search.get('unitId') ?? undefined
  const figures = useRead('readRegisterFigures', { query: { unitId } })
  return (
    <Page
      title={t('register.title')}
      lead={t('register.lead')}
      actions={mayRegister && <ButtonLink to="/register/assets/new">{t('assets.new')}</ButtonLink>}
    >
      <WaysOn />
      <div className="filters">
        <UnitFilter
          value={unitId}
          onChange={(id) => setSearch(id === '' ? {} : { unitId: id }, { replace: true })}
        />
      </div>
      <Loaded from={figures}>
        {({ body: { units } }) =>
          units.length === 0 ? (
            <Empty>{t('register.nothing')}</Empty>
          ) : (
            <>
              <Section title={t('register.first')}>
                <RegisterToDo units={units} unitId={unitId} />
              </Section>
              <Section title={t('register.by-unit')}>
                <UnitFigures units={units} />
              </Section>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
