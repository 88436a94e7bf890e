// One legal clock: which report, by which law, until when, how long is left, and whether it was kept; it goes on counting.
import { useCommand } from '../../api/use-api.ts'
import { useMay } from '../../session/me.tsx'
import { useNow } from '../../session/now.ts'
import { stockholmTime } from '../../texts/days.ts'
import { duration } from '../../texts/duration.ts'
import { useWords } from '../../texts/language.tsx'
import { Button } from '../../ui/button.tsx'
import { Heading } from '../../ui/heading.tsx'
import { ButtonLink } from '../../ui/page-link.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Tag, type TagColor } from '../../ui/tag.tsx'
import { clockTexts } from './clock-texts.ts'
import { clockLaws, clockNames } from './incident-words.ts'
import { isRunning } from './next-step.ts'
import { type Clock, type Details, useIncident } from './open-incident.ts'
import { RecordSent } from './record-sent.tsx'
import { controllerOfClock, reportAddress } from './report-address.ts'
import { useActsFor } from './use-acts-for.ts'

const msPerHour = 3_600_000
/** From here on a clock is said to be over soon: the third alarm of those on call sounds then too. */
const soonShare = 0.75

/** What a clock's report is called; that of a breach names its controller. */
export function useClockName({ controllers }: Pick<Details, 'controllers'>) {
  const { t, say } = useWords(clockTexts)
  return ({ key, clockKind }: Pick<Clock, 'key' | 'clockKind'>): string => {
    const controllerId = controllerOfClock(key)
    const what = say(clockNames[clockKind])
    if (controllerId === undefined) return what
    const who = controllers.find(({ unitId }) => unitId === controllerId)?.name ?? controllerId
    return t('clock.of', { what, who })
  }
}

type ClockState = 'runs' | 'soon' | 'missed' | 'in-time' | 'sent-late' | 'status-report' | 'not-reported'

const colors: Record<ClockState, TagColor> = {
  runs: 'info',
  soon: 'warning',
  missed: 'danger',
  'in-time': 'success',
  'sent-late': 'danger',
  'status-report': 'success',
  'not-reported': 'neutral',
}

function stateOf({ startedAt, dueAt, doneAt, doneBy }: Clock, now: number): ClockState {
  if (doneAt === undefined) {
    const [from, to] = [Date.parse(startedAt), Date.parse(dueAt)]
    if (now > to) return 'missed'
    return (now - from) / (to - from) >= soonShare ? 'soon' : 'runs'
  }
  if (doneBy === 'decision') return 'not-reported'
  if (doneAt > dueAt) return 'sent-late'
  return doneBy === 'status-report' ? 'status-report' : 'in-time'
}

/** The latest alarm of a clock that runs: acknowledged, or waiting for someone to do it. */
function LatestAlarm({ clock }: { clock: Clock }) {
  const { t } = useWords(clockTexts)
  const { incident } = useIncident()
  const may = useMay('incident:acknowledge')
  const { send, error, isPending } = useCommand('acknowledgeAlarm')
  const alarm = clock.alarms.toSorted((one, other) => one.percent - other.percent).at(-1)
  if (alarm === undefined) return null
  const { percent, acknowledgedAt } = alarm
  if (acknowledgedAt !== undefined)
    return <span className="quiet">{t('clock.acknowledged', { percent })}</span>
  return (
    <>
      <span>{t('clock.alarm', { percent })}</span>
      {may && (
        <Button
          variant="secondary"
          size="sm"
          isBusy={isPending}
          onClick={() => send({ params: { incidentId: incident.id }, body: { clock: clock.key } })}
        >
          {t('clock.acknowledge')}
        </Button>
      )}
      {error !== null && <ProblemNotice error={error} />}
    </>
  )
}

function TimeOf({ clock, now, name }: { clock: Clock; now: number; name: string }) {
  const { t, language } = useWords(clockTexts)
  const { startedAt, dueAt } = clock
  const [from, to] = [Date.parse(startedAt), Date.parse(dueAt)]
  const left = to - now
  const percent = Math.min(100, Math.max(0, Math.floor(((now - from) / (to - from)) * 100)))
  const words =
    left < 0
      ? t('clock.over', { time: duration(-left, language) })
      : t('clock.left', { time: duration(left, language) })
  return (
    <>
      <p className="clock-left">{words}</p>
      <progress value={percent} max={100} aria-label={t('clock.gone', { percent })} />
      {/* Told once when it matters, and not each minute. */}
      <span role="status" className="ds-sr-only">
        {left < 0 && t('clock.announce-missed', { what: name })}
        {left >= 0 && left < msPerHour && t('clock.announce-soon', { what: name })}
      </span>
    </>
  )
}

export function ClockCard({ clock }: { clock: Clock }) {
  const { t, say } = useWords(clockTexts)
  const { incident, details } = useIncident()
  const maySend = useActsFor('incident:send')(controllerOfClock(clock.key))
  const now = useNow()
  const name = useClockName(details)(clock)
  const state = stateOf(clock, now)
  const runs = isRunning(clock)
  return (
    <li className="clock" data-color={colors[state]}>
      <div className="clock-head">
        <Heading level={3}>{name}</Heading>
        <Tag color={colors[state]}>{t(`clock.${state}`)}</Tag>
      </div>
      <p className="quiet">{say(clockLaws[clock.clockKind])}</p>
      {runs && <TimeOf clock={clock} now={now} name={name} />}
      <p>
        <time dateTime={clock.dueAt}>{t('clock.due', { at: stockholmTime(clock.dueAt) })}</time>
      </p>
      <p className="quiet">
        {clock.doneAt === undefined
          ? t('clock.started', { at: stockholmTime(clock.startedAt) })
          : t('clock.done', { at: stockholmTime(clock.doneAt) })}
      </p>
      {runs && (
        <div className="form-actions" data-color="accent">
          {maySend && (
            <>
              <ButtonLink to={`/incidents/${incident.id}${reportAddress(clock)}`} variant="secondary">
                {t('clock.prepare')}
              </ButtonLink>
              <RecordSent clock={clock} />
            </>
          )}
          <LatestAlarm clock={clock} />
        </div>
      )}
    </li>
  )
}
