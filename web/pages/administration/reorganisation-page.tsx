// One reorganisation: the decision, what becomes of each unit, and what those who review it say; changed while it is reviewed.
import { useMemo } from 'react'
import { useParams } from 'react-router'
import type { Answer } from '../../api/call.ts'
import { useRead } from '../../api/use-api.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import type { Fields } from '../../form/initial-value.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useMay, useMe } from '../../session/me.tsx'
import { stockholmDay } from '../../texts/days.ts'
import { useWords } from '../../texts/language.tsx'
import { Day } from '../../ui/day.tsx'
import { DueDay } from '../../ui/due-day.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PageLink } from '../../ui/page-link.tsx'
import { Section } from '../../ui/section.tsx'
import { planReorganisationSchema, reviewReorganisationSchema } from './administration-forms.built.ts'
import { administrationTexts } from './administration-texts.ts'
import { MappingTable, type ReorganisationRead } from './mapping-table.tsx'
import { ReorganisationStatus } from './reorganisation-status.tsx'
import { unitFields } from './unit-to-come-picker.tsx'

/** A copy in the form that a form takes: what is missing is left out. */
const asFields = (value: unknown): Fields => JSON.parse(JSON.stringify(value))

function Actions({ body, etag }: Answer<'readReorganisation'>) {
  const { t } = useWords(administrationTexts)
  const { personId } = useMe()
  const mayPlan = useMay('reorganisation:plan')
  const mayReview = useMay('reorganisation:review')
  const initial = useMemo(() => {
    const { title, decidedBy, decidedOn, paragraph, effectiveOn, newUnits, mappings } = body
    return asFields({ title, decidedBy, decidedOn, paragraph, effectiveOn, newUnits, mappings })
  }, [body])
  const params = { reorganisationId: body.id }
  if (body.status !== 'under-review') return null
  return (
    <>
      {mayPlan && (
        <CommandDialog
          title={t('reorganisation.change-plan')}
          help={t('reorganisation.change-help')}
          route="changeReorganisation"
          params={params}
          schema={planReorganisationSchema}
          fields={unitFields}
          initial={initial}
          etag={etag}
          submit={t('save')}
        />
      )}
      {mayReview && body.plannedBy !== personId && (
        <CommandDialog
          title={t('reorganisation.review')}
          variant="primary"
          route="reviewReorganisation"
          params={params}
          schema={reviewReorganisationSchema}
          submit={t('reorganisation.review')}
        />
      )}
    </>
  )
}

function Reviews({ reviews }: Pick<ReorganisationRead, 'reviews'>) {
  const { t } = useWords(administrationTexts)
  const valueWords = useValueWords()
  if (reviews.length === 0) return <Empty>{t('reorganisation.no-reviews')}</Empty>
  return (
    <ul className="cards">
      {reviews.map(({ role, verdict, comment, by, at }) => (
        <li key={role} className="card">
          <span>
            {valueWords('role', role)}: {by.name}
          </span>
          <span>{verdict === 'approve' ? t('reorganisation.agrees') : t('reorganisation.wants-change')}</span>
          {comment !== undefined && <span>{comment}</span>}
          <span className="quiet">{stockholmDay(at)}</span>
        </li>
      ))}
    </ul>
  )
}

function ReorganisationShown(answer: Answer<'readReorganisation'>) {
  const { t } = useWords(administrationTexts)
  const { body } = answer
  const { decidedBy, decidedOn, paragraph, effectiveOn, status, newUnits, carriedOutAt } = body
  return (
    <Page
      title={body.title}
      lead={<ReorganisationStatus status={status} />}
      actions={<Actions {...answer} />}
    >
      {status === 'approved' && <Notice>{t('reorganisation.waits', { day: effectiveOn })}</Notice>}
      <Facts
        rows={[
          [t('reorganisation.decision'), `${decidedBy} ${decidedOn} § ${paragraph}`],
          [
            t('reorganisation.first-day'),
            <DueDay key="day" day={effectiveOn} isOpen={status !== 'carried-out'} />,
          ],
          [
            t('reorganisation.done-on'),
            carriedOutAt !== undefined ? <Day key="done" day={stockholmDay(carriedOutAt)} /> : undefined,
          ],
          [t('reorganisation.new-units'), newUnits.map(({ name }) => name).join(', ')],
        ]}
      />
      <Section title={t('reorganisation.mapping')}>
        <MappingTable reorganisation={body} />
      </Section>
      <Section title={t('reorganisation.reviews')}>
        <Reviews reviews={body.reviews} />
      </Section>
      <PageLink to="/administration/reorganisations">{t('reorganisation.back')}</PageLink>
    </Page>
  )
}

export function Component() {
  const { reorganisationId = '' } = useParams()
  const reorganisation = useRead('readReorganisation', { params: { reorganisationId } })
  return <Loaded from={reorganisation}>{(answer) => <ReorganisationShown {...answer} />}</Loaded>
}
