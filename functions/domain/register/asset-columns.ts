// The columns of the file of information assets: what each is called, how its cells are read, and what an asset writes there.
import type { Bilingual } from '../bilingual.ts'
import type { ClassLevels } from '../classification/class-levels.ts'
import type { CellForm } from './cell-form.ts'
import { freeText, isFourthLevel, level, texts, wholeNumber, word, words, yesOrNo } from './cell-form.ts'
import type { AssetDescription, InformationAsset } from './information-asset.ts'
import type { PersonalData } from './personal-data.ts'
import type { Column } from './read-rows.ts'

export interface AssetColumn extends Column {
  /** What stands in the cell for the asset; nothing where it has no such value, or where only a person can say it. */
  readonly write: (asset: InformationAsset) => string
}

type Head = Omit<Column, 'expects' | 'read'>

const slugs: Bilingual = {
  sv: 'små bokstäver a–z, siffror, punkt och bindestreck',
  en: 'lower-case letters a–z, digits, dots and hyphens',
}

function column<Value>(
  head: Head,
  form: CellForm<Value>,
  of: (asset: InformationAsset) => Value | undefined,
): AssetColumn {
  const { expects, read } = form
  const write = (asset: InformationAsset) => {
    const value = of(asset)
    return value === undefined ? '' : form.write(value)
  }
  return { ...head, expects, read, write }
}

/** A column every file has. */
const demanded = (name: string, english: string, field = `description.${english}`): Head => ({
  name,
  also: [english],
  field,
  isDemanded: true,
})

const optional = (name: string, english: string, field = `description.${english}`): Head => ({
  ...demanded(name, english, field),
  isDemanded: false,
})

type HeldData = Extract<PersonalData, { has: 'personal-data' }>

/** An answer that is asked for only where there are personal data. */
function personal<Value>(
  name: string,
  english: keyof HeldData,
  form: CellForm<Value>,
  of: (data: HeldData) => Value,
): AssetColumn {
  const head = optional(name, english, `description.personalData.${english}`)
  const asked = {
    ...form,
    expects: {
      sv: `${form.expects.sv}, när personuppgifter är ja`,
      en: `${form.expects.en}, when personuppgifter is ja`,
    },
  }
  return column(head, asked, ({ personalData }) =>
    personalData.has === 'none' ? undefined : of(personalData),
  )
}

/** A level of the proposal. An asset writes none: its class is decided, and an import would propose it anew. */
function proposed(letter: string, swedish: string, aspect: keyof ClassLevels): AssetColumn {
  const head: Head = {
    name: letter,
    also: [swedish, aspect],
    field: `proposal.levels.${aspect}`,
    isDemanded: false,
    isStopped: isFourthLevel,
  }
  return column(
    head,
    {
      ...level,
      expects: {
        sv: `${level.expects.sv}; K, R och T hör ihop`,
        en: `${level.expects.en}; K, R and T go together`,
      },
    },
    () => undefined,
  )
}

const forms = words<AssetDescription['forms'][number]>([
  ['text', 'text'],
  ['sound', 'ljud', 'sound'],
  ['image', 'bild', 'image'],
  ['film', 'film'],
  ['speech', 'tal', 'speech'],
])

const media = words<AssetDescription['media'][number]>([
  ['system', 'i system', 'system'],
  ['paper', 'på papper', 'papper', 'paper'],
  ['spoken', 'muntligt', 'spoken'],
  ['portable-device', 'flyttbart medium', 'på flyttbart medium', 'portable-device'],
])

const hasPersonalData = word<PersonalData['has']>([
  ['personal-data', 'ja', 'yes', 'sant', 'true', 'personal-data'],
  ['none', 'nej', 'no', 'falskt', 'false', 'none'],
])

const registered = word<HeldData['registered']>([
  ['under-100', 'under 100', '<100', 'färre än 100', 'under-100'],
  ['under-1000', 'under 1 000', '<1000', 'färre än 1000', 'under-1000'],
  ['under-10000', 'under 10 000', '<10000', 'färre än 10000', 'under-10000'],
  ['over-10000', 'över 10 000', '>10000', 'fler än 10000', 'over-10000'],
])

const retention = word<AssetDescription['retention']['rule']>([
  ['preserved', 'bevaras', 'preserved'],
  ['disposed', 'gallras', 'disposed'],
  ['undecided', 'inte beslutat', 'ej beslutat', 'undecided'],
])

export const assetColumns: readonly AssetColumn[] = [
  column(
    { name: 'id', also: [], field: 'id', isDemanded: false },
    freeText({
      sv: `id för en tillgång i registret (${slugs.sv}), eller lämna cellen tom för en ny`,
      en: `the id of an asset in the register (${slugs.en}), or leave the cell empty for a new one`,
    }),
    ({ id }) => id,
  ),
  column(
    demanded('namn', 'name'),
    freeText({ sv: 'ett namn på högst 200 tecken', en: 'a name of at most 200 characters' }),
    ({ name }) => name,
  ),
  column(
    optional('beskrivning', 'description', 'description.description'),
    freeText({ sv: 'en text', en: 'a text' }),
    ({ description }) => description,
  ),
  column(
    demanded('enhet', 'unitId'),
    freeText({ sv: `en enhets id (${slugs.sv})`, en: `the id of a unit (${slugs.en})` }),
    ({ unitId }) => unitId,
  ),
  column(
    demanded('syfte', 'purpose'),
    freeText({ sv: 'vad informationen är till för', en: 'what the information is for' }),
    ({ purpose }) => purpose,
  ),
  column(
    demanded('process', 'process'),
    freeText({ sv: 'processen som den används i', en: 'the process it is used in' }),
    ({ process }) => process,
  ),
  column(demanded('former', 'forms'), forms, (asset) => asset.forms),
  column(demanded('medier', 'media'), media, (asset) => asset.media),
  column(
    demanded('informationsägare', 'ownerId'),
    freeText({ sv: `en persons id (${slugs.sv})`, en: `the id of a person (${slugs.en})` }),
    ({ ownerId }) => ownerId,
  ),
  column(
    demanded('personuppgifter', 'personalData', 'description.personalData.has'),
    { ...hasPersonalData, expects: yesOrNo.expects },
    ({ personalData }) => personalData.has,
  ),
  personal('känsliga', 'sensitive', yesOrNo, (data) => data.sensitive),
  personal('lagöverträdelser', 'offences', yesOrNo, (data) => data.offences),
  personal('skyddade', 'protected', yesOrNo, (data) => data.protected),
  personal('barn', 'children', yesOrNo, (data) => data.children),
  personal('antal registrerade', 'registered', registered, (data) => data.registered),
  personal('över 500', 'over500', yesOrNo, (data) => data.over500),
  personal('tredjeland', 'thirdCountry', yesOrNo, (data) => data.thirdCountry),
  personal('hög risk', 'highRisk', yesOrNo, (data) => data.highRisk),
  column(
    { ...optional('sekretess', 'secrecy'), whenEmpty: [] },
    texts({ sv: 'sekretessparagrafer (OSL 26:1)', en: 'paragraphs of secrecy (OSL 26:1)' }),
    ({ secrecy }) => secrecy,
  ),
  column(demanded('stark sekretess', 'strongSecrecy'), yesOrNo, ({ strongSecrecy }) => strongSecrecy),
  column(
    demanded('bevarande', 'retention', 'description.retention.rule'),
    retention,
    (asset) => asset.retention.rule,
  ),
  column(
    optional('gallras efter år', 'afterYears', 'description.retention.afterYears'),
    {
      ...wholeNumber,
      expects: { sv: 'ett helt antal år från 0 till 200', en: 'a whole number of years from 0 to 200' },
    },
    (asset) => asset.retention.afterYears,
  ),
  column(
    optional('gallringsbeslut', 'decision', 'description.retention.decision'),
    freeText({ sv: 'gallringsbeslutet', en: 'the decision on disposal' }),
    (asset) => asset.retention.decision,
  ),
  column(demanded('samhällsviktig', 'essential'), yesOrNo, ({ essential }) => essential),
  column(optional('antal poster', 'records'), wholeNumber, ({ records }) => records),
  column(
    { name: 'system', also: ['systemIds'], field: 'systemIds', isDemanded: false, whenEmpty: [] },
    texts({
      sv: `systemens id (${slugs.sv}), vart och ett en gång`,
      en: `the ids of systems (${slugs.en}), each once`,
    }),
    ({ systemIds }) => systemIds,
  ),
  column(
    {
      ...demanded('rör rikets säkerhet', 'concernsNationalSecurity', 'concernsNationalSecurity'),
      isStopped: (cell) => yesOrNo.read(cell) !== false,
    },
    { ...yesOrNo, expects: { sv: 'nej i varje rad', en: 'nej in every row' } },
    // What is in the register was asked about before it was registered.
    () => false,
  ),
  proposed('K', 'konfidentialitet', 'confidentiality'),
  proposed('R', 'riktighet', 'integrity'),
  proposed('T', 'tillgänglighet', 'availability'),
  proposed('S', 'spårbarhet', 'traceability'),
  column(
    optional('konsekvens', 'consequence', 'proposal.consequence'),
    freeText({
      sv: 'den värsta realistiska konsekvensen i ord; K, R och T kräver den',
      en: 'the worst realistic consequence in words, which K, R and T demand',
    }),
    () => undefined,
  ),
]
