// Builds the four templates once for a test file, without bundling and without an AWS account.
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import cdkJson from '../../cdk.json' with { type: 'json' }
import { buildSystem } from '../../infra/system.ts'

// CloudFormation's own rules take a second and a half a run; `npm run synth` and `npm run deploy` apply them.
process.env['CDK_VALIDATION'] = 'false'

/** An app as `cdk synth` would make it, with these settings put over the default ones. */
export function appWith(settings: Record<string, unknown> = {}): App {
  return new App({ context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [], settings } })
}

export function synthesize(settings: Record<string, unknown> = {}) {
  const app = appWith(settings)
  const stacks = buildSystem(app)
  const templates = {
    data: Template.fromStack(stacks.data),
    workflow: Template.fromStack(stacks.workflow),
    api: Template.fromStack(stacks.api),
    web: Template.fromStack(stacks.web),
  }
  return { app, stacks, templates, resources: Object.values(templates).flatMap(resourcesOf) }
}

export interface Resource {
  readonly id: string
  readonly type: string
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of a hundred shapes, and a test names the one it expects
  readonly properties: any
  readonly deletionPolicy: string | undefined
  readonly updateReplacePolicy: string | undefined
}

export function resourcesOf(template: Template): Resource[] {
  return Object.entries(template.toJSON()['Resources'] ?? {}).map(([id, resource]) => {
    const { Type, Properties, DeletionPolicy, UpdateReplacePolicy } = resource as Record<string, string>
    return {
      id,
      type: Type ?? '',
      properties: Properties ?? {},
      deletionPolicy: DeletionPolicy,
      updateReplacePolicy: UpdateReplacePolicy,
    }
  })
}
