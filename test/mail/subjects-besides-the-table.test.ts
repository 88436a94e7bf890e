// Subjects of mails that the table of mails does not name: they say what has happened and to what.
import { describe, expect, it } from 'vitest'
import type { Message, MessageTemplate } from '../../functions/domain/message.ts'
import { compose } from '../../functions/mail/compose.ts'
import { context, messageOf } from './sample-messages.ts'

const inSwedish = (message: Message) => compose(message, context)

describe('a subject that the table does not word', () => {
  it.each<[MessageTemplate, object, string]>([
    [
      'respite-decided',
      { granted: true },
      'Anstånd beviljat: Informationssäkerhetspolicy för Alingsås kommun – svar senast 2027-03-24',
    ],
    [
      'respite-decided',
      { granted: false },
      'Anstånd avslaget: Informationssäkerhetspolicy för Alingsås kommun – svar senast 2027-03-24',
    ],
    [
      'court-event',
      { caseNumber: undefined, event: 'became-final' },
      'Domstolsbeslut i ärende 2026.412 KS: avgörandet har vunnit laga kraft',
    ],
    ['document-restored', {}, 'Tidigare version gäller igen: Policyn för informationssäkerhet v2.1'],
    [
      'chair-decision-reported',
      {},
      'Ordförandebeslut anmäls till Kommunstyrelsen 2027-08-23: Akut utbyte av utrustning',
    ],
    ['handover-list', {}, 'Överlämning: beslutat medan du var borta 2027-07-01–2027-08-15'],
    ['reorganisation-to-review', {}, 'Omorganisation att granska: Två nämnder blir en'],
    ['reorganisation-carried-out', {}, 'Omorganisation genomförd: Två nämnder blir en'],
    ['delegation-order-needed', {}, 'Ny delegationsordning behövs: Barn- och utbildningsnämnden'],
    ['classification-decided', {}, 'Klass beslutad: Elevakter i grundskolan'],
    ['classification-expired', {}, 'Klassningen har gått ut: Elevakter i grundskolan'],
    ['classifications-waiting', {}, '38 klassningar väntar på dig: Socialnämnden'],
    ['classifications-waiting', { count: 1 }, '1 klassning väntar på dig: Socialnämnden'],
    ['exception-decided', {}, 'Undantag beslutat: Skolplattformen'],
    ['exception-expired', {}, 'Undantaget har gått ut: Skolplattformen'],
    ['calendar-gaps', {}, 'Kalendern har luckor'],
    ['action-planned', {}, 'Du ansvarar för åtgärd 2027-14, klart 2027-03-03'],
    ['action-reminder', {}, 'Påminnelse: åtgärd 2027-14 ska vara klar om 7 dagar'],
    ['action-reminder', { daysLeft: 1 }, 'Påminnelse: åtgärd 2027-14 ska vara klar om 1 dag'],
    ['action-late', {}, 'Försenad: åtgärd 2027-14 skulle ha varit klar 2027-03-03'],
    ['action-escalated', {}, 'Eskalerad: åtgärd 2027-14 är en månad försenad'],
    ['plan-digest', {}, 'Handlingsplan 2027: 5 av 14 klara, 2 försenade'],
    ['plan-missing', {}, 'Handlingsplan saknas för innevarande år: 2027'],
    ['meetings-cancelled', {}, 'Två inställda möten i rad: Informationssäkerhetsrådet'],
    ['action-assigned', {}, 'Åtgärd till dig senast 2027-03-03: Skolplattformen'],
    ['incident-reported', {}, 'Ny incident 2026-12-30 att bedöma'],
    ['incident-alarm', {}, 'Larm: 75 % av tiden till 2027-01-01 kl. 03:10 har gått, kvittera'],
    ['incident-alarm', { percent: 100 }, 'Larm: en tid gick ut 2027-01-01 kl. 03:10, kvittera'],
    ['incident-breach-known', {}, 'En incident behöver din bedömning senast 2027-01-03 kl. 09:00'],
    ['incident-task-given', {}, 'Uppgift i en incident senast 2027-01-04'],
    ['incident-action-given', {}, 'Åtgärd till dig senast 2027-06-30'],
  ])('%s %o has the subject %s', (template, changed, subject) => {
    expect(inSwedish(messageOf(template, changed)).subject).toBe(subject)
  })

  it('has one day left in the singular', () => {
    const message = messageOf('task-reminder', { taskKind: 'give-opinion', daysLeft: 1 })
    expect(inSwedish(message).subject).toMatch(/, 1 dag kvar$/)
  })

  it.each([
    ['write-draft', 'Skriv utkast senast 2027-03-03: Informationssäkerhetspolicy för Alingsås kommun'],
    [
      'report-assignment',
      'Återrapportera uppdraget senast 2027-03-03: Informationssäkerhetspolicy för Alingsås kommun',
    ],
    [
      'write-statement',
      'Skicka yttrande till domstolen senast 2027-03-03: Informationssäkerhetspolicy för Alingsås kommun',
    ],
  ])('calls the task %s by its name', (taskKind, subject) => {
    expect(inSwedish(messageOf('task-assigned', { taskKind })).subject).toBe(subject)
  })
})
