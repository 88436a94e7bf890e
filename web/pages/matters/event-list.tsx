// Events grouped by day: the time, the sentence, the role of whoever acted, and where it stands in the trail.
import { stockholmDay, stockholmTime } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Heading } from '../../ui/heading.tsx'
import type { MatterEvent } from './matter-event.ts'
import { timelineTexts } from './timeline-texts.ts'

const digitsOfHash = 12

function byDay(events: readonly MatterEvent[]): [day: string, events: MatterEvent[]][] {
  const days = new Map<string, MatterEvent[]>()
  for (const event of events) {
    const day = stockholmDay(event.at)
    const known = days.get(day)
    if (known === undefined) days.set(day, [event])
    else known.push(event)
  }
  return [...days]
}

export function EventList({ events, withProof }: { events: readonly MatterEvent[]; withProof: boolean }) {
  const { t } = useWords(timelineTexts)
  return (
    <div className="days">
      {byDay(events).map(([day, ofDay]) => (
        <section key={day} className="day" aria-label={day}>
          <Heading level={3}>
            <time dateTime={day}>{day}</time>
          </Heading>
          <ol className="events">
            {ofDay.map(({ key, at, text, by, proof }) => (
              <li key={key}>
                <time dateTime={at} className="quiet">
                  {stockholmTime(at).slice(-5)}
                </time>
                <span>
                  {text} {by !== undefined && <span className="quiet">{by}</span>}
                  {withProof && proof !== undefined && (
                    <span className="proof quiet">
                      {t('history.proof', { ...proof, hash: proof.hash.slice(0, digitsOfHash) })}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
