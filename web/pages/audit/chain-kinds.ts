// What the things that have a chain of their own are called: alone, and within a sentence.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

interface ChainKind {
  one: Bilingual
  /** As it stands in “… changed the unit”. */
  inSentence: Bilingual
}

const kind = (sv: string, svThe: string, en: string): ChainKind => ({
  one: { sv, en },
  inSentence: { sv: svThe, en: `the ${en.charAt(0).toLowerCase()}${en.slice(1)}` },
})

export const chainKinds: Readonly<Record<string, ChainKind>> = {
  'information-asset': kind('Informationstillgång', 'informationstillgången', 'Information asset'),
  system: kind('System', 'systemet', 'System'),
  'system-class': kind('Systemets klass', 'systemets klass', 'Class of a system'),
  classification: kind('Klassning', 'klassningen', 'Classification'),
  handling: kind('Hantering i system', 'hanteringen', 'Handling in a system'),
  'system-dependency': kind('Systemberoende', 'systemberoendet', 'System dependency'),
  integration: kind('Integration', 'integrationen', 'Integration'),
  'dependency-graph': kind('Beroendekarta', 'beroendekartan', 'Dependency graph'),
  'requirement-answer': kind('Svar på krav', 'svaret på kravet', 'Answer to a requirement'),
  'requirement-exception': kind('Undantag från krav', 'undantaget', 'Exception'),
  action: kind('Åtgärd', 'åtgärden', 'Action'),
  'action-plan': kind('Handlingsplan', 'handlingsplanen', 'Action plan'),
  incident: kind('Incident', 'incidenten', 'Incident'),
  'status-report': kind('Lägesrapport', 'lägesrapporten', 'Status report'),
  'annual-report': kind('Årsrapport', 'årsrapporten', 'Annual report'),
  'extraordinary-report': kind('Extraordinär rapport', 'den extraordinära rapporten', 'Extraordinary report'),
  matter: kind('Ärende', 'ärendet', 'Matter'),
  task: kind('Uppgift', 'uppgiften', 'Task'),
  document: kind('Styrdokument', 'styrdokumentet', 'Governing document'),
  'document-version': kind('Version av styrdokument', 'versionen', 'Version of a document'),
  draft: kind('Utkast', 'utkastet', 'Draft'),
  'topicality-review': kind('Aktualitetsprövning', 'aktualitetsprövningen', 'Topicality review'),
  meeting: kind('Sammanträde', 'sammanträdet', 'Meeting'),
  body: kind('Organ', 'organet', 'Body'),
  seat: kind('Plats i organ', 'platsen', 'Seat'),
  'minutes-paragraph': kind('Paragraf i protokoll', 'paragrafen', 'Paragraph'),
  'chair-decision': kind('Ordförandebeslut', 'ordförandebeslutet', 'Decision by the chair'),
  'delegation-order': kind('Delegationsordning', 'delegationsordningen', 'Delegation order'),
  'decision-path': kind('Beslutsväg', 'beslutsvägen', 'Decision path'),
  disqualification: kind('Jäv', 'jävet', 'Disqualification'),
  unit: kind('Enhet', 'enheten', 'Unit'),
  person: kind('Person', 'personen', 'Person'),
  'role-assignment': kind('Rolltilldelning', 'rolltilldelningen', 'Role assignment'),
  deputy: kind('Ställföreträdare', 'förordnandet av ställföreträdare', 'Deputy'),
  'owner-vacancy': kind('Vakans efter ägare', 'vakansen', 'Owner vacancy'),
  reorganisation: kind('Omorganisation', 'omorganisationen', 'Reorganisation'),
  'municipal-rules': kind('Kommunens regler', 'kommunens regler', 'Municipal rules'),
  series: kind('Serie', 'serien', 'Series'),
  'calendar-check': kind('Kontroll av kalendern', 'kontrollen av kalendern', 'Calendar check'),
  'classification-model': kind('Klassningsmodell', 'klassningsmodellen', 'Classification model'),
  'requirement-catalogue': kind('Kravkatalog', 'kravkatalogen', 'Requirement catalogue'),
  disclosure: kind('Utlämnande', 'utlämnandet', 'Disclosure'),
  'calendar-feed': kind('Kalenderprenumeration', 'kalenderprenumerationen', 'Calendar feed'),
}
