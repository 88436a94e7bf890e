// One series: its rule, its next day and what was started last; changed, paused and resumed by the coordinator.
import { useMemo } from 'react'
import { useParams } from 'react-router'
import type { Answer } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import type { Fields } from '../../form/initial-value.ts'
import { useMay } from '../../session/me.tsx'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { calendarTexts } from './calendar-texts.ts'
import { MonthField } from './month-field.tsx'
import { changeSeriesSchema, pauseSeriesSchema, resumeSeriesSchema } from './series-forms.built.ts'
import { SeriesRuleSaid } from './series-rule-said.tsx'

const ruleFields = { 'rule.month': MonthField }

function SeriesActions({ body, etag }: Answer<'readSeries'>) {
  const { t } = useWords(calendarTexts)
  const { id, rule, paused } = body
  // The next day follows from the rule, so it is asked for and not kept.
  const initial = useMemo((): Fields => ({ rule: { ...rule } }), [rule])
  const params = { seriesId: id }
  return (
    <>
      <CommandDialog
        title={t('series.change')}
        route="changeSeries"
        params={params}
        schema={changeSeriesSchema}
        initial={initial}
        fields={ruleFields}
        etag={etag}
        submit={t('save')}
      />
      {paused === undefined ? (
        <CommandDialog
          title={t('series.pause')}
          help={t('series.pause-help')}
          route="pauseSeries"
          params={params}
          schema={pauseSeriesSchema}
          submit={t('series.pause')}
        />
      ) : (
        <CommandDialog
          title={t('series.resume')}
          help={t('series.resume-help')}
          route="resumeSeries"
          params={params}
          schema={resumeSeriesSchema}
          variant="primary"
          submit={t('series.resume')}
        />
      )}
    </>
  )
}

function SeriesShown(answer: Answer<'readSeries'>) {
  const { t, say } = useWords(calendarTexts)
  const mayChange = useMay('series:change')
  const { name, rule, nextOn, nextPeriod, lastStarted, paused, lastChange } = answer.body
  return (
    <Page title={say(name)} actions={mayChange && <SeriesActions {...answer} />}>
      {paused && (
        <Notice kind="warning">
          {t('series.paused-since', { day: paused.since, name: paused.by.name, reason: paused.reason })}
        </Notice>
      )}
      <Facts
        rows={[
          [t('series.rule'), <SeriesRuleSaid key="rule" rule={rule} />],
          [
            t('series.next'),
            paused !== undefined ? undefined : nextOn === undefined ? (
              t('series.no-next')
            ) : (
              <DueDay key="next" day={nextOn} />
            ),
          ],
          [t('series.about'), nextPeriod],
          [
            t('series.last-started'),
            lastStarted && t('series.last-about', { day: lastStarted.dueOn, period: lastStarted.period }),
          ],
          [t('series.skipped'), lastStarted?.skipped.join(', ')],
          [
            t('series.last-change'),
            lastChange &&
              t('series.changed-by', {
                day: stockholmDay(lastChange.at),
                name: lastChange.by.name,
                reason: lastChange.reason,
              }),
          ],
        ]}
      />
      <PageLink to="/series">{t('series.back')}</PageLink>
    </Page>
  )
}

export function Component() {
  const { seriesId = '' } = useParams()
  const series = useRead('readSeries', { params: { seriesId } })
  return <Loaded from={series}>{(answer) => <SeriesShown {...answer} />}</Loaded>
}
