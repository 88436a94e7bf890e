// The attack on a supplier at New Year (scenario S8): the legal clocks run through the holidays, and the board is told.

import { IncidentOnStage } from './incident-on-stage.ts'
import type { MatterOnStage } from './matter-on-stage.ts'
import { yearAnswer, yearOutcome } from './year-answers.ts'
import { at, on, people, type YearStage } from './year-stage.ts'

const { coordinator, deputy, securityChief, director, counsel, employee } = people
const unitId = 'kommunledningskontoret'
const controllerId = 'ks'

/** What of the register it touches. */
export interface Touched {
  systemId: string
  assetId: string
}

export class NewYearIncident extends IncidentOnStage {
  readonly #year: YearStage
  readonly #touched: Touched
  #report: MatterOnStage | undefined
  #meeting: Awaited<ReturnType<MatterOnStage['meet']>> | undefined

  constructor(year: YearStage, touched: Touched) {
    super(year)
    this.#year = year
    this.#touched = touched
  }

  /** The extraordinary report that it led to. */
  get report(): MatterOnStage {
    if (this.#report === undefined) throw new Error('The incident has led to no report yet')
    return this.#report
  }

  /** 30 December in the night, and 31 December until the management knows. */
  async breakOut(): Promise<void> {
    const { stage, expect } = this.#year
    await this.#year.until('2026-12-30T23:00')
    await this.begin(employee, {
      title: 'Rehabsystemet går inte att nå',
      description: 'Leverantören meddelar driftstörning sedan kvällen.',
      discoveredOn: on('2026-12-30'),
      type: 'outage',
      unitId,
    })
    expect.holds(
      'samordnarens ersättare får veta det i natten',
      await this.#year.isMailed('Johan Vik', 'Ny incident'),
    )
    await this.#year.until('2026-12-31T03:20')
    await stage.act(
      'Johan Vik (ersättare för samordnaren) bedömer incidenten; trösklarna föreslår betydande.',
    )
    const { details } = await this.triage(deputy, {
      type: 'supplier',
      assetIds: [this.#touched.assetId],
      systemIds: [this.#touched.systemId],
      unitIds: [unitId],
      suppliers: [
        {
          name: 'Rehab i molnet AB',
          knewAt: at('2026-12-29T20:00'),
          toldAt: at('2026-12-30T22:40'),
          duty: true,
        },
      ],
      affectedPersons: 4100,
      facts: { sectors: ['public-administration'], activityLimitedHours: 30, fallbackHours: 30 },
    })
    expect.holds(
      'trösklarna i MCFFS 2026:8 föreslår betydande, men ingen har beslutat det',
      details?.proposal?.significant === true && details.isSignificant === undefined,
    )
    expect.holds(
      'leverantören bröt avtalets krav K42 på 24 timmar',
      details?.supplierDeviations?.[0]?.requirementId === 'K42',
    )
    await stage.act('Johan Vik beslutar att incidenten är betydande, känd sedan 03:10.')
    const body = {
      significant: true,
      reason: 'Fler än 500 personer berörs.',
      knownAt: at('2026-12-31T03:10'),
    }
    await this.does('decideSignificance', deputy, { body })
    expect.holds(
      'tidig varning senast 2027-01-01 03:10',
      (await this.dueAt('early-warning')) === at('2027-01-01T03:10'),
    )
    expect.holds(
      'anmälan senast 2027-01-03 03:10',
      (await this.dueAt('notification')) === at('2027-01-03T03:10'),
    )
    await this.#takeUpReport()
    await this.#year.until('2026-12-31T09:05')
    await stage.act(
      'Elin Sandberg (kommunjurist) noterar att styrelsen vet om personuppgiftsincidenten sedan 09:00.',
    )
    await this.does('knowOfBreach', counsel, {
      body: {
        unitId: controllerId,
        risk: 'high',
        sensitive: true,
        persons: 4100,
        knownAt: at('2026-12-31T09:00'),
      },
    })
    expect.holds(
      'anmälan till IMY senast 2027-01-03 09:00',
      (await this.dueAt('gdpr-72.ks')) === at('2027-01-03T09:00'),
    )
  }

  async #takeUpReport(): Promise<void> {
    const { items } = await this.#year.stage.call('listExtraordinaryReports', {
      as: coordinator,
      query: { limit: 10 },
    })
    const [report, ...others] = items
    this.#year.expect.holds(
      'den betydande incidenten startar en extraordinär rapport, och bara en',
      report?.cause === 'significant-incident' && others.length === 0,
    )
    if (report === undefined) throw new Error('No extraordinary report was started')
    this.#report = this.#year.matter(report.id)
  }

  #readReport() {
    const params = { reportId: this.report.id }
    return this.#year.stage.call('readExtraordinaryReport', { as: coordinator, params })
  }

  /** New Year's Eve: drafted, decided, the director and the chair of the old mandate informed, the way chosen. */
  async reportUpwards(): Promise<void> {
    const { expect } = this.#year
    await this.#year.until('2026-12-31T10:00')
    const register = { kind: 'register-matter', diaryNumber: '2026.701 KS' } as const
    await this.report.answer(
      await this.report.openTask('register-matter'),
      register,
      'registrerar den extraordinära rapporten som 2026.701 KS.',
    )
    await this.report.answer(
      await this.report.openTask('draft-extraordinary-report'),
      yearAnswer.urgentDraft,
      'skriver utkastet, sju timmar efter att det begärdes.',
    )
    await this.#year.until('2026-12-31T11:00')
    await this.report.answer(
      await this.report.openTask('decide-extraordinary-report'),
      yearAnswer.urgentDecision,
      'beslutar att rapportera till kommunstyrelsen.',
    )
    await this.#inform(director, 'kommundirektör Anders Lundin')
    await this.#inform(people.formerChair, 'kommunstyrelsens ordförande Torsten Vall, som avgår i natt')
    await this.report.answer(
      await this.report.openTask('choose-report-route'),
      { kind: 'choose-report-route', route: { way: 'next-meeting' } },
      'väljer att rapporten tas upp på nästa sammanträde.',
    )
    const { informing, status } = await this.#readReport()
    expect.holds(
      'kommundirektören och den avgående ordföranden är informerade 2026-12-31',
      informing.filter(({ informedAt }) => informedAt?.startsWith('2026-12-31')).length === 2,
    )
    expect.holds('rapporten ligger hos kommunstyrelsen', status === 'before-board')
  }

  async #inform(personId: string, who: string): Promise<void> {
    const { stage } = this.#year
    await stage.act(`Henrik Dahl (säkerhetschef) ringer ${who}.`)
    await stage.call('recordInformed', {
      as: securityChief,
      params: { reportId: this.report.id },
      body: { personId, informedAt: await stage.now(), channels: ['mail', 'phone'] },
    })
    await stage.settle()
  }

  /** The alarms of the first clock: one in silence goes on to the next in the chain. */
  async passMidnight(): Promise<void> {
    const { expect } = this.#year
    await this.#year.until('2026-12-31T15:41')
    expect.holds(
      'halva fristen har gått: samordnaren larmas, och ersättaren en halvtimme senare',
      (await this.alarms()).join(', ') === '50 Maja Lind, 50 Johan Vik',
    )
    await this.acknowledge(deputy, 'early-warning', 'Johan Vik kvitterar larmet.')
    await this.#year.until('2026-12-31T21:11')
    await this.acknowledge(coordinator, 'early-warning', 'Maja Lind kvitterar larmet vid 75 %.')
    await this.#year.until('2027-01-01T00:47')
    expect.holds(
      'vid 90 %, efter midnatt på nyårsdagen, larmas det igen',
      (await this.alarms()).at(-1) === '90 Maja Lind',
    )
    await this.acknowledge(coordinator, 'early-warning', 'Maja Lind kvitterar larmet vid 90 %.')
    await this.#year.until('2027-01-01T01:35')
    await this.#year.stage.act('Johan Vik skickar den tidiga varningen 01:30 och sparar mottagningsnumret.')
    await this.send('early-warning', at('2027-01-01T01:30'), 'CP-2027-000017', deputy)
    await this.#year.until('2027-01-01T10:00')
    await this.#inform(people.chair, 'den nya ordföranden Linnéa Borg, på sin första dag')
    const { informing } = await this.#readReport()
    expect.holds(
      'också den nya ordföranden är informerad, 2027-01-01',
      informing.some(
        ({ personId, informedAt }) =>
          personId === people.chair && informedAt?.startsWith('2027-01-01') === true,
      ),
    )
  }

  /** The two other reports within three days, while their clocks sound their alarms. */
  async sendReports(): Promise<void> {
    const { stage } = this.#year
    await this.#year.until('2027-01-01T15:11')
    await this.acknowledge(coordinator, 'notification', 'Maja Lind kvitterar anmälans larm vid 50 %.')
    await this.#year.until('2027-01-01T21:01')
    await this.acknowledge(coordinator, 'gdpr-72.ks', 'Maja Lind kvitterar larmet om IMY-anmälan vid 50 %.')
    await this.#year.until('2027-01-02T09:11')
    await this.acknowledge(coordinator, 'notification', 'Maja Lind kvitterar anmälans larm vid 75 %.')
    await this.#year.until('2027-01-02T14:55')
    await stage.act('Elin Sandberg anmäler personuppgiftsincidenten till IMY.')
    await this.send('gdpr-72.ks', await stage.now(), 'IMY-2027-31', counsel)
    await this.#year.until('2027-01-02T16:05')
    await stage.act('Maja Lind skickar incidentanmälan 16:00.')
    await this.send('notification', at('2027-01-02T16:00'), 'CP-2027-000018')
    this.#year.expect.holds(
      'slutrapporten ska in en kalendermånad efter anmälan',
      (await this.dueAt('final-report')) === at('2027-02-02T16:00'),
    )
  }

  /** The persons concerned are told (GDPR art. 34), tracked for the controller. */
  async informPersons(): Promise<void> {
    const { stage, expect } = this.#year
    const params = { controllerId }
    await this.#year.until('2027-01-04T10:00')
    await stage.act(
      'Elin Sandberg beslutar att de 4 100 berörda ska informeras, och noterar att det är gjort.',
    )
    await this.does('informPersons', counsel, {
      params,
      body: { step: 'decide', inform: true, reason: 'Hälsouppgifter kan ha röjts.' },
    })
    const informed = { step: 'informed' as const, informedAt: at('2027-01-04T09:30') }
    const { details } = await this.does('informPersons', counsel, { params, body: informed })
    expect.holds(
      'informationen till de berörda är spårad för kommunstyrelsen',
      details?.controllers?.[0]?.informing?.status === 'informed',
    )
  }

  async sendFinalReport(): Promise<void> {
    await this.#year.until('2027-01-18T04:01')
    await this.acknowledge(coordinator, 'final-report', 'Maja Lind kvitterar slutrapportens larm vid 50 %.')
    await this.#year.until('2027-01-20T10:00')
    await this.#year.stage.act('Maja Lind skickar slutrapporten.')
    await this.send('final-report', at('2027-01-20T09:00'), 'CP-2027-000019')
    const { details } = await this.read()
    this.#year.expect.holds(
      'alla fyra lagklockor stannade i tid',
      details?.clocks.length === 4 &&
        details.clocks.every(
          ({ doneAt, doneBy, dueAt }) => doneBy === 'report' && doneAt !== undefined && doneAt <= dueAt,
        ),
    )
  }

  /** The board on 8 February, of the new mandate. */
  async reachBoard(): Promise<void> {
    this.#meeting = await this.report.meet(
      'KS',
      yearOutcome.urgentReport.KS,
      'den extraordinära rapporten tas emot.',
    )
    this.#year.expect.holds(
      'den nya kommunstyrelsen får rapporten 2027-02-08',
      this.#meeting.heldOn === '2027-02-08',
    )
  }

  async announceMinutes(): Promise<void> {
    if (this.#meeting === undefined) throw new Error('The board has not met')
    await this.#year.announce(this.report, 'KS', this.#meeting)
    this.#year.expect.holds(
      'den extraordinära rapporten är mottagen och hör till årsrapporten för 2026',
      await this.#readReport().then(({ status, year }) => status === 'received' && year === 2026),
    )
  }

  /** A task, a lesson that becomes an action, and the end. */
  async close(): Promise<string> {
    const { stage } = this.#year
    await this.#year.until('2027-03-15')
    await stage.act('Maja Lind drar en lärdom, som blir en åtgärd: avtala jour.')
    const { details } = await this.does('drawLesson', coordinator, {
      body: {
        text: 'Jour saknades i avtalet.',
        action: {
          title: 'Avtala jour med leverantören',
          unitId: 'it-enheten',
          ownerId: people.itManager,
          dueOn: on('2027-06-30'),
        },
      },
    })
    await this.finish(
      securityChief,
      'Systemet är återställt och alla berörda är informerade.',
      'Henrik Dahl avslutar nyårsincidenten.',
    )
    return details?.lessons[0]?.actionId ?? ''
  }
}
