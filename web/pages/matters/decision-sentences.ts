// What each action around a decision, its minutes and its legal force is in a sentence.
import type { AuditSentence } from './audit-sentence.ts'

export const decisionSentences: Record<string, AuditSentence> = {
  'matter.sent-to-decision': {
    sv: 'Ärendet gick till de beslutande organen.',
    en: 'The matter went to the deciding bodies.',
  },
  'matter.placed-on-agenda': {
    sv: 'Ärendet sattes på dagordningen för {body} {day}.',
    en: 'The matter was placed on the agenda of {body} on {day}.',
  },
  'matter.placed-urgently': {
    sv: '{who} flyttade ärendet till {body} {day} för att det är brådskande.',
    en: '{who} moved the matter to {body} on {day} because it is urgent.',
  },
  'matter.not-announced-in-time': {
    sv: 'Ärendet hann inte tillkännages i tid och flyttas till ett senare sammanträde.',
    en: 'The matter could not be announced in time and moves to a later meeting.',
  },
  'paragraph.taken': {
    sv: 'Paragraf {paragraph} togs i protokollet.',
    en: 'Paragraph {paragraph} was taken in the minutes.',
    isMinor: true,
  },
  'decision.approved': {
    sv: '{bodyDecision}: bifall{votes}.',
    en: '{bodyDecision}: approved{votes}.',
  },
  'decision.approved-with-changes': {
    sv: '{bodyDecision}: bifall med ändring{votes}.',
    en: '{bodyDecision}: approved with changes{votes}.',
  },
  'decision.rejected': { sv: '{bodyDecision}: avslag{votes}.', en: '{bodyDecision}: rejected{votes}.' },
  'decision.referred-back': {
    sv: '{bodyDecision}: återremiss{deferredBy}.',
    en: '{bodyDecision}: referred back{deferredBy}.',
  },
  'decision.tabled': {
    sv: '{bodyDecision}: bordläggning{deferredBy}.',
    en: '{bodyDecision}: tabled{deferredBy}.',
  },
  'decision.withdrawn': {
    sv: '{bodyDecision}: ärendet utgår.',
    en: '{bodyDecision}: the matter is withdrawn.',
  },
  'minutes.adjusted': {
    sv: 'Protokollet från {body} {day} justerades.',
    en: 'The minutes of {body} on {day} were adjusted.',
  },
  'minutes.announced': {
    sv: 'Justeringen från {body} {day} tillkännagavs på anslagstavlan.',
    en: 'The adjustment of {body} on {day} was announced on the notice board.',
  },
  'minutes.announced-again': {
    sv: 'Anslaget hade suttit nere; tiden att överklaga börjar om.',
    en: 'The notice had been taken down; the time to appeal begins anew.',
  },
  'matter.text-conformed': {
    sv: 'Organets ändringar arbetades in i texten.',
    en: 'The body’s changes were brought into the text.',
  },
  'matter.text-returned': {
    sv: 'Texten skickades tillbaka: den stämmer inte med beslutet.',
    en: 'The text was sent back: it is not what was decided.',
  },
  'matter.text-changed': { sv: 'Texten ändrades.', en: 'The text was changed.' },
  'assignment.reported': {
    sv: 'Ett uppdrag återrapporterades.',
    en: 'An assignment was reported back on.',
  },
  'adoption.adopted': {
    sv: 'Ett bolag eller förbund antog dokumentet.',
    en: 'A company or federation adopted the document.',
  },
  'adoption.adopted-with-additions': {
    sv: 'Ett bolag eller förbund antog dokumentet med komplettering.',
    en: 'A company or federation adopted the document with additions.',
  },
  'adoption.adopted-in-parts': {
    sv: 'Ett bolag eller förbund antog dokumentet i tillämpliga delar.',
    en: 'A company or federation adopted the parts of the document that apply.',
  },
  'adoption.not-adopted': {
    sv: 'Ett bolag eller förbund antog inte dokumentet.',
    en: 'A company or federation did not adopt the document.',
  },
}

export const meetingSentences: Record<string, AuditSentence> = {
  'meeting.agenda-extended': {
    sv: 'Dagordningen fick ärendet.',
    en: 'The agenda got the matter.',
    isMinor: true,
  },
  'meeting.agenda-shortened': {
    sv: 'Ärendet togs från dagordningen.',
    en: 'The matter was taken off the agenda.',
    isMinor: true,
  },
  'meeting.summons-issued': {
    sv: 'Kallelsen till sammanträdet gick ut.',
    en: 'The summons to the meeting was issued.',
  },
  'meeting.disqualification-noted': {
    sv: '{who} noterade jäv vid sammanträdet.',
    en: '{who} noted a conflict of interest at the meeting.',
  },
}

export const forceSentences: Record<string, AuditSentence> = {
  'appeal-period.opened': {
    sv: 'Överklagandetiden började. Sista dag är {lastAppealDay}.',
    en: 'The appeal period began. The last day is {lastAppealDay}.',
  },
  'appeal.received': {
    sv: '{who} registrerade ett överklagande.',
    en: '{who} registered an appeal.',
  },
  'appeal.received-late': {
    sv: '{who} registrerade ett överklagande som kom för sent.',
    en: '{who} registered an appeal that came too late.',
  },
  'decision.appealed': { sv: 'Beslutet är överklagat.', en: 'The decision is appealed.' },
  'court.statement-requested': {
    sv: 'Domstolen begärde kommunens yttrande.',
    en: 'The court asked for the municipality’s statement.',
  },
  'court.inhibited': {
    sv: 'Domstolen inhiberade beslutet: det får inte tillämpas.',
    en: 'The court suspended the decision: it may not be applied.',
  },
  'court.inhibition-lifted': {
    sv: 'Domstolen hävde inhibitionen.',
    en: 'The court lifted the suspension.',
  },
  'court.judged': { sv: 'Domstolen avgjorde målet.', en: 'The court ruled in the case.' },
  'court.appealed-further': {
    sv: 'Avgörandet överklagades till nästa instans.',
    en: 'The ruling was appealed to the next court.',
  },
  'court.leave-granted': {
    sv: 'Prövningstillstånd meddelades.',
    en: 'Leave to appeal was granted.',
  },
  'court.leave-refused': {
    sv: 'Prövningstillstånd meddelades inte.',
    en: 'Leave to appeal was refused.',
  },
  'court.became-final': {
    sv: 'Domstolens avgörande vann laga kraft.',
    en: 'The court’s ruling became final.',
  },
  'decision.gained-legal-force': {
    sv: 'Beslutet vann laga kraft.',
    en: 'The decision gained legal force.',
  },
  'decision.lost-legal-force': {
    sv: 'Beslutet har inte längre laga kraft.',
    en: 'The decision no longer has legal force.',
  },
  'matter.entry-started': {
    sv: 'LIS prövade om texten kan börja gälla.',
    en: 'LIS looked at whether the text can enter into force.',
    isMinor: true,
  },
  'matter.entered-into-force': { sv: 'Texten började gälla.', en: 'The text entered into force.' },
  'matter.withdrawn': { sv: '{who} återtog ärendet.', en: '{who} withdrew the matter.' },
  'matter.closed': { sv: 'Ärendet avslutades.', en: 'The matter was closed.' },
}
