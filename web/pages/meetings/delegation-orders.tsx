// The delegation orders of a committee, and a form to record the one that it has decided.
import { usePages } from '../../api/use-pages.ts'
import { CommandDialog } from '../../form/command-dialog.tsx'
import { useMay } from '../../session/me.tsx'
import { useWords } from '../../texts/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { MorePages } from '../../ui/more-pages.tsx'
import { Section } from '../../ui/section.tsx'
import { bodyTexts } from './body-texts.ts'
import { delegationSchema } from './meeting-forms.built.ts'

export function DelegationOrders({ bodyId }: { bodyId: string }) {
  const { t } = useWords(bodyTexts)
  const mayRecord = useMay('delegation:record')
  const orders = usePages('listDelegationOrders', { params: { bodyId } })
  return (
    <Section title={t('delegation.heading')}>
      <MorePages pages={orders}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('delegation.none')}</Empty>
          ) : (
            <DataTable
              caption={t('delegation.heading')}
              isCaptionHidden
              rows={rows}
              keyOf={({ id }) => id}
              columns={[
                { head: t('delegation.decided'), cell: ({ decidedOn }) => <time>{decidedOn}</time> },
                { head: t('delegation.paragraph'), cell: ({ paragraph }) => `§ ${paragraph}` },
                { head: t('delegation.from'), cell: ({ validFrom }) => <time>{validFrom}</time> },
                {
                  head: t('delegation.to'),
                  cell: ({ validTo }) => validTo ?? t('delegation.until-further'),
                },
              ]}
            />
          )
        }
      </MorePages>
      {mayRecord && (
        <div className="form-actions">
          <CommandDialog
            title={t('delegation.record')}
            help={t('delegation.help')}
            route="recordDelegationOrder"
            params={{ bodyId }}
            schema={delegationSchema}
            submit={t('delegation.record')}
          />
        </div>
      )}
    </Section>
  )
}
