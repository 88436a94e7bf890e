// Every IAM statement of the templates, with the role it belongs to and the resources it names, in one flat list.
import type { Resource } from './synthesize.ts'

export interface Statement {
  /** The logical id of the role. */
  readonly role: string
  readonly effect: 'Allow' | 'Deny'
  readonly actions: readonly string[]
  /** Each resource as JSON text: an ARN that CloudFormation joins names the logical ids it is made of. */
  readonly resources: readonly string[]
  readonly condition: unknown
}

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value])

/** The statements of every policy that is attached to a role. */
export function statementsOf(resources: readonly Resource[]): Statement[] {
  const attached = resources.filter(
    ({ type }) => type === 'AWS::IAM::Policy' || type === 'AWS::IAM::ManagedPolicy',
  )
  const inline = resources.filter(({ type, properties }) => type === 'AWS::IAM::Role' && properties.Policies)
  const documents = [
    ...attached.flatMap(({ properties }) =>
      list(properties.Roles).map((role) => ({ role: role.Ref, document: properties.PolicyDocument })),
    ),
    ...inline.flatMap(({ id, properties }) =>
      list(properties.Policies).map((policy) => ({ role: id, document: policy.PolicyDocument })),
    ),
  ]
  return documents.flatMap(({ role, document }) =>
    list(document.Statement).map((statement) => ({
      role,
      effect: statement.Effect,
      actions: list(statement.Action),
      resources: list(statement.Resource).map((resource) => JSON.stringify(resource)),
      condition: statement.Condition,
    })),
  )
}
