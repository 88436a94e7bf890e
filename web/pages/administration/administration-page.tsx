// The administration: its parts in tabs, each with an address of its own.
import { Outlet } from 'react-router'
import { useMayOf } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Page } from '../../ui/page.tsx'
import { PageTabs } from '../../ui/page-tabs.tsx'
import { administrationTexts } from './administration-texts.ts'

export function Component() {
  const { t } = useWords(administrationTexts)
  const may = useMayOf()
  return (
    <Page title={t('administration.title')}>
      <PageTabs
        label={t('administration.parts')}
        tabs={[
          { to: '/administration', name: t('units.title') },
          { to: '/administration/persons', name: t('persons.title') },
          { to: '/administration/roles', name: t('roles.title') },
          { to: '/administration/bodies', name: t('bodies.title') },
          ...(may('reorganisation:read')
            ? [{ to: '/administration/reorganisations', name: t('reorganisations.title') }]
            : []),
          { to: '/administration/rules', name: t('rules.title') },
          ...(may('organisation:import') ? [{ to: '/administration/import', name: t('import.title') }] : []),
          ...(may('delivery:read')
            ? [{ to: '/administration/deliveries', name: t('deliveries.title') }]
            : []),
        ]}
      />
      <Outlet />
    </Page>
  )
}
