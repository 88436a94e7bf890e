// What the people of the story answer.
import type { z } from 'zod'
import type { TaskView } from '../../functions/api/contract/task-routes.ts'
import type { Opinion } from '../../functions/domain/matter/opinion-record.ts'
import type { RecordOutcomeAnswer } from '../../functions/domain/meeting/outcome.ts'
import type { TaskAnswer } from '../../functions/domain/task/task-answer.ts'

/** The seventeen who are asked: eight committees, two administrations, five companies, the federation and IT. */
export const consultedUnits = [
  'barn-och-ungdomsnamnden',
  'vard-och-aldreomsorgsnamnden',
  'socialnamnden',
  'samhallsbyggnadsnamnden',
  'kultur-och-utbildningsnamnden',
  'overformyndarnamnden',
  'valnamnden',
  'krisledningsnamnden',
  'kommunledningskontoret',
  'hemsjukvarden',
  'it-enheten',
  'alingsas-radhus-ab',
  'ab-alingsashem',
  'fabs-ab',
  'alingsas-energi-nat-ab',
  'alingsas-energi-ab',
  'avrf',
] as const

/** The body of the outcome route. */
export type Outcome = Omit<z.input<typeof RecordOutcomeAnswer>, 'kind'>

export const answerFor = {
  registration: { kind: 'register-matter', diaryNumber: '2026.412 KS' } satisfies TaskAnswer,
  approval: { kind: 'review-draft', verdict: 'approve' } satisfies TaskAnswer,
  change: {
    kind: 'review-draft',
    verdict: 'change',
    comment: 'Det ska framgå att dataskyddsförordningen gäller.',
  } satisfies TaskAnswer,
  draft: (draftNumber: number) => ({
    kind: 'write-draft' as const,
    draftNumber,
    consequences: {
      finances: 'Ryms inom beslutade ramar.',
      children: 'Barns uppgifter får samma skydd som andras.',
      personalData: 'Förslaget stärker skyddet för personuppgifter.',
      companies: 'Bolagen antar policyn genom egna beslut.',
    },
  }),
  /** Decided by the committee's drafting committee, which names no delegation. */
  lateOpinion: {
    kind: 'give-opinion',
    position: 'supports',
    opinion: 'Socialnämnden tillstyrker förslaget.',
    decidedBy: 'Socialnämndens arbetsutskott',
    decidedAs: 'drafting-committee',
    paragraph: 12,
  } satisfies TaskAnswer,
  federationOpinion: {
    kind: 'give-opinion',
    position: 'supports',
    opinion: 'Direktionen tillstyrker och prövar policyn i ett eget ärende.',
    decidedBy: 'Direktionen för Alingsås och Vårgårda Räddningstjänstförbund',
    paragraph: 9,
  } satisfies TaskAnswer,
  opinion: (task: z.output<typeof TaskView>) => ({
    kind: 'give-opinion' as const,
    position:
      task.subject.unitId === 'alingsas-energi-nat-ab'
        ? ('supports-with-changes' as const)
        : ('supports' as const),
    opinion: 'Förslaget tillstyrks.',
    decidedBy: task.assignee.name,
  }),
  compilation: (opinions: readonly Opinion[]) => ({
    kind: 'compile-consultation' as const,
    entries: opinions
      .filter(({ position }) => position !== undefined && position !== 'no-comment')
      .map(({ unitId, position }) => ({
        unitId,
        viewpoint:
          position === 'supports-with-changes'
            ? 'Styrsystem för elnät behöver egna regler.'
            : 'Förslaget tillstyrks.',
        response:
          position === 'supports-with-changes'
            ? 'Tas in i riktlinjerna; policyn gäller alla system.'
            : 'Noteras.',
        changed: false,
      })),
    next: 'memo' as const,
  }),
  memo: {
    kind: 'write-memo',
    proposal: [
      'Informationssäkerhetspolicy för Alingsås kommun, version 3.0, antas.',
      'Informationssäkerhetspolicy beslutad 2019-06-19 § 112 upphör att gälla när den nya policyn börjar gälla.',
    ],
    background:
      'Policyn från 2019 nämner myndigheter som har bytt namn och saknar cybersäkerhetslagens krav.',
    assessment: 'Förslaget har varit på remiss hos sjutton instanser som alla tillstyrker.',
    finances: 'Policyn ryms inom beslutade ramar.',
  } satisfies TaskAnswer,
  completedMemo: {
    kind: 'write-memo',
    proposal: ['Informationssäkerhetspolicy för Alingsås kommun, version 3.0, antas.'],
    background: 'Fullmäktige återremitterade ärendet för att kostnaderna för bolagen saknades.',
    assessment: 'Räddningstjänstförbundets svar har kommit in och tillstyrker.',
    finances: 'Bolagens kostnader är sammanställda i en bilaga: 1,2 miljoner kronor under tre år.',
  } satisfies TaskAnswer,
  outcome: {
    KSAU: { outcome: 'approved', paragraph: 6, presentCount: 5 },
    KS: { outcome: 'approved', paragraph: 21, presentCount: 15 },
  } satisfies Record<string, Outcome>,
  /** S1, 24 February: seventeen of forty-nine ask for a referral back. */
  referral: {
    outcome: 'referred-back',
    paragraph: 31,
    presentCount: 49,
    deferrals: [
      {
        motion: 'referral',
        requestedBy: 'Håkan Sundin',
        votes: { for: 17, against: 32 },
        motivations: [{ text: 'Kostnader för bolagen saknas.', supporters: 17 }],
      },
    ],
  } satisfies Outcome,
  /** S1, April: the second referral needs a majority and fails; the policy is adopted. */
  secondOutcome: {
    KSAU: { outcome: 'approved', paragraph: 28, presentCount: 5 },
    KS: { outcome: 'approved', paragraph: 64, presentCount: 15 },
    KF: {
      outcome: 'approved',
      paragraph: 87,
      presentCount: 49,
      deferrals: [{ motion: 'referral', requestedBy: 'Håkan Sundin', votes: { for: 20, against: 29 } }],
      orderOfPropositions: 'Först ställs proposition på återremiss, sedan på bifall mot avslag.',
      votes: { for: 30, against: 19 },
      reservations: [{ member: 'Håkan Sundin', announcedAt: '20:40' }],
      meetingEndedAt: '21:05',
      assignments: [
        {
          text: 'Kommundirektören får i uppdrag att redovisa hur policyn har införts.',
          role: 'municipal-director',
          reportBackOn: '2027-11-01',
        },
      ],
      validFrom: '2027-05-01',
    },
  } satisfies Record<string, Outcome>,
}

/** The metadata head of the policy. */
export function headOfPolicy(reviseBy: string) {
  return {
    documentType: 'policy' as const,
    title: 'Informationssäkerhetspolicy för Alingsås kommun',
    appliesTo: ['Kommunövergripande', 'kommunala bolag', 'räddningstjänstförbundet'],
    validity: 'until-further-notice' as const,
    reviseBy,
    responsibleRole: 'coordinator' as const,
  }
}
