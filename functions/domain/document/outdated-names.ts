// Names of authorities, standards and sites that governing documents still use, and what they are called now.
import { CalendarDay } from '../calendar/calendar-day.ts'

/** One thing that changed its name: every form in which the old one is written, with its new counterpart. */
export interface NameChange {
  /** A full name is found in any letter case, an abbreviation only as written, an address also as part of one. */
  readonly form: 'full-name' | 'abbreviation' | 'address'
  /** `plain`: the new name can be put in the old one's place. `by-hand`: the sentence must be read first. */
  readonly exchange: 'plain' | 'by-hand'
  /** The first day with the new name. */
  readonly since: CalendarDay
  readonly names: readonly { readonly from: string; readonly to: string }[]
  /** What happened, for the one who is to change the text. */
  readonly note: { readonly sv: string; readonly en: string }
}

const day = (text: string): CalendarDay => CalendarDay.parse(text)

const associationRenamed = {
  since: day('2019-11-27'),
  note: {
    sv: 'Förbundet bytte namn den 27 november 2019.',
    en: 'The association changed its name on 27 November 2019.',
  },
}

const civilDefenceRenamed = {
  since: day('2026-01-01'),
  note: {
    sv: 'Myndigheten bytte namn den 1 januari 2026.',
    en: 'The authority changed its name on 1 January 2026.',
  },
}

const privacyRenamed = {
  since: day('2021-01-01'),
  note: {
    sv: 'Myndigheten bytte namn den 1 januari 2021.',
    en: 'The authority changed its name on 1 January 2021.',
  },
}

const incidentsMoved = {
  since: day('2026-07-01'),
  note: {
    sv: 'Incidenter rapporteras till NCSC (CERT-SE) sedan den 1 juli 2026. Gäller meningen något annat heter myndigheten MCF.',
    en: 'Incidents are reported to NCSC (CERT-SE) since 1 July 2026. If the sentence is about something else, the authority is called MCF.',
  },
}

const movedAddress = {
  sv: 'Webbplatsen har bytt adress. Kontrollera att sidan finns på den nya.',
  en: 'The site has a new address. Check that the page exists there.',
}

/**
 * The names known to be outdated (domain 4.3; the day from the body's own announcement where the domain gives a month,
 * the last day of the year where only the year is known). A change of the rows gives a new version: the day they were
 * gone through.
 */
export const outdatedNames: { readonly version: CalendarDay; readonly changes: readonly NameChange[] } = {
  version: day('2026-11-23'),
  changes: [
    {
      ...associationRenamed,
      form: 'full-name',
      exchange: 'plain',
      names: [
        { from: 'Sveriges kommuner och landsting', to: 'Sveriges Kommuner och Regioner' },
        { from: 'Sveriges kommuner och landstings', to: 'Sveriges Kommuner och Regioners' },
        { from: 'Sveriges kommuner & landsting', to: 'Sveriges Kommuner och Regioner' },
      ],
    },
    {
      ...associationRenamed,
      form: 'abbreviation',
      exchange: 'plain',
      names: [
        { from: 'SKL', to: 'SKR' },
        { from: 'SKL:s', to: 'SKR:s' },
        { from: 'SKLs', to: 'SKR:s' },
      ],
    },
    {
      form: 'address',
      exchange: 'by-hand',
      since: associationRenamed.since,
      names: [{ from: 'skl.se', to: 'skr.se' }],
      note: movedAddress,
    },
    {
      form: 'full-name',
      exchange: 'by-hand',
      since: day('2019-01-01'),
      names: [
        { from: 'kommuner och landsting', to: 'kommuner och regioner' },
        { from: 'landsting', to: 'region' },
        { from: 'landstings', to: 'regions' },
        { from: 'landstinget', to: 'regionen' },
        { from: 'landstingets', to: 'regionens' },
        { from: 'landstingen', to: 'regionerna' },
        { from: 'landstingens', to: 'regionernas' },
        { from: 'landstingsfullmäktige', to: 'regionfullmäktige' },
        { from: 'landstingsstyrelsen', to: 'regionstyrelsen' },
      ],
      note: {
        sv: 'De sista landstingen blev regioner den 1 januari 2019. Rätta böjningen i meningen.',
        en: 'The last county councils became regions on 1 January 2019. Mend the grammar of the sentence.',
      },
    },
    {
      ...civilDefenceRenamed,
      form: 'full-name',
      exchange: 'plain',
      names: [
        {
          from: 'Myndigheten för samhällsskydd och beredskap',
          to: 'Myndigheten för civilt försvar',
        },
        {
          from: 'Myndigheten för samhällsskydd och beredskaps',
          to: 'Myndigheten för civilt försvars',
        },
      ],
    },
    {
      ...civilDefenceRenamed,
      form: 'abbreviation',
      exchange: 'plain',
      names: [
        { from: 'MSB', to: 'MCF' },
        { from: 'MSB:s', to: 'MCF:s' },
        { from: 'MSBs', to: 'MCF:s' },
      ],
    },
    {
      ...incidentsMoved,
      form: 'full-name',
      exchange: 'by-hand',
      names: [
        { from: 'till Myndigheten för samhällsskydd och beredskap', to: 'till NCSC' },
        { from: 'till Myndigheten för samhällsskydd och beredskap (MSB)', to: 'till NCSC' },
      ],
    },
    {
      ...incidentsMoved,
      form: 'abbreviation',
      exchange: 'by-hand',
      names: [
        { from: 'till MSB', to: 'till NCSC' },
        { from: 'CERT-SE vid MSB', to: 'CERT-SE vid NCSC' },
        { from: 'CERT-SE hos MSB', to: 'CERT-SE hos NCSC' },
        { from: 'CERT-SE på MSB', to: 'CERT-SE på NCSC' },
        { from: 'MSB/CERT-SE', to: 'NCSC/CERT-SE' },
      ],
    },
    {
      form: 'address',
      exchange: 'by-hand',
      since: civilDefenceRenamed.since,
      names: [{ from: 'msb.se', to: 'mcf.se' }],
      note: movedAddress,
    },
    {
      ...privacyRenamed,
      form: 'full-name',
      exchange: 'plain',
      names: [
        { from: 'Datainspektionen', to: 'Integritetsskyddsmyndigheten' },
        { from: 'Datainspektionens', to: 'Integritetsskyddsmyndighetens' },
      ],
    },
    {
      form: 'address',
      exchange: 'by-hand',
      since: privacyRenamed.since,
      names: [{ from: 'datainspektionen.se', to: 'imy.se' }],
      note: movedAddress,
    },
    {
      form: 'abbreviation',
      exchange: 'by-hand',
      since: day('2022-10-25'),
      names: [
        { from: 'ISO/IEC 27000', to: 'ISO/IEC 27001:2022 och ISO/IEC 27002:2022' },
        { from: 'SS-ISO/IEC 27000', to: 'ISO/IEC 27001:2022 och ISO/IEC 27002:2022' },
        { from: 'ISO 27000', to: 'ISO/IEC 27001:2022 och ISO/IEC 27002:2022' },
      ],
      note: {
        sv: 'Skriv vilken standard i serien och vilken utgåva som avses. Kraven och säkerhetsåtgärderna kom i nya utgåvor 2022.',
        en: 'Say which standard of the series and which edition is meant. The requirements and the controls have new editions from 2022.',
      },
    },
    {
      form: 'address',
      exchange: 'by-hand',
      since: day('2024-12-31'),
      names: [
        { from: 'informationssakerhet.se', to: 'mcf.se' },
        { from: 'informationssäkerhet.se', to: 'mcf.se' },
      ],
      note: {
        sv: 'Webbplatsen stängdes 2024. Innehållet finns i dag på mcf.se och ncsc.se.',
        en: 'The site was closed in 2024. Its content is now at mcf.se and ncsc.se.',
      },
    },
  ],
}
