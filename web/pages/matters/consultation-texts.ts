// The texts of a matter's consultation.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

export const consultationTexts = {
  'consultation.none': {
    sv: 'Texten har inte varit på remiss. Det beslutas när den interna granskningen är klar.',
    en: 'The text has not been out for consultation. That is decided when the internal review is done.',
  },
  'consultation.answers': { sv: 'Remissinstanser', en: 'Consulted units' },
  'consultation.last-day': { sv: 'Sista svarsdag', en: 'Last answer day' },
  'consultation.progress': { sv: 'Har svarat eller avstått', en: 'Have answered or abstained' },
  'consultation.unit': { sv: 'Instans', en: 'Unit' },
  'consultation.status': { sv: 'Läge', en: 'Status' },
  'consultation.position': { sv: 'Ställningstagande', en: 'Position' },
  'consultation.opinion': { sv: 'Yttrande', en: 'Opinion' },
  'consultation.read': { sv: 'Läs', en: 'Read' },
  'consultation.decided-by': { sv: 'Beslutat av {by}', en: 'Decided by {by}' },
  'consultation.paragraph': { sv: '§ {paragraph}', en: '§ {paragraph}' },
  'consultation.former-unit': { sv: 'i stället för {unit}', en: 'in place of {unit}' },
  'consultation.round': { sv: 'Tidigare remiss, omgång {round}', en: 'Earlier consultation, round {round}' },
  'respite.asked': { sv: 'Begärt till {day}', en: 'Asked for until {day}' },
  'respite.granted': { sv: 'Beviljat till {day}', en: 'Granted until {day}' },
  'respite.declined': { sv: 'Avslaget ({day})', en: 'Declined ({day})' },
  'respite.decide': { sv: 'Besluta om anstånd: {unit}', en: 'Decide on respite: {unit}' },
  'respite.submit': { sv: 'Spara beslutet', en: 'Save the decision' },
  'close.title': { sv: 'Stäng remissen', en: 'Close the consultation' },
  'close.help': {
    sv: 'De som inte har svarat noteras som uteblivna. Det går efter sista svarsdagen, när inget beviljat anstånd löper.',
    en: 'Those who have not answered are noted as missing. It is possible after the last answer day, when no granted respite runs.',
  },
  'close.reason': { sv: 'Stängdes utan alla svar: {reason}', en: 'Closed without every answer: {reason}' },
  'compilation.title': { sv: 'Sammanställning', en: 'Compilation' },
  'compilation.viewpoint': { sv: 'Synpunkt', en: 'Viewpoint' },
  'compilation.response': { sv: 'Bemötande', en: 'Response' },
  'compilation.changed': { sv: 'Texten ändrad', en: 'Text changed' },
} as const satisfies Record<string, Bilingual>
