// One person: which roles they have, who stands in for them, and for whom they stand in.
import { useParams } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMayEverywhere, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { appointDeputySchema, assignRoleSchema, endRoleSchema } from './administration-forms.built.ts'
import { administrationTexts } from './administration-texts.ts'
import { DeputyTable } from './deputy-table.tsx'
import { RoleTable } from './role-table.tsx'

type PersonRead = AnswerOf<'readPerson'>

function Roles({ person }: { person: PersonRead }) {
  const { t } = useWords(administrationTexts)
  const { today } = useMe()
  const mayAssign = useMay('roles:assign')
  const { id, roles } = person
  return (
    <Section title={t('person.roles')}>
      {roles.length === 0 ? (
        <Empty>{t('person.no-roles')}</Empty>
      ) : (
        <RoleTable
          caption={t('person.roles')}
          rows={roles}
          shows={['role', 'unit', 'period']}
          {...(mayAssign && {
            actions: {
              head: t('person.change-role'),
              cell: (held) =>
                (held.validTo === undefined || held.validTo >= today) && (
                  <CommandDialog
                    title={t('person.end-role')}
                    help={t('person.end-role-help')}
                    variant="tertiary"
                    route="endRole"
                    params={{ personId: id, assignmentId: held.id }}
                    schema={endRoleSchema}
                    submit={t('person.end-role')}
                  />
                ),
            },
          })}
        />
      )}
    </Section>
  )
}

function Deputies({ person }: { person: PersonRead }) {
  const { t } = useWords(administrationTexts)
  const { personId } = useMe()
  const mayAppointAny = useMay('organisation:change')
  const mayReadAny = useMayEverywhere('task:read')
  const { id, deputies, standsIn } = person
  const mayAppoint = mayAppointAny || id === personId
  return (
    <>
      <Section title={t('person.deputies')}>
        {deputies.length === 0 ? (
          <Empty>{t('person.no-deputies')}</Empty>
        ) : (
          <DeputyTable
            caption={t('person.deputies')}
            rows={deputies}
            names="deputy"
            showsHandover={mayReadAny || id === personId}
          />
        )}
        {mayAppoint && (
          <div>
            <CommandDialog
              title={t('person.appoint')}
              help={t('person.appoint-help')}
              route="appointDeputy"
              params={{ personId: id }}
              schema={appointDeputySchema}
              submit={t('person.appoint')}
            />
          </div>
        )}
      </Section>
      {standsIn.length > 0 && (
        <Section title={t('person.stands-in')}>
          <DeputyTable caption={t('person.stands-in')} rows={standsIn} names="principal" />
        </Section>
      )}
    </>
  )
}

function PersonShown({ person }: { person: PersonRead }) {
  const { t } = useWords(administrationTexts)
  const mayAssign = useMay('roles:assign')
  const { id, name, title } = person
  return (
    <Page
      title={name}
      lead={title ?? id}
      actions={
        mayAssign && (
          <CommandDialog
            title={t('person.assign')}
            variant="primary"
            route="assignRole"
            params={{ personId: id }}
            schema={assignRoleSchema}
            submit={t('person.assign')}
          />
        )
      }
    >
      <Roles person={person} />
      <Deputies person={person} />
    </Page>
  )
}

export function Component() {
  const { personId = '' } = useParams()
  const person = useRead('readPerson', { params: { personId } })
  return <Loaded from={person}>{({ body }) => <PersonShown key={body.id} person={body} />}</Loaded>
}
