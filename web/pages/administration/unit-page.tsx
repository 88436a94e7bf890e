// One unit: what it is, where it belongs, who answers for it and what lies beneath it; changed by the administration.
import { useMemo } from 'react'
import { useParams } from 'react-router'
import type { Answer } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { useWhole } from '../../api/use-whole.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useValueWords } from '../../form/value-words.ts'
import { useMay, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { changeUnitSchema } from './administration-forms.built.ts'
import { administrationTexts } from './administration-texts.ts'
import { PeriodShown } from './period-shown.tsx'
import { isValidOn } from './periods.ts'
import { RoleTable } from './role-table.tsx'

function ChangeUnit({ body, etag }: Answer<'readUnit'>) {
  const { t } = useWords(administrationTexts)
  const initial = useMemo(() => {
    const { name, unitKind, parentId, contactRole, validFrom, validTo } = body
    return {
      name,
      unitKind,
      contactRole,
      validFrom,
      ...(parentId !== undefined && { parentId }),
      ...(validTo !== undefined && { validTo }),
    }
  }, [body])
  return (
    <CommandDialog
      title={t('unit.change')}
      help={t('unit.change-help')}
      route="changeUnit"
      params={{ unitId: body.id }}
      schema={changeUnitSchema}
      initial={initial}
      etag={etag}
      submit={t('save')}
    />
  )
}

function UnitShown(answer: Answer<'readUnit'>) {
  const { t } = useWords(administrationTexts)
  const { body: unit } = answer
  const { today } = useMe()
  const valueWords = useValueWords()
  const unitName = useNames('listUnits')
  const { data: units = [] } = useWhole('listUnits')
  const mayChange = useMay('organisation:change')
  const holders = useWhole('listRoleHolders', { params: { role: unit.contactRole } })
  const below = units.filter((each) => each.parentId === unit.id && isValidOn(each, today))
  return (
    <Page title={unit.name} actions={mayChange && <ChangeUnit {...answer} />}>
      {unit.delegationOrderNeededSince !== undefined && (
        <Notice kind="warning">
          {t('unit.delegation-needed', { day: unit.delegationOrderNeededSince })}
        </Notice>
      )}
      <Facts
        rows={[
          [t('unit.kind'), valueWords('unitKind', unit.unitKind)],
          [
            t('unit.parent'),
            unit.parentId === undefined ? undefined : (
              <PageLink key="parent" to={`/administration/units/${unit.parentId}`}>
                {unitName(unit.parentId)}
              </PageLink>
            ),
          ],
          [t('unit.contact'), valueWords('role', unit.contactRole)],
          [t('period.name'), <PeriodShown key="period" period={unit} />],
          [t('administration.id'), unit.id],
        ]}
      />
      <Section title={t('unit.who-answers')}>
        <Loaded from={holders}>
          {(rows) => {
            const here = rows.filter(({ unitId }) => unitId === unit.id)
            return here.length === 0 ? (
              <Empty>{t('unit.nobody-answers')}</Empty>
            ) : (
              <RoleTable caption={t('unit.who-answers')} rows={here} shows={['person', 'period']} />
            )
          }}
        </Loaded>
        <PageLink to={`/administration/roles?unit=${encodeURIComponent(unit.id)}`}>
          {t('unit.other-roles')}
        </PageLink>
      </Section>
      {below.length > 0 && (
        <Section title={t('unit.below')}>
          <ul className="cards">
            {below.map(({ id, name, unitKind }) => (
              <li key={id} className="card">
                <PageLink to={`/administration/units/${id}`}>{name}</PageLink>
                <span className="quiet">{valueWords('unitKind', unitKind)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}

export function Component() {
  const { unitId = '' } = useParams()
  const unit = useRead('readUnit', { params: { unitId } })
  return <Loaded from={unit}>{(answer) => <UnitShown key={answer.body.id} {...answer} />}</Loaded>
}
