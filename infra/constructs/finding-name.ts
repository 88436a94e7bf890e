// How cdk-nag writes, in a finding's name, what CloudFormation fills in: `<LogicalId.Attribute>`, `name-<AWS::AccountId>`.
import { Stack } from 'aws-cdk-lib'
import type { IConstruct } from 'constructs'
import * as z from 'zod'

const Attribute = z
  .object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
  .transform((value) => `<${value['Fn::GetAtt'].join('.')}>`)
const Substitution = z
  .object({ 'Fn::Sub': z.string() })
  .transform((value) => value['Fn::Sub'].replaceAll('${', '<').replaceAll('}', '>'))

/**
 * Names a value as findings do, so that one finding can be acknowledged and no other.
 * @throws when it is neither an attribute of a resource in the owner's stack nor a name with the account in it.
 */
export function findingName(owner: IConstruct, value: string): string {
  return z.union([Attribute, Substitution]).parse(Stack.of(owner).resolve(value))
}
