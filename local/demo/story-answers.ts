// What the people of the story answer.
import type { z } from 'zod'
import type { TaskView } from '../../functions/api/contract/task-routes.ts'
import type { Opinion } from '../../functions/domain/matter/matter.ts'
import type { AnswerOf, TaskAnswer } from '../../functions/domain/task/task-answer.ts'

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

type Outcome = Omit<AnswerOf<'record-outcome'>, 'kind'>

export const answerFor = {
  registration: { kind: 'register-matter', diaryNumber: '2026.412 KS' } satisfies TaskAnswer,
  approval: { kind: 'review-draft', verdict: 'approve' } satisfies TaskAnswer,
  change: {
    kind: 'review-draft',
    verdict: 'change',
    comment: 'Det ska framgå att dataskyddsförordningen gäller.',
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
      .filter(({ position }) => position === 'supports-with-changes')
      .map(({ unitId }) => ({
        unitId,
        viewpoint: 'Styrsystem för elnät behöver egna regler.',
        response: 'Tas in i riktlinjerna; policyn gäller alla system.',
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
  outcome: {
    KSAU: { outcome: 'approved', paragraph: 61, presentCount: 5 },
    KS: { outcome: 'approved', paragraph: 102, presentCount: 15 },
    KF: { outcome: 'approved', paragraph: 87, presentCount: 49, votes: { for: 41, against: 8 } },
  } satisfies Record<string, Outcome>,
}
