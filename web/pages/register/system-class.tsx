// The class a system has, and why: the rule, and the way from the information to the system.

import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Tag } from '../../ui/tag.tsx'
import { ClassShown, LevelTag } from './class-shown.tsx'
import { ruleNames, systemStatusNames } from './register-words.ts'
import type { SystemRead } from './system-frame.tsx'
import { systemTexts } from './system-texts.ts'

type Stop = AnswerOf<'explainClass'>['why'][number]['path'][number]

function Way({ path }: { path: readonly Stop[] }) {
  const { t } = useWords(systemTexts)
  return (
    <ol className="way">
      {path.map(({ kind, id, name }) => (
        <li key={`${kind} ${id ?? ''}`}>
          {id === undefined ? (
            t('why.hidden')
          ) : (
            <PageLink to={`/register/${kind}s/${id}`}>{name ?? id}</PageLink>
          )}
        </li>
      ))}
    </ol>
  )
}

function Why({ systemId }: { systemId: string }) {
  const { t, say } = useWords(systemTexts)
  const explained = useRead('explainClass', { params: { systemId } })
  return (
    <Loaded from={explained}>
      {({ body: { why } }) => (
        <ul className="cards">
          {why.map(({ aspect, level, rule, sentence, path }) => (
            <li key={aspect} className="why">
              <span className="class-cell">
                <LevelTag level={level} />
                <span className="quiet">{say(ruleNames[rule])}</span>
              </span>
              <Paragraph>{say(sentence)}</Paragraph>
              {path.length > 1 && <Way path={path} />}
            </li>
          ))}
          {why.length === 0 && <li>{t('why.nothing')}</li>}
        </ul>
      )}
    </Loaded>
  )
}

export function SystemClass({ system }: { system: SystemRead }) {
  const { t, say } = useWords(systemTexts)
  const { derived } = system
  if (derived === undefined) return <Empty>{t('system.class-coming')}</Empty>
  return (
    <>
      <div className="class-cell">
        <ClassShown levels={derived.levels} />
        <Tag color={derived.status === 'settled' ? 'success' : 'warning'}>
          {say(systemStatusNames[derived.status])}
        </Tag>
        {derived.critical && <Tag color="danger">{t('system.critical')}</Tag>}
      </div>
      {derived.status === 'preliminary' && (
        <Notice kind="warning">
          <Paragraph>{t('system.preliminary', { count: derived.unclassified })}</Paragraph>
        </Notice>
      )}
      {derived.status === 'empty' && <Empty>{t('system.empty')}</Empty>}
      <Details summary={t('system.why')}>
        <Why systemId={system.id} />
      </Details>
    </>
  )
}
