// What is said of an information asset, in words.
import type { AnswerOf } from '../../api/call.ts'
import { useNames } from '../../api/use-names.ts'
import { useFieldNames } from '../../form/field-names.ts'
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { Facts } from '../../ui/facts.tsx'
import { assetTexts } from './asset-texts.ts'

type Asset = AnswerOf<'readAsset'>

const personalQuestions = ['sensitive', 'offences', 'protected', 'thirdCountry', 'highRisk'] as const

function PersonalDataShown({ personalData }: Pick<Asset, 'personalData'>) {
  const { t } = useWords(assetTexts)
  const valueWords = useValueWords()
  const nameOf = useFieldNames()
  if (personalData.has === 'none') return valueWords('has', 'none')
  const said = personalQuestions.filter((question) => personalData[question])
  return (
    <ul className="plain">
      <li>
        {valueWords('has', 'personal-data')}, {valueWords('registered', personalData.registered)}
      </li>
      {personalData.children && <li>{t('asset.children')}</li>}
      {said.map((question) => (
        <li key={question}>{nameOf(question)}</li>
      ))}
    </ul>
  )
}

export function AssetFacts({ asset }: { asset: Asset }) {
  const { t } = useWords(assetTexts)
  const valueWords = useValueWords()
  const personName = useNames('listPersons')
  const unitName = useNames('listUnits')
  const { retention, secrecy, strongSecrecy } = asset
  const secrecyWords = [...secrecy, ...(strongSecrecy ? [t('asset.strong-secrecy')] : [])].join(', ')
  const kept = [
    valueWords('rule', retention.rule),
    retention.afterYears !== undefined && t('asset.after-years', { years: retention.afterYears }),
    retention.decision,
  ]
  return (
    <Facts
      rows={[
        [t('asset.description'), asset.description],
        [t('asset.purpose'), asset.purpose],
        [t('asset.process'), asset.process],
        [t('asset.unit'), unitName(asset.unitId)],
        [
          t('asset.owner'),
          asset.vacantSince === undefined
            ? personName(asset.ownerId)
            : t('asset.vacant', { name: personName(asset.ownerId), day: asset.vacantSince }),
        ],
        [t('asset.forms'), asset.forms.map((form) => valueWords('forms', form)).join(', ')],
        [t('asset.media'), asset.media.map((medium) => valueWords('media', medium)).join(', ')],
        [t('asset.personal-data'), <PersonalDataShown key="personal" personalData={asset.personalData} />],
        [t('asset.secrecy'), secrecyWords === '' ? t('asset.no-secrecy') : secrecyWords],
        [t('asset.retention'), kept.filter(Boolean).join(', ')],
        [t('asset.essential'), t(asset.essential ? 'yes' : 'no')],
        [t('asset.records'), asset.records],
        [
          t('asset.registered'),
          t('asset.registered-by', { day: asset.registeredOn, name: personName(asset.registeredBy) }),
        ],
      ]}
    />
  )
}
