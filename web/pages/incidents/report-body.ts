// A report as the API takes it: what it has no field of its own for stands last in the description, in Swedish as all that is handled.

import type { Bilingual } from '../../../functions/domain/bilingual.ts'
import type { BodyOf } from '../../api/call.ts'
import type { Fields, Value } from '../../form/initial-value.ts'
import { sharedTexts } from '../../texts/shared-texts.ts'
import { reportTexts } from './report-texts.ts'

const answers: Readonly<Record<string, Bilingual>> = {
  yes: sharedTexts.yes,
  no: sharedTexts.no,
  unknown: reportTexts['report.unknown'],
}

const textOf = (value: Value): string => (typeof value === 'string' ? value.trim() : '')

function line(name: Bilingual, value: Value): string[] {
  const text = textOf(value)
  return text === '' ? [] : [`${name.sv}: ${answers[text]?.sv ?? text}`]
}

export function reportBody(value: Fields): BodyOf<'reportIncident'> {
  const title = textOf(value['title'])
  const lines = [
    ...line(reportTexts['report.line-time'], value['time']),
    ...line(reportTexts['report.line-ongoing'], value['ongoing']),
    ...line(reportTexts['report.line-personal-data'], value['personalData']),
    ...line(reportTexts['report.line-system'], value['system']),
  ]
  const told = textOf(value['description']) || title
  const unitId = textOf(value['unitId'])
  const type = textOf(value['type'])
  return {
    protectiveSecurity: 'no',
    title,
    description: lines.length === 0 ? told : `${told}\n\n${lines.join('\n')}`,
    discoveredOn: textOf(value['discoveredOn']),
    ...(unitId !== '' && { unitId }),
    // The list offers the contract's own values.
    ...(type !== '' && { type: type as NonNullable<BodyOf<'reportIncident'>['type']> }),
  }
}
