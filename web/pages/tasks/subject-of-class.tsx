// What a task about a class shows: the information, the levels that are proposed with their reasons, what they mean, and the advice.

import {
  aspects,
  type ClassLevels,
  type Level,
} from '../../../functions/domain/classification/class-levels.ts'
import { roleTitles } from '../../../functions/domain/organisation/role.ts'
import { aspectWords } from '../../../functions/domain/requirement/procurement-words.ts'
import type { AnswerOf } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { useNames } from '../../api/use-names.ts'
import { registerValueTexts, triggerNames } from '../../form/value-texts-register.ts'
import { roleValueTexts } from '../../form/value-texts-role.ts'
import { useMay } from '../../session/me.tsx'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Tag, type TagColor } from '../../ui/tag.tsx'
import { subjectTexts } from './subject-texts.ts'
import type { TaskRow } from './task-list.tsx'

type Classification = AnswerOf<'readClassification'>

const colors: Record<Level, TagColor> = { 0: 'neutral', 1: 'info', 2: 'warning', 3: 'danger' }

export function useClassificationOf({ subject }: TaskRow) {
  const { assetId = '', classificationNumber = 1 } = subject
  return useRead('readClassification', { params: { assetId, number: classificationNumber } })
}

function AssetFacts({ assetId }: { assetId: string }) {
  const { t, say } = useWords(subjectTexts)
  const unitName = useNames('listUnits')
  const { data } = useRead('readAsset', { params: { assetId } })
  if (data === undefined) return null
  const { name, description, purpose, unitId, process, personalData, secrecy, strongSecrecy, essential } =
    data.body
  const sensitive =
    personalData.has === 'personal-data'
      ? [
          personalData.sensitive && t('task.sensitive'),
          personalData.offences && t('task.offences'),
          personalData.protected && t('task.protected'),
        ].filter(Boolean)
      : []
  return (
    <Facts
      rows={[
        [
          t('task.information'),
          <PageLink key="asset" to={`/register/assets/${assetId}`}>
            {name}
          </PageLink>,
        ],
        [t('task.what-it-is'), description],
        [t('task.what-for'), `${purpose} (${process})`],
        [t('task.unit'), unitName(unitId)],
        [
          t('task.personal-data'),
          [say(registerValueTexts[`has.${personalData.has}`]), ...sensitive].join(', '),
        ],
        [t('task.secrecy'), secrecy.join(', ') + (strongSecrecy ? ` (${t('task.strong-secrecy')})` : '')],
        [t('task.essential'), essential ? t('yes') : undefined],
      ]}
    />
  )
}

/** Each aspect with its level, why, and the words of the model. */
export function LevelsShown({
  levels,
  consequences = {},
  words,
  previous,
}: {
  levels: ClassLevels
  consequences?: Partial<Record<(typeof aspects)[number], string | undefined>>
  words: Classification['words']
  previous?: ClassLevels | undefined
}) {
  const { t, say } = useWords(subjectTexts)
  return (
    <ul className="levels">
      {aspects.map((aspect) => {
        const level = levels[aspect]
        if (level === undefined) return null
        const word = words.find((each) => each.aspect === aspect && each.level === level)
        const before = previous?.[aspect]
        return (
          <li key={aspect}>
            <strong>{say(aspectWords[aspect])}</strong>{' '}
            <Tag color={colors[level]}>{word ? `${level} – ${say(word.name)}` : level}</Tag>
            {before !== undefined && before !== level && (
              <span className="quiet"> {t('task.level-before', { level: before })}</span>
            )}
            {consequences[aspect] !== undefined && <p>{consequences[aspect]}</p>}
            {word && <p className="quiet">{say(word.description)}</p>}
          </li>
        )
      })}
    </ul>
  )
}

function Advice({ classification }: { classification: Classification }) {
  const { t, say } = useWords(subjectTexts)
  const given = classification.advice.filter(({ round }) => round === classification.proposal?.round)
  if (given.length === 0) return null
  return (
    <>
      <Heading level={3}>{t('task.advice')}</Heading>
      {given.map(({ role, text, by, at }) => (
        <div key={`${role} ${at}`}>
          <Paragraph
            isQuiet
          >{`${say(roleValueTexts[role] ?? roleTitles[role])}${by ? `, ${by.name}` : ''} ${stockholmDay(at)}`}</Paragraph>
          {text === undefined ? (
            <Paragraph isQuiet>{t('task.no-advice')}</Paragraph>
          ) : (
            <blockquote className="quoted">{text}</blockquote>
          )}
        </div>
      ))}
    </>
  )
}

function Proposal({ classification }: { classification: Classification }) {
  const { t } = useWords(subjectTexts)
  const { proposal, previous, words } = classification
  if (proposal === undefined) return null
  const { levels, consequences, laws, longestOutageHours, longestLossHours, by, at } = proposal
  return (
    <>
      <Heading level={3}>{t('task.proposed-levels')}</Heading>
      <Paragraph isQuiet>{t('task.proposed-by', { name: by.name, day: stockholmDay(at) })}</Paragraph>
      <LevelsShown levels={levels} consequences={consequences} words={words} previous={previous?.levels} />
      <Facts
        rows={[
          [t('task.laws'), laws.join(', ')],
          [t('task.longest-outage'), longestOutageHours && t('task.hours', { hours: longestOutageHours })],
          [t('task.longest-loss'), longestLossHours && t('task.hours', { hours: longestLossHours })],
        ]}
      />
    </>
  )
}

export function SubjectOfClass({ task }: { task: TaskRow }) {
  const { t, say } = useWords(subjectTexts)
  const classification = useClassificationOf(task)
  const mayReadRegister = useMay('register:read')
  const { assetId = '' } = task.subject
  return (
    <>
      {mayReadRegister && <AssetFacts assetId={assetId} />}
      <Loaded from={classification}>
        {({ body }) => (
          <>
            <Facts
              rows={[
                [t('task.trigger'), say(triggerNames[body.trigger])],
                [t('task.trigger-reason'), body.reason],
              ]}
            />
            {body.changed.length > 0 && (
              <Details summary={t('task.changed')}>
                <ul>
                  {body.changed.map(({ field, before, after }) => (
                    <li key={field}>{`${field}: ${before} → ${after}`}</li>
                  ))}
                </ul>
              </Details>
            )}
            {body.sentBack.at(-1) !== undefined && (
              <Paragraph>{t('task.sent-back', { reason: body.sentBack.at(-1)?.reason ?? '' })}</Paragraph>
            )}
            <Proposal classification={body} />
            <Advice classification={body} />
          </>
        )}
      </Loaded>
    </>
  )
}
