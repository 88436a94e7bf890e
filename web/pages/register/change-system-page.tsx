// Changes what is said of a system, by the version that was read.
import { useMemo } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandForm } from '../../form/command-form.tsx'
import { useWords } from '../../texts/language.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { descriptionFields } from './description-fields.tsx'
import { descriptionOf } from './description-of.ts'
import { changeSystemSchema } from './register-schemas.built.ts'
import { SecurityGate } from './security-gate.tsx'
import { systemTexts } from './system-texts.ts'

const known = { protectiveSecurity: 'no' }

function Change({ system, etag }: { system: AnswerOf<'readSystem'>; etag: string | undefined }) {
  const { t } = useWords(systemTexts)
  const navigate = useNavigate()
  const initial = useMemo(() => ({ description: descriptionOf(changeSystemSchema, system) }), [system])
  return (
    <Page
      title={t('system.change-title', { name: system.name })}
      lead={<PageLink to={`/register/systems/${system.id}`}>{t('system.back')}</PageLink>}
    >
      <SecurityGate>
        <Paragraph>{t('system.change-help')}</Paragraph>
        <CommandForm
          route="changeSystem"
          params={{ systemId: system.id }}
          etag={etag}
          schema={changeSystemSchema}
          known={known}
          fields={descriptionFields}
          initial={initial}
          submit={t('save')}
          onDone={() => void navigate(`/register/systems/${system.id}`)}
        />
      </SecurityGate>
    </Page>
  )
}

export function Component() {
  const { systemId = '' } = useParams()
  const system = useRead('readSystem', { params: { systemId } })
  return (
    <Loaded from={system}>{({ body, etag }) => <Change key={body.id} system={body} etag={etag} />}</Loaded>
  )
}
