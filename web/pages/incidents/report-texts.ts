// The texts of reporting an incident, and of what happens then.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const reportTexts = {
  'report.title': { sv: 'Anmäl en incident', en: 'Report an incident' },
  'report.lead': {
    sv: 'Det tar en minut. Anmäl hellre en gång för mycket; du behöver inte vara säker.',
    en: 'It takes a minute. Rather report once too often; you need not be sure.',
  },
  'report.stop': {
    sv: 'Skriv aldrig något som kan röra Sveriges säkerhet. Ring säkerhetsskyddschefen i stället.',
    en: 'Never write anything that may concern Sweden’s security. Phone the chief of protective security instead.',
  },
  'report.security': {
    sv: 'Kan det som har hänt röra Sveriges säkerhet?',
    en: 'May what has happened concern Sweden’s security?',
  },
  'report.security-help': {
    sv: 'Till exempel skydd av anläggningar, totalförsvaret eller säkerhetsskyddade uppdrag.',
    en: 'For example the protection of sites, total defence or security-sensitive assignments.',
  },
  'report.unknown': { sv: 'Vet inte', en: 'I do not know' },
  'report.stopped': { sv: 'Skriv ingenting här', en: 'Write nothing here' },
  'report.nothing-kept': {
    sv: 'Inget av det du har svarat eller skrivit är sparat.',
    en: 'Nothing of what you answered or wrote has been kept.',
  },
  'report.change-answer': { sv: 'Ändra svaret', en: 'Change the answer' },
  'report.what': { sv: 'Vad har hänt?', en: 'What has happened?' },
  'report.what-help': {
    sv: 'Kort, utan namn på enskilda. Till exempel: Ett mejl gick till fel mottagare.',
    en: 'Briefly, without names of individuals. For example: A mail went to the wrong recipient.',
  },
  'report.more': { sv: 'Berätta mer', en: 'Tell more' },
  'report.more-help': {
    sv: 'Hur märktes det? Vad har du gjort? Får lämnas tomt.',
    en: 'How was it noticed? What have you done? May be left empty.',
  },
  'report.day': { sv: 'Vilken dag märktes det?', en: 'Which day was it noticed?' },
  'report.time': { sv: 'Ungefär klockan', en: 'About what time' },
  'report.ongoing': { sv: 'Pågår det fortfarande?', en: 'Is it still going on?' },
  'report.personal-data': { sv: 'Berörs personuppgifter?', en: 'Is personal data concerned?' },
  'report.personal-data-help': {
    sv: 'Uppgifter om någon som går att känna igen: namn, personnummer, hälsa, betyg, bild.',
    en: 'Information about someone who can be recognised: name, identity number, health, grades, picture.',
  },
  'report.looks-like': { sv: 'Vad liknar det mest?', en: 'What does it look like?' },
  'report.more-known': { sv: 'Vet du mer?', en: 'Do you know more?' },
  'report.system': { sv: 'Vilket system?', en: 'Which system?' },
  'report.unit': { sv: 'Var hände det?', en: 'Where did it happen?' },
  'report.own-unit': { sv: 'Min egen enhet', en: 'My own unit' },
  'report.send': { sv: 'Skicka anmälan', en: 'Send the report' },
  'report.line-time': { sv: 'Klockslag', en: 'Time' },
  'report.line-ongoing': { sv: 'Pågår fortfarande', en: 'Still going on' },
  'report.line-personal-data': { sv: 'Personuppgifter berörs', en: 'Personal data concerned' },
  'report.line-system': { sv: 'System', en: 'System' },

  'received.title': { sv: 'Tack, anmälan har kommit fram', en: 'Thank you, the report has arrived' },
  'received.number': { sv: 'Anmälans nummer', en: 'Number of the report' },
  'received.next': { sv: 'Vad som händer nu', en: 'What happens now' },
  'received.told': {
    sv: 'Informationssäkerhetssamordnaren har fått ett mejl och bedömer incidenten.',
    en: 'The information security coordinator has been mailed and assesses the incident.',
  },
  'received.asked': {
    sv: 'Du kan bli uppringd om något behöver förtydligas.',
    en: 'You may be called if something must be made clear.',
  },
  'received.add': {
    sv: 'Du kan följa läget och lägga till det du kommer på.',
    en: 'You can follow how it goes and add what comes to mind.',
  },
  'received.urgent': {
    sv: 'Är det bråttom just nu? Ring också it-supporten eller din chef.',
    en: 'Is it urgent right now? Call the IT support or your manager too.',
  },
  'received.see': { sv: 'Se anmälan', en: 'See the report' },
  'received.another': { sv: 'Anmäl en till', en: 'Report another' },
} as const satisfies Record<string, Bilingual>
