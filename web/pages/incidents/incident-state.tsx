// How an incident stands: what is to be done next, the clocks, what was reported and what has been found and decided.
import { useWords } from '../../texts/language.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/section.tsx'
import { ClockCard } from './clock-card.tsx'
import { clockTexts } from './clock-texts.ts'
import { Decisions } from './decisions.tsx'
import { incidentTexts } from './incident-texts.ts'
import { inOrder } from './next-step.ts'
import { NextStepBox } from './next-step-box.tsx'
import { useIncident } from './open-incident.ts'
import { TriageFacts } from './triage-facts.tsx'

function Clocks() {
  const { t } = useWords(clockTexts)
  const { details } = useIncident()
  return (
    <Section title={t('clocks.heading')}>
      {details.clocks.length === 0 ? (
        <Empty>{t('clocks.none')}</Empty>
      ) : (
        <ul className="clocks">
          {inOrder(details.clocks).map((clock) => (
            <ClockCard key={clock.key} clock={clock} />
          ))}
        </ul>
      )}
    </Section>
  )
}

export function Component() {
  const { t } = useWords(incidentTexts)
  const { incident } = useIncident()
  return (
    <>
      <NextStepBox />
      <Clocks />
      <Section title={t('state.report')}>
        <Facts
          rows={[
            [
              t('state.what'),
              <p key="what" className="as-written">
                {incident.description}
              </p>,
            ],
            [t('incidents.discovered'), incident.discoveredOn],
            [
              t('state.number'),
              <span key="number" className="number">
                {incident.id}
              </span>,
            ],
          ]}
        />
      </Section>
      <TriageFacts />
      <Decisions />
    </>
  )
}
