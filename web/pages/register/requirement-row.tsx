// One requirement of a system: what it demands and why, what is answered, and what can be done about it.
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { AnswerOf } from '../../api/call.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay, useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { Details } from '../../ui/details.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Tag } from '../../ui/tag.tsx'
import { EndButton } from './end-button.tsx'
import {
  answerRequirementSchema,
  createActionSchema,
  exceptRequirementSchema,
} from './register-schemas.built.ts'
import { requirementStateColors, requirementStateNames } from './register-words.ts'
import { requirementTexts } from './requirement-texts.ts'
import type { SystemRead } from './system-frame.tsx'

export type RequirementRowRead = AnswerOf<'listRequirements'>['rows'][number]

function RequirementFacts({ row }: { row: RequirementRowRead }) {
  const { t, say } = useWords(requirementTexts)
  const { requirement, answer, exception, isStricter, level, applies } = row
  const { iso, act, responsible, evidence, stricter } = requirement
  return (
    <Facts
      rows={[
        [t('requirement.stricter'), isStricter && stricter ? say(stricter.text) : undefined],
        [t('requirement.level'), applies ? t('requirement.demanded-by', { level }) : undefined],
        [t('requirement.responsible'), say(responsible)],
        [t('requirement.shown-by'), say(evidence)],
        [t('requirement.reason'), answer?.reason],
        [t('requirement.evidence'), answer?.evidence],
        [
          t('requirement.answered'),
          answer && t('requirement.by', { day: answer.answeredOn, name: answer.answeredBy.name }),
        ],
        [t('requirement.exception-reason'), exception?.reason],
        [t('requirement.compensation'), exception?.compensation],
        [t('requirement.excepted-until'), exception && <DueDay key="until" day={exception.validUntil} />],
        [
          t('requirement.excepted-by'),
          exception && t('requirement.by', { day: exception.decidedOn, name: exception.decidedBy.name }),
        ],
        ['ISO/IEC 27002', iso.join(', ')],
        [t('requirement.act'), act.join(', ')],
      ]}
    />
  )
}

function Doings({ system, row }: { system: SystemRead; row: RequirementRowRead }) {
  const { t } = useWords(requirementTexts)
  const mayAnswer = useMay('requirement:answer')
  const { personId } = useMe()
  const navigate = useNavigate()
  const isOwner = personId === system.ownerId
  const { answer, applies, exception, state, version } = row
  const { id: requirementId } = row.requirement
  const params = { systemId: system.id, requirementId }
  const known = useMemo(() => ({ requirementId }), [requirementId])
  const initial = useMemo(
    () =>
      answer === undefined ? {} : { value: answer.value, reason: answer.reason, evidence: answer.evidence },
    [answer],
  )
  const isGap = applies && (state === 'partly' || state === 'not-fulfilled' || state === 'unanswered')
  const isBlank = !mayAnswer && !isOwner
  if (isBlank) return null
  return (
    <div className="form-actions">
      {mayAnswer && (
        <CommandDialog
          title={t('requirement.answer', { id: requirementId })}
          route="answerRequirement"
          params={params}
          etag={`"${version}"`}
          schema={answerRequirementSchema}
          initial={initial}
          submit={t('requirement.save-answer')}
        />
      )}
      {mayAnswer && isGap && (
        <CommandDialog
          title={t('requirement.make-action')}
          help={t('requirement.make-action-help')}
          route="createAction"
          params={params}
          schema={createActionSchema}
          submit={t('requirement.make-action')}
          onDone={({ body }) => void navigate(`/actions/${body.id}`)}
        />
      )}
      {isOwner && isGap && (
        <CommandDialog
          title={t('requirement.except')}
          help={t('requirement.except-help')}
          route="exceptRequirement"
          params={{ systemId: system.id }}
          draft={`exceptRequirement.${system.id}.${requirementId}`}
          known={known}
          schema={exceptRequirementSchema}
          submit={t('requirement.except')}
        />
      )}
      {isOwner && exception !== undefined && (
        <EndButton
          route="endException"
          params={{ systemId: system.id, exceptionId: exception.id }}
          what={t('requirement.end-exception', { id: requirementId })}
        />
      )}
    </div>
  )
}

export function RequirementRow({ system, row }: { system: SystemRead; row: RequirementRowRead }) {
  const { say } = useWords(requirementTexts)
  const { requirement, state } = row
  return (
    <Details
      summary={
        <span className="requirement-head">
          <strong>{requirement.id}</strong>
          <span>{say(requirement.text)}</span>
          <Tag color={requirementStateColors[state]}>{say(requirementStateNames[state])}</Tag>
        </span>
      }
    >
      <RequirementFacts row={row} />
      <Doings system={system} row={row} />
    </Details>
  )
}
