// The stop rule: before any form, may the information concern Sweden's security? A yes or a doubt shows what to do, and no form.
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { BodyOf } from '../../api/call.ts'
import { useCommand } from '../../api/use-api.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { securityGateTexts } from './security-gate-texts.ts'

type Answer = BodyOf<'checkProtectiveSecurity'>['answer']
const answers = ['no', 'yes', 'unknown'] as const satisfies readonly Answer[]

export function SecurityGate({
  onStop,
  children,
}: {
  /** What was typed before is to be forgotten. */
  onStop?: () => void
  children: ReactNode
}) {
  const { t, say } = useWords(securityGateTexts)
  const id = useId()
  const [answer, setAnswer] = useState<Answer | undefined>(undefined)
  const [isMissing, setMissing] = useState(false)
  const check = useCommand('checkProtectiveSecurity', ({ body }) => {
    if (body.outcome === 'stop') onStop?.()
  })
  const outcome = check.data?.body
  if (outcome?.outcome === 'go-on') return children
  if (outcome?.text !== undefined)
    return (
      <Notice kind="danger">
        <Heading level={2}>{t('gate.stop')}</Heading>
        <Paragraph>{say(outcome.text)}</Paragraph>
        <Paragraph isQuiet>{t('gate.nothing-kept')}</Paragraph>
      </Notice>
    )
  const send = (event: FormEvent) => {
    event.preventDefault()
    setMissing(answer === undefined)
    if (answer !== undefined) check.send({ body: { answer } })
  }
  const names: Record<Answer, string> = { no: t('no'), yes: t('yes'), unknown: t('gate.unknown') }
  return (
    <form className="form" onSubmit={send} noValidate>
      <RadioGroup
        id={id}
        label={t('gate.question')}
        help={t('gate.help')}
        fault={isMissing ? t('gate.missing') : undefined}
        value={answer}
        choices={answers.map((value) => ({ value, name: names[value] }))}
        onChange={(chosen) => {
          setAnswer(answers.find((value) => value === chosen))
          setMissing(false)
        }}
      />
      {check.error !== null && <ProblemNotice error={check.error} />}
      <div className="form-actions">
        <Button type="submit" isBusy={check.isPending}>
          {t('gate.go-on')}
        </Button>
      </div>
    </form>
  )
}
