// After the decision: the days that count, the appeal clock, appeals, and what the courts do.
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMayOf } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import { AppealClock } from './appeal-clock.tsx'
import { AppealSections } from './appeal-sections.tsx'
import { forceTexts } from './force-texts.ts'
import { noticeInterruptionSchema } from './matter-forms.built.ts'
import { type MatterShown, useMatter } from './matter-on-page.ts'

type Decision = MatterShown['decisions'][number]

/** The decision that is appealed and gains legal force: the newest that was adopted by the body that decides. */
export const decidedIn = ({ decisions }: Pick<MatterShown, 'decisions'>): Decision | undefined =>
  decisions.findLast(
    ({ capacity, outcome }) =>
      capacity === 'decides' && !['referred-back', 'tabled', 'withdrawn'].includes(outcome),
  )

function Days({ matter, decision }: { matter: MatterShown; decision: Decision }) {
  const { t } = useWords(forceTexts)
  const day = (value: string | undefined, otherwise: string) =>
    value === undefined ? <span className="quiet">{otherwise}</span> : <DueDay day={value} isOpen={false} />
  return (
    <Section title={t('force.days')}>
      <Facts
        rows={[
          [t('force.decided'), day(decision.heldOn, t('force.not-yet'))],
          [t('force.adjusted'), day(decision.adjustedOn, t('force.not-yet'))],
          [t('force.announced'), day(decision.announcedOn, t('force.not-yet'))],
          [t('force.last-appeal-day'), day(decision.lastAppealDay, t('force.not-yet'))],
          [t('force.valid-from'), decision.validFrom && day(decision.validFrom, '')],
          [t('force.entered'), day(matter.enteredOn, t('force.not-yet'))],
          [t('force.legal-force'), day(decision.legalForceOn, t('force.awaited'))],
        ]}
      />
      <Paragraph isQuiet>{t('force.days-help')}</Paragraph>
    </Section>
  )
}

function Interruptions({ matterId, decision }: { matterId: string; decision: Decision }) {
  const { t } = useWords(forceTexts)
  const may = useMayOf()
  const { interruptions = [], announcedOn } = decision
  const mayReport = may('notice:report') && announcedOn !== undefined
  if (interruptions.length === 0 && !mayReport) return null
  return (
    <Section title={t('interruptions.title')}>
      {interruptions.length > 0 && (
        <DataTable
          isCaptionHidden
          caption={t('interruptions.title')}
          rows={interruptions}
          keyOf={({ takenDownOn }) => takenDownOn}
          columns={[
            { head: t('interruptions.taken-down'), cell: ({ takenDownOn }) => takenDownOn },
            { head: t('interruptions.announced-again'), cell: ({ announcedAgainOn }) => announcedAgainOn },
          ]}
        />
      )}
      {mayReport && (
        <div>
          <CommandDialog
            route="reportNoticeInterruption"
            params={{ matterId }}
            schema={noticeInterruptionSchema}
            title={t('interruptions.report')}
            help={t('interruptions.help')}
            submit={t('interruptions.report')}
          />
        </div>
      )}
    </Section>
  )
}

export function Component() {
  const { t } = useWords(forceTexts)
  const matter = useMatter()
  const decision = decidedIn(matter)
  if (decision === undefined) return <Empty>{t('force.undecided')}</Empty>
  return (
    <>
      <Days matter={matter} decision={decision} />
      <AppealClock decision={decision} />
      <Interruptions matterId={matter.id} decision={decision} />
      <AppealSections matter={matter} isAnnounced={decision.announcedOn !== undefined} />
    </>
  )
}
