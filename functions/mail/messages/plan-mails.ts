// Mails about actions and the yearly plan: numbers and days, never what an action consists of or what is missing.

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import { actionPath, type Letter, meetingsPath, planPath } from '../letter.ts'

interface Parts {
  subject: Bilingual
  text: Bilingual
  facts: readonly (readonly [label: Bilingual, value: string])[]
  button: { label: Bilingual; path: string }
  because: Bilingual
}

function letter({ subject, text, facts, button, because }: Parts, language: Language): Letter {
  return {
    subject: subject[language],
    blocks: [
      { kind: 'paragraph', text: text[language] },
      { kind: 'facts', rows: facts.map(([label, value]) => [label[language], value] as const) },
      { kind: 'button', label: button.label[language], path: button.path },
    ],
    because: because[language],
  }
}

const number: Bilingual = { sv: 'Åtgärd', en: 'Action' }
const due: Bilingual = { sv: 'Klart senast', en: 'Done by' }
const openAction: Bilingual = { sv: 'Öppna åtgärden', en: 'Open the action' }
const responsible: Bilingual = {
  sv: 'Du får mejlet för att du är ansvarig för åtgärden.',
  en: 'You get this mail because you are responsible for the action.',
}

type AboutAction = Pick<MessageOf<'action-planned'>, 'actionId' | 'actionLabel' | 'dueOn'>

function aboutAction(
  { actionId, actionLabel, dueOn }: AboutAction,
  { subject, text, because = responsible }: { subject: Bilingual; text: Bilingual; because?: Bilingual },
  language: Language,
): Letter {
  const facts = [
    [number, actionLabel],
    [due, dayInWords(dueOn, language)],
  ] as const
  const button = { label: openAction, path: actionPath(actionId) }
  return letter({ subject, text, facts, button, because }, language)
}

export function actionPlanned(message: MessageOf<'action-planned'>, language: Language): Letter {
  const { actionId, actionLabel, dueOn } = message
  const subject = {
    sv: `Du ansvarar för åtgärd ${actionLabel}, klart ${dueOn}`,
    en: `You are responsible for action ${actionLabel}, done by ${dueOn}`,
  }
  const text = {
    sv: 'Vad åtgärden går ut på läser du efter inloggning. Rapportera där hur det går, och när den är klar.',
    en: 'What the action consists of you read after signing in. Report there how it goes, and when it is done.',
  }
  const parts = aboutAction(message, { subject, text }, language)
  return { ...parts, calendar: { kind: 'last-day', id: actionId, day: dueOn } }
}

export function actionReminder(message: MessageOf<'action-reminder'>, language: Language): Letter {
  const { actionLabel, daysLeft } = message
  const subject = {
    sv: `Påminnelse: åtgärd ${actionLabel} ska vara klar om ${daysLeft} ${daysLeft === 1 ? 'dag' : 'dagar'}`,
    en: `Reminder: action ${actionLabel} is due in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'}`,
  }
  const text = {
    sv: 'Rapportera hur det går, eller avsluta åtgärden om den är klar.',
    en: 'Report how it goes, or close the action when it is done.',
  }
  return aboutAction(message, { subject, text }, language)
}

export function actionLate(message: MessageOf<'action-late'>, language: Language): Letter {
  const { actionLabel, dueOn } = message
  const subject = {
    sv: `Försenad: åtgärd ${actionLabel} skulle ha varit klar ${dueOn}`,
    en: `Late: action ${actionLabel} was due ${dueOn}`,
  }
  const text = {
    sv: 'Avsluta åtgärden om den är klar, eller be den som planerar åtgärder om en ny dag. Efter trettio dagar går frågan till chefen.',
    en: 'Close the action if it is done, or ask whoever plans actions for another day. After thirty days the question goes to the manager.',
  }
  return aboutAction(message, { subject, text }, language)
}

export function actionEscalated(message: MessageOf<'action-escalated'>, language: Language): Letter {
  const { actionLabel } = message
  const subject = {
    sv: `Eskalerad: åtgärd ${actionLabel} är en månad försenad`,
    en: `Escalated: action ${actionLabel} is a month late`,
  }
  const text = {
    sv: 'Åtgärden är inte klar trettio dagar efter sin dag. Chefen behöver ge den tid, ge den till någon annan eller låta den utgå.',
    en: 'The action is not done thirty days after its day. The manager needs to give it time, give it to someone else or drop it.',
  }
  const because = {
    sv: 'Du får mejlet för att du är ansvarig för åtgärden eller chef för enheten.',
    en: 'You get this mail because you are responsible for the action or manage the unit.',
  }
  return aboutAction(message, { subject, text, because }, language)
}

const openPlan: Bilingual = { sv: 'Öppna handlingsplanen', en: 'Open the action plan' }
const followsUp: Bilingual = {
  sv: 'Du får mejlet för att du följer upp handlingsplanen.',
  en: 'You get this mail because you follow up the action plan.',
}

export function planDigest(
  { year, total, done, late, dropped }: MessageOf<'plan-digest'>,
  language: Language,
): Letter {
  return letter(
    {
      subject: {
        sv: `Handlingsplan ${year}: ${done} av ${total} klara, ${late} försenade`,
        en: `Action plan ${year}: ${done} of ${total} done, ${late} late`,
      },
      text: {
        sv: 'Så här långt har handlingsplanen kommit vid kvartalets slut.',
        en: 'This is how far the action plan has come at the end of the quarter.',
      },
      facts: [
        [{ sv: 'Åtgärder', en: 'Actions' }, String(total)],
        [{ sv: 'Klara', en: 'Done' }, String(done)],
        [{ sv: 'Försenade', en: 'Late' }, String(late)],
        [{ sv: 'Utgår', en: 'Dropped' }, String(dropped)],
      ],
      button: { label: openPlan, path: planPath(year) },
      because: followsUp,
    },
    language,
  )
}

export function planMissing({ year }: MessageOf<'plan-missing'>, language: Language): Letter {
  return letter(
    {
      subject: {
        sv: `Handlingsplan saknas för innevarande år: ${year}`,
        en: `The current year lacks an action plan: ${year}`,
      },
      text: {
        sv: 'Året har börjat och kommunstyrelsen har inte fastställt någon plan. Den förra planens öppna åtgärder gäller tills en ny är beslutad.',
        en: 'The year has begun and the executive board has not adopted a plan. The open actions of the former plan live on until a new one is decided.',
      },
      facts: [[{ sv: 'År', en: 'Year' }, String(year)]],
      button: { label: openPlan, path: planPath(year) },
      because: followsUp,
    },
    language,
  )
}

export function meetingsCancelled(
  { bodyName, days }: MessageOf<'meetings-cancelled'>,
  language: Language,
): Letter {
  return letter(
    {
      subject: {
        sv: `Två inställda möten i rad: ${bodyName}`,
        en: `Two cancelled meetings in a row: ${bodyName}`,
      },
      text: {
        sv: 'Två möten i rad har ställts in. Se till att en ny dag bestäms.',
        en: 'Two meetings in a row have been cancelled. See to it that another day is set.',
      },
      facts: [
        [{ sv: 'Inställda', en: 'Cancelled' }, days.map((day) => dayInWords(day, language)).join(', ')],
      ],
      button: { label: { sv: 'Se mötena', en: 'See the meetings' }, path: meetingsPath },
      because: {
        sv: 'Du får mejlet för att du ansvarar för informationssäkerhetsarbetet.',
        en: 'You get this mail because you answer for the work with information security.',
      },
    },
    language,
  )
}
