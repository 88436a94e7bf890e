// What is in force of a document on a day, which stands in the address: its head, its days and its text.
import { ApiProblem } from '../../api/problem.ts'
import { useRead } from '../../api/use-api.ts'
import { useAddress } from '../../frame/use-address.ts'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useDocument } from './document-on-page.ts'
import { documentTexts } from './document-texts.ts'
import { EditorialChange } from './editorial-change.tsx'
import { VersionHead } from './version-head.tsx'
import { VersionReading } from './version-reading.tsx'

const notFound = 404

export function Component() {
  const { t } = useWords(documentTexts)
  const { id } = useDocument()
  const { today } = useMe()
  const [read, choose] = useAddress()
  const on = read('on') === '' ? today : read('on')
  const found = useRead('readVersionInForce', { params: { documentId: id }, query: { on } })
  const { error } = found
  const isNone = error instanceof ApiProblem && error.status === notFound
  return (
    <>
      <div className="filters">
        <TextField
          id="document-on"
          label={t('document.on')}
          type="date"
          isShort
          value={on}
          onChange={(day) => choose({ on: day === today ? undefined : day })}
        />
        {on !== today && (
          <Button variant="secondary" onClick={() => choose({ on: undefined })}>
            {t('document.today')}
          </Button>
        )}
      </div>
      {isNone ? (
        <Empty>{t('document.none-on', { day: on })}</Empty>
      ) : (
        <Loaded from={found}>
          {({ body: { version, standing } }) => (
            <>
              <Notice kind={standing === 'in-force' ? 'success' : 'info'}>
                {t('document.in-force-on', { label: version.label, day: on })}{' '}
                {standing === 'awaiting-legal-force' && t('document.awaiting')}
              </Notice>
              <Section title={t('head.title')}>
                <VersionHead version={version} />
              </Section>
              <Section title={t('document.text')}>
                <VersionReading key={version.label} version={version} />
                {on === today && <EditorialChange version={version} />}
              </Section>
            </>
          )}
        </Loaded>
      )}
    </>
  )
}
