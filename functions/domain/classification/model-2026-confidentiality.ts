// Confidentiality (konfidentialitet, K) in the model of 2026: its levels (domain 3.4) and the questions that lead to them.
import type { ClassificationModel } from './classification-model.ts'

/** The question choices are *our choice*: each says in a unit’s own words what its level of domain 3.4 comes to. */
export const confidentiality2026: {
  readonly aspect: ClassificationModel['aspects'][number]
  readonly questions: ClassificationModel['questions']
} = {
  aspect: {
    aspect: 'confidentiality',
    name: { sv: 'Konfidentialitet', en: 'Confidentiality' },
    question: {
      sv: 'Vad händer om någon obehörig får ta del av informationen?',
      en: 'What happens if someone who may not gets to see the information?',
    },
    levels: [
      {
        level: 0,
        description: {
          sv: 'Får spridas fritt; offentliggjord eller utan skyddsvärde.',
          en: 'May be spread freely; published, or not worth protecting.',
        },
        examples: [
          { sv: 'Webbsidor', en: 'Web pages' },
          { sv: 'Kallelser till sammanträden', en: 'Summonses to meetings' },
          { sv: 'Öppna data', en: 'Open data' },
          { sv: 'Gällande policy', en: 'The policy in force' },
        ],
      },
      {
        level: 1,
        description: {
          sv: 'Internt arbetsmaterial. Spridning är olämplig men skadan blir liten; vanliga, harmlösa personuppgifter.',
          en: 'Internal working material. Spreading it is unsuitable but does little harm; ordinary, harmless personal data.',
        },
        examples: [
          { sv: 'Interna rutiner', en: 'Internal routines' },
          { sv: 'Tjänstekalender', en: 'Work calendars' },
          { sv: 'Utkast', en: 'Drafts' },
          { sv: 'Kontaktlistor', en: 'Contact lists' },
        ],
      },
      {
        level: 2,
        description: {
          sv: 'Uppgifter som kan omfattas av sekretess eller vara känsliga; spridning kan skada enskild eller kommunen märkbart.',
          en: 'Information that secrecy may cover or that may be sensitive; spreading it can noticeably harm a person or the municipality.',
        },
        examples: [
          { sv: 'Elevhälsa i begränsad omfattning', en: 'Pupils’ health to a limited extent' },
          { sv: 'Rehabiliteringsärenden', en: 'Rehabilitation cases' },
          { sv: 'Anbud under upphandling', en: 'Tenders during a procurement' },
          { sv: 'Avtal med affärssekretess', en: 'Agreements with business secrets' },
          { sv: 'Nätdokumentation', en: 'Network documentation' },
        ],
      },
      {
        level: 3,
        description: {
          sv: 'Stark sekretess, många eller mycket känsliga personuppgifter, skyddade personuppgifter, detaljerade sårbarheter. Spridning kan leda till fara för person eller slå ut viktig verksamhet.',
          en: 'Strong secrecy, many or very sensitive personal data, protected personal data, detailed vulnerabilities. Spreading it can put a person in danger or bring down an important activity.',
        },
        examples: [
          { sv: 'Socialtjänstakter', en: 'Social services case files' },
          { sv: 'Hemsjukvårdsjournal', en: 'Home health care records' },
          { sv: 'Skyddad identitet', en: 'Protected identities' },
          { sv: 'Larm- och passerkoder', en: 'Alarm and door codes' },
          {
            sv: 'Samlad bristlista för kritiska system',
            en: 'The collected list of weaknesses of critical systems',
          },
        ],
      },
    ],
  },
  questions: [
    {
      id: 'k1',
      aspect: 'confidentiality',
      text: {
        sv: 'Obehöriga läser uppgifterna. Vad kan hända en enskild person?',
        en: 'The wrong people read the information. What can happen to a person?',
      },
      help: {
        sv: 'Tänk på den som har mest att förlora: brukare, elev, anhörig eller medarbetare.',
        en: 'Think of whoever has most to lose: a client, a pupil, a relative or an employee.',
      },
      choices: [
        {
          level: 0,
          text: {
            sv: 'Ingenting. Uppgifterna är öppna för alla eller handlar inte om personer.',
            en: 'Nothing. The information is open to everyone or is not about people.',
          },
        },
        { level: 1, text: { sv: 'Det kan kännas obehagligt.', en: 'It may feel unpleasant.' } },
        {
          level: 2,
          text: {
            sv: 'Personen kan ta skada: privata eller känsliga förhållanden blir kända.',
            en: 'The person can be harmed: private or sensitive circumstances become known.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Personen kan hamna i fara eller få skador som inte går att gottgöra.',
            en: 'The person can be put in danger or suffer harm that cannot be made good.',
          },
        },
      ],
    },
    {
      id: 'k2',
      aspect: 'confidentiality',
      text: {
        sv: 'Uppgifterna har spridits. Vad händer med arbetet hos er?',
        en: 'The information has got out. What happens to your work?',
      },
      choices: [
        { level: 0, text: { sv: 'Det märks inte.', en: 'Nobody notices.' } },
        {
          level: 1,
          text: {
            sv: 'Vi får förklara och göra om en del, men når våra mål.',
            en: 'We have to explain and redo some work, but reach our goals.',
          },
        },
        {
          level: 2,
          text: {
            sv: 'En viktig uppgift går fel, till exempel en upphandling eller en utredning.',
            en: 'An important task goes wrong, such as a procurement or an investigation.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'En uppgift som kommunen måste klara går inte att utföra.',
            en: 'A task that the municipality must manage cannot be carried out.',
          },
        },
      ],
    },
    {
      id: 'k3',
      aspect: 'confidentiality',
      text: {
        sv: 'Vilka regler bryts om uppgifterna sprids?',
        en: 'Which rules are broken if the information is spread?',
      },
      help: {
        sv: 'Stark sekretess gäller till exempel i socialtjänst och hälso- och sjukvård (OSL 26:1, 25:1). Fråga kommunjuristen om du är osäker.',
        en: 'Strong secrecy applies for instance in social services and health care (OSL 26:1, 25:1). Ask the legal counsel if you are unsure.',
      },
      choices: [
        { level: 0, text: { sv: 'Inga.', en: 'None.' } },
        {
          level: 1,
          text: {
            sv: 'Våra egna rutiner, eller reglerna för vanliga personuppgifter.',
            en: 'Our own routines, or the rules for ordinary personal data.',
          },
        },
        {
          level: 2,
          text: {
            sv: 'Sekretess kan gälla efter en prövning, eller så bryts ett avtal.',
            en: 'Secrecy may apply after a test, or an agreement is broken.',
          },
        },
        {
          level: 3,
          text: {
            sv: 'Sekretess är huvudregel, eller så röjs skyddade personuppgifter.',
            en: 'Secrecy is the main rule, or protected personal data are disclosed.',
          },
        },
      ],
    },
    {
      id: 'k4',
      aspect: 'confidentiality',
      text: {
        sv: 'Uppgifterna har spridits. Vad kostar det kommunen?',
        en: 'The information has got out. What does it cost the municipality?',
      },
      help: {
        sv: 'Räkna med merarbete, skadestånd och avgifter till tillsynsmyndigheter.',
        en: 'Count extra work, damages and fees to supervisory authorities.',
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
      id: 'k5',
      aspect: 'confidentiality',
      text: {
        sv: 'Det blir känt att uppgifterna läckt. Vad händer med förtroendet?',
        en: 'It becomes known that the information leaked. What happens to trust?',
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
            sv: 'Invånare vågar inte längre lämna uppgifter till oss.',
            en: 'Residents no longer dare to give us information.',
          },
        },
      ],
    },
    {
      id: 'k6',
      aspect: 'confidentiality',
      text: {
        sv: 'Kan någon använda uppgifterna för att störa vatten, värme, vård eller räddningstjänst?',
        en: 'Can someone use the information to disturb water, heating, care or the rescue service?',
      },
      help: {
        sv: 'Kan det röra Sveriges säkerhet? Avbryt och tala med säkerhetsskyddschefen.',
        en: 'Could it concern Sweden’s security? Stop and talk to the protective security chief.',
      },
      choices: [
        { level: 0, text: { sv: 'Nej.', en: 'No.' } },
        { level: 1, text: { sv: 'Bara så att det blir besvärligt.', en: 'Only enough to be a nuisance.' } },
        {
          level: 2,
          text: { sv: 'Ja, så att servicen blir sämre.', en: 'Yes, so that the service gets worse.' },
        },
        { level: 3, text: { sv: 'Ja, så att den slutar fungera.', en: 'Yes, so that it stops working.' } },
      ],
    },
  ],
}
