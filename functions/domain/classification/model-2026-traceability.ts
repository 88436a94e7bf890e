// Traceability (spårbarhet, S) in the model of 2026: its levels (domain 3.4) and the questions that lead to them.
import type { ClassificationModel } from './classification-model.ts'

/** The question choices are *our choice*: each says in a unit’s own words what its level of domain 3.4 comes to. */
export const traceability2026: {
  readonly aspect: ClassificationModel['aspects'][number]
  readonly questions: ClassificationModel['questions']
} = {
  aspect: {
    aspect: 'traceability',
    name: { sv: 'Spårbarhet', en: 'Traceability' },
    question: {
      sv: 'Vad händer om det inte går att i efterhand härleda vem som gjort vad?',
      en: 'What happens if nobody can tell afterwards who has done what?',
    },
    levels: [
      {
        level: 0,
        description: { sv: 'Inget behov.', en: 'No need.' },
        examples: [{ sv: 'Publik webbläsning', en: 'Reading the public website' }],
      },
      {
        level: 1,
        description: {
          sv: 'Det räcker att veta vilket system eller vilken roll.',
          en: 'It is enough to know which system or which role.',
        },
        examples: [{ sv: 'Delade rumsbokningar', en: 'Shared room bookings' }],
      },
      {
        level: 2,
        description: {
          sv: 'Person, tidpunkt och åtgärd ska kunna visas i efterhand, även läsning där personuppgifter är känsliga.',
          en: 'Person, time and action can be shown afterwards, reading included where personal data are sensitive.',
        },
        examples: [
          { sv: 'Ekonomi', en: 'Accounts' },
          { sv: 'Diarium', en: 'The diary of matters and documents' },
          { sv: 'HR', en: 'Human resources' },
          { sv: 'Behörighetsändringar', en: 'Changes of access rights' },
        ],
      },
      {
        level: 3,
        description: {
          sv: 'Fullständig, skyddad och regelbundet granskad logg; krav i lag eller bevisvärde.',
          en: 'A complete, protected and regularly reviewed log; demanded by law or needed as evidence.',
        },
        examples: [
          {
            sv: 'Hälso- och sjukvårdsjournal (loggkontroll enligt patientdatalagen)',
            en: 'Health care records (log checks under the Patient Data Act)',
          },
          { sv: 'Socialtjänst', en: 'Social services' },
          { sv: 'Administratörskonton', en: 'Administrator accounts' },
          { sv: 'Signering', en: 'Signing' },
        ],
      },
    ],
  },
  questions: [
    {
      id: 's1',
      aspect: 'traceability',
      text: {
        sv: 'Någon har läst eller ändrat, och ingen vet vem. Vad kan hända en enskild person?',
        en: 'Someone has read or changed something, and nobody knows who. What can happen to a person?',
      },
      choices: [
        { level: 0, text: { sv: 'Ingenting.', en: 'Nothing.' } },
        { level: 1, text: { sv: 'Ett mindre obehag.', en: 'A little unease.' } },
        {
          level: 2,
          text: {
            sv: 'Snokande eller fel kan inte utredas, och personen får inget svar.',
            en: 'Snooping or an error cannot be investigated, and the person gets no answer.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Personen kan utsättas för fara eller förlora sin rätt för att bevis saknas.',
            en: 'The person can be put in danger or lose a right for want of evidence.',
          },
        },
      ],
    },
    {
      id: 's2',
      aspect: 'traceability',
      text: {
        sv: 'Något har gått fel. Vad behöver ni kunna se i efterhand?',
        en: 'Something has gone wrong. What must you be able to see afterwards?',
      },
      choices: [
        { level: 0, text: { sv: 'Ingenting.', en: 'Nothing.' } },
        {
          level: 1,
          text: {
            sv: 'Vilket system eller vilken grupp det var.',
            en: 'Which system or which group it was.',
          },
        },
        {
          level: 2,
          text: { sv: 'Vem som gjorde vad, och när.', en: 'Who did what, and when.' },
        },
        {
          level: 3,
          text: {
            sv: 'Allt, även vem som läste, i en logg som ingen kan ändra.',
            en: 'Everything, even who read it, in a log that nobody can change.',
          },
        },
      ],
    },
    {
      id: 's3',
      aspect: 'traceability',
      text: {
        sv: 'Vilka regler kräver att ni kan visa vem som gjort vad?',
        en: 'Which rules demand that you can show who has done what?',
      },
      help: {
        sv: 'I hälso- och sjukvård ska läsningen av journaler loggas och kontrolleras (patientdatalagen 2008:355).',
        en: 'In health care the reading of records must be logged and checked (the Patient Data Act 2008:355).',
      },
      choices: [
        { level: 0, text: { sv: 'Inga.', en: 'None.' } },
        { level: 1, text: { sv: 'Bara våra egna rutiner.', en: 'Only our own routines.' } },
        {
          level: 2,
          text: {
            sv: 'Revisorer eller tillsyn frågar efter det, eller ett avtal kräver det.',
            en: 'Auditors or supervision ask for it, or an agreement demands it.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Lagen kräver logg och kontroll, eller så ska loggen hålla som bevis.',
            en: 'The law demands a log and checks, or the log must hold as evidence.',
          },
        },
      ],
    },
    {
      id: 's4',
      aspect: 'traceability',
      text: {
        sv: 'Någon fuskar med uppgifterna, och ingen vet vem. Vad kostar det kommunen?',
        en: 'Someone tampers with the information, and nobody knows who. What does it cost the municipality?',
      },
      choices: [
        {
          level: 0,
          text: { sv: 'Inget utöver vardagligt merarbete.', en: 'Nothing beyond everyday extra work.' },
        },
        { level: 1, text: { sv: 'Det ryms i enhetens budget.', en: 'The unit’s budget covers it.' } },
        {
          level: 2,
          text: {
            sv: 'Det märks i nämndens budget, och ledningen måste ta ställning.',
            en: 'It shows in the committee’s budget, and management must act on it.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Så mycket att kommunen måste avstå från annat.',
            en: 'So much that the municipality must give up something else.',
          },
        },
      ],
    },
    {
      id: 's5',
      aspect: 'traceability',
      text: {
        sv: 'Det blir känt att ni inte kan svara på vem som gjort vad. Vad händer med förtroendet?',
        en: 'It becomes known that you cannot say who has done what. What happens to trust?',
      },
      choices: [
        { level: 0, text: { sv: 'Ingen bryr sig.', en: 'Nobody minds.' } },
        { level: 1, text: { sv: 'Några klagar, men det går över.', en: 'Some complain, but it passes.' } },
        {
          level: 2,
          text: {
            sv: 'Det blir nyheter, och ledningen måste svara.',
            en: 'It makes the news, and management must answer.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Alla som kommit åt uppgifterna blir misstänkta, och förtroendet skadas i åratal.',
            en: 'Everyone with access is under suspicion, and trust is harmed for years.',
          },
        },
      ],
    },
  ],
}
