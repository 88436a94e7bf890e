// The four stacks of one municipality's deployment and the order in which they lean on each other.
import { type App, Tags } from 'aws-cdk-lib'
import { readSettings } from './settings.ts'
import { ApiStack } from './stacks/api-stack.ts'
import { DataStack } from './stacks/data-stack.ts'
import { WebStack } from './stacks/web-stack.ts'
import { WorkflowStack } from './stacks/workflow-stack.ts'

export interface System {
  readonly data: DataStack
  readonly workflow: WorkflowStack
  readonly api: ApiStack
  readonly web: WebStack
}

/** Adds the stacks to the app. The account is whichever the deployer's credentials belong to; the region is a setting. */
export function buildSystem(app: App): System {
  const settings = readSettings(app)
  const common = { env: { region: settings.region }, terminationProtection: true, settings }
  const data = new DataStack(app, 'LisData', common)
  const workflow = new WorkflowStack(app, 'LisWorkflow', { ...common, stores: data.stores })
  const api = new ApiStack(app, 'LisApi', { ...common, stores: data.stores, alarmTopic: workflow.alarmTopic })
  const web = new WebStack(app, 'LisWeb', { ...common, stores: data.stores, api })
  Tags.of(app).add('system', 'lis')
  return { data, workflow, api, web }
}
