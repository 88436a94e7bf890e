// How cdk-nag writes an attribute of a resource in a finding's name: `<LogicalId.Attribute>`.
import { Stack } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'
import * as z from 'zod'

const Attribute = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })

/**
 * Names an attribute as findings do, so that one finding can be acknowledged and no other.
 * @throws when the value is not an attribute of a resource in the owner's stack.
 */
export function findingName(owner: IConstruct, attribute: string): string {
  const { 'Fn::GetAtt': path } = Attribute.parse(Stack.of(owner).resolve(attribute))
  return `<${path.join('.')}>`
}
