// What each role does most, in a line each, with the way there.
import type { Bilingual } from '../../../functions/domain/bilingual.ts'

interface GuideStep {
  text: Bilingual
  link: Bilingual
  to: string
}

interface Guide {
  id: string
  who: Bilingual
  steps: readonly GuideStep[]
}

const step = (sv: string, en: string, to: string, linkSv: string, linkEn: string): GuideStep => ({
  text: { sv, en },
  to,
  link: { sv: linkSv, en: linkEn },
})

export const guides: readonly Guide[] = [
  {
    id: 'everyone',
    who: { sv: 'Alla', en: 'Everyone' },
    steps: [
      step(
        'Du får ett mejl när något väntar på dig. Öppna uppgiften, läs, svara och skicka.',
        'You get a mail when something waits for you. Open the task, read, answer and send.',
        '/tasks',
        'Mina uppgifter',
        'My tasks',
      ),
      step(
        'Kan du inte göra den, avböj med skäl, lämna över till en kollega med samma roll eller anmäl jäv.',
        'If you cannot do it, refuse with a reason, hand it over to a colleague with the same role, or declare a conflict of interest.',
        '/tasks',
        'Mina uppgifter',
        'My tasks',
      ),
      step(
        'Har något hänt som kan skada information eller system, rapportera det direkt.',
        'If something has happened that may harm information or systems, report it at once.',
        '/incidents',
        'Incidenter',
        'Incidents',
      ),
      step(
        'Läs vad som gäller.',
        'Read what is in force.',
        '/documents',
        'Styrdokument',
        'Governing documents',
      ),
    ],
  },
  {
    id: 'coordinator',
    who: {
      sv: 'Informationssäkerhetssamordnare och säkerhetschef',
      en: 'Information security coordinator and security chief',
    },
    steps: [
      step(
        'Starta ett ärende när ett styrdokument ska antas, ändras eller upphävas, och följ var det är.',
        'Start a matter when a governing document is to be adopted, changed or repealed, and follow where it is.',
        '/matters',
        'Ärenden',
        'Matters',
      ),
      step(
        'Bedöm incidenter i tid: klockorna för anmälan går från att de blev kända.',
        'Triage incidents in time: the clocks for reporting run from when they became known.',
        '/incidents',
        'Incidenter',
        'Incidents',
      ),
      step(
        'Följ handlingsplanen och rapporterna till kommunstyrelsen.',
        'Follow the action plan and the reports to the executive board.',
        '/reports',
        'Rapporter',
        'Reports',
      ),
      step(
        'Håll organisation, roller och ställföreträdare aktuella.',
        'Keep the organisation, roles and deputies up to date.',
        '/administration',
        'Administration',
        'Administration',
      ),
    ],
  },
  {
    id: 'owner',
    who: {
      sv: 'Informationsägare, systemägare och systemförvaltare',
      en: 'Information owners, system owners and system managers',
    },
    steps: [
      step(
        'Registrera det du ansvarar för och håll beskrivningen aktuell.',
        'Register what you answer for and keep its description up to date.',
        '/register',
        'Register',
        'Register',
      ),
      step(
        'Klassa: förvaltaren föreslår nivåer, ägaren beslutar. Öppna tillgången och följ frågorna.',
        'Classify: the manager proposes levels, the owner decides. Open the asset and follow the questions.',
        '/register',
        'Register',
        'Register',
      ),
      step(
        'Arbeta med åtgärderna som du äger.',
        'Work on the actions that you own.',
        '/action-plans',
        'Handlingsplan',
        'Action plan',
      ),
    ],
  },
  {
    id: 'secretary',
    who: { sv: 'Nämndsekreterare och registrator', en: 'Committee secretaries and registrars' },
    steps: [
      step(
        'Lägg in organets sammanträden för året, och registrera utfallet när det är protokollfört.',
        'Enter the body’s meetings for the year, and record the outcome when it is in the minutes.',
        '/meetings',
        'Sammanträden',
        'Meetings',
      ),
      step(
        'Diarieför ärendet när uppgiften kommer; numret följer sedan med överallt.',
        'Register the matter when the task comes; the number then follows everywhere.',
        '/tasks',
        'Mina uppgifter',
        'My tasks',
      ),
    ],
  },
  {
    id: 'manager',
    who: { sv: 'Förvaltningschefer och bolagschefer', en: 'Unit managers and company directors' },
    steps: [
      step(
        'Svara på remisser och årets datainsamling för din enhet.',
        'Answer consultations and the year’s data call for your unit.',
        '/tasks',
        'Mina uppgifter',
        'My tasks',
      ),
      step(
        'Se till att någon har varje roll i enheten, och utse ställföreträdare före ledighet.',
        'See that someone holds each role at the unit, and appoint a deputy before you are away.',
        '/administration/roles',
        'Roller',
        'Roles',
      ),
    ],
  },
  {
    id: 'auditor',
    who: { sv: 'Revisorer', en: 'Auditors' },
    steps: [
      step(
        'Slå upp ett ärende och se vem som gjorde vad, och kontrollera att inget har ändrats i efterhand.',
        'Look up a matter, see who did what, and verify that nothing was changed afterwards.',
        '/audit',
        'Granskningsspår',
        'Audit trail',
      ),
    ],
  },
]
