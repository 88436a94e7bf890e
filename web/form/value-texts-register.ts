// What the fixed values of the register's forms are called.

import type { Bilingual } from '../../functions/domain/bilingual.ts'
import type { ClassificationTrigger } from '../../functions/domain/classification/classification.ts'
import type { Hosting, System } from '../../functions/domain/register/system.ts'

export const lifecycleNames: Record<System['lifecycle'], Bilingual> = {
  planned: { sv: 'Planerat', en: 'Planned' },
  'in-use': { sv: 'I drift', en: 'In use' },
  'being-phased-out': { sv: 'Under avveckling', en: 'Being phased out' },
  ended: { sv: 'Avvecklat', en: 'Ended' },
}

export const hostingNames: Record<Hosting, Bilingual> = {
  own: { sv: 'Egen drift', en: 'Run by the municipality' },
  partner: { sv: 'Drift hos annan kommun eller förbund', en: 'Run by another municipality or federation' },
  'cloud-eu': { sv: 'Molntjänst inom EU/EES', en: 'Cloud within the EU/EEA' },
  'cloud-third-country': { sv: 'Molntjänst utanför EU/EES', en: 'Cloud outside the EU/EEA' },
}

export const triggerNames: Record<ClassificationTrigger, Bilingual> = {
  first: { sv: 'Första klassningen', en: 'The first classification' },
  'changed-system': { sv: 'Nytt eller ändrat system', en: 'A new or changed system' },
  'new-supplier': { sv: 'Ny leverantör', en: 'A new supplier' },
  'cloud-or-third-country': {
    sv: 'Flytt till moln eller tredjeland',
    en: 'A move to a cloud or third country',
  },
  'new-integration': { sv: 'Ny integration', en: 'A new integration' },
  'new-personal-data': { sv: 'Nya personuppgifter', en: 'New personal data' },
  'law-change': { sv: 'Ändrad lag', en: 'A change of law' },
  'merged-unit': { sv: 'Ändrad organisation', en: 'A change of organisation' },
  incident: { sv: 'En incident visade något annat', en: 'An incident showed something else' },
  volume: { sv: 'Mängden har vuxit', en: 'The volume has grown' },
  'new-use': { sv: 'Ny användning (AI, öppna data, e-tjänst)', en: 'A new use (AI, open data, e-service)' },
  'owner-change': { sv: 'Ny informationsägare', en: 'A new information owner' },
  'audit-finding': { sv: 'En granskning visade en brist', en: 'An audit found something' },
  'protective-security-analysis': { sv: 'Säkerhetsskyddsanalys', en: 'A protective security analysis' },
  expiry: { sv: 'Klassens tid gick ut', en: 'The class ran out' },
}

/** The words of one field's values, by `field.value`. */
const ofField = (field: string, names: Readonly<Record<string, Bilingual>>): Record<string, Bilingual> =>
  Object.fromEntries(Object.entries(names).map(([value, words]) => [`${field}.${value}`, words]))

export const registerValueTexts = {
  ...ofField('lifecycle', lifecycleNames),
  ...ofField('hosting', hostingNames),
  ...ofField('trigger', triggerNames),
  'forms.text': { sv: 'Text', en: 'Text' },
  'forms.sound': { sv: 'Ljud', en: 'Sound' },
  'forms.image': { sv: 'Bild', en: 'Image' },
  'forms.film': { sv: 'Film', en: 'Film' },
  'forms.speech': { sv: 'Tal', en: 'Speech' },
  'media.system': { sv: 'I ett system', en: 'In a system' },
  'media.paper': { sv: 'På papper', en: 'On paper' },
  'media.spoken': { sv: 'Muntligt', en: 'Spoken' },
  'media.portable-device': { sv: 'På flyttbart medium', en: 'On a portable device' },
  'has.none': { sv: 'Inga personuppgifter', en: 'No personal data' },
  'has.personal-data': { sv: 'Personuppgifter', en: 'Personal data' },
  'registered.under-100': { sv: 'Färre än 100', en: 'Fewer than 100' },
  'registered.under-1000': { sv: 'Färre än 1 000', en: 'Fewer than 1,000' },
  'registered.under-10000': { sv: 'Färre än 10 000', en: 'Fewer than 10,000' },
  'registered.over-10000': { sv: 'Fler än 10 000', en: 'More than 10,000' },
  'rule.preserved': { sv: 'Bevaras', en: 'Preserved' },
  'rule.disposed': { sv: 'Gallras', en: 'Disposed of' },
  'rule.undecided': { sv: 'Inte beslutat', en: 'Not decided' },
  'newUses.ai': { sv: 'AI', en: 'AI' },
  'newUses.open-data': { sv: 'Öppna data', en: 'Open data' },
  'newUses.e-service': { sv: 'E-tjänst', en: 'E-service' },
  'value.fulfilled': { sv: 'Uppfyllt', en: 'Fulfilled' },
  'value.not-fulfilled': { sv: 'Ej uppfyllt', en: 'Not fulfilled' },
  'value.not-applicable': { sv: 'Ej tillämpligt', en: 'Does not apply' },
  'what.assets': { sv: 'Informationstillgångar', en: 'Information assets' },
  'what.systems': { sv: 'System', en: 'Systems' },
  'format.csv': { sv: 'CSV', en: 'CSV' },
  'format.xlsx': { sv: 'Excel', en: 'Excel' },
  'version.public': { sv: 'Offentlig, maskerad', en: 'Public, masked' },
  'version.complete': { sv: 'Med sekretess', en: 'With what is secret' },
  'decision.masked': { sv: 'Maskera', en: 'Mask' },
  'decision.released': { sv: 'Lämna ut', en: 'Release' },
  'measure.aggregation': {
    sv: 'Många uppgifter tillsammans väger mer',
    en: 'Many records together weigh more',
  },
  'measure.raising': { sv: 'Höj skyddet', en: 'Raise the protection' },
  'measure.lowering': { sv: 'Sänk skyddet för en tid', en: 'Lower the protection for a time' },
  'measure.none': { sv: 'Upphäv ett tidigare beslut', en: 'End an earlier decision' },
  'of.aggregation': { sv: 'Många uppgifter tillsammans', en: 'Many records together' },
  'of.raising': { sv: 'Höjningen', en: 'The raise' },
  'of.lowering': { sv: 'Sänkningen', en: 'The lowering' },
} satisfies Record<string, Bilingual>
