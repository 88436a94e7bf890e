// What the fixed values of the forms of incidents and meetings are called; `field.value` where its field matters.
import type { Bilingual } from '../../functions/domain/bilingual.ts'

export const incidentValueTexts = {
  'type.misdirected': { sv: 'Felskick', en: 'Sent to the wrong recipient' },
  'type.unauthorised-access': { sv: 'Obehörig åtkomst', en: 'Unauthorised access' },
  'type.outage': { sv: 'Driftstörning', en: 'Outage' },
  'type.malicious-code': { sv: 'Skadlig kod eller utpressning', en: 'Malicious code or extortion' },
  'type.phishing': { sv: 'Nätfiske', en: 'Phishing' },
  'type.supplier': { sv: 'Incident hos leverantör', en: 'Incident at a supplier' },
  'type.loss-or-theft': { sv: 'Förlust eller stöld', en: 'Loss or theft' },
  'type.wrong-access-rights': { sv: 'Fel i behörighet', en: 'Wrong access rights' },
  'type.other': { sv: 'Annat', en: 'Other' },
  'sectors.public-administration': { sv: 'Offentlig förvaltning', en: 'Public administration' },
  'sectors.health-care': { sv: 'Vårdgivare', en: 'Health care' },
  'sectors.drinking-water': { sv: 'Dricksvatten och avlopp', en: 'Drinking water and sewage' },
  'sectors.energy': { sv: 'El och fjärrvärme', en: 'Electricity and district heating' },
  'report.early-warning': { sv: 'Upplysning', en: 'Early warning' },
  'report.notification': { sv: 'Incidentanmälan', en: 'Incident notification' },
  'report.final': { sv: 'Slutrapport', en: 'Final report' },
  'report.gdpr': { sv: 'Anmälan till IMY', en: 'Notification to IMY' },
  'risk.unlikely': { sv: 'Osannolik risk', en: 'Risk unlikely' },
  'risk.risk': { sv: 'Risk', en: 'Risk' },
  'risk.high': { sv: 'Hög risk', en: 'High risk' },
  'step.decide': { sv: 'Besluta', en: 'Decide' },
  'step.informed': { sv: 'Information lämnad', en: 'Information given' },

  // Meetings
  'cause.cancelled': { sv: 'Inställt', en: 'Cancelled' },
  'cause.inquorate': { sv: 'Inte beslutfört', en: 'Not quorate' },
  'basis.regular': {
    sv: 'Tillkännagivet i tid (KL 5:13, 5:15)',
    en: 'Announced in time (KL 5:13, 5:15)',
  },
  'basis.urgent-announcement': {
    sv: 'Brådskande, tillkännagivet senast vardagen före (KL 5:14)',
    en: 'Urgent, announced the weekday before at the latest (KL 5:14)',
  },
  'basis.unanimous': {
    sv: 'Alla närvarande är överens (KL 5:52)',
    en: 'Everyone present agrees (KL 5:52)',
  },
  'subject.goals-and-direction': {
    sv: 'Verksamhetens mål, inriktning, omfattning eller kvalitet',
    en: 'Goals, direction, extent or quality of the activity',
  },
  'subject.opinion-to-council': {
    sv: 'Framställning eller yttrande till fullmäktige',
    en: 'Proposal or opinion to the municipal council',
  },
  'subject.matter-of-principle-for-individuals': {
    sv: 'Myndighetsutövning mot enskilda av principiell beskaffenhet',
    en: 'Exercise of authority over individuals, of principle',
  },
  'subject.execution': { sv: 'Verkställighet', en: 'Execution' },
  'subject.ordinary': { sv: 'Löpande ärende', en: 'Ordinary matter' },
} as const satisfies Record<string, Bilingual>
