// What the system owner has decided besides what the information demands: aggregation, a raise, a lowering for a time.

import { useNames } from '../../api/use-names.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMe } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Heading } from '../../ui/heading.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { ClassShown } from './class-shown.tsx'
import { protectSystemSchema } from './register-schemas.built.ts'
import type { SystemRead } from './system-frame.tsx'
import { systemTexts } from './system-texts.ts'

export function SystemProtection({ system, etag }: { system: SystemRead; etag: string | undefined }) {
  const { t } = useWords(systemTexts)
  const personName = useNames('listPersons')
  const { personId } = useMe()
  const { aggregation, raising, lowering } = system
  const isOwner = personId === system.ownerId
  const isNothing = aggregation === undefined && raising === undefined && lowering === undefined
  if (isNothing && !isOwner) return null
  const decidedRow = (decided: { decidedBy: string; decidedOn: string }) =>
    [
      t('protection.decided'),
      t('system.registered-by', { day: decided.decidedOn, name: personName(decided.decidedBy) }),
    ] as const
  return (
    <Section title={t('protection.title')}>
      {isNothing && <Paragraph>{t('protection.none')}</Paragraph>}
      {aggregation !== undefined && (
        <>
          <Heading level={3}>{t('protection.aggregation')}</Heading>
          <Facts rows={[[t('protection.reason'), aggregation.reason], decidedRow(aggregation)]} />
        </>
      )}
      {raising !== undefined && (
        <>
          <Heading level={3}>{t('protection.raising')}</Heading>
          <Facts
            rows={[
              [t('protection.lowest'), <ClassShown key="levels" levels={raising.levels} />],
              [t('protection.reason'), raising.reason],
              decidedRow(raising),
            ]}
          />
        </>
      )}
      {lowering !== undefined && (
        <>
          <Heading level={3}>{t('protection.lowering')}</Heading>
          <Facts
            rows={[
              [t('protection.highest'), <ClassShown key="levels" levels={lowering.levels} />],
              [t('protection.reason'), lowering.reason],
              [t('protection.advice'), lowering.advice],
              [t('protection.until'), <DueDay key="until" day={lowering.validUntil} />],
              decidedRow(lowering),
            ]}
          />
        </>
      )}
      {isOwner && (
        <div>
          <CommandDialog
            title={t('protection.decide')}
            help={t('protection.help')}
            route="protectSystem"
            params={{ systemId: system.id }}
            etag={etag}
            schema={protectSystemSchema}
            submit={t('protection.decide')}
          />
        </div>
      )}
    </Section>
  )
}
