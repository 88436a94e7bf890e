// The small incident of June: a mail to the wrong receiver, decided not significant, whose lesson becomes an action.
import { IncidentOnStage } from './incident-on-stage.ts'
import { on, people, type YearStage } from './year-stage.ts'

const unitId = 'barn-och-ungdomsforvaltningen'

export class MisdirectedMail extends IncidentOnStage {
  readonly #year: YearStage

  constructor(year: YearStage) {
    super(year)
    this.#year = year
  }

  /** Reported and assessed the same day. Returns the action of its lesson. */
  async play(): Promise<string> {
    const { stage, expect } = this.#year
    const { coordinator, employee, schoolManager } = people
    await this.#year.until('2027-06-14')
    await this.begin(employee, {
      title: 'Ett mejl gick till fel mottagare',
      description: 'En närvarolista skickades till en annan skola.',
      discoveredOn: on('2027-06-14'),
      unitId,
    })
    await stage.act('Maja Lind bedömer den: ett felskickat mejl, ingen tröskel nås.')
    const { details } = await this.triage(coordinator, {
      type: 'misdirected',
      assetIds: [],
      systemIds: [],
      unitIds: [unitId],
      suppliers: [],
      affectedPersons: 24,
      facts: { sectors: ['public-administration'] },
    })
    expect.holds('trösklarna föreslår inte betydande', details?.proposal?.significant === false)
    await stage.act('Maja Lind beslutar att den inte är betydande, och drar en lärdom som blir en åtgärd.')
    const body = { significant: false, reason: 'Mottagaren är kommunens egen skola och har raderat mejlet.' }
    await this.does('decideSignificance', coordinator, { body })
    const drawn = await this.does('drawLesson', coordinator, {
      body: {
        text: 'Listor ska delas i systemet, inte mejlas.',
        action: {
          title: 'Dela närvarolistor i systemet',
          unitId,
          ownerId: schoolManager,
          dueOn: on('2028-03-31'),
        },
      },
    })
    await this.finish(coordinator, 'Mejlet är raderat hos mottagaren.', 'Maja Lind avslutar incidenten.')
    const { status, details: after } = await this.read()
    expect.holds(
      'den lilla incidenten är avslutad utan lagklockor',
      status === 'closed' && after?.isSignificant === false && after.clocks.length === 0,
    )
    return drawn.details?.lessons[0]?.actionId ?? ''
  }
}
