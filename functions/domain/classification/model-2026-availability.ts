// Availability (tillgänglighet, T) in the model of 2026: its levels (domain 3.4) and the questions that lead to them.
import type { ClassificationModel } from './classification-model.ts'

/** The question choices are *our choice*: each says in a unit’s own words what its level of domain 3.4 comes to. */
export const availability2026: {
  readonly aspect: ClassificationModel['aspects'][number]
  readonly questions: ClassificationModel['questions']
} = {
  aspect: {
    aspect: 'availability',
    name: { sv: 'Tillgänglighet', en: 'Availability' },
    question: {
      sv: 'Vad händer om informationen inte nås när den behövs?',
      en: 'What happens if the information cannot be reached when it is needed?',
    },
    levels: [
      {
        level: 0,
        description: { sv: 'Kan undvaras i veckor.', en: 'Can be done without for weeks.' },
        examples: [{ sv: 'Gamla projektarkiv', en: 'Archives of old projects' }],
      },
      {
        level: 1,
        description: {
          sv: 'Kan undvaras några dagar med manuella rutiner.',
          en: 'Can be done without for some days with manual routines.',
        },
        examples: [
          { sv: 'Intranätnyheter', en: 'Intranet news' },
          { sv: 'Utbildningsportal', en: 'The training portal' },
        ],
      },
      {
        level: 2,
        description: {
          sv: 'Behövs i stort sett varje arbetsdag; längre avbrott stör service eller lagstadgade frister.',
          en: 'Needed almost every working day; a longer outage disturbs services or time limits set by law.',
        },
        examples: [
          { sv: 'Ärendehantering', en: 'Case handling' },
          { sv: 'E-tjänster', en: 'E-services' },
          { sv: 'Lön vid lönekörning', en: 'Pay, when it is being run' },
          { sv: 'Skolans lärplattform', en: 'The schools’ learning platform' },
        ],
      },
      {
        level: 3,
        description: {
          sv: 'Behövs dygnet runt eller omedelbart; avbrott hotar liv, hälsa eller samhällsviktig funktion.',
          en: 'Needed round the clock or at once; an outage threatens life, health or a function essential to society.',
        },
        examples: [
          { sv: 'Trygghetslarm', en: 'Personal safety alarms' },
          { sv: 'Hemsjukvård', en: 'Home health care' },
          { sv: 'VA-styrning', en: 'Control of water and sewage' },
          { sv: 'Identitet och inloggning', en: 'Identity and sign-in' },
          { sv: 'Räddningstjänstens ledningsstöd', en: 'The rescue service’s command support' },
        ],
      },
    ],
  },
  questions: [
    {
      id: 't1',
      aspect: 'availability',
      text: {
        sv: 'Hur länge klarar ni er utan informationen?',
        en: 'For how long can you manage without the information?',
      },
      help: {
        sv: 'Tänk på när ni behöver den som mest, till exempel vid lönekörning eller antagning.',
        en: 'Think of when you need it most, such as when pay is run or pupils are admitted.',
      },
      choices: [
        { level: 0, text: { sv: 'I veckor.', en: 'For weeks.' } },
        {
          level: 1,
          text: { sv: 'Några dagar, med papper och telefon.', en: 'Some days, with paper and telephone.' },
        },
        { level: 2, text: { sv: 'Högst en arbetsdag.', en: 'One working day at most.' } },
        {
          level: 3,
          text: { sv: 'Högst några timmar, dygnet runt.', en: 'A few hours at most, day or night.' },
        },
      ],
    },
    {
      id: 't2',
      aspect: 'availability',
      text: {
        sv: 'Informationen är borta ett dygn. Vad kan hända en enskild person?',
        en: 'The information is gone for a day and a night. What can happen to a person?',
      },
      choices: [
        { level: 0, text: { sv: 'Ingenting.', en: 'Nothing.' } },
        { level: 1, text: { sv: 'Personen får vänta.', en: 'The person has to wait.' } },
        {
          level: 2,
          text: {
            sv: 'Personen får inte sitt stöd, sitt besked eller sina pengar i tid.',
            en: 'The person does not get support, an answer or money in time.',
          },
        },
        { level: 3, text: { sv: 'Liv eller hälsa hotas.', en: 'Life or health is threatened.' } },
      ],
    },
    {
      id: 't3',
      aspect: 'availability',
      text: {
        sv: 'Informationen är borta ett dygn. Vad händer med arbetet hos er?',
        en: 'The information is gone for a day and a night. What happens to your work?',
      },
      choices: [
        { level: 0, text: { sv: 'Det märks knappt.', en: 'It hardly shows.' } },
        {
          level: 1,
          text: {
            sv: 'Vi arbetar på annat sätt och tar igen det sedan.',
            en: 'We work in another way and catch up later.',
          },
        },
        {
          level: 2,
          text: {
            sv: 'En viktig uppgift blir liggande eller görs sämre.',
            en: 'An important task is left undone or done worse.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Vi kan inte utföra det vi är till för.',
            en: 'We cannot carry out what we are there for.',
          },
        },
      ],
    },
    {
      id: 't4',
      aspect: 'availability',
      text: {
        sv: 'Vilka regler bryts om informationen är borta ett dygn?',
        en: 'Which rules are broken if the information is gone for a day and a night?',
      },
      help: {
        sv: 'Ett avbrott på några timmar kan behöva rapporteras enligt cybersäkerhetslagen.',
        en: 'An outage of some hours may have to be reported under the Cybersecurity Act.',
      },
      choices: [
        { level: 0, text: { sv: 'Inga.', en: 'None.' } },
        { level: 1, text: { sv: 'Våra egna mål för service.', en: 'Our own goals of service.' } },
        {
          level: 2,
          text: {
            sv: 'Vi missar en frist i lag, eller bryter ett avtal.',
            en: 'We miss a time limit set by law, or break an agreement.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Vi kan inte ge vård, skydd eller hjälp som lagen kräver genast.',
            en: 'We cannot give care, protection or help that the law demands at once.',
          },
        },
      ],
    },
    {
      id: 't5',
      aspect: 'availability',
      text: {
        sv: 'Informationen är borta ett dygn. Vad kostar det kommunen i pengar och förtroende?',
        en: 'The information is gone for a day and a night. What does it cost the municipality in money and trust?',
      },
      choices: [
        { level: 0, text: { sv: 'Ingenting att tala om.', en: 'Nothing to speak of.' } },
        {
          level: 1,
          text: {
            sv: 'Övertid och några klagomål.',
            en: 'Overtime and some complaints.',
          },
        },
        {
          level: 2,
          text: {
            sv: 'Det märks i nämndens budget, eller blir nyheter som ledningen måste svara på.',
            en: 'It shows in the committee’s budget, or makes news that management must answer.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Stora belopp, eller ett förtroende som tar år att bygga upp igen.',
            en: 'Large sums, or trust that takes years to rebuild.',
          },
        },
      ],
    },
    {
      id: 't6',
      aspect: 'availability',
      text: {
        sv: 'Vilka utanför er drabbas av avbrottet?',
        en: 'Who besides you is hit by the outage?',
      },
      help: {
        sv: 'Tänk också på system som inte fungerar utan det här, till exempel inloggning.',
        en: 'Think also of systems that do not work without this one, such as sign-in.',
      },
      choices: [
        { level: 0, text: { sv: 'Ingen.', en: 'Nobody.' } },
        {
          level: 1,
          text: { sv: 'Några kollegor eller kunder.', en: 'Some colleagues or customers.' },
        },
        {
          level: 2,
          text: {
            sv: 'Många invånare, eller flera förvaltningar.',
            en: 'Many residents, or several administrations.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Hela samhället: vatten, värme, vård, skydd eller utryckning stannar.',
            en: 'All of society: water, heating, care, protection or call-outs stop.',
          },
        },
      ],
    },
  ],
}
