// Mails about classes, exceptions and actions: names and days, never a level, a requirement or what is missing.

import type { Bilingual, Language } from '../../domain/bilingual.ts'
import type { MessageOf } from '../../domain/message.ts'
import { dayInWords } from '../day-in-words.ts'
import { actionPath, assetPath, type Letter, systemPath, tasksPath } from '../letter.ts'

const asset: Bilingual = { sv: 'Informationstillgång', en: 'Information asset' }
const system: Bilingual = { sv: 'System', en: 'System' }
const openAsset: Bilingual = { sv: 'Se informationstillgången', en: 'See the information asset' }
const openSystem: Bilingual = { sv: 'Se systemet', en: 'See the system' }

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

export function classificationDecided(
  { assetId, assetName, validUntil }: MessageOf<'classification-decided'>,
  language: Language,
): Letter {
  return letter(
    {
      subject: { sv: `Klass beslutad: ${assetName}`, en: `Class decided: ${assetName}` },
      text: {
        sv: 'Informationsägaren har beslutat klassen. Systemen som hanterar informationen har räknats om.',
        en: 'The information owner has decided the class. The systems that handle the information have been derived anew.',
      },
      facts: [
        [asset, assetName],
        [{ sv: 'Gäller till och med', en: 'In force until' }, dayInWords(validUntil, language)],
      ],
      button: { label: openAsset, path: assetPath(assetId) },
      because: {
        sv: 'Du får mejlet för att du föreslog klassen eller förvaltar ett system som berörs.',
        en: 'You get this mail because you proposed the class or manage a system that it concerns.',
      },
    },
    language,
  )
}

export function classificationExpired(
  { assetId, assetName, expiredOn }: MessageOf<'classification-expired'>,
  language: Language,
): Letter {
  return letter(
    {
      subject: { sv: `Klassningen har gått ut: ${assetName}`, en: `The class has run out: ${assetName}` },
      text: {
        sv: 'Klassens tid är slut och ingen ny är beslutad. Den gamla klassen visas tills vidare, som utgången.',
        en: 'The time of the class is over and no new one is decided. The old class is shown for now, as expired.',
      },
      facts: [
        [asset, assetName],
        [{ sv: 'Gällde till och med', en: 'Was in force until' }, dayInWords(expiredOn, language)],
      ],
      button: { label: openAsset, path: assetPath(assetId) },
      because: {
        sv: 'Du får mejlet för att du äger informationen eller samordnar informationssäkerheten.',
        en: 'You get this mail because you own the information or coordinate information security.',
      },
    },
    language,
  )
}

export function classificationsWaiting(
  { count, unitName }: MessageOf<'classifications-waiting'>,
  language: Language,
): Letter {
  return letter(
    {
      subject: {
        sv: `${count} ${count === 1 ? 'klassning' : 'klassningar'} väntar på dig: ${unitName}`,
        en: `${count} ${count === 1 ? 'classification waits' : 'classifications wait'} for you: ${unitName}`,
      },
      text: {
        sv: 'Informationstillgångar har lästs in. Varje klassning är en uppgift för sig i din lista; de som kräver råd kommer dit när råden är lämnade.',
        en: 'Information assets have been imported. Each classification is a task of its own in your list; those that need advice come there when it is given.',
      },
      facts: [
        [{ sv: 'Enhet', en: 'Unit' }, unitName],
        [{ sv: 'Antal', en: 'Number' }, String(count)],
      ],
      button: { label: { sv: 'Öppna mina uppgifter', en: 'Open my tasks' }, path: tasksPath },
      because: {
        sv: 'Du får mejlet för att du äger informationen, ska föreslå dess klass eller ge råd om den.',
        en: 'You get this mail because you own the information, are to propose its class or to advise on it.',
      },
    },
    language,
  )
}

export function exceptionDecided(
  { systemId, systemName, validUntil }: MessageOf<'exception-decided'>,
  language: Language,
): Letter {
  return letter(
    {
      subject: { sv: `Undantag beslutat: ${systemName}`, en: `Exception decided: ${systemName}` },
      text: {
        sv: 'Systemägaren har beslutat ett tidsbegränsat undantag. Vad det gäller läser du efter inloggning.',
        en: 'The system owner has decided an exception for a time. What it is about you read after signing in.',
      },
      facts: [
        [system, systemName],
        [{ sv: 'Gäller till och med', en: 'In force until' }, dayInWords(validUntil, language)],
      ],
      button: { label: openSystem, path: systemPath(systemId) },
      because: {
        sv: 'Du får mejlet för att undantag rapporteras till din roll.',
        en: 'You get this mail because exceptions are reported to your role.',
      },
    },
    language,
  )
}

export function exceptionExpired(
  { systemId, systemName, expiredOn }: MessageOf<'exception-expired'>,
  language: Language,
): Letter {
  return letter(
    {
      subject: {
        sv: `Undantaget har gått ut: ${systemName}`,
        en: `The exception has run out: ${systemName}`,
      },
      text: {
        sv: 'Undantagets tid är slut. Åtgärda bristen, eller låt systemägaren besluta på nytt.',
        en: 'The time of the exception is over. Mend what is missing, or let the system owner decide anew.',
      },
      facts: [
        [system, systemName],
        [{ sv: 'Gällde till och med', en: 'Was in force until' }, dayInWords(expiredOn, language)],
      ],
      button: { label: openSystem, path: systemPath(systemId) },
      because: {
        sv: 'Du får mejlet för att du äger eller förvaltar systemet.',
        en: 'You get this mail because you own or manage the system.',
      },
    },
    language,
  )
}

export function actionAssigned(
  { actionId, systemName, dueOn }: MessageOf<'action-assigned'>,
  language: Language,
): Letter {
  const parts = letter(
    {
      subject: {
        sv: `Åtgärd till dig senast ${dueOn}: ${systemName}`,
        en: `Action for you by ${dueOn}: ${systemName}`,
      },
      text: {
        sv: 'Du har fått en åtgärd. Vad den går ut på läser du efter inloggning.',
        en: 'You have been given an action. What it consists of you read after signing in.',
      },
      facts: [
        [system, systemName],
        [{ sv: 'Senast', en: 'No later than' }, dayInWords(dueOn, language)],
      ],
      button: { label: { sv: 'Öppna åtgärden', en: 'Open the action' }, path: actionPath(actionId) },
      because: {
        sv: 'Du får mejlet för att du är ansvarig för åtgärden.',
        en: 'You get this mail because you are responsible for the action.',
      },
    },
    language,
  )
  return { ...parts, calendar: { kind: 'last-day', id: actionId, day: dueOn } }
}
