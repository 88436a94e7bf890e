// The process of a matter as a drawing in words: each stage with its steps, and the one where the matter is lit and said.
import { useValueWords } from '../../form/value-words.ts'
import { useWords } from '../../texts/language.tsx'
import { Paragraph } from '../../ui/paragraph.tsx'
import { Section } from '../../ui/section.tsx'
import type { TaskOfMatter } from './audit-facts.ts'
import { type MatterShown, useMatterTasks } from './matter-on-page.ts'
import { type PathStage, type PathStep, processPaths } from './process-path.built.ts'
import { timelineTexts } from './timeline-texts.ts'

export type Standing = 'done' | 'current' | 'ahead' | 'skipped'

const succeeded: readonly string[] = ['in-force', 'received', 'repealed']

/** How a stage stands: by the phase while the matter is open, by what was done once it is closed. */
export function standingOfStage(
  { phases, steps, machine }: PathStage,
  at: number,
  matter: Pick<MatterShown, 'phase' | 'process' | 'opinions'>,
  tasks: readonly Pick<TaskOfMatter, 'taskKind' | 'status'>[],
): Standing {
  const { phase, process, opinions } = matter
  const stages = processPaths[process]
  const present = stages.findIndex((stage) => stage.phases.includes(phase.name))
  if (phases.includes(phase.name)) return 'current'
  if (phase.name !== 'closed' && at > present) return 'ahead'
  const wasSkipped = machine === 'consultation' && opinions.length === 0
  if (wasSkipped) return 'skipped'
  if (phase.name !== 'closed') return 'done'
  const wasReached = steps.some(({ taskKind }) =>
    tasks.some((task) => task.taskKind === taskKind && task.status === 'done'),
  )
  return wasReached || succeeded.includes(phase.outcome) ? 'done' : 'skipped'
}

function standingOfStep(
  { taskKind }: PathStep,
  stage: Standing,
  tasks: readonly Pick<TaskOfMatter, 'taskKind' | 'status'>[],
): Standing {
  if (stage !== 'current') return stage
  const own = tasks.filter((task) => task.taskKind === taskKind)
  if (own.some(({ status }) => status === 'open')) return 'current'
  return own.some(({ status }) => status === 'done') ? 'done' : 'ahead'
}

function Stage({
  stage,
  standing,
  matter,
  tasks,
}: {
  stage: PathStage
  standing: Standing
  matter: MatterShown
  tasks: readonly TaskOfMatter[]
}) {
  const { t, say } = useWords(timelineTexts)
  const wordOf = useValueWords()
  const words = {
    done: t('path.done'),
    current: t('path.current'),
    ahead: t('path.ahead'),
    skipped: t('path.skipped'),
  }
  return (
    <li className={`stage ${standing}`} aria-current={standing === 'current' ? 'step' : undefined}>
      <p>
        <strong>{say(stage.name)}</strong> <span className="quiet">{words[standing]}</span>
      </p>
      {stage.machine === 'formal-decision' && matter.decisions.length > 0 && (
        <p className="quiet">
          {matter.decisions
            .map(
              ({ bodyAbbreviation, paragraph, outcome }) =>
                `${bodyAbbreviation} § ${paragraph} ${wordOf('outcome', outcome).toLowerCase()}`,
            )
            .join(' → ')}
        </p>
      )}
      {stage.steps.length > 0 && standing !== 'skipped' && (
        <ol className="stage-steps">
          {stage.steps.map((step) => {
            const own = standingOfStep(step, standing, tasks)
            return (
              <li key={step.name.sv} className={own}>
                {say(step.name)}
                {standing === 'current' && (
                  <span className={own === 'current' ? 'step-now' : 'quiet'}> {words[own]}</span>
                )}
              </li>
            )
          })}
        </ol>
      )}
    </li>
  )
}

export function PathSection({ matter }: { matter: MatterShown }) {
  const { t } = useWords(timelineTexts)
  const { data: tasks = [] } = useMatterTasks(matter.id)
  return (
    <Section title={t('path.title')}>
      <ol className="path">
        {processPaths[matter.process].map((stage, at) => (
          <Stage
            key={stage.machine}
            stage={stage}
            standing={standingOfStage(stage, at, matter, tasks)}
            matter={matter}
            tasks={tasks}
          />
        ))}
      </ol>
      <Paragraph isQuiet>
        {t('path.help')} {matter.round > 1 && t('path.round', { round: matter.round })}
      </Paragraph>
    </Section>
  )
}
