// Any information asset there is.
import fc from 'fast-check'
import {
  InformationAsset,
  InformationForm,
  Medium,
} from '../../../functions/domain/register/information-asset.ts'
import type { PersonalData } from '../../../functions/domain/register/personal-data.ts'
import { RegisteredCount } from '../../../functions/domain/register/personal-data.ts'
import { anyCell } from './any-table.ts'

const text = fc.oneof(anyCell, fc.string({ maxLength: 40 })).filter((value) => value.trim() !== '')
const slug = fc.stringMatching(/^[a-z0-9](?:[a-z0-9.-]{0,8}[a-z0-9])?$/)
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const sortableId = fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{26}$/)
const level = fc.constantFrom(0, 1, 2, 3)

const personalData: fc.Arbitrary<PersonalData> = fc.oneof(
  fc.constant<PersonalData>({ has: 'none' }),
  fc.record({
    has: fc.constant('personal-data' as const),
    sensitive: fc.boolean(),
    offences: fc.boolean(),
    protected: fc.boolean(),
    children: fc.boolean(),
    registered: fc.constantFrom(...RegisteredCount.options),
    over500: fc.boolean(),
    thirdCountry: fc.boolean(),
    highRisk: fc.boolean(),
  }),
)

const required = {
  kind: fc.constant('information-asset'),
  id: slug,
  name: text,
  unitId: slug,
  unitPath: fc.constant('/kf/ks/'),
  purpose: text,
  process: text,
  forms: fc.uniqueArray(fc.constantFrom(...InformationForm.options), { minLength: 1 }),
  media: fc.uniqueArray(fc.constantFrom(...Medium.options), { minLength: 1 }),
  ownerId: slug,
  personalData,
  secrecy: fc.array(text, { maxLength: 4 }),
  strongSecrecy: fc.boolean(),
  retention: fc.record(
    {
      rule: fc.constantFrom('preserved', 'disposed', 'undecided'),
      afterYears: fc.integer({ min: 0, max: 200 }),
      decision: text,
    },
    { requiredKeys: ['rule'] },
  ),
  essential: fc.boolean(),
  registeredBy: slug,
  registeredOn: day,
  systemIds: fc.uniqueArray(slug, { maxLength: 4 }),
  receiverIds: fc.uniqueArray(slug, { maxLength: 4 }),
  classificationCount: fc.nat(9),
} as const

const current = fc.record({
  classificationId: sortableId,
  levels: fc.record(
    { confidentiality: level, integrity: level, availability: level, traceability: level },
    { requiredKeys: ['confidentiality', 'integrity', 'availability'] },
  ),
  decidedOn: day,
  validUntil: day,
})

export const anyAsset: fc.Arbitrary<InformationAsset> = fc
  .record(
    {
      ...required,
      description: text,
      records: fc.integer({ min: 0, max: 1_000_000_000 }),
      vacantSince: day,
      current,
      openClassificationId: sortableId,
      endedOn: day,
    },
    { requiredKeys: Object.keys(required) as (keyof typeof required)[] },
  )
  .map((asset) => InformationAsset.parse(asset))
