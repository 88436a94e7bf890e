// What a system handles and receives, what it stands on, and what stands on it; each may begin and end.
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { EndButton } from './end-button.tsx'
import {
  beginDependencySchema,
  beginHandlingSchema,
  beginIntegrationSchema,
} from './register-schemas.built.ts'
import { SystemFrame, type SystemRead } from './system-frame.tsx'
import { SystemLink } from './system-link.tsx'
import { systemTexts } from './system-texts.ts'

type Links = AnswerOf<'readSystemLinks'>

function Handled({ system, links, mayChange }: { system: SystemRead; links: Links; mayChange: boolean }) {
  const { t } = useWords(systemTexts)
  return (
    <Section title={t('links.handled')}>
      {links.handled.length === 0 ? (
        <Empty>{t('links.handles-nothing')}</Empty>
      ) : (
        <ul className="cards">
          {links.handled.map(({ id, name }) => (
            <li key={id} className="card">
              <PageLink to={`/register/assets/${id}`}>{name}</PageLink>
              {mayChange && (
                <EndButton
                  route="endHandling"
                  params={{ systemId: system.id, assetId: id }}
                  what={t('links.end-handling', { system: system.name, asset: name })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {links.hidden > 0 && <Paragraph isQuiet>{t('links.hidden', { count: links.hidden })}</Paragraph>}
      {mayChange && (
        <div>
          <CommandDialog
            title={t('links.begin-handling')}
            help={t('links.begin-handling-help')}
            route="beginHandling"
            params={{ systemId: system.id }}
            schema={beginHandlingSchema}
            submit={t('links.add')}
          />
        </div>
      )}
    </Section>
  )
}

function Integrations({
  system,
  links,
  mayChange,
}: {
  system: SystemRead
  links: Links
  mayChange: boolean
}) {
  const { t } = useWords(systemTexts)
  const senders = [...Map.groupBy(links.received, ({ fromSystemId }) => fromSystemId)]
  return (
    <Section title={t('links.received')}>
      {senders.length === 0 ? (
        <Paragraph>{t('links.receives-nothing')}</Paragraph>
      ) : (
        <ul className="cards">
          {senders.map(([fromSystemId, assets]) => (
            <li key={fromSystemId} className="card">
              <span>
                {t('links.from')} <SystemLink systemId={fromSystemId} />
                {': '}
                {assets.map(({ name }) => name).join(', ')}
              </span>
              {mayChange && (
                <EndButton
                  route="endIntegration"
                  params={{ systemId: fromSystemId, toSystemId: system.id }}
                  what={t('links.end-integration', { system: system.name })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {links.sent.length > 0 && (
        <ul className="cards">
          {links.sent.map(({ toSystemId, assets }) => (
            <li key={toSystemId} className="card">
              <span>
                {t('links.to')} <SystemLink systemId={toSystemId} />
                {assets.length > 0 && `: ${assets.map(({ name }) => name).join(', ')}`}
              </span>
              {mayChange && (
                <EndButton
                  route="endIntegration"
                  params={{ systemId: system.id, toSystemId }}
                  what={t('links.end-sending', { system: system.name })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <div>
          <CommandDialog
            title={t('links.begin-integration')}
            help={t('links.begin-integration-help')}
            route="beginIntegration"
            params={{ systemId: system.id }}
            schema={beginIntegrationSchema}
            submit={t('links.add')}
          />
        </div>
      )}
    </Section>
  )
}

function Dependencies({
  system,
  links,
  mayChange,
}: {
  system: SystemRead
  links: Links
  mayChange: boolean
}) {
  const { t } = useWords(systemTexts)
  return (
    <>
      <Section title={t('links.platforms')}>
        {links.platformIds.length === 0 ? (
          <Paragraph>{t('links.no-platforms')}</Paragraph>
        ) : (
          <ul className="cards">
            {links.platformIds.map((platformId) => (
              <li key={platformId} className="card">
                <SystemLink systemId={platformId} />
                {mayChange && (
                  <EndButton
                    route="endDependency"
                    params={{ systemId: system.id, platformId }}
                    what={t('links.end-dependency', { system: system.name })}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        {mayChange && (
          <div>
            <CommandDialog
              title={t('links.begin-dependency')}
              help={t('links.begin-dependency-help')}
              route="beginDependency"
              params={{ systemId: system.id }}
              schema={beginDependencySchema}
              submit={t('links.add')}
            />
          </div>
        )}
      </Section>
      {links.dependantIds.length > 0 && (
        <Section title={t('links.dependants')}>
          <ul className="cards">
            {links.dependantIds.map((systemId) => (
              <li key={systemId} className="card">
                <SystemLink systemId={systemId} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function LinksShown({ system }: { system: SystemRead }) {
  const mayChange = useMay('register:change')
  const links = useRead('readSystemLinks', { params: { systemId: system.id } })
  return (
    <Loaded from={links}>
      {({ body }) => (
        <>
          <Handled system={system} links={body} mayChange={mayChange} />
          <Integrations system={system} links={body} mayChange={mayChange} />
          <Dependencies system={system} links={body} mayChange={mayChange} />
        </>
      )}
    </Loaded>
  )
}

export function Component() {
  return <SystemFrame>{(system) => <LinksShown system={system} />}</SystemFrame>
}
