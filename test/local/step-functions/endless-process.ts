// A process for the test that kills it: starts executions on the database it is given and tells of every function it runs.
import { Runner } from './runner.ts'

const path = process.argv[2] ?? ':memory:'
const add = (n: unknown) => {
  process.stdout.write('.')
  return Number(n) + 1
}
const runner = new Runner({ add }, { path, time: Date.now() })
runner.stepFunctions.resume()

const states = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [
    `s${index}`,
    {
      Type: 'Task',
      Resource: 'arn:aws:states:::lambda:invoke',
      Arguments: { FunctionName: 'add', Payload: '{% $states.input %}' },
      Output: '{% $states.result.Payload %}',
      ...(index === 19 ? { End: true } : { Next: `s${index + 1}` }),
    },
  ]),
)
const definition = { QueryLanguage: 'JSONata', StartAt: 's0', States: states }
const { stateMachineArn } = runner.stepFunctions.putStateMachine({ name: 'endless', definition })
for (let index = 0; index < 20; index += 1) await runner.start(stateMachineArn, 0)
setInterval(() => undefined, 1000)
