// What must be true when the policy is in force: the document, its head, its text, the former version and the audit trail.
import { createHash } from 'node:crypto'
import type { Expectations } from './expectation.ts'
import type { PolicyText } from './matter-on-stage.ts'
import { documentId } from './policy-story.ts'
import type { Stage } from './stage.ts'

const coordinator = 'iss.maja.lind'

interface Played {
  stage: Stage
  expect: Expectations
  matterId: string
  text: PolicyText
}

/** Prints the metadata head and the verified trail, and checks both. */
export async function checkOutcome({ stage, expect, matterId, text }: Played): Promise<void> {
  const document = await stage.call('readDocument', { as: 'ma.lisa.hjort', params: { documentId } })
  const { items: versions } = await stage.call('listVersions', {
    as: 'ma.lisa.hjort',
    params: { documentId },
  })
  const [current, former] = versions
  if (current === undefined) throw new Error('No version is in force')
  const { head } = current
  stage.tell('\nDokumenthuvud')
  const rows: [string, string | number][] = [
    ['Titel', head.title],
    ['Typ', 'Policy'],
    ['Version', current.label],
    ['Beslutande instans', current.decidingBody],
    ['Datum och §', `${current.decidedOn}, § ${current.paragraph}`],
    ['Diarienummer', current.diaryNumber],
    ['Gäller för', head.appliesTo.join(', ')],
    ['Giltighetstid', head.validity === 'until-further-notice' ? 'Tills vidare' : head.validity],
    ['Gäller från', current.validFrom],
    ['Laga kraft', current.legalForceOn ?? 'inväntas'],
    ['Publicerad', current.publishedOn],
    ['Revideras senast', head.reviseBy],
    ['Dokumentansvarig', 'Informationssäkerhetssamordnare'],
    ['Ersätter', current.replaces ?? 'ingen'],
    ['Text (SHA-256)', current.text.sha256],
  ]
  for (const [name, value] of rows) stage.tell(`  ${name.padEnd(20)} ${value}`)

  stage.tell('\nKontroll')
  expect.holds('version 3.0 gäller', document.inForce === '3.0' && current.label === '3.0')
  expect.holds(
    'version 2.0 är ersatt från samma dag',
    former?.label === '2.0' && former.repealedOn === current.validFrom,
  )
  const address = await stage.call('readVersionText', {
    as: 'ma.lisa.hjort',
    params: { documentId, label: '3.0' },
  })
  const bytes = await stage.get(address.downloadUrl)
  const digest = createHash('sha256').update(bytes).digest('hex')
  expect.holds('texten som publiceras är den som beslutades', digest === current.text.sha256)
  expect.holds('policyns egen text står i den', Buffer.from(bytes).includes(Buffer.from(text.bytes)))

  const verified = await stage.call('verifyMatter', { as: coordinator, params: { matterId } })
  expect.holds(
    `spårbarhetskedjan är hel: ${verified.entries} poster i ${verified.chains} kedjor`,
    verified.valid,
  )
  const mails = await stage.mails()
  const written = new Set(mails.map(({ writtenId }) => writtenId))
  expect.holds(`${mails.length} mail, inget två gånger`, mails.length > 0 && written.size === mails.length)
  const subjects = [
    'Remissvar saknas',
    'Protokollsutdrag KF',
    'har vunnit laga kraft',
    'Ny gällande policy',
    'är avslutat',
  ]
  for (const subject of subjects) {
    expect.holds(
      `mailet "… ${subject} …" har gått ut`,
      mails.some((mail) => mail.subject.includes(subject)),
    )
  }
}
